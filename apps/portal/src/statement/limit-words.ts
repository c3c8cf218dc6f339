import type { WhyCondition } from '@evergreen/web';
import { formatCount, formatMoney } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import type { Guard } from './use-reward-guards.ts';

/** How far what may be given for the term is used up: the figures are of the day of the decision. */
export function limitConditions(
  { outcome, points }: Pick<DecisionPartsFragment, 'outcome' | 'points'>,
  guard: Guard | null,
  { t }: { readonly t: TFunction<'why'> },
): WhyCondition[] {
  if (guard === null) return [];
  const { premium, limitPercent } = guard;
  const amounts = { value: formatMoney(guard.value), limit: formatMoney(guard.limit) };
  const facts = [
    premium === null || limitPercent === null
      ? t('limit.alone', amounts)
      : t('limit.ofPremium', { ...amounts, premium: formatMoney(premium), percent: limitPercent }),
    ...(guard.given.minor === '0' ? [] : [t('limit.before', { given: formatMoney(guard.given) })]),
  ];
  if (outcome !== 'GRANTED') return [{ mark: 'failed', title: t('limit.reached'), facts }];
  const isReduced = String(guard.pointsOfLadder) !== String(points);
  const title = isReduced
    ? t('limit.reduced', { points: formatCount(guard.pointsOfLadder) })
    : t('limit.within');
  return [{ mark: isReduced ? 'note' : 'met', title, facts }];
}
