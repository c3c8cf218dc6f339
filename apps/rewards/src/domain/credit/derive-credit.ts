import type { LocalDate } from '@evergreen/kernel';
import { isOfCover, type PolicyTerm } from '../decide-no-claim-reward.ts';
import { judgeClaim } from '../judge-claim.ts';
import type { NoClaimRules } from '../rule-set.ts';
import { lapsedOn, monthsInto } from './credit-days.ts';

/** What an entry of the credit is for. */
export type CreditCauseKind =
  /** So many months of a term went by without a counted claim. */
  | 'CHECK'
  /** A claim counted: what had come together is used. */
  | 'CLAIM'
  /** Cover ended, and no other term began in time. */
  | 'LAPSE';

/** Something that moves the credit of a policy, with what it comes to by all that is known. */
export interface DueCredit {
  readonly kind: CreditCauseKind;
  /** Permanent among those of the policy. */
  readonly cause: string;
  readonly on: LocalDate;
  /** The term that is checked, in which the claim happened, or after which cover lapsed. */
  readonly termId: string;
  /** Null where it is no claim, or one that the insurer stated without saying when. */
  readonly claimId: string | null;
  /** In minor units; never 0. */
  readonly minor: bigint;
}

/** What the credit is reckoned by. */
export interface CreditTerms {
  /** The version of the rules that holds on a day; undefined: none does. */
  readonly rulesOn: (day: LocalDate) => NoClaimRules | undefined;
  /** Versions that have held up to now, each once. */
  readonly versions: readonly NoClaimRules[];
  /** Nothing that comes after it is looked at. */
  readonly asOf: LocalDate;
  /** What a check may bring at most, in minor units; undefined: as much as the rules say. */
  readonly limitOf?: ((cause: string) => bigint | undefined) | undefined;
}

/** On one day what came together goes before anything is added, and a claim of the check day finds what it brought. */
const ranks = { LAPSE: 0, CHECK: 1, CLAIM: 2 } as const satisfies Record<CreditCauseKind, number>;

type Happening = Omit<DueCredit, 'minor'> & {
  /** Of a check: the first of the days that are to be without a counted claim. */
  readonly since?: LocalDate;
};

/**
 * The deductible credit of one policy (rule N3), from its terms and claims alone: each so many months of a term
 * without a counted claim bring some, up to a most; a counted claim uses all of it; it is carried over renewals, and
 * lost where cover lapses. A claim that is heard of later, corrected or withdrawn makes it come out otherwise.
 *
 * A claim that the insurer stated as a mere number has no day: it uses what there is when its term begins, and none of
 * the term's checks is a clean one.
 *
 * @param history all known terms of one policy, in any order
 * @returns what moves it, the earliest first; their sum is the credit
 */
export function deriveCredit(history: readonly PolicyTerm[], terms: CreditTerms): DueCredit[] {
  const covered = history.filter(({ startsOn, endsOn }) => startsOn <= endsOn).sort(byBegin);
  const happenings = [
    ...covered.flatMap((term) => checksOf(term, terms)),
    ...covered.flatMap((term) => claimsOf(term, terms)),
    ...lapsesOf(covered, terms),
  ];
  happenings.sort(
    (a, b) => compare(a.on, b.on) || ranks[a.kind] - ranks[b.kind] || compare(a.cause, b.cause),
  );
  const due: DueCredit[] = [];
  let balance = 0n;
  for (const happening of happenings) {
    const minor = happening.kind === 'CHECK' ? granted(happening, balance, covered, terms) : -balance;
    if (minor === 0n) continue;
    balance += minor;
    const { kind, cause, on, termId, claimId } = happening;
    due.push({ kind, cause, on, termId, claimId, minor });
  }
  return due;
}

/** What stands after all of them, in minor units. */
export function balanceOf(moves: readonly { readonly minor: bigint }[]): bigint {
  return moves.reduce((sum, { minor }) => sum + minor, 0n);
}

