import type { MessageInitShape } from '@bufbuild/protobuf';
import type {
  CodePoolSchema,
  LowStockSchema,
  RewardContent as WireContent,
  RewardContentSchema,
  RewardRevisionSchema,
  RewardSchema,
} from '@evergreen/contracts/rewards';
import type { InputFields } from '@evergreen/kernel';
import type { DigitalSource, RewardContent } from '../../domain/catalogue/reward.ts';
import type { CodePoolKept } from '../../use-cases/catalogue/keep-code-pools.ts';
import type { RevisionKept, RewardWithStock } from '../../use-cases/catalogue/read-rewards.ts';
import type { LowKept } from '../../use-cases/catalogue/read-rewards.ts';
import {
  readText,
  readWord,
  wireCategories,
  wireKinds,
  wirePeriods,
  wireStates,
  wireWays,
} from './catalogue-words.ts';

const listMax = 100;

export function contentMessage(content: RewardContent): MessageInitShape<typeof RewardContentSchema> {
  const { names, descriptions, terms, category, valueMinor, points, startsOn, endsOn, totalMax } = content;
  const { validDays, undoMinutes, source, stockByOffice, lowAt } = content;
  return {
    ...{ names, descriptions, terms, category: wireCategories[category], valueMinor, startsOn },
    ...{ undoMinutes, stockByOffice, lowAt, partnerIds: [...content.partnerIds] },
    ...(points === null ? {} : { points }),
    ...(endsOn === null ? {} : { endsOn }),
    ...(totalMax === null ? {} : { totalMax }),
    ...(validDays === null ? {} : { validDays }),
    ...(source?.kind === 'pool' ? { poolId: source.poolId } : {}),
    ...(source?.kind === 'coupon' ? { couponKindId: source.couponKindId } : {}),
    tierPrices: Object.entries(content.tierPoints).map(([tierId, price]) => ({
      ...{ tierId, ...(price === null ? {} : { points: price }) },
    })),
    caps: content.caps.map(({ period, max }) => ({ period: wirePeriods[period], max })),
    deliveryWays: content.deliveryWays.map((way) => wireWays[way]),
  };
}

/** What only the whole document shows to be wrong the use case says. */
export function readContent(fields: InputFields, wire: WireContent | undefined): RewardContent | undefined {
  if (wire === undefined) {
    fields.refuse('content', 'is missing');
    return undefined;
  }
  const { tierPrices, caps, partnerIds, deliveryWays } = wire;
  if (tierPrices.length > listMax) fields.refuse('tierPoints', `must have at most ${listMax} entries`);
  tierPrices.forEach(({ tierId }, n) => {
    if (tierPrices.findIndex((each) => each.tierId === tierId) !== n)
      fields.refuse(`tierPoints.${tierId}`, 'is there twice');
  });
  partnerIds.forEach((id, n) => fields.uuid(`partnerIds[${n}]`, id));
  const endsOn = fields.optionalDate('endsOn', wire.endsOn);
  return {
    names: readText(wire.names),
    descriptions: readText(wire.descriptions),
    terms: readText(wire.terms),
    category: readWord(fields, 'category', wireCategories, wire.category),
    ...{ valueMinor: wire.valueMinor, points: wire.points ?? null, undoMinutes: wire.undoMinutes },
    tierPoints: Object.fromEntries(tierPrices.map(({ tierId, points }) => [tierId, points ?? null])),
    ...{ startsOn: fields.date('startsOn', wire.startsOn), endsOn: endsOn ?? null },
    caps: caps.map(({ period, max }, n) => ({
      ...{ period: readWord(fields, `caps[${n}].period`, wirePeriods, period), max },
    })),
    ...{ totalMax: wire.totalMax ?? null, validDays: wire.validDays ?? null },
    source: readSource(fields, wire),
    ...{ stockByOffice: wire.stockByOffice, lowAt: wire.lowAt, partnerIds },
    deliveryWays: deliveryWays.map((way, n) => readWord(fields, `deliveryWays[${n}]`, wireWays, way)),
  };
}

function readSource(fields: InputFields, { poolId, couponKindId }: WireContent): DigitalSource | null {
  if (poolId !== undefined && couponKindId !== undefined) {
    fields.refuse('source', 'must be a pool or a coupon, not both');
    return null;
  }
  if (poolId !== undefined) return { kind: 'pool', poolId: fields.uuid('source', poolId) };
  if (couponKindId !== undefined)
    return { kind: 'coupon', couponKindId: fields.uuid('source', couponKindId) };
  return null;
}

export function rewardMessage(reward: RewardWithStock): MessageInitShape<typeof RewardSchema> {
  const { id, kind, state, revision, content, stock, left, taken, changedAt } = reward;
  return {
    ...{ rewardId: id, kind: wireKinds[kind], state: wireStates[state], revision, taken },
    ...{ content: contentMessage(content), stock: [...stock], changedAt: changedAt.toISOString() },
    ...(left === null ? {} : { left }),
  };
}

export function revisionMessage(kept: RevisionKept): MessageInitShape<typeof RewardRevisionSchema> {
  const { revision, writtenBy, writtenAt, content } = kept;
  return { revision, writtenBy, writtenAt: writtenAt.toISOString(), content: contentMessage(content) };
}

export function poolMessage(pool: CodePoolKept): MessageInitShape<typeof CodePoolSchema> {
  const { id: poolId, name, lowAt, left, taken, voided, madeAt } = pool;
  return { poolId, name, lowAt, left, taken, void: voided, madeAt: madeAt.toISOString() };
}

export function lowMessage(low: LowKept): MessageInitShape<typeof LowStockSchema> {
  const { rewardId, poolId, names, orgPath, left, since } = low;
  return {
    ...{ names, orgPath, left, since: since.toISOString() },
    ...(rewardId === null ? {} : { rewardId }),
    ...(poolId === null ? {} : { poolId }),
  };
}
