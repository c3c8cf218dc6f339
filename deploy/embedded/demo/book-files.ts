import { demoBook, type DemoPayment, type DemoTerm } from './book.ts';

// The columns of the house's own format: profiles evergreen-policies and evergreen-claims of customer-profile.
const policyColumns = [
  ['customer_ref', (term: DemoTerm) => term.customerRef],
  ['customer_name', (term: DemoTerm) => term.name],
  ['phone', (term: DemoTerm) => term.phone],
  ['org_path', (term: DemoTerm) => term.orgPath],
  ['policy_ref', (term: DemoTerm) => term.policyRef],
  ['vehicle_ref', (term: DemoTerm) => term.vehicleRef],
  ['plate', (term: DemoTerm) => term.plate],
  ['vehicle_age', (term: DemoTerm) => String(term.vehicleAgeYears)],
  ['channel', (term: DemoTerm) => term.channel],
  ['starts_on', (term: DemoTerm) => term.startsOn],
  ['ends_on', (term: DemoTerm) => term.endsOn],
  ['premium', (term: DemoTerm) => term.premium],
] as const;

const claimColumns = [
  ['policy_ref', (payment: DemoPayment) => payment.policyRef],
  ['claim_ref', (payment: DemoPayment) => payment.claimRef],
  ['occurred_on', (payment: DemoPayment) => payment.occurredOn],
  ['guarantee', (payment: DemoPayment) => payment.guarantee],
  ['paid', (payment: DemoPayment) => payment.paid],
  ['fault_percent', (payment: DemoPayment) => payment.faultPercent],
] as const;

const customersABlock = 1_000;

function line<Row>(columns: readonly (readonly [string, (row: Row) => string])[], row: Row): string {
  return `${columns.map(([, read]) => read(row)).join(',')}\n`;
}

export interface FileBlock {
  readonly policyLines: readonly string[];
  readonly claimLines: readonly string[];
}

/** The demo book as the lines of its two CSV files, block by block, so that a large one needs little memory. */
export function* bookFiles(customers: number, today: string): Generator<FileBlock> {
  let policyLines = [`${policyColumns.map(([name]) => name).join(',')}\n`];
  let claimLines = [`${claimColumns.map(([name]) => name).join(',')}\n`];
  let inBlock = 0;
  for (const { terms, payments } of demoBook(customers, today)) {
    for (const term of terms) policyLines.push(line(policyColumns, term));
    for (const payment of payments) claimLines.push(line(claimColumns, payment));
    if ((inBlock += 1) < customersABlock) continue;
    yield { policyLines, claimLines };
    [policyLines, claimLines, inBlock] = [[], [], 0];
  }
  yield { policyLines, claimLines };
}
