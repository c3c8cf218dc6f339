import { randomUUID } from 'node:crypto';
import { MembershipService } from '@evergreen/contracts/membership';
import { CatalogueService, RewardCategory, RewardKind, RewardState } from '@evergreen/contracts/rewards';
import type { RpcClient } from '@evergreen/rpc';
import { importThrough, runNoClaimThrough } from './long-work.ts';
import { tryToInvite } from './invited-by-door.ts';
import { policiesHeader } from './policies-csv.ts';
import { campaignGives } from './campaign-acts.ts';
import { hearsSellingAdvice } from './selling-advice.ts';
import { SignedIn } from './signed-in.ts';

/** Somebody who knocks: their number in the book, and their id. */
export interface Knocker {
  readonly ref: string;
  readonly customerId: string;
}

export interface DoorScene {
  readonly today: string;
  readonly admin: SignedIn;
  readonly officer: SignedIn;
  /** Approves what the administrator writes. */
  readonly approver: SignedIn;
  /** The operator's command, which a person gives. */
  readonly rpc: RpcClient;
}

/** What a door answers: open, or closed with what it says. */
export type DoorAnswer = 'open' | { readonly closedBecause: string };

export interface Door {
  readonly name: string;
  /** Compulsory cover is none: it is refused to nobody. */
  readonly isDoor: boolean;
  knock(scene: DoorScene, who: Knocker): Promise<DoorAnswer>;
}

const policy = ({ ref }: Knocker, from: string, to: string, name = 'D') =>
  `${ref},门,,/32/3201,${name}-${ref},V-${name}-${ref},,3,agency,${from},${to},1000.00`;

async function memberOf({ rpc }: DoorScene, customerId: string): Promise<string | undefined> {
  const { members } = await rpc
    .service(MembershipService)
    .findMembers({ customerIds: [customerId], limit: 1 });
  return members[0]?.memberId;
}

function checks(door: string): Door['knock'] {
  return async ({ officer }, { customerId }) => {
    const { blacklistCheck } = await officer.get<{
      blacklistCheck: { isBlocked: boolean; reasons: { reason: string }[] };
    }>(
      `query($d: BlacklistDoor!, $c: ID) { blacklistCheck(door: $d, customerId: $c) { isBlocked reasons { reason } } }`,
      { d: door, c: customerId },
    );
    return blacklistCheck.isBlocked
      ? { closedBecause: blacklistCheck.reasons.map(({ reason }) => reason).join() }
      : 'open';
  };
}

/** A reward that can be had, the same for whoever knocks. */
async function openReward(rpc: RpcClient): Promise<string> {
  const catalogue = rpc.service(CatalogueService);
  const text = { zh: '洗车', en: 'Car wash' };
  const { reward } = await catalogue.writeReward({
    ...{ key: 'a door', basedOn: 0, kind: RewardKind.SERVICE },
    content: {
      ...{ names: text, descriptions: text, category: RewardCategory.CAR_CARE, valueMinor: 100n, points: 1n },
      ...{ startsOn: '2026-01-01', undoMinutes: 0 },
    },
  });
  const { rewardId } = reward!;
  await catalogue.changeRewardState({ rewardId, state: RewardState.ACTIVE });
  return rewardId;
}

/**
 * Every place where somebody listed is turned away. Whoever builds another adds it here: the test walks them all with
 * somebody listed, and with somebody who is not.
 */
