import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { CLOCK } from '@evergreen/service';
import { Inject, Injectable } from '@nestjs/common';
import { type DataSection, type HeldPart, heldParts, type HeldPlace } from '../domain/held-place.ts';
import { renewalPointsOf } from '../domain/decision-record.ts';
import { achievementRecords } from '../persistence/achievements/achievement.repository.ts';
import { grantsOfPerson } from '../persistence/campaigns/campaign-grant.repository.ts';
import { creditEntriesOf } from '../persistence/credit/credit.repository.ts';
import { allDecisionsOf, countDecisionsOf, type KeptDecision } from '../persistence/decision.repository.ts';
import {
  couponRowsOf,
  forgetNotes,
  type HeldRow,
  redemptionRowsOf,
} from '../persistence/redemptions/person-rewards.ts';
import { forgetReferrals, referralsOfPerson } from '../persistence/referrals/referral-list.repository.ts';
import { creditSections } from './credit/person-credit.ts';
import { PersonEvents } from './events/person-events.ts';
import { orderSections } from './person-orders.ts';

/** A part of what is held, and where it ended; undefined: nothing more is held. */
export interface DataPage {
  readonly sections: readonly DataSection[];
  readonly next: HeldPlace | undefined;
}

// A decision with its claims has one or two thousand bytes: a page stays well under the 1 MB of an answer.
const rowsAPage = 250;

const columns: Readonly<Record<HeldPart, string>> = {
  'no-claim decisions':
    'policy starts_on ends_on rule rule_set outcome points renewal_points clean_years active_on expires_on claims_looked_at decided_at',
  redemptions: 'reward points state redeemed_on valid_until used_at delivery code source',
  coupons: 'coupon value_minor used_minor valid_until state issued_on uses source',
};

