import { randomUUID } from 'node:crypto';
import { CouponService } from '@evergreen/contracts/rewards';
import { connectOperator } from '../../deploy/embedded/operator/operator.ts';
import { onDatabase } from './access-scene.ts';
import { awardPoints } from './award-points.ts';
import { importMembers } from './import-members.ts';
import { SignedIn } from './signed-in.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

const words = (zh: string, en: string) => ({ zh, en });
const none = words('', '');

/** A reward as a form sends it. */
export const rewardInput = (more: Record<string, unknown> = {}) => ({
  ...{ key: randomUUID(), basedOn: 0, kind: 'SERVICE', names: words('全车精洗', 'Full car wash') },
  ...{ descriptions: words('一次', 'Once'), terms: none, category: 'CAR_CARE', valueMinor: '5800' },
  ...{ points: 10, tierPrices: [], startsOn: '2026-01-01', caps: [], undoMinutes: 15 },
  ...{ isStockByOffice: false, deliveryWays: [], lowAt: 0, partnerIds: [] },
  ...more,
});

/** Writes a reward and opens it. @returns its id */
export async function openedReward(
  marketing: SignedIn,
  change: Change,
  more: Record<string, unknown> = {},
): Promise<string> {
  const { id } = await change<{ id: string }>(
    marketing,
    'writeReward',
    '($i: RewardInput!) { writeReward(input: $i) { id } }',
    { i: rewardInput(more) },
  );
  await change(
    marketing,
    'changeRewardState',
    '($id: ID!) { changeRewardState(id: $id, state: ACTIVE) { state } }',
    { id },
  );
  return id;
}

const phone = '13800005555';

/** A member with enough points for everything that is done here. */
async function memberWithPoints(
  stack: TestStack,
): Promise<{ readonly member: SignedIn; readonly customerId: string }> {
  const row = `C-5,周晓梅,${phone},/32/3201,P-5,V-5,,3,agent,2026-01-01,2026-12-31,27620.00`;
  await importMembers(stack, await SignedIn.as(stack.url, 'STAFF', 'E001'), [row]);
  const member = await SignedIn.as(stack.url, 'MEMBER', phone);
  const memberId = await awardPoints(stack, member, 1_000n);
  const [account] = await onDatabase<{ customer_id: string }>(
    stack,
    'membership',
    `SELECT customer_id FROM member WHERE member_id = '${memberId}'`,
  );
  return { member, customerId: account!.customer_id };
}

/** The catalogue from its first word to the partner's pay, each act found in the audit. */
export async function catalogueActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const [marketing, finance, desk] = (await Promise.all(
    ['E002', 'E007', 'E005'].map((number) => SignedIn.as(stack.url, 'STAFF', number)),
  )) as [SignedIn, SignedIn, SignedIn];
  const { member, customerId } = await memberWithPoints(stack);
  const service = await openedReward(marketing, change);
  for (const act of ['written', 'state-changed']) await written(`reward.${act}`, service);
  const thing = await openedReward(marketing, change, { kind: 'PHYSICAL', deliveryWays: ['PICK_UP'] });
  await change(
    marketing,
    'changeRewardStock',
    '($i: StockInput!) { changeRewardStock(input: $i) { left } }',
    { i: { key: randomUUID(), rewardId: thing, orgPath: '/', change: 5, reason: 'bought' } },
  );
  await written('reward.stock-changed', thing);
  await codeActs(marketing, change, written);
  const redeem = (rewardId: string, deliveryWay: string | null) =>
    change<{ redemption: { id: string; passCode: string } }>(
      member,
      'redeem',
      '($i: RedeemInput!) { redeem(input: $i) { redemption { id passCode } } }',
      { i: { key: randomUUID(), rewardId, deliveryWay, isPooled: false } },
    );
  const first = (await redeem(service, null)).redemption;
  await written('reward.redeemed', first.id);
  await change(member, 'undoRedemption', '($id: ID!) { undoRedemption(id: $id) { state } }', first);
  await written('reward.cancelled', first.id);
  const sent = (await redeem(thing, 'PICK_UP')).redemption;
  const of = { c: customerId, id: sent.id };
  await change(
    desk,
    'moveRewardDelivery',
    '($c: ID!, $id: ID!) { moveRewardDelivery(customerId: $c, id: $id, delivery: PACKED, note: "") { id } }',
    of,
  );
  await written('reward.delivery-moved', sent.id);
  await change(
    desk,
    'cancelRedemption',
    '($c: ID!, $id: ID!) { cancelRedemption(customerId: $c, id: $id, reason: "broken") { state } }',
    of,
  );
  await written('reward.cancelled', sent.id);
  const { redemption } = await redeem(service, null);
  await partnerActs({ marketing, finance, stack, customerId, pass: redemption.passCode }, change, written);
  await couponActs({ marketing, desk, stack, customerId }, change, written);
}

