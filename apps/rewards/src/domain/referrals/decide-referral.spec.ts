import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '@evergreen/kernel';
import { decideReferral, type FriendTerm, type ReferralFacts } from './decide-referral.ts';
import type { Referral, ReferralProgramme } from './referral.ts';

const joinedOn = localDate('2026-03-01');
const programme: ReferralProgramme = {
  ...{ isOpen: true, advocatePoints: 1_000n, friendPoints: 500n, pointsMonths: 12, coolingOffDays: 15 },
  ...{ heldDays: 180, policyWithinDays: 60, perYearMax: 5, codeValidDays: 365 },
  ...{ how: { zh: '', en: '' }, terms: { zh: '', en: '' } },
};
const term = (startsOn: string, endsOn = '2027-03-10', termId = 't'): FriendTerm => ({
  ...{ termId, startsOn: localDate(startsOn), endsOn: localDate(endsOn) },
});
const decide = (more: Partial<Referral>, facts: Partial<ReferralFacts> = {}) =>
  decideReferral({
    referral: {
      ...{ id: 'r', customerId: 'advocate', friendId: 'friend', code: 'C', state: 'joined', reason: null },
      ...{ codeIssuedOn: localDate('2026-02-01'), joinedOn, rulesVersion: 1, isSameHousehold: false },
      ...{ advocatePoints: 1_000n, friendPoints: 500n, termId: null, termEndsOn: null },
      ...{ coolingOffUntil: null, decidedOn: null, countedYear: null },
      ...more,
    },
    ...{ programme, terms: [], isAdvocateListed: false, isFriendListed: false, isTogether: false },
    today: joinedOn,
    ...facts,
  });
const reasonOf = (...asked: Parameters<typeof decide>) => {
  const decision = decide(...asked);
  return decision.kind === 'reject' ? decision.reason : decision.kind;
};

describe('a referral', () => {
  it('waits for a policy as long as the programme says', () => {
    expect(reasonOf({})).toBe('keep');
    expect(reasonOf({}, { today: addDays(joinedOn, 60) })).toBe('keep');
    expect(reasonOf({}, { today: addDays(joinedOn, 61) })).toBe('NO_POLICY');
    expect(reasonOf({}, { terms: [term('2026-05-01')] })).toBe('NO_POLICY');
  });

  it('is paid on the day after the cooling-off days, and not before', () => {
    const terms = [term('2026-03-10')];
    const until = localDate('2026-03-25');
    expect(decide({}, { terms })).toEqual({ kind: 'cool', term: terms[0], until });
    const cooling = { state: 'cooling-off', termId: 't', coolingOffUntil: until } as const;
    expect(reasonOf(cooling, { terms, today: until })).toBe('keep');
    expect(decide(cooling, { terms, today: addDays(until, 1) })).toMatchObject({ kind: 'pay', until });
  });

  it.each([
    ['joined', null, 'cool'],
    ['joined', false, 'pay'],
    ['joined', true, 'SAME_HOUSEHOLD'],
    ['cooling-off', null, 'keep'],
    ['cooling-off', false, 'pay'],
    ['cooling-off', true, 'SAME_HOUSEHOLD'],
    // What was paid stays so.
    ['paid', true, 'keep'],
  ] as const)('that is due and %s, of two who live together: %s, comes to %s', (state, isTogether, said) => {
    const [terms, until] = [[term('2026-03-10')], localDate('2026-03-25')];
    const known = state === 'joined' ? {} : { termId: 't', coolingOffUntil: until };
    expect(reasonOf({ state, ...known }, { terms, isTogether, today: addDays(until, 1) })).toBe(said);
  });

  it('that is not due yet is not held against who lives with whom now', () => {
    expect(reasonOf({}, { terms: [term('2026-03-10')], isTogether: true })).toBe('cool');
  });

  it('is rejected for what stands against it, with the reason', () => {
    expect(reasonOf({ friendId: 'advocate' })).toBe('SELF');
    expect(reasonOf({ isSameHousehold: true })).toBe('SAME_HOUSEHOLD');
    expect(reasonOf({}, { isAdvocateListed: true })).toBe('BLACKLISTED');
    expect(reasonOf({}, { isFriendListed: true })).toBe('BLACKLISTED');
    expect(reasonOf({}, { terms: [term('2026-03-10'), term('2025-03-10', '2026-03-09')] })).toBe(
      'EXISTING_CUSTOMER',
    );
    expect(reasonOf({}, { terms: [term('2026-03-10', '2026-03-20')] })).toBe('CANCELLED_EARLY');
  });

  it('takes a policy that began after the code was given out and before staff wrote it down', () => {
    expect(reasonOf({}, { terms: [term('2026-02-01')], today: localDate('2026-02-20') })).toBe('pay');
  });

  it('is taken back where the policy ends early afterwards, and restored where it does not after all', () => {
    const paid = { state: 'paid', termId: 't', termEndsOn: localDate('2027-03-10') } as const;
    const ended = [term('2026-03-10', '2026-06-01')];
    expect(reasonOf(paid, { terms: [term('2026-03-10')] })).toBe('keep');
    expect(reasonOf(paid, { terms: ended })).toBe('take-back');
    expect(reasonOf(paid, { terms: [term('2026-03-10', '2026-11-01')] })).toBe('keep');
    expect(reasonOf(paid)).toBe('keep');
    expect(reasonOf({ ...paid, state: 'taken-back' }, { terms: ended })).toBe('keep');
    expect(reasonOf({ ...paid, state: 'taken-back' }, { terms: [term('2026-03-10')] })).toBe('restore');
  });

  it('that was rejected stays so', () => {
    expect(reasonOf({ state: 'rejected' }, { terms: [term('2026-03-10')] })).toBe('keep');
  });
});
