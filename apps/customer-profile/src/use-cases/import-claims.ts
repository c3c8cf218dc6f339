import type { ImportReport } from '../domain/import-report.ts';
import { type ClaimProfile, columnOf } from '../domain/mapping-profile.ts';
import { claimRowMapper } from '../domain/map-claim-row.ts';
import { acceptedClaims, bookTotals } from '../persistence/book.repository.ts';
import { changedClaims } from '../persistence/changed-facts.ts';
import { mergeClaims, placeClaims } from '../persistence/merge-claims.ts';
import {
  claimsPaidNothing,
  claimsWithoutTerm,
  doubledPayments,
  refuseClaimsBeforePolicy,
  refuseRowsWithoutPolicy,
} from '../persistence/row-findings.ts';
import { stageClaims } from '../persistence/staging.ts';
import { type ImportWork, noColumns, stageFile, takeNotes, takeRefusals } from './import-work.ts';
import { publishClaims } from './publish-changes.ts';

/** Takes a file of claims over: accidents of policies in the book, and what was paid for them. */
export async function importClaims(work: ImportWork, profile: ClaimProfile): Promise<ImportReport> {
  const { tx, tally, context, outbox, checkpoint } = work;
  const { currency } = context;
  const staging = await stageClaims(tx);
  await stageFile(work, profile, staging, (columns) => claimRowMapper(profile, columns, work.fractionDigits));

  const { fields } = profile;
  const columns = {
    ...noColumns,
    policyRef: columnOf(fields.policyRef),
    occurredOn: columnOf(fields.occurredOn),
    claimRef: columnOf(fields.claimRef),
    paid: columnOf(fields.paid),
  };
  checkpoint();
  await placeClaims(tx, context);
  takeRefusals(tally, await refuseRowsWithoutPolicy(tx, 'placed_claim', columns));
  takeRefusals(tally, await refuseClaimsBeforePolicy(tx, columns));
  const accepted = await acceptedClaims(tx);
  checkpoint();
  const records = await mergeClaims(tx, context);
  takeNotes(tally, await doubledPayments(tx, columns));
  takeNotes(tally, await claimsWithoutTerm(tx, columns));
  takeNotes(tally, await claimsPaidNothing(tx, columns));

  checkpoint();
  if (!work.dry) await publishClaims(outbox, tx, changedClaims(tx));
  return {
    rowsRead: tally.rowsRead,
    rowsAccepted: accepted.rows,
    rowsRefused: tally.rowsRefused,
    records,
    currency,
    premiumMinor: '0',
    paidMinor: accepted.minor,
    findings: tally.findingCounts(),
    book: await bookTotals(tx, currency),
  };
}
