import type { LocalDate } from '@evergreen/kernel';
import type { KnownTerm } from '../facts.ts';
import type { ValueRefusal, ValueRequest } from '../value-guard/guard-values.ts';
import { type CreditChange, creditChanges, newestDay, type RecordedCause } from './credit-entry.ts';
import type { CreditVersions } from './credit-versions.ts';
import { balanceOf, deriveCredit } from './derive-credit.ts';

/** A policy with all that its credit follows from. */
export interface CreditPolicy {
  readonly customerId: string;
  readonly policyId: string;
  readonly history: readonly KnownTerm[];
  readonly recorded: readonly (RecordedCause & {
    /** The limit of its term left nothing for more than it has brought. */
    readonly isRefused: boolean;
  })[];
  /** The customer is granted nothing more; what stands stays. */
  readonly isBlacklisted: boolean;
  /** What checks may come to at most in this run, in minor units. */
  readonly limits: ReadonlyMap<string, bigint>;
}

/** What is to be written down of a policy, and what its credit is then. */
export interface PlannedCredit {
  readonly policy: CreditPolicy;
  readonly changes: readonly CreditChange[];
  readonly balanceMinor: bigint;
}

/** A check that the value guard has refused. */
export interface RefusedCheck {
  readonly policy: CreditPolicy;
  readonly change: CreditChange;
  readonly reason: ValueRefusal;
}

/** What was written down for days to come, as an earlier look at them has it, is left alone. */
export function planCredit(policy: CreditPolicy, versions: CreditVersions, asOf: LocalDate): PlannedCredit {
  const { history, recorded } = policy;
  const before = balanceOf(recorded);
  const newest = newestDay(recorded);
  if (newest !== undefined && newest > asOf) return { policy, changes: [], balanceMinor: before };
  const changes = creditChanges(
    deriveCredit(history, { ...versions, asOf, limitOf: limitsOf(policy) }),
    recorded,
  );
  return { policy, changes, balanceMinor: before + balanceOf(changes) };
}

function limitsOf({ recorded, isBlacklisted, limits }: CreditPolicy) {
  const known = new Map(recorded.map((each) => [each.cause, each]));
  return (cause: string): bigint | undefined => {
    const before = known.get(cause);
    const isFixed = isBlacklisted || before?.isRefused === true;
    return limits.get(cause) ?? (isFixed ? (before?.minor ?? 0n) : undefined);
  };
}

/** Checks that bring something, or more than before: the value guard is asked for them. */
export function grantsOf({ changes }: PlannedCredit): CreditChange[] {
  return changes.filter(({ kind, minor }) => kind === 'CHECK' && minor > 0n);
}

/** Each time something is given it has a key of its own: the answer to a key is for ever. */
export function creditRequest(
  { customerId }: Pick<CreditPolicy, 'customerId'>,
  { cause, n, termId, minor, on }: CreditChange,
  ruleId: string,
): ValueRequest {
  return {
    ...{ customerId, termId, key: creditKey(ruleId, cause, n), kind: 'credit', valueMinor: minor },
    ...{ sourceKind: 'credit', on },
  };
}

/** What a check brings less than before: all that was given for it stands no more, but for what it still brings. */
export interface LessenedCheck {
  readonly customerId: string;
  readonly cause: string;
  /** Keys under which something may have been given for it. */
  readonly keys: readonly string[];
  /** What it still brings, in minor units, and the key that this stands under from now on. */
  readonly restMinor: bigint;
  readonly restKey: string;
}

export function lessenedChecks(
  { policy, changes }: Pick<PlannedCredit, 'policy' | 'changes'>,
  ruleId: string,
): LessenedCheck[] {
  const known = new Map(policy.recorded.map(({ cause, minor }) => [cause, minor]));
  return changes
    .filter(({ kind, minor }) => kind === 'CHECK' && minor < 0n)
    .map(({ cause, n, minor }) => ({
      ...{ customerId: policy.customerId, cause, restMinor: (known.get(cause) ?? 0n) + minor },
      keys: Array.from({ length: n }, (_, before) => creditKey(ruleId, cause, before)),
      restKey: creditKey(ruleId, cause, n),
    }));
}

/** What was freed in this run is given again by the next one at the earliest, under another key. */
export function withLessened(policy: CreditPolicy, lessened: readonly LessenedCheck[]): CreditPolicy {
  if (lessened.length === 0) return policy;
  const rests = lessened.map(({ cause, restMinor }) => [cause, restMinor] as const);
  return { ...policy, limits: new Map([...policy.limits, ...rests]) };
}

/** Leaves checks that were refused at what they have brought. */
export function withRefused(policy: CreditPolicy, refused: readonly RefusedCheck[]): CreditPolicy {
  const own = refused.filter((each) => each.policy === policy);
  if (own.length === 0) return policy;
  const known = new Map(policy.recorded.map(({ cause, minor }) => [cause, minor]));
  const fixed = own.map(({ change: { cause } }) => [cause, known.get(cause) ?? 0n] as const);
  return { ...policy, limits: new Map([...policy.limits, ...fixed]) };
}

function creditKey(ruleId: string, cause: string, n: number): string {
  return `credit/${ruleId}/${cause}/${n}`;
}
