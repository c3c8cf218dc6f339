import { addMonths, type Clock, type LocalDate } from '@evergreen/kernel';
import type { Transaction } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { decideReferral, type ReferralDecision } from '../../domain/referrals/decide-referral.ts';
import type { Referral, ReferralReason, ReferralRules } from '../../domain/referrals/referral.ts';
import { blacklistedOf } from '../../persistence/coupons/coupons.repository.ts';
import {
  changeReferrals,
  type FriendTermOf,
  holdReferrals,
  holdYears,
  openReferralStarts,
  setYears,
  termsOfFriends,
  type WhichReferrals,
  yearName,
  type YearOf,
} from '../../persistence/referrals/referral.repository.ts';
import { GivePoints, type GivenPoints } from '../value-guard/give-points.ts';
import { referralRulesOf } from './referral-rules.ts';
import { TellOfReferrals } from './tell-of-referrals.ts';

const referralsInRange = 1_000;
const endOfIds = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A referral with what is to become of it. */
interface Decided {
  readonly referral: Referral;
  readonly rules: ReferralRules;
  readonly decision: Exclude<ReferralDecision, { readonly kind: 'keep' }>;
}

/** Decides referrals by what is known of the friends' policies now, pays each once and takes back what does not hold. */
@Injectable()
export class DecideReferrals {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GivePoints) private readonly points: GivePoints,
    @Inject(TellOfReferrals) private readonly tell: TellOfReferrals,
  ) {}

  /** Ranges of ids that hold all that are open. */
  async ranges(tx: Transaction): Promise<{ readonly from: string; readonly to: string }[]> {
    const starts = await openReferralStarts(tx, referralsInRange);
    return starts.map((from, n) => ({ from, to: starts[n + 1] ?? endOfIds }));
  }

  /**
   * @param together of referrals whether the two live together now; none is paid that is not among them
   * @returns how many changed
   */
  async run(
    tx: Transaction,
    which: WhichReferrals,
    together: ReadonlyMap<string, boolean> = new Map(),
  ): Promise<number> {
    // Terms are read after the referrals are held: who changes a term decides after it.
    const held = await holdReferrals(tx, which);
    if (held.length === 0) return 0;
    const today = this.clock.today();
    const decided = await this.decide(tx, held, together, today);
    const counted = await countYears(tx, decided, today);
    const changed = await this.settle(tx, counted, today);
    await changeReferrals(tx, changed, this.clock.now());
    await this.tell.run(tx, changed, today);
    return changed.length;
  }

  private async decide(
    tx: Transaction,
    held: readonly Referral[],
    together: ReadonlyMap<string, boolean>,
    today: LocalDate,
  ): Promise<Decided[]> {
    const rules = await referralRulesOf(
      tx,
      held.map(({ rulesVersion }) => rulesVersion),
    );
    const terms = byCustomer(
      await termsOfFriends(
        tx,
        held.map(({ friendId }) => friendId),
      ),
    );
    const listed = await blacklistedOf(tx, [
      ...new Set(held.flatMap(({ customerId, friendId }) => [customerId, friendId])),
    ]);
    return held.flatMap((referral) => {
      const { customerId, friendId, rulesVersion } = referral;
      const programme = rules.get(rulesVersion)!;
      const decision = decideReferral({
        ...{ referral, programme, terms: terms.get(friendId) ?? [], today },
        ...{ isAdvocateListed: listed.has(customerId), isFriendListed: listed.has(friendId) },
        isTogether: together.get(referral.id) ?? null,
      });
      return decision.kind === 'keep' ? [] : [{ referral, rules: programme, decision }];
    });
  }

  /** Orders the points, as far as the value guard allows them. @returns referrals as they are now */
  private async settle(tx: Transaction, counted: readonly Decided[], today: LocalDate): Promise<Referral[]> {
    const giving = counted.filter(({ decision: { kind } }) => kind === 'pay' || kind === 'restore');
    const gifts = giving.flatMap(({ referral, rules }) => giftsOf(referral, rules, today));
    const answers = await this.points.give(tx, gifts);
    const given = new Set(gifts.flatMap(({ key }, n) => (answers[n] === 'allowed' ? [key] : [])));
    const taken = counted.filter(({ decision }) => decision.kind === 'take-back');
    await this.points.takeBack(
      tx,
      taken.flatMap(({ referral, rules }) => giftsOf(referral, rules, today)),
      'UNLIMITED',
    );
    const changed = counted.map((each) => cameTo(each, given, today));
    await freeYears(tx, giving, changed);
    return changed.filter((each, n) => each !== counted[n]!.referral);
  }
}

