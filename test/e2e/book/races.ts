import { randomUUID } from 'node:crypto';
import { IndicatorService, NoticeChannel, NoticeService } from '@evergreen/contracts/customer-profile';
import { MembershipService } from '@evergreen/contracts/membership';
import { NoticePurpose } from '@evergreen/contracts/notices';
import {
  CatalogueService,
  DeliveryWay,
  EventInvitationService,
  EventKind,
  InvitationStanding,
  MemberEventService,
  RedemptionService,
  RewardCategory,
  RewardKind,
  RewardState,
} from '@evergreen/contracts/rewards';
import type { RpcClient } from '@evergreen/rpc';
import { isFullRun } from '@evergreen/testing';
import { eventually } from '@evergreen/testing/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onDatabase } from '../../support/access-scene.ts';
import { importThrough } from '../../support/long-work.ts';
import { policiesHeader } from '../../support/policies-csv.ts';
import { SignedIn } from '../../support/signed-in.ts';
import type { TestStack } from '../../support/test-stack.ts';
import { connectVouching } from '../../support/vouching.ts';
import type { Book } from './doors.ts';

const contenders = 200;
const left = 7;
const price = 580n;
/** Enough for whoever is quickest in both races. */
const given = 2_000n;
const both = { zh: '奖励', en: 'Reward' };
const dayMs = 86_400_000;

interface Contender {
  readonly caller: {
    readonly kind: 'member';
    readonly accountId: string;
    readonly memberId: string;
    readonly customerId: string;
  };
}

/** More want it than there is, at the same moment, through every service there is: each count is exact afterwards. */
export function racesAreExact(book: () => Book): void {
  describe(`when ${contenders} members want the last at once`, () => {
    let stack: TestStack;
    let today: string;
    let rpc: RpcClient;
    let close: () => Promise<void>;
    let all: readonly Contender[];

    beforeAll(async () => {
      ({ stack, today } = book());
      ({ rpc, close } = await connectVouching(stack, 'gateway'));
      const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
      const rows = Array.from(
        { length: contenders },
        (_, n) => `R-${n},赛,,/32/3202,R-${n},RV-${n},,3,agency,2026-05-01,2027-04-30,900.00`,
      );
      const content = Buffer.from([policiesHeader, ...rows, ''].join('\n'));
      await importThrough(admin, { content, profileId: 'evergreen-policies' });
      const known = await onDatabase<{ id: string }>(
        stack,
        'customer-profile',
        `SELECT id FROM customer WHERE source_ref LIKE 'R-%'`,
      );
      const ids = known.map(({ id }) => `'${id}'`).join();
      all = await eventually(
        async () => {
          const members = await onDatabase<{ memberId: string; customerId: string }>(
            stack,
            'membership',
            `SELECT member_id AS "memberId", customer_id AS "customerId" FROM member WHERE customer_id IN (${ids})`,
          );
          return (
            members.length === contenders &&
            members.map((each) => ({
              caller: { kind: 'member' as const, accountId: randomUUID(), ...each },
            }))
          );
        },
        { what: 'those with a policy to be members', timeoutMs: 30_000 },
      );
      const award = { key: 'race', points: given, sourceKind: 'race', sourceId: 'race', ruleId: 'race' };
      const membership = book().operator.rpc.service(MembershipService);
      await everyone(({ caller: { memberId } }) =>
        membership.postAward({ ...award, memberId, effectiveOn: today, activeOn: today }),
      );
    }, 120_000);
    afterAll(() => close?.());

    const everyone = <T>(act: (one: Contender, n: number) => Promise<T>): Promise<T[]> =>
      Promise.all(all.map(act));

    /** A reward that can be had now. */
    const opened = async (kind: RewardKind, more: object): Promise<string> => {
      const catalogue = book().operator.rpc.service(CatalogueService);
      const { reward } = await catalogue.writeReward({
        ...{ key: randomUUID(), basedOn: 0, kind },
        content: {
          ...{ names: both, descriptions: both, category: RewardCategory.CAR_CARE, valueMinor: 100n },
          ...{ points: price, startsOn: '2026-01-01', undoMinutes: 15, ...more },
        },
      });
      const { rewardId } = reward!;
      await catalogue.changeRewardState({ rewardId, state: RewardState.ACTIVE });
      return rewardId;
    };

    const everyoneRedeems = (rewardId: string, deliveryWay?: DeliveryWay) =>
      everyone((who) =>
        rpc
          .service(RedemptionService)
          .redeem(
            { key: `race/${rewardId}`, rewardId, pooled: false, ...(deliveryWay && { deliveryWay }) },
            who,
          ),
      );

    const balances = async (): Promise<readonly bigint[]> => {
      const memberIds = all.map(({ caller }) => caller.memberId);
      const { accounts } = await book().operator.rpc.service(MembershipService).getAccounts({ memberIds });
      return accounts.map(({ available }) => available).toSorted((a, b) => Number(a - b));
    };

    it('as many get a thing as there are, and the ledger has what they paid', async () => {
      const rewardId = await opened(RewardKind.PHYSICAL, { deliveryWays: [DeliveryWay.PICK_UP] });
      const stock = { key: 'race', rewardId, orgPath: '/', change: BigInt(left), reason: 'race' };
      await book().operator.rpc.service(CatalogueService).changeStock(stock);
      const answers = await everyoneRedeems(rewardId, DeliveryWay.PICK_UP);
      expect(answers.filter(({ redemption }) => redemption !== undefined)).toHaveLength(left);
      const paid = (await balances()).slice(0, left + 1);
      expect(paid).toEqual([...Array<bigint>(left).fill(given - price), given]);
      // Asked again, the same command has the same answer.
      const again = await everyoneRedeems(rewardId, DeliveryWay.PICK_UP);
      expect(again.filter(({ redemption }) => redemption !== undefined)).toHaveLength(left);
      expect((await balances()).slice(0, left + 1)).toEqual(paid);
    }, 120_000);

    it('each of the last codes goes to one of them', async () => {
      const catalogue = book().operator.rpc.service(CatalogueService);
      const { pool } = await catalogue.writeCodePool({ key: 'race', name: 'race', lowAt: 0n });
      const { poolId } = pool!;
      const pattern = { pattern: 'RACE-####', characters: '0123456789ABCDEF' };
      await catalogue.generateCodes({ key: 'race', poolId, ...pattern, count: left });
      const rewardId = await opened(RewardKind.DIGITAL, { poolId });
      const before = await balances();
      const answers = await everyoneRedeems(rewardId);
      const codes = answers.flatMap(({ redemption }) => (redemption ? [redemption.code] : []));
      expect(new Set(codes).size).toBe(left);
      expect(codes).toHaveLength(left);
      const sum = (of: readonly bigint[]) => of.reduce((total, each) => total + each, 0n);
      expect(sum(before) - sum(await balances())).toBe(price * BigInt(left));
    }, 120_000);

    // The service alone is raced for in every run (events.int-spec): this one waits on an evaluation of everybody.
    (isFullRun() ? it : it.skip)(
      'as many come to an event as there are seats, and the others stand in line, each at a place of their own',
      async () => {
        const channel = NoticeChannel.IN_APP;
        const choices = [{ channel, purpose: NoticePurpose.MARKETING, given: true }];
        await everyone((who) => rpc.service(NoticeService).changeConsents({ key: 'race', choices }, who));
        await book().operator.rpc.service(IndicatorService).startEvaluation({ key: 'race' });
        await eventually(
          async () =>
            (
              await onDatabase(
                stack,
                'customer-profile',
                `SELECT FROM customer_fact f JOIN customer c ON c.id = f.customer_id
               WHERE c.source_ref LIKE 'R-%' AND f.marketing_consent`,
              )
            ).length === contenders,
          { what: 'them to be open to invitations', timeoutMs: 60_000 },
        );
        const { eventId, sessionId } = await invitedToEvent(book().operator.rpc, all.length);
        const invitations = rpc.service(EventInvitationService);
        const order = { eventId, key: 'race', coming: true, sessionId, companions: 0 };
        // Seats are given out by one hand at a time: whoever hears nothing in time asks again under the same key.
        const answers = await everyone(async (who) => {
          for (let tries = 1; ; tries += 1)
            try {
              return await invitations.answerInvitation(order, who);
            } catch (error) {
              if (tries === 10 || (error as { code?: string }).code !== 'DEADLINE_EXCEEDED') throw error;
            }
        });
        const of = (wanted: InvitationStanding) =>
          answers.filter(({ invitation }) => invitation!.invitation!.standing === wanted);
        expect(of(InvitationStanding.COMING)).toHaveLength(left);
        expect(of(InvitationStanding.WAITING)).toHaveLength(contenders - left);
        const { event } = await book().operator.rpc.service(MemberEventService).getMemberEvent({ eventId });
        expect(event!.sessions[0]!.seatsTaken).toBe(left);
        const lists = await onDatabase<{ n: number }>(
          stack,
          'rewards',
          `SELECT DISTINCT waiting_n AS n FROM event_invitation WHERE event_id = '${eventId}' AND state = 'waiting'`,
        );
        expect(lists).toHaveLength(contenders - left);
      },
      180_000,
    );
  });
}