async function codeActs(marketing: SignedIn, change: Change, written: Written): Promise<void> {
  const { id } = await change<{ id: string }>(
    marketing,
    'writeCodePool',
    '($i: CodePoolInput!) { writeCodePool(input: $i) { id } }',
    { i: { key: randomUUID(), name: '加油卡', lowAt: 1 } },
  );
  const read = '{ added }';
  const codes = { poolId: id, text: 'A-1\nA-2' };
  await change(marketing, 'importCodes', `($i: ImportCodesInput!) { importCodes(input: $i) ${read} }`, {
    i: { key: randomUUID(), ...codes },
  });
  const pattern = { poolId: id, pattern: 'B-####', characters: '0123456789', count: 3 };
  await change(marketing, 'generateCodes', `($i: GenerateCodesInput!) { generateCodes(input: $i) ${read} }`, {
    i: { key: randomUUID(), ...pattern },
  });
  for (const act of ['written', 'imported', 'generated']) await written(`code-pool.${act}`, id);
}

interface Partners {
  readonly marketing: SignedIn;
  readonly finance: SignedIn;
  readonly stack: TestStack;
  readonly customerId: string;
  readonly pass: string;
}

async function partnerActs(
  { marketing, finance, stack, customerId, pass }: Partners,
  change: Change,
  written: Written,
): Promise<void> {
  const { id } = await change<{ id: string }>(
    marketing,
    'writePartner',
    '($i: PartnerInput!) { writePartner(input: $i) { id } }',
    { i: { key: randomUUID(), names: words('途安汽车', 'Tuan Auto'), contact: '', isActive: true } },
  );
  await written('partner.written', id);
  const { token, partner } = await change<{ token: string; partner: { links: { id: string }[] } }>(
    marketing,
    'makePartnerLink',
    '($id: ID!) { makePartnerLink(partnerId: $id) { token partner { links { id } } } }',
    { id },
  );
  await written('partner.link-made', id);
  const nobody = SignedIn.by(stack.url, '');
  const { refusal } = await change<{ refusal: string | null }>(
    nobody,
    'confirmPartnerUse',
    '($i: PartnerUseInput!) { confirmPartnerUse(input: $i) { refusal } }',
    { i: { token, key: randomUUID(), passCode: pass, amountMinor: '0' } },
  );
  if (refusal !== null) throw new Error(`The partner could not take the pass: ${refusal}`);
  const [use] = await onDatabase<{ id: string }>(
    stack,
    'rewards',
    `SELECT id FROM reward_use WHERE customer_id = '${customerId}'`,
  );
  await written('reward.used', use!.id);
  await change(
    marketing,
    'revokePartnerLink',
    '($id: ID!) { revokePartnerLink(linkId: $id) { id } }',
    partner.links[0],
  );
  await written('partner.link-revoked', id);
  // As if it had been used last month, which is over.
  await onDatabase(stack, 'rewards', `UPDATE reward_use SET month = '2026-08' WHERE id = '${use!.id}'`);
  await change(
    finance,
    'settleMonth',
    '($id: ID!) { settleMonth(partnerId: $id, month: "2026-08") { uses } }',
    { id },
  );
  await written('partner.settled', id);
}

async function couponActs(
  { marketing, desk, stack, customerId }: Omit<Partners, 'finance' | 'pass'> & { readonly desk: SignedIn },
  change: Change,
  written: Written,
): Promise<void> {
  const { id: couponKindId } = await change<{ id: string }>(
    marketing,
    'writeCouponKind',
    '($i: CouponKindInput!) { writeCouponKind(input: $i) { id } }',
    {
      i: {
        ...{ key: randomUUID(), basedOn: 0, isActive: true, names: words('维修券', 'Repair coupon') },
        ...{ terms: none, category: 'REPAIR', faceMinor: '20000', validDays: 90, partnerIds: [] },
      },
    },
  );
  await written('coupon-kind.written', couponKindId);
  const operator = await connectOperator(stack.installation);
  const grants = [{ customerId, key: randomUUID() }];
  const order = { couponKindId, sourceKind: 'test', sourceId: 'acts', grants };
  await operator.rpc.service(CouponService).issueCoupons(order);
  await operator.close();
  const { customerCoupons } = await desk.get<{ customerCoupons: { id: string }[] }>(
    'query($c: ID!) { customerCoupons(customerId: $c) { id } }',
    { c: customerId },
  );
  const { uses } = await change<{ uses: { id: string }[] }>(
    desk,
    'useCoupon',
    '($i: UseCouponInput!) { useCoupon(input: $i) { uses { id } } }',
    { i: { key: randomUUID(), customerId, couponId: customerCoupons[0]!.id, amountMinor: '5000' } },
  );
  await written('reward.used', uses[0]!.id);
  await change(desk, 'undoRewardUse', '($c: ID!, $u: ID!) { undoRewardUse(customerId: $c, useId: $u) }', {
    c: customerId,
    u: uses[0]!.id,
  });
  await written('reward-use.undone', uses[0]!.id);
}
