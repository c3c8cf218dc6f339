import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql, type Transaction } from '@evergreen/persistence';
import type { FinanceReport } from '../domain/finance/finance-report.ts';

/** Key figures of a closed day. */
export interface ClosedDay {
  readonly asOf: LocalDate;
  readonly pending: bigint;
  readonly active: bigint;
  readonly held: bigint;
  readonly owed: bigint;
  readonly fullCostMinor: bigint;
  readonly liabilityMinor: bigint;
  readonly currency: string;
  readonly balanced: boolean;
}

/** A day's report as it was kept. */
export interface KeptReport {
  readonly json: string;
  readonly closedAt: Date;
}

/** The last closed day, or that of a day; undefined where there is none. */
export async function keptReport(
  reader: Reader,
  asOf: LocalDate | undefined,
): Promise<KeptReport | undefined> {
  const [row] = await reader.rows<KeptReport>(sql`
    select report::text as json, closed_at as "closedAt" from finance_snapshot
    where ${asOf ?? null}::date is null or as_of = ${asOf ?? null}::date
    order by as_of desc limit 1`);
  return row;
}

/** A day, and those before it that were missed since days are closed; at most so many, the latest. */
export async function daysToClose(
  reader: Reader,
  upTo: LocalDate,
  daysMax: number,
): Promise<{ readonly day: LocalDate }[]> {
  return reader.rows(sql`
    select day::date as day
    from generate_series(${upTo}::date - ${daysMax - 1}::int, ${upTo}::date, interval '1 day') as day
    where not exists (select from finance_snapshot where as_of = day)
      and (day = ${upTo}::date or day > (select min(as_of) from finance_snapshot))
    order by day`);
}

export async function isClosed(reader: Reader, asOf: LocalDate): Promise<boolean> {
  return (await reader.rows(sql`select from finance_snapshot where as_of = ${asOf}`)).length > 0;
}

/** Keeps a day for ever; one that is kept stays as it is. @returns whether it was kept by this call */
export async function keepDay(
  tx: Transaction,
  { asOf, total, currency, trialBalance }: FinanceReport,
  json: string,
  closedAt: Date,
): Promise<boolean> {
  const { pending, active, held, owed, fullCostMinor, liabilityMinor } = total;
  const kept = await tx.rows(sql`
    insert into finance_snapshot (as_of, pending, active, held, owed, full_cost_minor, liability_minor, currency,
      balanced, report, closed_at)
    values (${asOf}, ${pending}, ${active}, ${held}, ${owed}, ${fullCostMinor}, ${liabilityMinor}, ${currency},
      ${trialBalance.balanced}, ${json}::jsonb, ${closedAt})
    on conflict (as_of) do nothing returning as_of`);
  return kept.length > 0;
}

/** Closed days of a span, the earliest first; where asked only the last of each month. */
export function closedDays(
  reader: Reader,
  span: { readonly from: LocalDate; readonly to: LocalDate; readonly monthEnds: boolean },
  limit: number,
): Promise<ClosedDay[]> {
  return reader.rows(sql`
    select as_of as "asOf", pending, active, held, owed, full_cost_minor as "fullCostMinor",
      liability_minor as "liabilityMinor", currency, balanced
    from (
      select *, row_number() over (
        partition by case when ${span.monthEnds}::bool then date_trunc('month', as_of) else as_of end
        order by as_of desc) as n
      from finance_snapshot where as_of between ${span.from} and ${span.to}
    ) as day
    where n = 1 order by as_of limit ${limit}`);
}
