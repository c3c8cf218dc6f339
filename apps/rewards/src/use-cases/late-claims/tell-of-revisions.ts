import { NoticeRequests } from '@evergreen/events';
import { addDays, type Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { wordsOfCause } from '../../domain/late-claims/revision-wording.ts';
import { causesOf } from '../../persistence/late-claims/revision.repository.ts';
import type { AnsweredOrder } from '../../persistence/points-orders/points-order.repository.ts';

/** After so many days the news is in the statement only. */
const newsDays = 30;

/** Tells members that points of a no-claim reward were taken back or are there again, and why. */
@Injectable()
export class TellOfRevisions {
  constructor(
    @Inject(NoticeRequests) private readonly notices: NoticeRequests,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Of what the ledger has really moved. Runs in the transaction of the answers. */
  async run(tx: Transaction, answered: readonly AnsweredOrder[]): Promise<void> {
    const told = answered.flatMap((order) => {
      const { kind, sourceKind, moved, customerId, sourceId: termId, key } = order;
      if (sourceKind !== 'no-claim' || moved === null || moved === 0n) return [];
      return [{ kind, customerId, termId, key, points: moved, revision: revisionIn(key) }];
    });
    if (told.length === 0) return;
    const causes = new Map(
      (await causesOf(tx, told)).map(({ termId, revision, cause }) => [`${termId} ${revision}`, cause]),
    );
    const notAfter = addDays(this.clock.today(), newsDays);
    await this.notices.append(
      tx,
      told.flatMap(({ kind, customerId, termId, key, points, revision }) => {
        const cause = causes.get(`${termId} ${revision}`);
        if (cause === undefined) return [];
        const parameters = { points, reason: wordsOfCause(cause) };
        const template = kind === 'TAKE_BACK' ? ('points-reversed' as const) : ('points-restored' as const);
        return [{ template, key, customerId, parameters, notAfter, link: '/points' }];
      }),
    );
  }
}

/** Every key of a revision ends with its number. */
const revisionIn = (key: string) => Number(key.slice(key.lastIndexOf('/') + 1));
