import { addDays, type LocalDate } from '@evergreen/kernel';
import type { Referral, ReferralProgramme, ReferralReason } from './referral.ts';

/** A term of the friend, as it is known now. */
export interface FriendTerm {
  readonly termId: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** What is known of a referral on a day. */
export interface ReferralFacts {
  readonly referral: Referral;
  readonly programme: ReferralProgramme;
  readonly terms: readonly FriendTerm[];
  readonly isAdvocateListed: boolean;
  readonly isFriendListed: boolean;
  /** Whether the two live together now; null: nobody has looked, and nothing is paid. */
  readonly isTogether: boolean | null;
  readonly today: LocalDate;
}

export type ReferralDecision =
  | { readonly kind: 'keep' }
  | { readonly kind: 'cool'; readonly term: FriendTerm; readonly until: LocalDate }
  | { readonly kind: 'pay'; readonly term: FriendTerm; readonly until: LocalDate }
  | { readonly kind: 'reject'; readonly reason: ReferralReason }
  | { readonly kind: 'take-back' }
  | { readonly kind: 'restore' };

const keep: ReferralDecision = { kind: 'keep' };

/** What becomes of a referral by what is known now. What is rejected stays so. */
export function decideReferral(facts: ReferralFacts): ReferralDecision {
  switch (facts.referral.state) {
    case 'joined':
    case 'cooling-off':
      return decideOpen(facts);
    case 'paid':
      return hasEndedEarly(facts) ? { kind: 'take-back' } : keep;
    case 'taken-back':
      return hasEndedEarly(facts) ? keep : { kind: 'restore' };
    case 'rejected':
      return keep;
  }
}

function decideOpen(facts: ReferralFacts): ReferralDecision {
  const { referral, programme, terms, today } = facts;
  const { customerId, friendId, codeIssuedOn, joinedOn, isSameHousehold } = referral;
  const reject = (reason: ReferralReason): ReferralDecision => ({ kind: 'reject', reason });
  if (customerId === friendId) return reject('SELF');
  if (isSameHousehold) return reject('SAME_HOUSEHOLD');
  if (facts.isAdvocateListed || facts.isFriendListed) return reject('BLACKLISTED');
  // Who was insured before the code was given out was not brought by it.
  if (terms.some(({ startsOn }) => startsOn < codeIssuedOn)) return reject('EXISTING_CUSTOMER');
  const first = terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))[0];
  const beginsBy = addDays(joinedOn, programme.policyWithinDays);
  if (first === undefined) return today > beginsBy ? reject('NO_POLICY') : keep;
  if (first.startsOn > beginsBy) return reject('NO_POLICY');
  const until = addDays(first.startsOn, programme.coolingOffDays);
  if (first.endsOn < until) return reject('CANCELLED_EARLY');
  if (today > until && facts.isTogether !== null)
    return facts.isTogether ? reject('SAME_HOUSEHOLD') : { kind: 'pay', term: first, until };
  const isKnown = referral.state === 'cooling-off' && referral.termId === first.termId;
  return isKnown && referral.coolingOffUntil === until ? keep : { kind: 'cool', term: first, until };
}

/** Whether the policy that was paid for ends before the day it had then, and before it has been held long enough. */
function hasEndedEarly({ referral, programme, terms }: ReferralFacts): boolean {
  const term = terms.find(({ termId }) => termId === referral.termId);
  // A term that went up in another customer's says nothing of an early end.
  if (term === undefined || referral.termEndsOn === null) return false;
  return term.endsOn < referral.termEndsOn && term.endsOn < addDays(term.startsOn, programme.heldDays);
}
