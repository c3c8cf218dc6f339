import { sql, type Transaction } from '@evergreen/persistence';
import { shown } from '../../domain/finding.ts';
import type { RecordCount } from '../../domain/import-report.ts';
import { countMerged, type MergeContext, nextId } from '../merge-context.ts';
import { type FindingColumns, listed, refusals, type RowFindings } from '../row-findings.ts';

/** Finds the customers of the answers in the file, so that those without one can be refused. */
export async function placeAnswers(tx: Transaction, { source }: MergeContext): Promise<void> {
  await tx.rows(sql`
    create temporary table placed_answer on commit drop as
    select s.*, coalesce(c.merged_into, c.id) as customer_id,
      case when c.merged_into is not null then c.id end as came_as
    from staged_answer s left join customer c on c.source = ${source} and c.source_ref = s.customer_ref`);
  await tx.rows(sql`analyze placed_answer`);
}

/** Takes answers out whose customer is not in the book. */
export function refuseAnswersOfNobody(tx: Transaction, columns: FindingColumns): Promise<RowFindings> {
  return listed<{ line: number; total: bigint; customer_ref: string }>(
    tx,
    sql`delete from placed_answer where customer_id is null returning line, customer_ref`,
    refusals,
    (row) => ({
      column: columns.customerRef,
      code: 'CUSTOMER_UNKNOWN',
      message: `customer ${shown(row.customer_ref)} is not in the book`,
      refused: true,
    }),
  );
}

/** Merges answers, known by customer and the answer's number; of several rows of one the last one counts. */
export async function mergeAnswers(
  tx: Transaction,
  { source, now }: MergeContext,
): Promise<readonly RecordCount[]> {
  await tx.rows(sql`
    create temporary table merged_answer on commit drop as
    select s.*, coalesce(a.id, ${nextId()}) as id, a.id is null as is_new,
      a.id is not null and (a.kind, a.score, a.answered_on) <> (s.kind, s.score, s.answered_on) as is_changed
    from (
      select distinct on (customer_id, answer_ref) customer_id, came_as, answer_ref, kind, score, answered_on
      from placed_answer order by customer_id, answer_ref, line desc
    ) s
    left join satisfaction_answer a
      on a.customer_id = s.customer_id and a.source = ${source} and a.source_ref = s.answer_ref`);
  await tx.rows(sql`
    insert into satisfaction_answer
      (customer_id, id, source, source_ref, kind, score, answered_on, came_as, version, changed_at)
    select customer_id, id, ${source}, answer_ref, kind, score, answered_on, came_as, 1, ${now} from merged_answer where is_new`);
  await tx.rows(sql`
    update satisfaction_answer a set kind = m.kind, score = m.score, answered_on = m.answered_on,
      version = a.version + 1, changed_at = ${now}
    from merged_answer m where m.is_changed and a.customer_id = m.customer_id and a.id = m.id`);
  return [await countMerged(tx, 'answers', 'merged_answer')];
}
