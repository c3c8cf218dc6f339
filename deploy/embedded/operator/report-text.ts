import type { Import, ListFindingsResponse } from '@evergreen/contracts/customer-profile';
import type { Run, YearTotals } from '@evergreen/contracts/rewards';
import { formatMinor } from '@evergreen/kernel';

const whole = new Intl.NumberFormat('en-US');

/** An import's report as lines for a terminal. */
export function importReportText(done: Import): string {
  const report = done.report;
  if (!report) return `${done.fileName}: no report`;
  const book = report.book;
  const lines = [
    `${done.fileName} (${done.profileId} v${done.profileVersion})${done.dry ? ', dry run: nothing was written' : ''}`,
    `  rows read ${whole.format(report.rowsRead)} = accepted ${whole.format(report.rowsAccepted)} + refused ${whole.format(report.rowsRefused)}`,
    `  premium ${formatMinor(report.premiumMinor)}, paid ${formatMinor(report.paidMinor)} ${report.currency}`,
    ...report.records.map(
      (record) =>
        `  ${record.kind.padEnd(12)} created ${whole.format(record.created)}, changed ${whole.format(record.changed)}, unchanged ${whole.format(record.unchanged)}`,
    ),
    ...report.findings.map(
      (finding) =>
        `  ${finding.refused ? 'refused' : 'noted'} ${finding.code}: ${whole.format(finding.rows)} rows`,
    ),
  ];
  if (book) {
    const ratio =
      book.premiumMinor > 0n
        ? `${((Number(book.paidMinor) / Number(book.premiumMinor)) * 100).toFixed(2)} %`
        : 'none: nothing earned';
    lines.push(
      `  whole book: ${whole.format(book.customers)} customers, ${whole.format(book.policies)} policies, ${whole.format(book.terms)} terms, ` +
        `${whole.format(book.claims)} claims (${whole.format(book.claimsUnattached)} without a term)`,
      `  whole book: premium ${formatMinor(book.premiumMinor)}, paid ${formatMinor(book.paidMinor)}, loss ratio ${ratio}`,
    );
  }
  return lines.join('\n');
}

/** One line a finding: line, column, what is wrong. */
export function findingsText(page: ListFindingsResponse): string {
  return page.findings
    .map(({ line, column, code, message, refused }) => {
      const place = [line > 0n ? `line ${line}` : 'file', column].filter(Boolean).join(', ');
      return `  ${refused ? 'refused' : 'noted'} ${place}: ${message} (${code})`;
    })
    .join('\n');
}

/** A run's figures by year as a table for a terminal. */
export function noClaimRunText(run: Run): string {
  const row = (label: string, totals: YearTotals): string =>
    [
      label.padEnd(6),
      ...[
        totals.terms,
        totals.claimFreeTerms,
        totals.grantedTerms,
        totals.pointsPending,
        totals.pointsActive,
      ].map((figure) => whole.format(figure).padStart(14)),
    ].join('');
  return [
    `No-claim run ${run.ruleSetId} v${run.ruleSetVersion} as of ${run.asOf}${run.dry ? ', dry run: nothing was written' : ''}`,
    `${'year'.padEnd(6)}${['terms', 'claim-free', 'granted', 'pts pending', 'pts active'].map((head) => head.padStart(14)).join('')}`,
    ...run.years.map((year) => row(String(year.year), year)),
    ...(run.total ? [row('all', run.total)] : []),
    ...run.refusals.map((refusal) => `refused ${refusal.reason}: ${whole.format(refusal.terms)} terms`),
    ...(!run.dry && run.alreadyDecided > 0n
      ? [`decided before and left as they are: ${whole.format(run.alreadyDecided)} terms`]
      : []),
    ...(run.dry ? [] : [`batches posted ${run.batchesPosted} of ${run.batchesTotal}`]),
    ...(run.changedSince > 0n
      ? [`facts changed since the decision: ${whole.format(run.changedSince)} terms`]
      : []),
  ].join('\n');
}