/** What a person was granted, had for points and was given: nothing in it names them. */
@Injectable()
export class PersonalData {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PersonEvents) private readonly events: PersonEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The first rows, or those after a place. Terms and claims themselves are in the book's part of the copy. */
  async page(customerId: string, from: HeldPlace = { part: heldParts[0], after: [] }): Promise<DataPage> {
    const sections: DataSection[] = [];
    let left = rowsAPage;
    for (const part of heldParts.slice(heldParts.indexOf(from.part))) {
      const after = part === from.part ? from.after : [];
      if (left === 0) return { sections, next: { part, after } };
      // One more than there is room for tells whether there is another.
      const found = await this.rowsOf(part, customerId, after, left + 1);
      const rows = found.slice(0, left);
      if (rows.length > 0 || part === heldParts[0])
        sections.push({
          ...{ name: part, columns: columns[part].split(' '), rows: rows.map(({ values }) => values) },
        });
      if (found.length > left) return { sections, next: { part, after: rows.at(-1)!.key } };
      left -= rows.length;
    }
    // Of these somebody has a few: they come with the last page.
    const few = await Promise.all([
      this.events.sections(customerId),
      this.achievements(customerId),
      this.campaignDecisions(customerId),
      this.referrals(customerId),
      creditSections(this.database, customerId),
      orderSections(this.database, customerId),
    ]);
    return { sections: [...sections, ...few.flat()], next: undefined };
  }

  /**
   * Decisions stay, as the reasons of entries in the ledger, and so does the rest, without what people wrote to it.
   * @returns how many of each
   */
  async forget(customerId: string): Promise<{ readonly what: string; readonly count: number }[]> {
    const decisions = await countDecisionsOf(this.database, customerId);
    const { redemptions, coupons } = await this.database.transaction((tx) => forgetNotes(tx, customerId));
    const invitations = await this.events.forget(customerId);
    const grants = (await grantsOfPerson(this.database, customerId)).length;
    const achievements = (await achievementRecords(this.database, [customerId])).length;
    const credit = (await creditEntriesOf(this.database, customerId)).length;
    const referrals = await this.database.transaction((tx) =>
      forgetReferrals(tx, customerId, this.clock.today()),
    );
    return [
      { what: 'decisions kept pseudonymous', count: decisions },
      ...[
        { what: 'redemptions kept pseudonymous', count: redemptions },
        { what: 'coupons kept pseudonymous', count: coupons },
        { what: 'event invitations kept pseudonymous', count: invitations },
        { what: 'achievements kept pseudonymous', count: achievements },
        { what: 'campaign decisions kept pseudonymous', count: grants },
        { what: 'referrals kept pseudonymous', count: referrals },
        { what: 'deductible credit kept pseudonymous', count: credit },
      ].filter(({ count }) => count > 0),
    ];
  }

  private async achievements(customerId: string): Promise<DataSection[]> {
    const records = await achievementRecords(this.database, [customerId]);
    if (records.length === 0) return [];
    const rows = records.map(({ achievementId, period, state, completedOn, undoneBy }) => [
      ...[achievementId, period, state, completedOn, undoneBy ?? ''],
    ]);
    return [
      {
        name: 'achievements',
        columns: ['achievement', 'period', 'state', 'completed_on', 'undone_by'],
        rows,
      },
    ];
  }

  /** Of the other side it says nothing: their affairs are their own. */
  private async referrals(customerId: string): Promise<DataSection[]> {
    const referrals = await referralsOfPerson(this.database, customerId);
    if (referrals.length === 0) return [];
    const columns = ['side', 'code', 'state', 'reason', 'points', 'joined_on', 'decided_on'];
    const rows = referrals.map((referral) => {
      const { state, reason, joinedOn, decidedOn, code, advocatePoints, friendPoints } = referral;
      const isAdvocate = referral.customerId === customerId;
      const points = state === 'rejected' ? 0n : isAdvocate ? advocatePoints : friendPoints;
      return [
        ...[isAdvocate ? 'advocate' : 'friend', code, state],
        ...[reason === 'BLACKLISTED' ? 'NOT_AVAILABLE' : (reason ?? ''), String(points)],
        ...[joinedOn, decidedOn ?? ''],
      ];
    });
    return [{ name: 'referrals', columns, rows }];
  }

  private async campaignDecisions(customerId: string): Promise<DataSection[]> {
    const grants = await grantsOfPerson(this.database, customerId);
    if (grants.length === 0) return [];
    const columns = ['campaign', 'occasion', 'outcome', 'points', 'given_on', 'taken_back'];
    const rows = grants.map(({ campaignZh, occasion, outcome, points, givenOn, isReversed }) => [
      campaignZh,
      occasion,
      // As the person hears it; a listing that is not theirs to know is not in their copy either.
      outcome === 'BLACKLISTED' ? 'NOT_AVAILABLE' : outcome,
      String(points),
      givenOn,
      String(isReversed),
    ]);
    return [{ name: 'campaign decisions', columns, rows }];
  }

  private async rowsOf(
    part: HeldPart,
    customerId: string,
    after: readonly string[],
    limit: number,
  ): Promise<HeldRow[]> {
    if (part === 'redemptions') return redemptionRowsOf(this.database, customerId, after[0], limit);
    if (part === 'coupons') return couponRowsOf(this.database, customerId, after[0], limit);
    const [termId, ...words] = after;
    const place = termId === undefined ? undefined : { termId, ruleId: words.join(' ') };
    return (await allDecisionsOf(this.database, customerId, place, limit)).map(decisionRow);
  }
}

function decisionRow(decision: KeptDecision): HeldRow {
  return {
    key: [decision.termId, decision.ruleId],
    values: [
      decision.policyLabel,
      decision.startsOn,
      decision.endsOn,
      decision.ruleId,
      `${decision.ruleSetId} ${decision.ruleSetVersion}`,
      // As the person hears it; a listing that is not theirs to know is not in their copy either.
      decision.outcome === 'BLACKLISTED' ? 'NOT_AVAILABLE' : decision.outcome,
      String(decision.points),
      String(renewalPointsOf(decision)),
      String(decision.cleanYears),
      decision.activeOn ?? '',
      decision.expiresOn ?? '',
      decision.evidence === null ? '' : JSON.stringify(decision.evidence),
      decision.decidedAt.toISOString(),
    ],
  };
}
