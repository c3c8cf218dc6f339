import { demoBook } from './book.ts';
import { Random } from './random.ts';
import { type DemoAnswer, type DemoOutcome, tellMore, type ToldPayment, type ToldTerm } from './told.ts';

// The columns of the house's own formats: profiles evergreen-* of customer-profile.
const policyColumns = [
  ['customer_ref', (term: ToldTerm) => term.customerRef],
  ['customer_name', (term: ToldTerm) => term.name],
  ['customer_kind', (term: ToldTerm) => term.customerKind],
  ['phone', (term: ToldTerm) => term.phone],
  ['birth_date', (term: ToldTerm) => term.birthDate],
  ['occupation', (term: ToldTerm) => term.occupation],
  ['household_ref', (term: ToldTerm) => term.householdRef],
  ['org_path', (term: ToldTerm) => term.orgPath],
  ['policy_ref', (term: ToldTerm) => term.policyRef],
  ['vehicle_ref', (term: ToldTerm) => term.vehicleRef],
  ['plate', (term: ToldTerm) => term.plate],
  ['vehicle_age', (term: ToldTerm) => String(term.vehicleAgeYears)],
  ['vehicle_class', (term: ToldTerm) => term.vehicleClass],
  ['region', (term: ToldTerm) => term.region],
  ['cover', (term: ToldTerm) => term.cover],
  ['channel', (term: ToldTerm) => term.channel],
  ['starts_on', (term: ToldTerm) => term.startsOn],
  ['ends_on', (term: ToldTerm) => term.endsOn],
  ['premium', (term: ToldTerm) => term.premium],
  ['bound_on', (term: ToldTerm) => term.boundOn],
  ['cancelled_on', (term: ToldTerm) => term.cancelledOn],
  ['declined', (term: ToldTerm) => term.declined],
  ['arrears', (term: ToldTerm) => term.arrears],
  ['gone_on', (term: ToldTerm) => term.goneOn],
] as const;

const claimColumns = [
  ['policy_ref', (payment: ToldPayment) => payment.policyRef],
  ['claim_ref', (payment: ToldPayment) => payment.claimRef],
  ['occurred_on', (payment: ToldPayment) => payment.occurredOn],
  ['guarantee', (payment: ToldPayment) => payment.guarantee],
  ['paid', (payment: ToldPayment) => payment.paid],
  ['fault_percent', (payment: ToldPayment) => payment.faultPercent],
  ['outstanding', (payment: ToldPayment) => payment.outstanding],
  ['recovered', (payment: ToldPayment) => payment.recovered],
  ['reported_on', (payment: ToldPayment) => payment.reportedOn],
  ['closed_on', (payment: ToldPayment) => payment.closedOn],
  ['withdrawn_on', (payment: ToldPayment) => payment.withdrawnOn],
] as const;

const answerColumns = [
  ['customer_ref', (answer: DemoAnswer) => answer.customerRef],
  ['answer_ref', (answer: DemoAnswer) => answer.answerRef],
  ['kind', (answer: DemoAnswer) => answer.kind],
  ['score', (answer: DemoAnswer) => answer.score],
  ['answered_on', (answer: DemoAnswer) => answer.answeredOn],
] as const;

const outcomeColumns = [
  ['policy_ref', (outcome: DemoOutcome) => outcome.policyRef],
  ['expired_on', (outcome: DemoOutcome) => outcome.expiredOn],
  ['outcome', (outcome: DemoOutcome) => outcome.outcome],
  ['reason', (outcome: DemoOutcome) => outcome.reason],
  ['competitor', (outcome: DemoOutcome) => outcome.competitor],
  ['decided_on', (outcome: DemoOutcome) => outcome.decidedOn],
] as const;

const customersABlock = 1_000;
const toldSeed = 20_261_129;

type Column<Row> = readonly [string, (row: Row) => string];

function line<Row>(columns: readonly Column<Row>[], row: Row): string {
  return `${columns.map(([, read]) => read(row)).join(',')}\n`;
}

const headOf = (columns: readonly (readonly [string, unknown])[]): string =>
  `${columns.map(([name]) => name).join(',')}\n`;

export interface FileBlock {
  readonly policyLines: readonly string[];
  readonly claimLines: readonly string[];
  readonly answerLines: readonly string[];
  readonly outcomeLines: readonly string[];
}

/** The demo book as the lines of its CSV files, block by block, so that a large one needs little memory. */
export function* bookFiles(customers: number, today: string): Generator<FileBlock> {
  const random = new Random(toldSeed);
  const empty = () => ({
    policyLines: [] as string[],
    claimLines: [] as string[],
    answerLines: [] as string[],
    outcomeLines: [] as string[],
  });
  let block = empty();
  block.policyLines.push(headOf(policyColumns));
  block.claimLines.push(headOf(claimColumns));
  block.answerLines.push(headOf(answerColumns));
  block.outcomeLines.push(headOf(outcomeColumns));
  let inBlock = 0;
  for (const customer of demoBook(customers, today)) {
    const { terms, payments, answers, outcomes } = tellMore(customer, today, random);
    for (const term of terms) block.policyLines.push(line(policyColumns, term));
    for (const payment of payments) block.claimLines.push(line(claimColumns, payment));
    for (const answer of answers) block.answerLines.push(line(answerColumns, answer));
    for (const outcome of outcomes) block.outcomeLines.push(line(outcomeColumns, outcome));
    if ((inBlock += 1) < customersABlock) continue;
    yield block;
    [block, inBlock] = [empty(), 0];
  }
  yield block;
}
