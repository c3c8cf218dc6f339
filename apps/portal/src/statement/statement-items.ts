import { addDays } from '@evergreen/web/format';
import type { DecisionPartsFragment, EntryPartsFragment } from '../graphql.gen.ts';

/** A line of the statement: points that were entered, or a term that earned none. */
export type StatementItem =
  | { readonly kind: 'entry'; readonly id: string; readonly on: string; readonly entry: EntryPartsFragment }
  | {
      readonly kind: 'refused';
      readonly id: string;
      readonly on: string;
      readonly decision: DecisionPartsFragment;
    };

export type StatementFilter = 'all' | 'earned' | 'spent' | 'expired' | 'refused';
export const statementFilters: readonly StatementFilter[] = ['all', 'earned', 'spent', 'expired', 'refused'];

/** Filters of the statement itself; what was not granted is a list of its own. */
export type EntryFilter = Exclude<StatementFilter, 'refused'>;

/**
 * Entries and refusals in one list, newest first. A refusal stands on the day after its term, where the entry would
 * have stood. While earlier entries are still to be loaded, refusals from before the last loaded entry wait too,
 * so that the list never changes above where one reads.
 */
export function statementItems(
  entries: readonly EntryPartsFragment[],
  decisions: readonly DecisionPartsFragment[],
  hasMore: boolean,
): readonly StatementItem[] {
  const lastLoaded = hasMore ? entries.at(-1)?.effectiveOn : undefined;
  const items: StatementItem[] = entries.map((entry) => ({
    kind: 'entry',
    id: entry.id,
    on: entry.effectiveOn,
    entry,
  }));
  for (const decision of refusals(decisions)) {
    const on = addDays(decision.termEndsOn, 1);
    if (lastLoaded === undefined || on >= lastLoaded)
      items.push({ kind: 'refused', id: decision.termId, on, decision });
  }
  return items.sort((a, b) => (a.on === b.on ? 0 : a.on > b.on ? -1 : 1));
}

/** Decisions that granted nothing although their term is over. */
export function refusals(decisions: readonly DecisionPartsFragment[]): readonly DecisionPartsFragment[] {
  return decisions.filter(({ outcome }) => outcome !== 'GRANTED' && outcome !== 'TERM_OPEN');
}

export function filtered(items: readonly StatementItem[], filter: EntryFilter): readonly StatementItem[] {
  if (filter === 'all') return items;
  return items.filter((item) => {
    if (item.kind === 'refused') return false;
    if (filter === 'earned') return Number(item.entry.points) > 0;
    const isExpired = item.entry.state === 'EXPIRED' || item.entry.kind === 'EXPIRE';
    return filter === 'expired'
      ? isExpired
      : filter === 'spent' && Number(item.entry.points) < 0 && !isExpired;
  });
}

export interface StatementGroup {
  /** `pending`, or the month as YYYY-MM. */
  readonly key: string;
  readonly items: readonly StatementItem[];
}

/** Pending entries first, then month by month in the order of the list. */
export function grouped(items: readonly StatementItem[]): readonly StatementGroup[] {
  const groups = new Map<string, StatementItem[]>();
  const keyOf = (item: StatementItem): string =>
    item.kind === 'entry' && item.entry.state === 'PENDING' ? 'pending' : item.on.slice(0, 7);
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  const pending = groups.get('pending');
  groups.delete('pending');
  const months = [...groups].map(([key, inMonth]) => ({ key, items: inMonth }));
  return pending ? [{ key: 'pending', items: pending }, ...months] : months;
}
