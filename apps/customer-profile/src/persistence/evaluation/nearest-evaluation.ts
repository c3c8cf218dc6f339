import type { LocalDate } from '@evergreen/kernel';
import { type Reader, sql } from '@evergreen/persistence';
import type { RfmCuts } from '../../domain/indicators/indicator-context.ts';
import { rulesPreviewKind } from '../../domain/lists/rules-preview.ts';

/** What an evaluation looked up in the whole book; those who look at a few customers see no more than these. */
export interface NearestEvaluation {
  readonly capMinor: bigint | null;
  readonly knownUntil: Readonly<Record<string, LocalDate>>;
  readonly rfmCuts: Readonly<Record<string, RfmCuts>>;
}

/**
 * The cap and quintiles of the evaluation nearest to a day, and what of the book is known by now; undefined before the
 * first. What a preview measured was by rules that nobody is evaluated by.
 */
export async function nearestEvaluation(
  reader: Reader,
  asOf: LocalDate,
): Promise<NearestEvaluation | undefined> {
  const [row] = await reader.rows<NearestEvaluation>(sql`
    select cap_minor as "capMinor", rfm_cuts as "rfmCuts",
      (select known_until from evaluation_run order by as_of desc, run_id desc limit 1) as "knownUntil"
    from evaluation_run e
    where not exists (select from run where run.id = e.run_id and run.kind = ${rulesPreviewKind})
    order by abs(as_of - ${asOf}::date), run_id desc limit 1`);
  return row;
}