/** Everybody of the race is invited to an event with the last seats. */
async function invitedToEvent(
  rpc: RpcClient,
  guests: number,
): Promise<{ readonly eventId: string; readonly sessionId: string }> {
  const service = rpc.service(MemberEventService);
  const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
  const { event } = await service.draftMemberEvent({
    ...{ key: 'race', basedOn: 0 },
    plan: {
      ...{ kind: EventKind.TALK, orgPath: '/32/3202', nameZh: '讲座', nameEn: 'Talk', descriptionZh: '安全' },
      ...{ descriptionEn: 'Safety', placeZh: '无锡', placeEn: 'Wuxi', answerUntil: at(2), offerHours: 24 },
      ...{ points: 0n, pointsMonths: 0, reminderDays: [], feedbackDays: 7, walkIns: false },
      sessions: [{ startsAt: at(3), endsAt: at(3.1), capacity: left, partyMax: 1 }],
    },
  });
  const { eventId, revision, sessions } = event!;
  await service.publishMemberEvent({ eventId, revision });
  const sourceRefs = Array.from({ length: guests }, (_, n) => `R-${n}`);
  await service.startInvitations({
    ...{ eventId, key: 'race', audience: { case: 'numbers', value: { sourceRefs } } },
  });
  await eventually(
    async () => (await service.getMemberEvent({ eventId })).event!.counts!.invited === BigInt(guests),
    { what: 'everybody to be invited', timeoutMs: 30_000, everyMs: 100 },
  );
  return { eventId, sessionId: sessions[0]!.sessionId };
}
