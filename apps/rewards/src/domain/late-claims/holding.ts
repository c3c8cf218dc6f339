import type { PointsOrder, ReturnPolicy } from '../points-orders/points-order.ts';
import { rewardKey } from '../decide-no-claim-reward.ts';
import type { LocalDate } from '@evergreen/kernel';

/** Points ordered under a permanent key. JSON, so points are text. */
interface Keyed {
  readonly key: string;
  readonly points: string;
}

/** One award for a term, and what of it was taken back and not restored since, the oldest first. */
export interface HeldAward extends Keyed {
  readonly taken: readonly Keyed[];
}

/** What was ordered for a decision and stands: the oldest award first. */
export type Holding = readonly HeldAward[];

/** What a decision brought when it was made first. */
export function firstHolding(termId: string, ruleId: string, points: bigint): Holding {
  return points > 0n ? [{ key: rewardKey(termId, ruleId), points: String(points), taken: [] }] : [];
}

const sum = (all: readonly Keyed[]) => all.reduce((points, each) => points + BigInt(each.points), 0n);

/** Points that stand of an award. */
const standingOf = (award: HeldAward) => BigInt(award.points) - sum(award.taken);

/** Points that stand of all awards. */
export function standing(holding: Holding): bigint {
  return holding.reduce((points, award) => points + standingOf(award), 0n);
}

/** Without the take-backs that the ledger refused: they took nothing, and there is nothing to restore. */
export function withoutRefused(holding: Holding, refusedKeys: ReadonlySet<string>): Holding {
  return holding.map((award) => ({
    ...award,
    taken: award.taken.filter(({ key }) => !refusedKeys.has(key)),
  }));
}

/** What a revision orders on the ledger, and what stands afterwards. */
export interface Reordered {
  readonly orders: readonly PointsOrder[];
  readonly holding: Holding;
}

/** What a revision is about. */
export interface Revised {
  readonly customerId: string;
  readonly termId: string;
  readonly ruleId: string;
  /** 1 for the first revision of the decision: part of every key it orders by. */
  readonly revision: number;
  readonly returnPolicy: ReturnPolicy;
  /** Of points given. */
  readonly effectiveOn: LocalDate;
  readonly activeOn: LocalDate;
  readonly expiresOn: LocalDate | null;
  readonly expiryPolicyId?: string | undefined;
}

/**
 * Makes what stands of a decision come to other points. Less: taken from the newest award first, the very lots. More:
 * what was taken back comes back first, whole and to its lots; what that gives too much is taken again, and what it does
 * not reach for is awarded as another award. Keys name the award, what is done with it and the revision, so that each is
 * carried out once for ever.
 */
export function reorder(before: Holding, points: bigint, revised: Revised): Reordered {
  const orders: PointsOrder[] = [];
  let holding = restoreUpTo(before, points, revised, orders);
  const missing = points - standing(holding);
  if (missing < 0n) holding = takeBack(holding, -missing, revised, orders);
  if (missing > 0n) holding = [...holding, award(holding, missing, revised, orders)];
  return { orders, holding };
}

const sourceOf = ({ customerId, termId, ruleId }: Revised) => {
  return { customerId, sourceKind: 'no-claim', sourceId: termId, ruleId };
};

/** The newest take-back first, as long as too little stands. */
function restoreUpTo(before: Holding, points: bigint, revised: Revised, orders: PointsOrder[]): Holding {
  let missing = points - standing(before);
  return before
    .toReversed()
    .map((held) => {
      const left = [...held.taken];
      for (let last = left.at(-1); missing > 0n && last !== undefined; last = left.at(-1)) {
        left.pop();
        missing -= BigInt(last.points);
        orders.push({
          ...{ kind: 'RESTORE', ...sourceOf(revised), takeBackKey: last.key },
          key: `${last.key}/restore/${revised.revision}`,
        });
      }
      return { ...held, taken: left };
    })
    .toReversed();
}

/** From the newest award first. */
function takeBack(before: Holding, points: bigint, revised: Revised, orders: PointsOrder[]): Holding {
  let left = points;
  return before
    .toReversed()
    .map((held) => {
      const there = standingOf(held);
      const taken = there < left ? there : left;
      if (taken === 0n) return held;
      left -= taken;
      const key = `${held.key}/take-back/${revised.revision}`;
      orders.push({
        ...{ kind: 'TAKE_BACK', ...sourceOf(revised), key, awardKey: held.key },
        ...{ points: taken, policy: revised.returnPolicy },
      });
      return { ...held, taken: [...held.taken, { key, points: String(taken) }] };
    })
    .toReversed();
}

function award(holding: Holding, points: bigint, revised: Revised, orders: PointsOrder[]): HeldAward {
  const base = rewardKey(revised.termId, revised.ruleId);
  // The first award for a term has the key that a first decision would have given it.
  const key = holding.length === 0 ? base : `${base}/${revised.revision}`;
  const { effectiveOn, activeOn, expiresOn, expiryPolicyId } = revised;
  orders.push({
    ...{ kind: 'AWARD', ...sourceOf(revised), key, points, effectiveOn, activeOn, expiresOn },
    ...{ expiryPolicyId },
  });
  return { key, points: String(points), taken: [] };
}