export const doors: readonly Door[] = [
  {
    name: 'membership by choice',
    isDoor: true,
    async knock({ officer }, { customerId }) {
      const text = 'mutation($i: MembershipActInput!) { enrolMember(input: $i) { state } }';
      const input = { key: randomUUID(), customerId, reason: 'asked at the counter' };
      const { errors } = await officer.ask(text, { i: input });
      return errors.length === 0 ? 'open' : { closedBecause: errors[0]!.extensions?.code ?? '' };
    },
  },
  { name: 'voluntary cover, asked at the counter', isDoor: true, knock: checks('VOLUNTARY_COVER') },
  { name: 'a campaign', isDoor: true, knock: checks('CAMPAIGN') },
  {
    name: 'advice on a danger that sells, such as voluntary cover',
    isDoor: true,
    async knock(scene, who) {
      if (await hearsSellingAdvice(scene, who.customerId)) return 'open';
      // Nobody else keeps them from it: the blacklist says why.
      const why = await checks('CAMPAIGN')(scene, who);
      return why === 'open' ? { closedBecause: 'it did not reach them' } : why;
    },
  },
  {
    name: 'points of a campaign',
    isDoor: true,
    async knock(scene, who) {
      await hearsSellingAdvice(scene, who.customerId);
      if (await campaignGives(scene, who.ref)) return 'open';
      // Nobody else keeps them from it: the blacklist says why.
      const why = await checks('CAMPAIGN')(scene, who);
      return why === 'open' ? { closedBecause: 'it did not reach them' } : why;
    },
  },
  {
    name: 'an invitation to an event',
    isDoor: true,
    async knock({ rpc }, { ref }) {
      const { invited, blacklisted } = await tryToInvite(rpc, ref);
      if (invited > 0n) return 'open';
      return { closedBecause: blacklisted > 0n ? 'BLACKLISTED' : 'it did not reach them' };
    },
  },
  { name: 'a gift', isDoor: true, knock: checks('GIFT') },
  {
    name: 'a reward for points',
    isDoor: true,
    async knock(scene, who) {
      const { rpc, admin } = scene;
      const { customerId } = who;
      const rewardId = await openReward(rpc);
      const { members } = await rpc
        .service(MembershipService)
        .findMembers({ customerIds: [customerId], limit: 1 });
      const member = await SignedIn.as(admin.url, 'MEMBER', members[0]!.memberNumber);
      const { redeem } = await member.get<{ redeem: { refusal: { reason: string } | null } }>(
        'mutation($i: RedeemInput!) { redeem(input: $i) { refusal { reason } } }',
        { i: { key: randomUUID(), rewardId, isPooled: false } },
      );
      // Somebody without points would be told so: nobody has closed the door on them.
      if (redeem.refusal?.reason !== 'NOT_AVAILABLE') return 'open';
      // Members are told no more than that: the blacklist says why.
      const why = await checks('REWARD')(scene, who);
      return why === 'open' ? { closedBecause: 'NOT_AVAILABLE' } : why;
    },
  },
  {
    name: 'points given by hand',
    isDoor: true,
    async knock({ today, rpc, ...scene }, who) {
      const memberId = (await memberOf({ today, rpc, ...scene }, who.customerId)) ?? '';
      const award = {
        ...{ key: randomUUID(), memberId, points: 10n, sourceKind: 'gift', sourceId: 'g', ruleId: 'by-hand' },
        ...{ effectiveOn: today, activeOn: today },
      };
      return rpc
        .service(MembershipService)
        .postAward(award)
        .then(
          () => 'open' as const,
          (error: { code?: string }) => ({ closedBecause: error.code ?? '' }),
        );
    },
  },
  {
    name: 'a no-claim reward',
    isDoor: true,
    async knock({ admin, officer, today }, who) {
      const rows = [policiesHeader, policy(who, '2025-01-01', '2025-12-31', 'R'), ''].join('\n');
      await importThrough(admin, { content: Buffer.from(rows), profileId: 'evergreen-policies' });
      await runNoClaimThrough(admin, { ruleSetId: 'any-paid-accident', asOf: today });
      const { missingRewards } = await officer.get<{
        missingRewards: { rewards: { reason: string; isDecided: boolean }[] } | null;
      }>('query($c: ID!) { missingRewards(customerId: $c) { rewards { reason isDecided } } }', {
        c: who.customerId,
      });
      const refused = missingRewards?.rewards.find(({ reason }) => reason === 'BLACKLISTED');
      return refused === undefined ? 'open' : { closedBecause: refused.reason };
    },
  },
  {
    name: 'compulsory cover',
    isDoor: false,
    async knock({ admin }, who) {
      const row = `${policy(who, '2026-01-01', '2026-12-31', 'J')},compulsory`;
      const { report } = await importThrough(admin, {
        content: Buffer.from(`${policiesHeader},cover\n${row}\n`),
        profileId: 'evergreen-policies',
      });
      return report?.rowsAccepted === 1 ? 'open' : { closedBecause: 'refused by the import' };
    },
  },
];