/** The next day on which a running term is checked, and what a clean one brings; undefined: none is to come. */
export function nextCheckOf(
  history: readonly PolicyTerm[],
  { rulesOn, versions, asOf }: CreditTerms,
): LocalDate | undefined {
  return history
    .filter(({ startsOn, endsOn }) => startsOn <= asOf && endsOn > asOf)
    .flatMap((term) => checksOf(term, { rulesOn, versions, asOf: term.endsOn }))
    .map(({ on }) => on)
    .filter((on) => on > asOf)
    .sort(compare)[0];
}

function checksOf(term: PolicyTerm, { rulesOn, versions, asOf }: CreditTerms): Happening[] {
  const until = term.endsOn < asOf ? term.endsOn : asOf;
  return versions.flatMap((rules) => {
    const everyMonths = rules.midTermCredit?.everyMonths;
    if (everyMonths === undefined || !isOfCover(term, rules)) return [];
    const checks: Happening[] = [];
    for (let months = everyMonths; ; months += everyMonths) {
      const on = monthsInto(rules, term.startsOn, months);
      if (on > until) return checks;
      if (rulesOn(on) !== rules) continue;
      const cause = `check/${term.termId}/${months}`;
      const since = monthsInto(rules, term.startsOn, months - everyMonths);
      checks.push({ kind: 'CHECK', cause, on, termId: term.termId, claimId: null, since });
    }
  });
}

function claimsOf(term: PolicyTerm, { rulesOn, asOf }: CreditTerms): Happening[] {
  const { termId } = term;
  const happening = (on: LocalDate, name: string, claimId: string | null): Happening[] => {
    const rules = rulesOn(on);
    if (on > asOf || rules === undefined || !isOfCover(term, rules)) return [];
    return [{ kind: 'CLAIM', cause: `claim/${name}/${on}`, on, termId, claimId }];
  };
  const stated = term.statedClaims > 0 ? happening(term.startsOn, `stated/${termId}`, null) : [];
  return [
    ...stated,
    ...term.claims.flatMap((claim) => {
      const rules = rulesOn(claim.occurredOn);
      const counts = rules && judgeClaim(claim, rules.countedClaim).notCountedBecause === null;
      return counts ? happening(claim.occurredOn, claim.claimId, claim.claimId) : [];
    }),
  ];
}

function lapsesOf(covered: readonly PolicyTerm[], { rulesOn, asOf }: CreditTerms): Happening[] {
  const lapses: Happening[] = [];
  let last: PolicyTerm | undefined;
  const lapse = (next: PolicyTerm | undefined): void => {
    const rules = last && rulesOn(last.endsOn);
    if (last === undefined || rules === undefined) return;
    const on = lapsedOn(rules, last.endsOn);
    if (on > asOf || (next !== undefined && next.startsOn < on)) return;
    const cause = `lapse/${last.termId}/${on}`;
    lapses.push({ kind: 'LAPSE', cause, on, termId: last.termId, claimId: null });
  };
  for (const term of covered) {
    lapse(term);
    if (last === undefined || term.endsOn > last.endsOn) last = term;
  }
  lapse(undefined);
  return lapses;
}

function granted(
  { cause, on, termId, since }: Happening,
  balance: bigint,
  covered: readonly PolicyTerm[],
  { rulesOn, limitOf }: CreditTerms,
): bigint {
  const rules = rulesOn(on);
  const credit = rules?.midTermCredit;
  const term = covered.find((each) => each.termId === termId);
  if (!rules || !credit || !term || since === undefined || term.statedClaims > 0) return 0n;
  const isClean = covered.every(({ claims }) =>
    claims.every(
      (claim) =>
        claim.occurredOn < since ||
        claim.occurredOn >= on ||
        judgeClaim(claim, rules.countedClaim).notCountedBecause !== null,
    ),
  );
  if (!isClean) return 0n;
  return least(credit.minor, credit.maxMinor - balance, limitOf?.(cause));
}

function least(...amounts: readonly (bigint | undefined)[]): bigint {
  let found: bigint | undefined;
  for (const amount of amounts)
    if (amount !== undefined && (found === undefined || amount < found)) found = amount;
  return found === undefined || found < 0n ? 0n : found;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function byBegin(a: PolicyTerm, b: PolicyTerm): number {
  return compare(a.startsOn, b.startsOn) || compare(a.endsOn, b.endsOn) || compare(a.termId, b.termId);
}
