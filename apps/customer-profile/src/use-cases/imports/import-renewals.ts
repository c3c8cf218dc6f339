import type { ImportReport } from '../../domain/import-report.ts';
import { renewalRowMapper } from '../../domain/imports/map-renewal-row.ts';
import { columnOf, type RenewalProfile } from '../../domain/mapping-profile.ts';
import {
  mergeRenewals,
  placeRenewals,
  renewalsWithoutTerm,
} from '../../persistence/imports/merge-renewals.ts';
import { stageRenewals } from '../../persistence/imports/stage-records.ts';
import { refuseRowsWithoutPolicy } from '../../persistence/row-findings.ts';
import { type ImportWork, noColumns, stageFile, takeNotes, takeRefusals } from '../import-work.ts';
import { reportOf } from './report-of.ts';

/** Takes a file of renewal outcomes over, of policies in the book. */
export async function importRenewals(work: ImportWork, profile: RenewalProfile): Promise<ImportReport> {
  const { tx, tally, context, checkpoint } = work;
  const staging = await stageRenewals(tx);
  await stageFile(work, profile, staging, (columns) => renewalRowMapper(profile, columns));

  const { policyRef, expiredOn } = profile.fields;
  const columns = { ...noColumns, policyRef: columnOf(policyRef), expiredOn: columnOf(expiredOn) };
  checkpoint();
  await placeRenewals(tx, context);
  takeRefusals(tally, await refuseRowsWithoutPolicy(tx, 'placed_renewal', columns));
  checkpoint();
  const records = await mergeRenewals(tx, context);
  takeNotes(tally, await renewalsWithoutTerm(tx, columns));
  return reportOf(work, records);
}
