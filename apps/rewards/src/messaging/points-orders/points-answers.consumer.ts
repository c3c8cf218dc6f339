import { events } from '@evergreen/contracts';
import type { PointsPosted, PointsPostedSchema } from '@evergreen/contracts/membership';
import type { EventConsumer } from '@evergreen/events';
import type { Transaction } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { PointsOrderAnswer } from '../../domain/points-orders/points-order.ts';
import { NotePointsAnswers } from '../../use-cases/points-orders/note-points-answers.ts';

/** Hears what the ledger made of what was ordered. */
@Injectable()
export class PointsAnswersConsumer implements EventConsumer<typeof PointsPostedSchema, PointsOrderAnswer> {
  readonly durable = 'points-answers';
  readonly event = events.pointsPosted;
  readonly genericPlans = true;

  constructor(@Inject(NotePointsAnswers) private readonly note: NotePointsAnswers) {}

  facts({ answers }: PointsPosted): readonly PointsOrderAnswer[] {
    return answers;
  }

  keyOf({ key }: PointsOrderAnswer): string {
    return key;
  }

  apply(tx: Transaction, answers: readonly PointsOrderAnswer[]): Promise<void> {
    return this.note.run(tx, answers);
  }
}
