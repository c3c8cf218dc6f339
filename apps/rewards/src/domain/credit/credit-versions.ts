import type { LocalDate } from '@evergreen/kernel';
import type { NoClaimRules, RuleSet } from '../rule-set.ts';
import type { CreditTerms } from './derive-credit.ts';

/** The versions of a rule set by which a credit is reckoned: each day by the one that held on it. */
export interface CreditVersions extends Pick<CreditTerms, 'rulesOn' | 'versions'> {
  readonly ruleSetId: string;
  readonly ruleId: string;
  /** Number of the version that held on a day. */
  readonly versionOn: (day: LocalDate) => number;
}

/**
 * @param all published versions of one rule set that were not withdrawn, ascending
 * @returns undefined: none that holds by then has a credit
 */
export function creditVersionsOf(all: readonly RuleSet[], asOf: LocalDate): CreditVersions | undefined {
  const held = all.filter(({ effectiveFrom }) => effectiveFrom <= asOf);
  const newest = held.at(-1);
  if (newest === undefined || held.every(({ noClaim }) => noClaim.midTermCredit === undefined))
    return undefined;
  const on = (day: LocalDate): RuleSet | undefined =>
    held.findLast(({ effectiveFrom }) => effectiveFrom <= day);
  const rulesOn = (day: LocalDate): NoClaimRules | undefined => on(day)?.noClaim;
  return {
    ruleSetId: newest.ruleSetId,
    ruleId: newest.noClaim.ruleId,
    versions: held.map(({ noClaim }) => noClaim),
    rulesOn,
    versionOn: (day) => (on(day) ?? newest).version,
  };
}
