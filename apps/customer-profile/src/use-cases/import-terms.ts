import type { ImportReport, RecordCount } from '../domain/import-report.ts';
import { policyNamesCustomer } from '../domain/imports/policy-names-customer.ts';
import { columnOf, type TermProfile } from '../domain/mapping-profile.ts';
import { wideRowMapper } from '../domain/imports/map-wide-row.ts';
import { termRowMapper } from '../domain/map-term-row.ts';
import { acceptedTerms, bookTotals } from '../persistence/book.repository.ts';
import { changedCustomers, changedTerms, reattachedClaims } from '../persistence/changed-facts.ts';
import { reattachClaims } from '../persistence/merge-claims.ts';
import { erasedCustomers } from '../persistence/erased-customers.ts';
import { mergeHouseholds, resolveCustomers, writeCustomers } from '../persistence/merge-customers.ts';
import { mergePolicies, resolveVehicles, writeVehicles } from '../persistence/merge-policies.ts';
import { mergeTerms } from '../persistence/merge-terms.ts';
import { doubledTerms, refusePoliciesOfOthers, refusePoliciesOfTwo } from '../persistence/row-findings.ts';
import { sealMerged } from '../persistence/seal-merged.ts';
import { stageTerms } from '../persistence/staging.ts';
import { type ImportWork, noColumns, stageFile, takeNotes, takeRefusals } from './import-work.ts';
import { publishClaims, publishCustomers, publishTerms } from './publish-changes.ts';

/** Brings the staged rows into the book. Personal fields are sealed between finding the customers and writing them. */
async function merge({ tx, context, keys, customerKeys, checkpoint }: ImportWork): Promise<RecordCount[]> {
  const records = [await mergeHouseholds(tx, context, 'staged_term')];
  checkpoint();
  await resolveCustomers(tx, context, 'staged_term');
  checkpoint();
  await resolveVehicles(tx, context);
  await sealMerged(tx, keys, customerKeys, checkpoint);
  for (const write of [writeCustomers, writeVehicles, mergePolicies, mergeTerms]) {
    checkpoint();
    records.push(await write(tx, context));
  }
  return records;
}

/** Takes a file of terms over: who is insured, what, and from when to when. */
export async function importTerms(work: ImportWork, profile: TermProfile): Promise<ImportReport> {
  const { tx, tally, context, outbox, checkpoint } = work;
  const { currency } = context;
  const staging = await stageTerms(tx, work.keys.index, profile.fields);
  await stageFile(work, profile, staging, (columns) =>
    (profile.repeat === undefined ? termRowMapper : wideRowMapper)(
      profile,
      columns,
      work.fractionDigits,
      context.today,
    ),
  );

  const columns = {
    ...noColumns,
    customerRef: columnOf(profile.fields.customerRef),
    startsOn: columnOf(profile.fields.startsOn),
  };
  takeRefusals(tally, await refusePoliciesOfOthers(tx, context.source, columns));
  if (!policyNamesCustomer(profile)) takeRefusals(tally, await refusePoliciesOfTwo(tx, columns));
  takeNotes(tally, await erasedCustomers(tx, context.source, columns, 'staged_term'));
  const records = await merge(work);
  await reattachClaims(tx, context);
  takeNotes(tally, await doubledTerms(tx, columns));

  if (!work.dry) {
    checkpoint();
    await publishCustomers(outbox, tx, changedCustomers(tx));
    await publishTerms(outbox, tx, changedTerms(tx, currency));
    await publishClaims(outbox, tx, reattachedClaims(tx));
  }
  const accepted = await acceptedTerms(tx, profile.repeat !== undefined);
  return {
    rowsRead: tally.rowsRead,
    rowsAccepted: accepted.rows,
    rowsRefused: tally.rowsRefused,
    records,
    currency,
    premiumMinor: accepted.minor,
    paidMinor: '0',
    findings: tally.findingCounts(),
    book: await bookTotals(tx, currency),
  };
}
