import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimDecision } from './decide-no-claim-reward.ts';
import { type DecisionOutcome, type DecisionRecord, recordOf, renewalPointsOf } from './decision-record.ts';
import type { KnownTerm } from './facts.ts';
import { pointsWith } from './renewal-bonus.ts';
import { DecisionTotals, type Totals } from './year-totals.ts';

/** Terms that two rule sets decide differently, by the outcome under each. JSON, so points are text. */
export interface OutcomePair {
  readonly outcome: DecisionOutcome;
  readonly otherOutcome: DecisionOutcome;
  readonly terms: number;
  readonly points: string;
  readonly otherPoints: string;
}

/** One term that is decided differently. */
export interface ComparedTerm {
  readonly record: DecisionRecord;
  readonly otherOutcome: DecisionOutcome;
  readonly otherPoints: string;
}

/** Two rule sets on the same terms. */
export interface RunComparison {
  /** What the other one decides. */
  readonly totals: Totals;
  readonly sameTerms: number;
  readonly pairs: readonly OutcomePair[];
  readonly samples: readonly ComparedTerm[];
}

const samplesOfPairMax = 3;

type Decision = NoClaimDecision<KnownTerm>;

/** @param decisions of the same terms under both, in any order */
export function compareDecisions(
  decisions: readonly Decision[],
  others: readonly Decision[],
  ruleId: string,
  asOf: LocalDate,
): RunComparison {
  const byTerm = new Map(others.map((other) => [other.term.termId, other]));
  const totals = new DecisionTotals();
  for (const other of others) totals.add(other, asOf);
  let sameTerms = 0;
  const compared: ComparedTerm[] = [];
  for (const decision of decisions) {
    const other = byTerm.get(decision.term.termId);
    if (other === undefined) continue;
    const [record, { outcome: otherOutcome }] = [recordOf(decision, ruleId), recordOf(other, ruleId)];
    const [points, otherPoints] = [allPoints(decision), allPoints(other)];
    if (record.outcome === otherOutcome && points === otherPoints) sameTerms += 1;
    else compared.push({ record, otherOutcome, otherPoints });
  }
  const pairs = addUpPairs(
    compared.map(({ record, otherOutcome, otherPoints }) => {
      const points = String(BigInt(record.points) + renewalPointsOf(record));
      return { outcome: record.outcome, otherOutcome, terms: 1, points, otherPoints };
    }),
  );
  return { totals: totals.totals(), sameTerms, pairs, samples: firstOfEachPair(compared) };
}

/** With the renewal bonus. */
function allPoints(decision: Decision): string {
  return decision.kind === 'grant' ? String(pointsWith(decision)) : '0';
}

export function addUpComparisons(all: readonly RunComparison[]): RunComparison | undefined {
  if (all.length === 0) return undefined;
  const totals = new DecisionTotals();
  for (const each of all) totals.merge(each.totals);
  return {
    totals: totals.totals(),
    sameTerms: all.reduce((sum, each) => sum + each.sameTerms, 0),
    pairs: addUpPairs(all.flatMap(({ pairs }) => pairs)),
    samples: firstOfEachPair(all.flatMap(({ samples }) => samples)),
  };
}

/** The most frequent first. */
function addUpPairs(all: readonly OutcomePair[]): OutcomePair[] {
  const sums = new Map<string, OutcomePair>();
  for (const pair of all) {
    const name = `${pair.outcome} ${pair.otherOutcome}`;
    const sum = sums.get(name);
    sums.set(name, sum === undefined ? pair : { ...pair, ...added(sum, pair) });
  }
  return [...sums.values()].sort((a, b) => b.terms - a.terms);
}

function added(a: OutcomePair, b: OutcomePair): Pick<OutcomePair, 'terms' | 'points' | 'otherPoints'> {
  return {
    terms: a.terms + b.terms,
    points: String(BigInt(a.points) + BigInt(b.points)),
    otherPoints: String(BigInt(a.otherPoints) + BigInt(b.otherPoints)),
  };
}

function firstOfEachPair(compared: readonly ComparedTerm[]): ComparedTerm[] {
  const taken = new Map<string, number>();
  return compared.filter(({ record, otherOutcome }) => {
    const name = `${record.outcome} ${otherOutcome}`;
    const n = (taken.get(name) ?? 0) + 1;
    taken.set(name, n);
    return n <= samplesOfPairMax;
  });
}
