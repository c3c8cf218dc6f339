import { sql, type Transaction } from '@evergreen/persistence';
import { shown } from '../../domain/finding.ts';
import type { RecordCount } from '../../domain/import-report.ts';
import { notesListedMax } from '../../domain/import-tally.ts';
import type { MergeContext } from '../merge-context.ts';
import { listed, type RowFindings } from '../row-findings.ts';

/** Finds the policies of the counts in the file, so that those without one can be refused. */
export async function placeCounts(tx: Transaction, { source }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table placed_count on commit drop as
    select s.*, p.customer_id, p.id as policy_id
    from staged_count s left join policy p on p.source = ${source} and p.source_ref = s.policy_ref`);
  await tx.rows(sql`analyze placed_count`);
}

/** Compares each count with the payments in the book. Nothing is written. */
export async function compareCounts(tx: Transaction): Promise<readonly RecordCount[]> {
  await tx.rows(sql`
    create temporary table compared_count on commit drop as
    select s.line, s.policy_ref, told.guarantee, told.count::integer as told, coalesce(known.count, 0)::integer as known
    from placed_count s
    cross join lateral jsonb_each_text(s.counts) as told (guarantee, count)
    left join (
      select p.line, y.guarantee, sum(y.payment_rows) as count
      from placed_count p
      join claim c on c.customer_id = p.customer_id and c.policy_id = p.policy_id
        and c.occurred_on between p.starts_on and p.ends_on
      join claim_payment y on y.customer_id = c.customer_id and y.claim_id = c.id
      group by p.line, y.guarantee
    ) known on known.line = s.line and known.guarantee = told.guarantee`);
  const [row] = await tx.rows<{ same: bigint }>(sql`
    select count(*) filter (where told = known) as same from compared_count`);
  return [{ kind: 'counts', created: 0, changed: 0, unchanged: Number(row!.same) }];
}

export function differingCounts(
  tx: Transaction,
  columns: Readonly<Record<string, string>>,
): Promise<RowFindings> {
  return listed<{
    line: number;
    total: bigint;
    policy_ref: string;
    guarantee: string;
    told: number;
    known: number;
  }>(
    tx,
    sql`select line, policy_ref, guarantee, told, known from compared_count where told <> known`,
    notesListedMax,
    ({ policy_ref: policyRef, guarantee, told, known }) => ({
      column: columns[guarantee] ?? '',
      code: 'COUNT_DIFFERS',
      message: `the file counts ${told} payments of policy ${shown(policyRef)} under ${shown(guarantee)}, the book has ${known}`,
      refused: false,
    }),
  );
}
