import { addMonths, type LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { EvaluationRules } from '../../domain/evaluation/evaluation-rules.ts';
import type { IndicatorContext } from '../../domain/indicators/indicator-context.ts';
import { measureRfm } from './rfm-cuts.ts';

/**
 * What of the context is looked up in the whole book, once for all customers.
 * @param rfmCuts where the quintiles are measured already
 */
export async function bookContext(
  reader: Reader,
  asOf: LocalDate,
  rules: EvaluationRules,
  rfmCuts?: IndicatorContext['rfmCuts'],
): Promise<Pick<IndicatorContext, 'capMinor' | 'knownUntil' | 'rfmCuts'>> {
  const { capping } = rules;
  // The cap is a claim of the book: the first that so large a share of all claims does not exceed.
  const [cap] = await reader.rows<{ minor: bigint | null }>(sql`
    select percentile_disc(${capping.quantile}::float8) within group (order by net) as minor
    from (
      select sum(paid_minor + outstanding_minor - recovered_minor)::bigint as net from claim
      where occurred_on >= ${addMonths(asOf, -capping.months)} and occurred_on < ${asOf}
      group by customer_id, policy_id, occurred_on
    ) claims where net > 0`);
  const known = await reader.rows<{ source: string; until: LocalDate }>(sql`
    select p.source, max(t.starts_on) as until
    from policy_term t join policy p on p.customer_id = t.customer_id and p.id = t.policy_id
    where t.starts_on <= ${asOf} group by p.source order by p.source`);
  return {
    capMinor: cap!.minor,
    knownUntil: Object.fromEntries(known.map(({ source, until }) => [source, until])),
    rfmCuts: rfmCuts ?? (await measureRfm(reader, asOf, rules)),
  };
}
