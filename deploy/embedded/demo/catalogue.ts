import { MembershipService } from '@evergreen/contracts/membership';
import {
  CapPeriod,
  CatalogueService,
  CouponService,
  DeliveryWay,
  PartnerService,
  RewardCategory,
  RewardKind,
  RewardState,
} from '@evergreen/contracts/rewards';
import type { Operator } from '../operator/operator.ts';

const words = (zh: string, en: string) => ({ zh, en });
const none = words('', '');
const couponsFor = 40;

type Texts = readonly [name: readonly [string, string], description: readonly [string, string]];

interface DemoReward {
  readonly key: string;
  readonly kind: RewardKind;
  readonly texts: Texts;
  readonly category: RewardCategory;
  readonly yuan: number;
  readonly points: bigint;
  readonly more?: object;
  readonly stock?: bigint;
}

/** What a demonstration's members can have: of every kind, one that has nearly run out, one for a tier only. */
function rewards(partnerIds: string[], fuelPoolId: string, couponKindId: string): readonly DemoReward[] {
  return [...services(partnerIds), ...codesAndCoupons(fuelPoolId, couponKindId), ...things()];
}

function services(partnerIds: string[]): readonly DemoReward[] {
  return [
    {
      ...{ key: 'wash', kind: RewardKind.SERVICE, category: RewardCategory.CAR_CARE, yuan: 58, points: 580n },
      texts: [
        ['全车精洗一次', 'Full car wash'],
        ['合作门店洗车一次，含内饰吸尘', 'One wash at a partner, inside too'],
      ],
      more: { partnerIds, undoMinutes: 15 },
    },
    {
      ...{
        key: 'filter',
        kind: RewardKind.SERVICE,
        category: RewardCategory.CAR_CARE,
        yuan: 50,
        points: 500n,
      },
      texts: [
        ['空调滤芯更换', 'Cabin filter change'],
        ['含工时，滤芯另付', 'Labour included, the filter is extra'],
      ],
      more: { partnerIds, undoMinutes: 15 },
    },
    {
      ...{ key: 'check', kind: RewardKind.SERVICE, category: RewardCategory.INSPECTION, yuan: 120 },
      ...{ points: 1_100n, more: { undoMinutes: 15 } },
      texts: [
        ['夏季用车检测', 'Vehicle check'],
        ['制动、轮胎、电瓶、冷却 28 项检测', '28 points: brakes, tyres, battery, cooling'],
      ],
    },
    {
      ...{
        key: 'tow',
        kind: RewardKind.SERVICE,
        category: RewardCategory.ROADSIDE,
        yuan: 300,
        points: 2_600n,
      },
      texts: [
        ['拖车救援一次', 'One tow'],
        ['50 公里内拖车一次', 'One tow within 50 km'],
      ],
      more: { validDays: 365, undoMinutes: 60 },
    },
  ];
}

function codesAndCoupons(fuelPoolId: string, couponKindId: string): readonly DemoReward[] {
  const codes = { poolId: fuelPoolId, undoMinutes: 0, caps: [{ period: CapPeriod.MONTH, max: 1n }] };
  return [
    {
      ...{ key: 'fuel', kind: RewardKind.DIGITAL, category: RewardCategory.FUEL, yuan: 50, points: 520n },
      texts: [
        ['加油卡 ¥50', 'Fuel card of ¥50'],
        ['充值码，兑换后立即显示，每月一份', 'A code, shown at once; one a month'],
      ],
      more: codes,
    },
    {
      ...{ key: 'repair', kind: RewardKind.DIGITAL, category: RewardCategory.REPAIR, yuan: 200 },
      ...{ points: 1_800n, more: { couponKindId, undoMinutes: 15 } },
      texts: [
        ['维修抵用券 ¥200', 'Repair coupon of ¥200'],
        ['可分次使用，余额随用随减', 'Used in parts; what is left stays yours'],
      ],
    },
  ];
}

