import type { Clock } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import type { Achievement, AchievementRecord } from '../../domain/achievements/achievement.ts';
import { decideAchievement } from '../../domain/achievements/decide-achievement.ts';
import type { PointsOrder } from '../../domain/points-orders/points-order.ts';
import {
  achievementRangeStarts,
  type AchievementRecordOf,
  achievementRecords,
  cleanPolicies,
  type CleanPolicyOf,
  keepAchievements,
  type WhichCustomers,
} from '../../persistence/achievements/achievement.repository.ts';
import { OrderPoints } from '../points-orders/order-points.ts';
import { Achievements } from './achievements.ts';

const customersInRange = 5_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Decides what customers have achieved by what is known of them now: what differs from before is kept. */
@Injectable()
export class DecideAchievements {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(Achievements) private readonly list: Achievements,
    @Inject(OrderPoints) private readonly orders: OrderPoints,
  ) {}

  /** Ranges of customers that hold all there are. */
  async ranges(tx: Transaction): Promise<{ readonly from: string; readonly to: string }[]> {
    const starts = await achievementRangeStarts(tx, customersInRange);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  /** @returns how many records changed */
  async run(tx: Transaction, which: WhichCustomers): Promise<number> {
    const { version, achievements } = await this.list.current();
    const policies = byCustomer(await cleanPolicies(tx, which));
    const known = byCustomer(await achievementRecords(tx, which));
    const changed = [...new Set([...policies.keys(), ...known.keys()])].flatMap((customerId) =>
      achievements.flatMap((achievement) => {
        const record = known.get(customerId)?.find((each) => each.achievementId === achievement.id);
        const decided = decideAchievement(achievement, policies.get(customerId) ?? [], record);
        return decided === undefined || decided === record
          ? []
          : [{ achievement, before: record, record: { ...decided, customerId } }];
      }),
    );
    await keepAchievements(
      tx,
      changed.map(({ record }) => record),
      { version, at: this.clock.now() },
    );
    const orders = changed.flatMap(({ achievement, before, record }) =>
      this.order(achievement, before, record),
    );
    if (orders.length > 0) await this.orders.run(tx, orders);
    return changed.length;
  }

  /** The first completion gives points; each taking back takes them, and each later completion restores them. */
  private order(
    { id, points }: Achievement,
    before: AchievementRecord | undefined,
    { customerId, state, changes }: AchievementRecordOf,
  ): PointsOrder[] {
    if (points === null) return [];
    const today = this.clock.today();
    const [awardKey, backKey] = [`achievement/${id}`, (n: number) => `achievement/${id}/back/${n}`];
    const order = { customerId, sourceKind: 'achievement', sourceId: id };
    if (before === undefined) {
      const award = { points, effectiveOn: today, activeOn: today, expiresOn: null };
      return [{ ...order, kind: 'AWARD', key: awardKey, ...award }];
    }
    if (state === 'taken-back')
      return [{ ...order, kind: 'TAKE_BACK', key: backKey(changes), awardKey, policy: 'WITHIN_BALANCE' }];
    // Reached anew without having been taken back first: the points lie where they were.
    if (before.state === 'completed') return [];
    return [
      {
        ...{ ...order, kind: 'RESTORE', key: `achievement/${id}/restore/${changes}` },
        takeBackKey: backKey(before.changes),
      },
    ];
  }
}

function byCustomer<T extends Pick<CleanPolicyOf, 'customerId'>>(rows: readonly T[]): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) {
    const some = grouped.get(row.customerId);
    if (some === undefined) grouped.set(row.customerId, [row]);
    else some.push(row);
  }
  return grouped;
}
