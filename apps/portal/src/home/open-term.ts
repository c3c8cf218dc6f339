import { daysBetween } from '@evergreen/web/format';
import type { DecisionPartsFragment } from '../graphql.gen.ts';

/** The running term that ends next, and how it stands. */
export interface OpenTerm {
  readonly decision: DecisionPartsFragment;
  readonly daysLeft: number;
  /** Of the term, from 0 to 1. */
  readonly elapsed: number;
  readonly countedClaims: number;
  /** Other terms that run besides. */
  readonly others: number;
}

/** Of the terms that run today the one that ends first; undefined where none runs or none has been looked at yet. */
export function nextOpenTerm(
  decisions: readonly DecisionPartsFragment[],
  today: string,
): OpenTerm | undefined {
  const running = decisions
    .filter(({ outcome }) => outcome === 'TERM_OPEN')
    .filter(({ termStartsOn, termEndsOn }) => termStartsOn <= today && today <= termEndsOn)
    .sort((a, b) => (a.termEndsOn < b.termEndsOn ? -1 : 1));
  const [decision] = running;
  if (!decision) return undefined;
  const days = daysBetween(decision.termStartsOn, decision.termEndsOn) + 1;
  const daysLeft = daysBetween(today, decision.termEndsOn);
  return {
    decision,
    daysLeft,
    elapsed: (days - daysLeft) / days,
    countedClaims: decision.claims.filter(({ counted }) => counted).length,
    others: running.length - 1,
  };
}