function things(): readonly DemoReward[] {
  const [pickUp, address] = [DeliveryWay.PICK_UP, DeliveryWay.ADDRESS];
  return [
    {
      ...{ key: 'umbrella', kind: RewardKind.PHYSICAL, category: RewardCategory.MERCHANDISE, yuan: 69 },
      ...{ points: 690n, stock: 200n },
      texts: [
        ['自动折叠伞', 'Folding umbrella'],
        ['到所属机构领取，或寄到登记的地址', 'Picked up at your office, or sent'],
      ],
      more: { deliveryWays: [pickUp, address], lowAt: 20n, undoMinutes: 30 },
    },
    {
      ...{ key: 'kit', kind: RewardKind.PHYSICAL, category: RewardCategory.MERCHANDISE, yuan: 99 },
      ...{ points: 900n, stock: 3n },
      texts: [
        ['车载应急包', 'Emergency kit'],
        ['反光背心、三角牌、手电、搭电线', 'Vest, triangle, torch, jumper cables'],
      ],
      more: { deliveryWays: [pickUp], lowAt: 5n, undoMinutes: 30 },
    },
  ];
}

/** Rewards, codes, coupons and partners that a demonstration begins with. Doing it again changes nothing. */
export async function fillCatalogue(operator: Operator, today: string): Promise<void> {
  const catalogue = operator.rpc.service(CatalogueService);
  const partnerIds = await partners(operator);
  const pool = await catalogue.writeCodePool({ key: 'demo/fuel', name: '加油卡 50 元', lowAt: 20n });
  const { poolId } = pool.pool!;
  const pattern = { pattern: 'FUEL-####-####', characters: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' };
  await catalogue.generateCodes({ key: 'demo/fuel', poolId, ...pattern, count: 300 });
  const couponKindId = await repairCoupon(operator);
  for (const reward of rewards(partnerIds, poolId, couponKindId)) await open(operator, reward, today);
}

async function partners(operator: Operator): Promise<string[]> {
  const service = operator.rpc.service(PartnerService);
  const ids: string[] = [];
  for (const [key, zh, en, contact] of [
    ['tuan', '途安汽车服务', 'Tuan Auto Service', '中山北路店 025-5550 0101'],
    ['lvche', '绿车坊', 'Green Garage', '工业园区店 0512-5550 0202'],
  ] as const) {
    const order = { key: `demo/${key}`, names: words(zh, en), contact, active: true };
    ids.push((await service.writePartner(order)).partner!.partnerId);
  }
  return ids;
}

/** A kind of coupon, and some customers who have one. */
async function repairCoupon(operator: Operator): Promise<string> {
  const service = operator.rpc.service(CouponService);
  const { kind } = await service.writeCouponKind({
    ...{ key: 'demo/repair', basedOn: 0, active: true },
    content: {
      ...{ names: words('维修抵用券 ¥200', 'Repair coupon of ¥200'), faceMinor: 20_000n, validDays: 180 },
      ...{ terms: words('每次使用不限金额，不找零', 'Any amount each time; no change'), partnerIds: [] },
      category: RewardCategory.REPAIR,
    },
  });
  const { couponKindId } = kind!;
  const { members } = await operator.rpc.service(MembershipService).findMembers({ limit: couponsFor });
  const grants = members.map(({ customerId }) => ({ customerId, key: 'demo/repair' }));
  if (grants.length > 0)
    await service.issueCoupons({ couponKindId, sourceKind: 'demo', sourceId: 'demo', grants });
  return couponKindId;
}

async function open(operator: Operator, reward: DemoReward, today: string): Promise<void> {
  const catalogue = operator.rpc.service(CatalogueService);
  const { key, kind, texts, category, yuan, points, more = {}, stock } = reward;
  const [[nameZh, nameEn], [zh, en]] = texts;
  const written = await catalogue.writeReward({
    ...{ key: `demo/${key}`, basedOn: 0, kind },
    content: {
      ...{ names: words(nameZh, nameEn), descriptions: words(zh, en), terms: none, category, points },
      ...{ valueMinor: BigInt(yuan) * 100n, startsOn: `${today.slice(0, 4)}-01-01`, validDays: 90, ...more },
    },
  });
  const { rewardId } = written.reward!;
  await catalogue.changeRewardState({ rewardId, state: RewardState.ACTIVE });
  if (stock === undefined) return;
  const change = { key: 'demo', rewardId, orgPath: '/', change: stock, reason: 'demo' };
  await catalogue.changeStock(change);
}
