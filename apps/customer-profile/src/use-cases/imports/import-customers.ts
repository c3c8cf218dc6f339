import type { ImportReport } from '../../domain/import-report.ts';
import { columnOf, type CustomerProfile } from '../../domain/mapping-profile.ts';
import { customerRowMapper } from '../../domain/imports/map-customer-row.ts';
import { changedCustomers } from '../../persistence/changed-facts.ts';
import { noteStagedIdentities } from '../../persistence/blacklist/listing.repository.ts';
import { erasedCustomers } from '../../persistence/erased-customers.ts';
import { stageCustomers } from '../../persistence/imports/stage-records.ts';
import { mergeHouseholds, resolveCustomers, writeCustomers } from '../../persistence/merge-customers.ts';
import { sealMerged } from '../../persistence/seal-merged.ts';
import { type ImportWork, noColumns, stageFile, takeNotes } from '../import-work.ts';
import { publishCustomers } from '../publish-changes.ts';
import { reportOf } from './report-of.ts';

const staged = 'staged_customer';

/** Takes a file of customers over: who they are, whatever they have insured. */
export async function importCustomers(work: ImportWork, profile: CustomerProfile): Promise<ImportReport> {
  const { tx, tally, context, keys, customerKeys, checkpoint } = work;
  const staging = await stageCustomers(tx, keys.index);
  await stageFile(work, profile, staging, (columns) => customerRowMapper(profile, columns, context.today));

  const columns = { ...noColumns, customerRef: columnOf(profile.fields.customerRef) };
  takeNotes(tally, await erasedCustomers(tx, context.source, columns, staged));
  const households = await mergeHouseholds(tx, context, staged);
  checkpoint();
  await resolveCustomers(tx, context, staged);
  await sealMerged(tx, keys, customerKeys, checkpoint, 'people');
  checkpoint();
  const customers = await writeCustomers(tx, context);
  await noteStagedIdentities(tx, context.now);
  if (!work.dry) await publishCustomers(work.outbox, tx, changedCustomers(tx));
  return reportOf(work, [households, customers]);
}
