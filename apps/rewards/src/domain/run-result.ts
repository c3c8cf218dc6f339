import type { DecisionRecord } from './decision-record.ts';
import { addUpCredit, type CreditTotals } from './credit/credit-totals.ts';
import { addUpRevisions, nothingRevised, type RevisionTotals } from './late-claims/revision-totals.ts';
import { addUpOffices, type OfficeTotals } from './office-totals.ts';
import { addUpComparisons, type RunComparison } from './run-comparison.ts';
import { DecisionTotals, type Totals } from './year-totals.ts';

/** What a run has decided, or one chunk of it. JSON. */
export interface RunResult extends Totals {
  /** Ended terms that an earlier run had answered; a real run leaves them as they are. */
  readonly alreadyDecided: number;
  /** Of a dry run: some of the decisions it would have made, of each outcome. */
  readonly samples: readonly DecisionRecord[];
  /** Decisions of earlier runs that say something else by what is known now; left out: by a run of an older version. */
  readonly revisions?: RevisionTotals;
  /** Left out: the rules have none. */
  readonly credit?: CreditTotals | undefined;
  /** Of a dry run. */
  readonly offices?: readonly OfficeTotals[];
  /** Of a dry run that holds two rule sets against each other. */
  readonly comparison?: RunComparison | undefined;
}

/** A screen shows a few of each kind; more would make the run's row heavy. */
const samplesOfOutcomeMax = 5;

export function firstOfEachOutcome(records: Iterable<DecisionRecord>): DecisionRecord[] {
  const samples: DecisionRecord[] = [];
  const taken = new Map<string, number>();
  for (const record of records) {
    const count = taken.get(record.outcome) ?? 0;
    if (count === samplesOfOutcomeMax) continue;
    taken.set(record.outcome, count + 1);
    samples.push(record);
  }
  return samples;
}

export function addUpChunks(chunks: readonly RunResult[]): RunResult {
  const counted = new DecisionTotals();
  for (const chunk of chunks) counted.merge(chunk);
  return {
    ...counted.totals(),
    alreadyDecided: chunks.reduce((sum, chunk) => sum + chunk.alreadyDecided, 0),
    samples: firstOfEachOutcome(chunks.flatMap(({ samples }) => samples)),
    revisions: addUpRevisions(chunks.map(({ revisions }) => revisions ?? nothingRevised)),
    credit: addUpCredit(chunks.map(({ credit }) => credit)),
    offices: addUpOffices(chunks.flatMap(({ offices }) => offices ?? [])),
    comparison: addUpComparisons(chunks.flatMap(({ comparison }) => comparison ?? [])),
  };
}
