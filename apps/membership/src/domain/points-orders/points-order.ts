import { isLocalDate, type Uuid } from '@evergreen/kernel';
import type { LedgerCommand, ReturnPolicy } from '../ledger/command.ts';

/** What rewards orders for a customer under a permanent key. Dates are `YYYY-MM-DD`. */
interface Order {
  readonly customerId: string;
  readonly key: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly ruleId: string;
}

export interface AwardOrder extends Order {
  readonly kind: 'AWARD';
  readonly points: bigint;
  readonly effectiveOn: string;
  readonly activeOn: string;
  readonly expiresOn: string | null;
  readonly expiryPolicyId: string | null;
}

/** An order about what another order has made: that one's key names it. */
export interface OrderAboutAnother extends Order {
  readonly kind: 'TAKE_BACK' | 'RESTORE';
  readonly aboutKey: string;
  /** Of a take-back; null: all that is left. */
  readonly points: bigint | null;
  /** Of a take-back. */
  readonly policy: ReturnPolicy | null;
  /** Empty: none. */
  readonly reason: string;
}

/** A message may hold what this version does not know. */
interface UnknownOrder extends Order {
  readonly kind: 'UNKNOWN';
}

export type PointsOrder = AwardOrder | OrderAboutAnother | UnknownOrder;

/** What became of an order. */
export interface OrderAnswer {
  readonly customerId: string;
  readonly key: string;
  /** Points moved, without sign. */
  readonly points: bigint;
  /** Empty: it was carried out. */
  readonly refusedBecause: string;
}

export const returnPolicies: readonly ReturnPolicy[] = ['ONLY_PENDING', 'WITHIN_BALANCE', 'UNLIMITED'];

const keyLengthMax = 200;

/** Whether an order can be carried out at all: one that cannot is refused and holds nothing back. */
export function isSound(order: PointsOrder): boolean {
  if (!isText(order.key) || order.sourceKind === '') return false;
  if (order.kind === 'UNKNOWN') return false;
  if (order.kind === 'AWARD') {
    const { points, effectiveOn, activeOn, expiresOn } = order;
    const dates = [effectiveOn, activeOn, ...(expiresOn === null ? [] : [expiresOn])];
    return points > 0n && dates.every(isLocalDate) && (expiresOn === null || expiresOn > activeOn);
  }
  return (
    isText(order.aboutKey) &&
    (order.points === null || order.points > 0n) &&
    (order.kind === 'RESTORE' || order.policy !== null)
  );
}

const isText = (key: string) => key.length > 0 && key.length <= keyLengthMax;

/** Whether an order is about what another order has made. */
export function isAboutAnother(order: PointsOrder): order is OrderAboutAnother {
  return order.kind === 'TAKE_BACK' || order.kind === 'RESTORE';
}

/** The command that carries out an order about an entry. */
export function commandOf(order: OrderAboutAnother, memberId: Uuid, entryId: Uuid): LedgerCommand {
  const { key, sourceKind, sourceId, reason, points, policy } = order;
  const facts = { memberId, key, sourceKind, sourceId, ...(reason === '' ? {} : { reason }), entryId };
  return order.kind === 'RESTORE'
    ? { kind: 'RESTORE', ...facts }
    : { kind: 'REVERSE', ...facts, policy: policy!, ...(points === null ? {} : { points }) };
}

/**
 * Puts orders into rounds, in which every customer has one: what an order leaves is what the next one of the same
 * customer finds.
 */
export function rounds<Each extends { readonly customerId: string }>(orders: readonly Each[]): Each[][] {
  const placed: Each[][] = [];
  const taken = new Map<string, number>();
  for (const order of orders) {
    const round = taken.get(order.customerId) ?? 0;
    taken.set(order.customerId, round + 1);
    (placed[round] ??= []).push(order);
  }
  return placed;
}
