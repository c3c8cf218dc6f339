import { events } from '@evergreen/contracts';
import { Outbox } from '@evergreen/events';
import { type Clock, DomainError } from '@evergreen/kernel';
import { Database, type Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AwardOrder,
  commandOf,
  isAboutAnother,
  isSound,
  type OrderAboutAnother,
  type OrderAnswer,
  type PointsOrder,
  rounds,
} from '../../domain/points-orders/points-order.ts';
import {
  entriesOfOrders,
  keepWaiting,
  takeWaiting,
  waitingAfter,
  type WaitingPlace,
} from '../../persistence/points-orders/waiting-order.repository.ts';
import { currentProgramme } from '../../persistence/programme.repository.ts';
import { PostGrants } from '../post-grants.ts';
import { PostToLedger } from '../post-to-ledger.ts';

/** So many waiting orders are looked at together. */
const waitingAtOnce = 500;

/** An award that did not come in so many days does not come: rewards orders no take-back of what was refused. */
const waitingDaysMax = 30;

const dayMs = 86_400_000;

/**
 * Carries out what rewards orders, each order once for ever by the customer's key, and answers every one with what was
 * really moved, or why it was refused: a refused order holds none of the others back. An order about an award that has
 * not come yet waits for it.
 */
@Injectable()
export class PostPointsOrders {
  private place: WaitingPlace | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PostGrants) private readonly grants: PostGrants,
    @Inject(PostToLedger) private readonly ledger: PostToLedger,
  ) {}

  /** Runs in the transaction of the message's inbox row. `orders` may be a part of the batch. */
  async run(tx: Transaction, batchId: string, orders: readonly PointsOrder[]): Promise<void> {
    const unsound = orders.filter((order) => !isSound(order)).map((order) => refused(order, 'INVALID_INPUT'));
    const sound = orders.filter(isSound);
    const awards = sound.filter((order) => order.kind === 'AWARD');
    const others = sound.filter(isAboutAnother);
    const answers = [...unsound, ...(await this.award(tx, awards))];
    for (const round of rounds(others)) {
      const { answered, waiting } = await this.post(tx, round);
      answers.push(...answered);
      if (waiting.length === 0) continue;
      await keepWaiting(
        tx,
        waiting.map((order) => ({ ...order, batchId })),
        this.clock.now(),
      );
    }
    await this.answer(tx, batchId, answers);
  }

  /**
   * Posts orders that have waited and whose award has come meanwhile; those that waited too long are refused.
   *
   * @returns whether there may be more to do now
   */
  async postWaiting(): Promise<boolean> {
    const looked = await waitingAfter(this.database, this.place, waitingAtOnce);
    this.place = looked.length < waitingAtOnce ? undefined : looked.at(-1);
    if (looked.length === 0) return false;
    const found = new Map(
      (await entriesOfOrders(this.database, looked)).map(({ n, entryId }) => [n - 1, entryId]),
    );
    const tooOld = new Date(this.clock.now().getTime() - waitingDaysMax * dayMs);
    const due = looked.filter(({ since }, n) => since < tooOld || (found.get(n) ?? null) !== null);
    if (due.length > 0) await this.database.transaction((tx) => this.postDue(tx, due));
    return this.place !== undefined;
  }

  private async postDue(tx: Transaction, due: readonly WaitingPlace[]): Promise<void> {
    const answers = new Map<string, OrderAnswer[]>();
    for (const round of rounds(await takeWaiting(tx, due))) {
      const batchOf = new Map(round.map((order) => [placeOf(order), order.batchId]));
      const { answered, waiting } = await this.post(tx, round);
      for (const answer of [...answered, ...waiting.map((order) => refused(order, 'AWARD_UNKNOWN'))]) {
        const batchId = batchOf.get(placeOf(answer))!;
        answers.set(batchId, [...(answers.get(batchId) ?? []), answer]);
      }
    }
    for (const [batchId, some] of answers) await this.answer(tx, batchId, some);
  }

  private async award(tx: Transaction, orders: readonly AwardOrder[]): Promise<OrderAnswer[]> {
    if (orders.length === 0) return [];
    const { expiryPolicies } = await currentProgramme(tx, this.clock.today());
    const policies = new Set(expiryPolicies.map(({ policyId }) => policyId));
    const dateable = orders.filter(
      ({ expiryPolicyId }) => expiryPolicyId === null || policies.has(expiryPolicyId),
    );
    const lost = new Map(
      (dateable.length === 0 ? [] : await this.grants.run(tx, dateable)).map((grant) => [
        placeOf(grant),
        grant.because,
      ]),
    );
    return orders.map((order) => {
      if (!dateable.includes(order)) return refused(order, 'POLICY_UNKNOWN');
      const because = lost.get(placeOf(order));
      return because === undefined ? done(order, order.points) : refused(order, because);
    });
  }

  /** @param orders at most one of a customer */
  private async post<Order extends OrderAboutAnother>(
    tx: Transaction,
    orders: readonly Order[],
  ): Promise<{ readonly answered: OrderAnswer[]; readonly waiting: Order[] }> {
    const found = new Map((await entriesOfOrders(tx, orders)).map((entry) => [entry.n - 1, entry]));
    const answered: OrderAnswer[] = [];
    const waiting: Order[] = [];
    const ready = orders.flatMap((order, n) => {
      const entry = found.get(n);
      if (entry?.state === 'CLOSED') answered.push(refused(order, 'ACCOUNT_CLOSED'));
      else if (entry === undefined || entry.entryId === null) waiting.push(order);
      else return [{ order, command: commandOf(order, entry.memberId, entry.entryId) }];
      return [];
    });
    if (ready.length === 0) return { answered, waiting };
    const posted = await this.ledger.all(
      tx,
      ready.map(({ command }) => command),
    );
    for (const [n, answer] of posted.entries()) {
      const { order } = ready[n]!;
      answered.push(answer instanceof DomainError ? refused(order, answer.code) : done(order, answer.points));
    }
    return { answered, waiting };
  }

  private async answer(tx: Transaction, batchId: string, answers: readonly OrderAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    const lost = answers.filter(({ refusedBecause }) => refusedBecause !== '');
    await this.outbox.append(tx, events.pointsPosted, {
      batchId,
      posted: answers.length - lost.length,
      refusedKeys: lost.map(({ key }) => key),
      refusedBecause: lost.map(({ refusedBecause }) => refusedBecause),
      answers: [...answers],
    });
  }
}

type Asked = Pick<PointsOrder, 'customerId' | 'key'>;

const placeOf = ({ customerId, key }: Asked) => `${customerId} ${key}`;

function refused({ customerId, key }: Asked, refusedBecause: string): OrderAnswer {
  return { customerId, key, points: 0n, refusedBecause };
}

function done({ customerId, key }: Asked, points: bigint): OrderAnswer {
  return { customerId, key, points: points < 0n ? -points : points, refusedBecause: '' };
}
