import { countRowMapper } from '../../domain/imports/map-count-row.ts';
import type { ImportReport } from '../../domain/import-report.ts';
import { columnOf, type CountProfile } from '../../domain/mapping-profile.ts';
import {
  compareCounts as compare,
  differingCounts,
  placeCounts,
} from '../../persistence/imports/compare-counts.ts';
import { stageCounts } from '../../persistence/imports/stage-records.ts';
import { refuseRowsWithoutPolicy } from '../../persistence/row-findings.ts';
import { type ImportWork, noColumns, stageFile, takeNotes, takeRefusals } from '../import-work.ts';
import { reportOf } from './report-of.ts';

/** Holds the book against a file of counts: whatever differs is a finding, and nothing is written. */
export async function compareCounts(work: ImportWork, profile: CountProfile): Promise<ImportReport> {
  const { tx, tally, context, checkpoint } = work;
  const staging = await stageCounts(tx);
  await stageFile(work, profile, staging, (columns) => countRowMapper(profile, columns));
  checkpoint();
  await placeCounts(tx, context);
  const columns = { ...noColumns, policyRef: columnOf(profile.fields.policyRef) };
  takeRefusals(tally, await refuseRowsWithoutPolicy(tx, 'placed_count', columns));
  checkpoint();
  const records = await compare(tx);
  takeNotes(tally, await differingCounts(tx, profile.counts));
  return reportOf(work, records);
}
