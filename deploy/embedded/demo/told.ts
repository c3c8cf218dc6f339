import { type DemoCustomer, type DemoPayment, type DemoTerm, plusDays } from './book.ts';
import { Random } from './random.ts';

/** What the policy file tells of a term, its vehicle and its customer beyond dates and premium. Empty: nothing. */
export interface ToldTerm extends DemoTerm {
  readonly customerKind: string;
  readonly birthDate: string;
  readonly occupation: string;
  readonly boundOn: string;
  readonly cancelledOn: string;
  readonly declined: string;
  readonly arrears: string;
  readonly goneOn: string;
}

/** The same of a claim file and a payment. */
export interface ToldPayment extends DemoPayment {
  readonly outstanding: string;
  readonly recovered: string;
  readonly reportedOn: string;
  readonly closedOn: string;
  readonly withdrawnOn: string;
}

/** One answer to the question how content a customer is. */
export interface DemoAnswer {
  readonly customerRef: string;
  readonly answerRef: string;
  readonly kind: string;
  readonly score: string;
  readonly answeredOn: string;
}

/** What became of a policy at the end of a term. */
export interface DemoOutcome {
  readonly policyRef: string;
  readonly expiredOn: string;
  readonly outcome: string;
  readonly reason: string;
  readonly competitor: string;
  readonly decidedOn: string;
}

export interface ToldCustomer {
  readonly terms: readonly ToldTerm[];
  readonly payments: readonly ToldPayment[];
  readonly answers: readonly DemoAnswer[];
  readonly outcomes: readonly DemoOutcome[];
}

const birthSeed = 19_560_229;
const occupations = [
  ['企业职员', 30],
  ['个体经营', 16],
  ['教师', 8],
  ['医护', 7],
  ['公务员', 8],
  ['工程师', 10],
  ['司机', 6],
  ['退休', 9],
  ['', 6],
] as const;
const answerKinds = [
  ['csat', 5],
  ['nps', 3],
  ['visit', 2],
] as const;
const losses = [
  ['价格', 46],
  ['服务', 20],
  ['理赔', 14],
  ['', 20],
] as const;
const competitors = ['甲公司', '乙公司', '丙公司'];

/**
 * What is told of a customer of the demo book: drawn apart from the book itself, which stays as it is. Shares are house
 * choices: one in three answers when asked, one lapsed policy in six has no vehicle any more, one in forty pays late.
 */
export function tellMore({ terms, payments }: DemoCustomer, today: string, random: Random): ToldCustomer {
  const isCompany = random.chance(0.03);
  const person = {
    customerKind: isCompany ? 'company' : 'person',
    birthDate: isCompany ? '' : birthDateOf(terms[0]!.customerRef, today),
    occupation: isCompany ? '运输' : random.weighted(occupations),
  };
  const outcomes: DemoOutcome[] = [];
  const told: ToldTerm[] = [];
  for (const [index, term] of terms.entries()) {
    const isLast = terms[index + 1]?.policyRef !== term.policyRef;
    const outcome = outcomeOf(term, isLast, today, random);
    if (outcome !== undefined) outcomes.push(outcome);
    const isRunning = term.endsOn >= today;
    told.push({
      ...term,
      ...person,
      boundOn: plusDays(term.startsOn, -random.whole(0, 25)),
      cancelledOn: isRunning && random.chance(0.006) ? cancelling(term, today, random) : '',
      declined: outcome?.outcome === 'declined' ? 'yes' : '',
      arrears: isRunning && random.chance(0.025) ? (Number(term.premium) * 0.25).toFixed(2) : '',
      goneOn: outcome?.outcome === 'vehicle-gone' ? outcome.decidedOn : '',
    });
  }
  return {
    terms: told,
    payments: payments.map((payment) => figuresOf(payment, today, random)),
    answers: answersOf(terms, payments.length, today, random),
    outcomes,
  };
}

/** Of those from 21 to 75; one in twelve has never said it. Drawn by customer, so that all else stays as it was. */
function birthDateOf(customerRef: string, today: string): string {
  const random = new Random(birthSeed + Number(customerRef.replaceAll(/\D/g, '')));
  if (random.chance(1 / 12)) return '';
  return plusDays(today, -random.whole(21 * 365, 75 * 365));
}

function cancelling(term: DemoTerm, today: string, random: Random): string {
  const day = plusDays(term.startsOn, random.whole(20, 300));
  return day < today ? day : '';
}

function outcomeOf(term: DemoTerm, isLast: boolean, today: string, random: Random): DemoOutcome | undefined {
  if (term.endsOn >= today) return undefined;
  const decidedOn = plusDays(term.endsOn, random.whole(-20, 10));
  const known = {
    policyRef: term.policyRef,
    expiredOn: term.endsOn,
    decidedOn: decidedOn < today ? decidedOn : today,
  };
  if (!isLast) return { ...known, outcome: 'renewed', reason: '', competitor: '' };
  const outcome = random.weighted([
    ['lost', 70],
    ['vehicle-gone', 16],
    ['declined', 4],
    ['', 10],
  ]);
  if (outcome === '') return undefined;
  const reason = outcome === 'lost' ? random.weighted(losses) : '';
  return { ...known, outcome, reason, competitor: reason === '' ? '' : random.pick(competitors) };
}

function figuresOf(payment: DemoPayment, today: string, random: Random): ToldPayment {
  const paid = Number(payment.paid);
  const reportedOn = plusDays(payment.occurredOn, random.whole(0, 9));
  const isRecent = plusDays(payment.occurredOn, 120) > today;
  const isOpen = isRecent && random.chance(0.45);
  const closedOn = plusDays(payment.occurredOn, random.whole(20, 110));
  const isWithdrawn = paid === 0 && random.chance(0.4);
  const isShared = payment.guarantee === 'TPL' || payment.guarantee === 'Damage';
  return {
    ...payment,
    outstanding: isOpen && !isWithdrawn ? random.gamma(0.9, 2_400).toFixed(2) : '',
    recovered:
      isShared && paid > 0 && random.chance(0.05) ? (paid * random.pick([0.3, 0.5, 1])).toFixed(2) : '',
    reportedOn: reportedOn < today ? reportedOn : today,
    closedOn: !isOpen && closedOn < today ? closedOn : '',
    withdrawnOn: isWithdrawn ? (reportedOn < today ? reportedOn : today) : '',
  };
}

/** Whoever had claims is asked more often, and is less content. */
function answersOf(terms: readonly DemoTerm[], claims: number, today: string, random: Random): DemoAnswer[] {
  const { customerRef } = terms[0]!;
  const asked = (claims > 0 ? 2 : 1) + random.whole(0, 1);
  const mood = (random.normal() - (claims > 1 ? 0.8 : 0)) * 0.9;
  const answers: DemoAnswer[] = [];
  for (let n = 0; n < asked; n += 1) {
    if (!random.chance(0.34)) continue;
    const kind = random.weighted(answerKinds);
    const [least, middle, most] = kind === 'nps' ? [0, 7.6, 10] : [1, 3.9, 5];
    const spread = kind === 'nps' ? 2.2 : 1;
    const score = Math.round(middle + (mood + random.normal() * 0.5) * spread);
    const answeredOn = plusDays(today, -random.whole(5, 900));
    answers.push({
      ...{ customerRef, kind, answeredOn, answerRef: `S${customerRef.slice(1)}-${n}` },
      score: String(Math.min(most, Math.max(least, score))),
    });
  }
  return answers;
}
