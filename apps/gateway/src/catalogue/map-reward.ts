import type {
  CodePool as WirePool,
  LowStock as WireLow,
  Reward as WireReward,
  RewardContent as WireContent,
  RewardRevision as WireRevision,
  RewardText,
} from '@evergreen/contracts/rewards';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { wordOf } from '../values/word-of.ts';
import type { Words } from '../values/words.models.ts';
import { minorOf, type MoneyOf } from './amounts.ts';
import { wireCategories, wireKinds, wirePeriods, wireStates, wireWays } from './catalogue-words.models.ts';
import type { RewardInput } from './reward.inputs.ts';
import type { CodePool, LowStock, Reward, RewardContent, RewardRevision } from './reward.models.ts';

export const kindOf = wordOf(wireKinds);
export const categoryOf = wordOf(wireCategories);
export const wayOf = wordOf(wireWays);
const stateOf = wordOf(wireStates);
const periodOf = wordOf(wirePeriods);

export function wordsOf(text: RewardText | undefined): Words {
  const { zh, en } = answered(text);
  return { zh, en };
}

function contentOf(wire: WireContent | undefined, money: MoneyOf): RewardContent {
  const content = answered(wire);
  const { names, descriptions, terms, category, valueMinor, points, tierPrices, startsOn, endsOn } = content;
  const { caps, totalMax, validDays, undoMinutes, poolId, couponKindId, partnerIds } = content;
  return {
    ...{ names: wordsOf(names), descriptions: wordsOf(descriptions), terms: wordsOf(terms) },
    ...{ category: categoryOf(category), value: money(valueMinor), points: points ?? null },
    tierPrices: tierPrices.map(({ tierId, points: price }) => ({ tierId, points: price ?? null })),
    ...{ startsOn, endsOn: endsOn ?? null, validDays: validDays ?? null, undoMinutes },
    caps: caps.map(({ period, max }) => ({ period: periodOf(period), max: Number(max) })),
    totalMax: totalMax === undefined ? null : Number(totalMax),
    ...{ poolId: poolId ?? null, couponKindId: couponKindId ?? null, partnerIds },
    ...{ isStockByOffice: content.stockByOffice, lowAt: Number(content.lowAt) },
    deliveryWays: content.deliveryWays.map(wayOf),
  };
}

export function rewardOf(wire: WireReward | undefined, money: MoneyOf): Reward {
  const { rewardId: id, kind, state, revision, content, stock, left, taken, changedAt } = answered(wire);
  return {
    ...{ id, kind: kindOf(kind), state: stateOf(state), revision, changedAt, taken: Number(taken) },
    content: contentOf(content, money),
    stock: stock.map(({ orgPath, inStock }) => ({ orgPath, inStock: Number(inStock) })),
    left: left === undefined ? null : Number(left),
  };
}

export function revisionOf(wire: WireRevision, money: MoneyOf): RewardRevision {
  const { revision, writtenBy, writtenAt, content } = wire;
  return { revision, writtenBy, writtenAt, content: contentOf(content, money) };
}

export function lowOf({ rewardId, poolId, names, orgPath, left, since }: WireLow): LowStock {
  return {
    ...{ rewardId: rewardId ?? null, poolId: poolId ?? null, names: wordsOf(names), orgPath, since },
    left: Number(left),
  };
}

export function poolOf(wire: WirePool | undefined): CodePool {
  const { poolId: id, name, lowAt, left, taken, void: voided, madeAt } = answered(wire);
  const counts = { lowAt: Number(lowAt), left: Number(left), taken: Number(taken), voided: Number(voided) };
  return { id, name, madeAt, ...counts };
}

/** A revision as the service takes it. @throws InvalidInput */
export function wireContent(input: RewardInput) {
  const { names, descriptions, terms, category, points, tierPrices, startsOn, endsOn, caps } = input;
  const { totalMax, validDays, undoMinutes, poolId, couponKindId, isStockByOffice, partnerIds } = input;
  return {
    ...{ names: { ...names }, descriptions: { ...descriptions }, terms: { ...terms }, startsOn },
    ...{ category: wireCategories[category], valueMinor: minorOf('valueMinor', input.valueMinor) },
    ...given({ points, endsOn, validDays, poolId, couponKindId }),
    ...(totalMax === undefined || totalMax === null ? {} : { totalMax: BigInt(totalMax) }),
    ...{ undoMinutes, stockByOffice: isStockByOffice, lowAt: BigInt(input.lowAt), partnerIds },
    tierPrices: tierPrices.map(({ tierId, points: price }) => ({ tierId, ...given({ points: price }) })),
    caps: caps.map(({ period, max }) => ({ period: wirePeriods[period], max: BigInt(max) })),
    deliveryWays: input.deliveryWays.map((way) => wireWays[way]),
  };
}
