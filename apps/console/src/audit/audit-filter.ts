import type { AuditFilterInput } from '../graphql.gen.ts';

/** The filters as the address keeps them. Days are the reader's own. */
export interface AuditFilters {
  readonly actor?: string;
  readonly act?: string;
  readonly kind?: string;
  readonly record?: string;
  readonly customer?: string;
  readonly from?: string;
  readonly to?: string;
}

export const filterNames = ['actor', 'act', 'kind', 'record', 'customer', 'from', 'to'] as const;

/** The filters of an address; a day that is none is left out. */
export function filtersIn(params: URLSearchParams): AuditFilters {
  const found: Record<string, string> = {};
  for (const name of filterNames) {
    const value = params.get(name)?.trim() ?? '';
    const isDay = name === 'from' || name === 'to';
    if (value !== '' && (!isDay || startOfDay(value) !== undefined)) found[name] = value;
  }
  return found;
}

/** The moment a day begins where the reader is; undefined for what is no day. */
function startOfDay(day: string, daysLater = 0): Date | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  const at = new Date(Number(year), Number(month) - 1, Number(date) + daysLater);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

/** What to ask for: the last day is included, so it ends where the next begins. */
export function filterInput(filters: AuditFilters, office: string | undefined): AuditFilterInput {
  const { actor, act, kind, record, customer, from, to } = filters;
  const [start, end] = [from && startOfDay(from), to && startOfDay(to, 1)];
  return {
    ...(office !== undefined && { office }),
    ...(actor !== undefined && { actorAccountId: actor }),
    ...(act !== undefined && { act }),
    ...(kind !== undefined && { recordKind: kind }),
    ...(record !== undefined && { recordId: record }),
    ...(customer !== undefined && { customerId: customer }),
    ...(start && { from: start.toISOString() }),
    ...(end && { to: end.toISOString() }),
  };
}
