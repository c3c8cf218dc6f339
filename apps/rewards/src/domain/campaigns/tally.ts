import type { GrantDecision, GrantOutcome } from './decide-grants.ts';

/** What a run gave, or one chunk of it. JSON. */
export interface Tally {
  /** Looked at, with those held out. */
  readonly customers: number;
  readonly heldOut: number;
  readonly given: number;
  readonly points: number;
  /** In minor units. */
  readonly minor: number;
  readonly refusals: readonly { readonly reason: GrantOutcome; readonly customers: number }[];
  readonly offices: readonly OfficeTally[];
  /** A few of each outcome, of a dry run. */
  readonly samples: readonly TallySample[];
}

export interface OfficeTally {
  readonly orgPath: string;
  readonly customers: number;
  readonly given: number;
  readonly points: number;
  readonly minor: number;
}

export interface TallySample {
  readonly customerId: string;
  readonly orgPath: string;
  readonly outcome: GrantOutcome | 'HELD_OUT';
  readonly points: number;
}

interface HeldOut {
  readonly customerId: string;
  readonly orgPath: string;
}

/** A screen shows a few of each kind; more would make the run's row heavy. */
const samplesOfOutcomeMax = 3;

/** Counts what was decided. */
export function tallyOf(
  decisions: readonly GrantDecision[],
  heldOut: readonly HeldOut[],
  withSamples: boolean,
): Tally {
  const offices = new Map<string, { -readonly [K in keyof OfficeTally]: OfficeTally[K] }>();
  const reasons = new Map<GrantOutcome, number>();
  const all = { given: 0, points: 0, minor: 0 };
  for (const { candidate, outcome, points, minor } of decisions) {
    const { orgPath } = candidate;
    let office = offices.get(orgPath);
    if (office === undefined)
      offices.set(orgPath, (office = { orgPath, customers: 0, given: 0, points: 0, minor: 0 }));
    office.customers += 1;
    if (outcome !== 'GIVEN') {
      reasons.set(outcome, (reasons.get(outcome) ?? 0) + 1);
      continue;
    }
    for (const sum of [all, office]) {
      sum.given += 1;
      sum.points += Number(points);
      sum.minor += Number(minor);
    }
  }
  const samples = !withSamples
    ? []
    : [
        ...decisions.map(({ candidate: { customerId, orgPath }, outcome, points }): TallySample => {
          return { customerId, orgPath, outcome, points: Number(points) };
        }),
        ...heldOut.map(({ customerId, orgPath }): TallySample => ({
          customerId,
          orgPath,
          outcome: 'HELD_OUT',
          points: 0,
        })),
      ];
  return {
    ...{ customers: decisions.length + heldOut.length, heldOut: heldOut.length, ...all },
    refusals: [...reasons].map(([reason, customers]) => ({ reason, customers })),
    offices: [...offices.values()],
    samples: firstOfEach(samples),
  };
}

/** Sums up chunks. */
export function addUpTallies(chunks: readonly Tally[]): Tally {
  const sum = (of: 'customers' | 'heldOut' | 'given' | 'points' | 'minor') =>
    chunks.reduce((all, chunk) => all + chunk[of], 0);
  const reasons = new Map<GrantOutcome, number>();
  const offices = new Map<string, OfficeTally>();
  for (const chunk of chunks) {
    for (const { reason, customers } of chunk.refusals)
      reasons.set(reason, (reasons.get(reason) ?? 0) + customers);
    for (const office of chunk.offices)
      offices.set(office.orgPath, sumOf(office.orgPath, [offices.get(office.orgPath) ?? {}, office]));
  }
  return {
    ...{ customers: sum('customers'), heldOut: sum('heldOut'), given: sum('given'), points: sum('points') },
    minor: sum('minor'),
    refusals: [...reasons]
      .map(([reason, customers]) => ({ reason, customers }))
      .sort((a, b) => b.customers - a.customers || (a.reason < b.reason ? -1 : 1)),
    offices: [...offices.values()].sort((a, b) => (a.orgPath < b.orgPath ? -1 : 1)),
    samples: firstOfEach(chunks.flatMap(({ samples }) => samples)).sort((a, b) =>
      a.outcome < b.outcome ? -1 : a.outcome > b.outcome ? 1 : 0,
    ),
  };
}

function sumOf(orgPath: string, parts: readonly Partial<OfficeTally>[]): OfficeTally {
  const sum = (of: 'customers' | 'given' | 'points' | 'minor') =>
    parts.reduce((all, part) => all + (part[of] ?? 0), 0);
  return {
    ...{ orgPath, customers: sum('customers'), given: sum('given'), points: sum('points') },
    minor: sum('minor'),
  };
}

function firstOfEach(samples: readonly TallySample[]): TallySample[] {
  const taken = new Map<string, number>();
  return samples.filter(({ outcome }) => {
    const count = taken.get(outcome) ?? 0;
    taken.set(outcome, count + 1);
    return count < samplesOfOutcomeMax;
  });
}