/** Both get theirs by keys that are permanent. */
function giftsOf({ id, customerId, friendId, ...worth }: Referral, rules: ReferralRules, on: LocalDate) {
  const expiresOn = rules.pointsMonths === 0 ? null : addMonths(on, rules.pointsMonths);
  const gift = (who: 'advocate' | 'friend', receiver: string, points: bigint): GivenPoints => ({
    ...{ customerId: receiver, key: giftKey(id, who), sourceKind: 'referral', sourceId: id },
    ...{ points, on, expiresOn },
  });
  return [
    gift('advocate', customerId, worth.advocatePoints),
    gift('friend', friendId, worth.friendPoints),
  ].filter(({ points }) => points > 0n);
}

const giftKey = (id: string, who: 'advocate' | 'friend'): string => `referral/${id}/${who}`;

/** A referral after its decision. @param given keys of what the value guard allowed */
function cameTo({ referral, decision }: Decided, given: ReadonlySet<string>, today: LocalDate): Referral {
  const ended = { decidedOn: today };
  switch (decision.kind) {
    case 'cool': {
      const { term, until } = decision;
      return {
        ...{ ...referral, state: 'cooling-off', termId: term.termId, termEndsOn: term.endsOn },
        coolingOffUntil: until,
      };
    }
    case 'reject':
      return { ...referral, ...ended, state: 'rejected', reason: decision.reason, countedYear: null };
    case 'take-back':
      return { ...referral, ...ended, state: 'taken-back' };
    case 'pay':
    case 'restore': {
      const [advocate, friend] = (['advocate', 'friend'] as const).map((who) =>
        given.has(giftKey(referral.id, who)),
      );
      if (!advocate && !friend)
        return decision.kind === 'restore'
          ? referral
          : { ...referral, ...ended, state: 'rejected', reason: 'VALUE_GUARD', countedYear: null };
      const points = {
        advocatePoints: advocate ? referral.advocatePoints : 0n,
        friendPoints: friend ? referral.friendPoints : 0n,
      };
      if (decision.kind === 'restore') return { ...referral, ...ended, state: 'paid' };
      const { term, until } = decision;
      return {
        ...{ ...referral, ...points, ...ended, state: 'paid', termId: term.termId, termEndsOn: term.endsOn },
        ...{ coolingOffUntil: until, countedYear: advocate ? yearOf(today) : null },
      };
    }
  }
}

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** The year in which an advocate's counts; undefined: it does not. */
function countedIn({ referral, decision }: Decided, today: LocalDate): YearOf | undefined {
  const { customerId, countedYear, advocatePoints } = referral;
  if (decision.kind === 'pay') return advocatePoints > 0n ? { customerId, year: yearOf(today) } : undefined;
  if (decision.kind === 'reject' || countedYear === null) return undefined;
  return { customerId, year: countedYear };
}

/** Counts what is paid and restored, and no more what is taken back: those who joined first come first. */
async function countYears(
  tx: Transaction,
  decided: readonly Decided[],
  today: LocalDate,
): Promise<Decided[]> {
  const places = decided.flatMap((each) => countedIn(each, today) ?? []);
  const before = await holdYears(tx, places);
  const used = new Map(before);
  const counted = decided.map((each): Decided => {
    const place = countedIn(each, today);
    if (place === undefined) return each;
    const name = yearName(place);
    const known = used.get(name)!;
    if (each.decision.kind === 'pay' && known >= each.rules.perYearMax)
      return { ...each, decision: { kind: 'reject', reason: 'LIMIT_REACHED' satisfies ReferralReason } };
    used.set(name, each.decision.kind === 'take-back' ? Math.max(0, known - 1) : known + 1);
    return each;
  });
  await setYears(tx, yearsOf(places, used));
  return counted;
}

/** What was counted and could not be given after all counts no more. */
async function freeYears(
  tx: Transaction,
  giving: readonly Decided[],
  changed: readonly Referral[],
): Promise<void> {
  const now = new Map(changed.map((each) => [each.id, each]));
  const places = giving.flatMap(({ referral, decision }) => {
    const after = now.get(referral.id)!;
    const isGiven = after.state === 'paid' && (decision.kind === 'restore' || after.countedYear !== null);
    if (isGiven || referral.advocatePoints === 0n) return [];
    const year = referral.countedYear ?? yearOf(after.decidedOn!);
    return [{ customerId: referral.customerId, year }];
  });
  const used = new Map(await holdYears(tx, places));
  for (const place of places) used.set(yearName(place), Math.max(0, used.get(yearName(place))! - 1));
  await setYears(tx, yearsOf(places, used));
}

function yearsOf(places: readonly YearOf[], used: ReadonlyMap<string, number>) {
  const each = new Map(places.map((place) => [yearName(place), place]));
  return [...each].map(([name, place]) => ({ ...place, used: used.get(name)! }));
}

function byCustomer(terms: readonly FriendTermOf[]): Map<string, FriendTermOf[]> {
  const grouped = new Map<string, FriendTermOf[]>();
  for (const term of terms) {
    const some = grouped.get(term.customerId);
    if (some === undefined) grouped.set(term.customerId, [term]);
    else some.push(term);
  }
  return grouped;
}
