import dayjs, { type Dayjs } from 'dayjs';
import type {
  CapPeriod,
  RewardCategory,
  RewardDeliveryWay,
  RewardInput,
  RewardKind,
  RewardPartsFragment,
} from '../graphql.gen.ts';

/** What a tier pays: what all pay, its own price, or it does not have it. */
export type TierMode = 'same' | 'own' | 'none';

export interface RewardValues {
  readonly kind: RewardKind;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly descriptionZh: string;
  readonly descriptionEn: string;
  readonly termsZh?: string;
  readonly termsEn?: string;
  readonly category: RewardCategory;
  readonly value: number;
  readonly points: number | null;
  readonly tiers: Readonly<Record<string, { readonly mode: TierMode; readonly points?: number | null }>>;
  readonly startsOn: Dayjs;
  readonly endsOn: Dayjs | null;
  readonly caps: readonly { readonly period: CapPeriod; readonly max: number }[];
  readonly totalMax: number | null;
  readonly validDays: number | null;
  readonly undoMinutes: number;
  readonly source?: 'pool' | 'coupon';
  readonly poolId?: string | null;
  readonly couponKindId?: string | null;
  readonly isStockByOffice?: boolean;
  readonly deliveryWays?: readonly RewardDeliveryWay[];
  readonly lowAt: number;
  readonly partnerIds?: readonly string[];
}

const day = 'YYYY-MM-DD';

/** What a new reward begins with. */
export function newValues(today: string, tierIds: readonly string[]): Partial<RewardValues> {
  return {
    ...{ kind: 'SERVICE', category: 'CAR_CARE', startsOn: dayjs(today), endsOn: null, caps: [] },
    ...{ validDays: 90, undoMinutes: 15, totalMax: null, lowAt: 5, source: 'pool', points: null },
    ...{ deliveryWays: ['PICK_UP'], isStockByOffice: false, partnerIds: [] },
    tiers: Object.fromEntries(tierIds.map((tierId) => [tierId, { mode: 'same' as const }])),
  };
}

/** A reward as the form shows it. */
export function valuesOf(
  { kind, content }: Pick<RewardPartsFragment, 'kind' | 'content'>,
  tierIds: readonly string[],
): Partial<RewardValues> {
  const { names, descriptions, terms, category, value, points, tierPrices, startsOn, endsOn } = content;
  const { caps, totalMax, validDays, undoMinutes, poolId, couponKindId, isStockByOffice, lowAt } = content;
  const priced = new Map(tierPrices.map((each) => [each.tierId, each.points]));
  const modeOf = (tierId: string): { mode: TierMode; points?: number | null } => {
    const own = priced.get(tierId);
    if (own === undefined) return { mode: 'same' };
    return own === null ? { mode: 'none' } : { mode: 'own', points: Number(own) };
  };
  return {
    ...{ kind, nameZh: names.zh, nameEn: names.en, descriptionZh: descriptions.zh },
    ...{ descriptionEn: descriptions.en, termsZh: terms.zh, termsEn: terms.en, category, lowAt },
    ...{ value: Number(value.minor) / 100, points: points === null ? null : Number(points) },
    tiers: Object.fromEntries(tierIds.map((tierId) => [tierId, modeOf(tierId)])),
    ...{ startsOn: dayjs(startsOn), endsOn: endsOn === null ? null : dayjs(endsOn), validDays },
    caps: caps.map(({ period, max }) => ({ period, max })),
    ...{ totalMax, undoMinutes, source: couponKindId === null ? 'pool' : 'coupon', poolId, couponKindId },
    ...{ isStockByOffice, deliveryWays: content.deliveryWays, partnerIds: content.partnerIds },
  };
}

/** The form as the gateway takes it: what belongs to another kind is left out. */
export function inputOf(
  values: RewardValues,
  of: { readonly key: string; readonly id: string | null; readonly basedOn: number },
): RewardInput {
  const { kind, category, value, points, startsOn, endsOn, caps = [], totalMax, validDays } = values;
  const isPhysical = kind === 'PHYSICAL';
  const isPool = kind === 'DIGITAL' && values.source === 'pool';
  const isCoupon = kind === 'DIGITAL' && values.source === 'coupon';
  return {
    ...{ ...of, kind, category, undoMinutes: values.undoMinutes, lowAt: values.lowAt ?? 0 },
    names: { zh: values.nameZh, en: values.nameEn },
    descriptions: { zh: values.descriptionZh, en: values.descriptionEn },
    terms: { zh: values.termsZh ?? '', en: values.termsEn ?? '' },
    ...{ valueMinor: String(Math.round(value * 100)), points: points ?? null },
    tierPrices: Object.entries(values.tiers ?? {}).flatMap(([tierId, { mode, points: own }]) => {
      if (mode === 'same') return [];
      return [{ tierId, points: mode === 'none' ? null : (own ?? 0) }];
    }),
    ...{ startsOn: startsOn.format(day), endsOn: endsOn?.format(day) ?? null },
    caps: caps.map(({ period, max }) => ({ period, max })),
    ...{ totalMax: totalMax ?? null, validDays: validDays ?? null },
    ...{ poolId: isPool ? (values.poolId ?? null) : null },
    ...{ couponKindId: isCoupon ? (values.couponKindId ?? null) : null },
    isStockByOffice: isPhysical && values.isStockByOffice === true,
    deliveryWays: isPhysical ? [...(values.deliveryWays ?? [])] : [],
    partnerIds: kind === 'SERVICE' ? [...(values.partnerIds ?? [])] : [],
  };
}
