import { PartnerService } from '@evergreen/contracts/rewards';
import type { Operator } from '../operator/operator.ts';
import { DemoStaff } from './demo-staff.ts';

interface Offered {
  readonly rewardId: string;
  readonly kind: string;
  readonly unavailable: object | null;
  readonly deliveryWays: readonly string[];
  readonly partners: readonly object[];
}

/** What somebody shows at a partner's counter, and what is taken of it: `0` of a service, which is taken whole. */
interface Shown {
  readonly passCode: string;
  readonly amountMinor: string;
}

interface Passes {
  readonly ownRedemptions: readonly { passCode: string | null; kind: string; partners: readonly object[] }[];
  readonly ownCoupons: readonly { passCode: string | null; face: { minor: string }; state: string }[];
}

const passes =
  '{ ownRedemptions { passCode kind partners { en } } ownCoupons { passCode state face { minor } } }';

/**
 * Members of the demonstration redeem what they have the points for: services, a thing and a code. Partners confirm
 * what they show them; the last service of each stays to be used. Doing it again changes nothing.
 */
export async function redeemSome(operator: Operator, url: string): Promise<void> {
  const shown: Shown[] = [];
  for (const login of await DemoStaff.members(url)) {
    const member = await DemoStaff.signInMember(url, login);
    if (member === undefined) continue;
    await redeem(member);
    shown.push(...passesUsed(await member.ask<Passes>(passes)));
    await member.signOut();
  }
  await confirm(operator, url, shown);
}

async function redeem(member: DemoStaff): Promise<void> {
  const had = new Set<string>();
  for (const [key, kind] of [
    ['demo/SERVICE', 'SERVICE'],
    ['demo/SERVICE/2', 'SERVICE'],
    ['demo/PHYSICAL', 'PHYSICAL'],
    ['demo/DIGITAL', 'DIGITAL'],
  ] as const) {
    const { offers } = await member.ask<{ offers: { offers: readonly Offered[] } }>(
      '{ offers { offers { rewardId kind deliveryWays unavailable { reason } partners { en } } } }',
    );
    const open = offers.offers.filter((offer) => offer.kind === kind && offer.unavailable === null);
    // Something else where there is something else; of services those of our partners.
    const rank = ({ rewardId, partners }: Offered): number =>
      (had.has(rewardId) ? 2 : 0) + (partners.length === 0 ? 1 : 0);
    const [best] = open.toSorted((a, b) => rank(a) - rank(b));
    if (best === undefined) continue;
    had.add(best.rewardId);
    const [deliveryWay = null] = best.deliveryWays;
    const input = { key, rewardId: best.rewardId, deliveryWay, isPooled: false };
    await member.ask('mutation($i: RedeemInput!) { redeem(input: $i) { refusal { reason } } }', { i: input });
  }
}

/** All services but the last one, and two fifths of a coupon. */
function passesUsed({ ownRedemptions, ownCoupons }: Passes): Shown[] {
  const services = ownRedemptions.flatMap(({ passCode, kind, partners }) =>
    kind === 'SERVICE' && passCode !== null && partners.length > 0 ? [passCode] : [],
  );
  const used = services.length > 1 ? services.slice(1) : services;
  const coupon = ownCoupons.find(({ state }) => state === 'ACTIVE');
  return [
    ...used.map((passCode) => ({ passCode, amountMinor: '0' })),
    ...(coupon?.passCode ? [{ passCode: coupon.passCode, amountMinor: partOf(coupon.face.minor) }] : []),
  ];
}

const partOf = (minor: string): string => String((BigInt(minor) * 2n) / 5n);

/** Each by the one or the other partner, on the page that a link opens. */
async function confirm(operator: Operator, url: string, shown: readonly Shown[]): Promise<void> {
  const service = operator.rpc.service(PartnerService);
  const { partners } = await service.listPartners({});
  // A link is shown once: who has one has confirmed what there was.
  const without = partners.filter(({ links }) => links.length === 0);
  if (shown.length === 0 || without.length < partners.length) return;
  const tokens: string[] = [];
  for (const { partnerId } of without) tokens.push((await service.makePartnerLink({ partnerId })).token);
  for (const [n, { passCode, amountMinor }] of shown.entries())
    await DemoStaff.askAsNobody(
      url,
      'mutation($i: PartnerUseInput!) { confirmPartnerUse(input: $i) { refusal amount { minor } } }',
      { i: { token: tokens[n % tokens.length], key: `demo/${n}`, passCode, amountMinor } },
    );
}
