import { events } from '@evergreen/contracts';
import type { PointsPosted, PointsPostedSchema } from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type BatchAnswer, NotePostedBatch } from '../use-cases/note-posted-batch.ts';

@Injectable()
export class PointsPostedConsumer implements EventConsumer<typeof PointsPostedSchema, BatchAnswer> {
  readonly durable = 'posted-batches';
  readonly event = events.pointsPosted;

  constructor(@Inject(NotePostedBatch) private readonly note: NotePostedBatch) {}

  facts(message: PointsPosted): readonly BatchAnswer[] {
    // Answers to orders concern no batch of a run.
    return message.answers.length > 0 ? [] : [message];
  }

  keyOf(fact: BatchAnswer): string {
    return fact.batchId;
  }

  apply(tx: Transaction, facts: readonly BatchAnswer[]): Promise<void> {
    return this.note.run(tx, facts);
  }
}
