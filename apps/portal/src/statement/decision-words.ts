import { isKnownGuarantee } from '@evergreen/web/guarantees';
import type { WhyCondition, WhyLine } from '@evergreen/web';
import {
  addDays,
  daysBetween,
  formatCount,
  formatDay,
  formatMoney,
  type Language,
} from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { DecisionPartsFragment } from '../graphql.gen.ts';
import { revisionWords } from './revision-words.ts';
import { limitConditions } from './limit-words.ts';
import { renewalConditions, renewalWords } from './renewal-words.ts';
import type { Guard } from './use-reward-guards.ts';

interface Words {
  readonly t: TFunction<'why'>;
  readonly language: Language;
  /** The date all figures on the screen are of. */
  readonly today: string;
}

interface DecisionWords {
  readonly lines: readonly WhyLine[];
  readonly total: WhyLine;
  readonly conditions: readonly WhyCondition[];
  readonly rule: string;
}

/**
 * Puts a decision, which comes as code and facts, into words: the sum, the conditions and the rule.
 * @param isBonus the sum is that of its renewal bonus
 */
export function decisionWords(
  decision: DecisionPartsFragment,
  guard: Guard | null,
  words: Words,
  isBonus = false,
): DecisionWords {
  const { t, language, today } = words;
  const { ruleSet, renewal } = decision;
  return {
    ...(isBonus && renewal !== null ? bonusSum(decision, renewal, words) : rewardSum(decision, words)),
    conditions: [
      ...termConditions(decision, words),
      ...limitConditions(decision, guard, words),
      ...window(decision, words),
      ...life(decision, words),
      ...renewalConditions(renewal, language, today),
      ...revisionWords(decision, language, words.today),
      ...changed(decision, words),
    ],
    rule: t('why.rule', {
      name: language === 'en' ? ruleSet.nameEn : ruleSet.nameZh,
      version: ruleSet.version,
      date: formatDay(decision.asOf, language, words.today),
    }),
  };
}

function rewardSum(
  { outcome, points: granted, claimFreeYears, activeOn }: DecisionPartsFragment,
  { t, today }: Words,
): Pick<DecisionWords, 'lines' | 'total'> {
  const isGranted = outcome === 'GRANTED';
  const isPending = isGranted && activeOn !== null && activeOn > today;
  const points = isGranted ? formatCount(granted) : '0';
  return {
    lines: isGranted
      ? [{ label: t('why.base', { count: claimFreeYears }), value: points }]
      : [{ label: t('why.baseNone'), value: t(`outcome.${outcome}`) }],
    total: {
      label: isPending ? t('why.totalPending') : t(isGranted ? 'why.total' : 'why.totalRefused'),
      value: points,
    },
  };
}

function bonusSum(
  { points, claimFreeYears }: DecisionPartsFragment,
  renewal: NonNullable<DecisionPartsFragment['renewal']>,
  { t, language }: Words,
): Pick<DecisionWords, 'lines' | 'total'> {
  const say = renewalWords(language);
  return {
    lines: [
      { label: t('why.base', { count: claimFreeYears }), value: formatCount(points) },
      { label: say('title'), value: say('share', { percent: renewal.percent - 100 }) },
    ],
    total: { label: say('title'), value: formatCount(renewal.points) },
  };
}

/** What the term itself has to meet: that it was a full one, and without claims that count. */
export function termConditions(decision: DecisionPartsFragment, words: Words): readonly WhyCondition[] {
  return [term(decision, words), claims(decision, words)];
}

function term(
  { outcome, termStartsOn, termEndsOn }: DecisionPartsFragment,
  { t, language, today }: Words,
): WhyCondition {
  const facts = [
    t('why.term', { from: formatDay(termStartsOn, language), to: formatDay(termEndsOn, language) }),
  ];
  if (outcome === 'TERM_OPEN')
    return {
      mark: 'waiting',
      title: t('why.termOpen', { date: formatDay(termEndsOn, language, today) }),
      facts,
    };
  if (outcome === 'NOT_FULL_TERM') return { mark: 'failed', title: t('why.notFullTerm'), facts };
  return { mark: 'met', title: t('why.fullTerm'), facts };
}

function claims(decision: DecisionPartsFragment, { t, language, today }: Words): WhyCondition {
  // The insurer's book may also state a mere number of claims, without the claims themselves.
  const counted = decision.claims.filter((claim) => claim.counted).length + decision.statedClaims;
  const facts = decision.claims.map((claim) => {
    const date = formatDay(claim.occurredOn, language, today);
    const paid = formatMoney(claim.paid);
    const text =
      claim.counted || claim.notCountedBecause === null
        ? t('why.claimCounted', { date, paid })
        : t('why.claimFree', { date, paid, reason: t(`notCounted.${claim.notCountedBecause}`) });
    const guarantees = claim.guarantees.map((guarantee) =>
      isKnownGuarantee(guarantee) ? t(`guarantee.${guarantee}`) : guarantee,
    );
    return guarantees.length === 0
      ? text
      : t('why.guarantee', { claim: text, guarantees: guarantees.join(language === 'en' ? ', ' : '、') });
  });
  if (counted > 0) {
    const stated = decision.statedClaims > 0 ? [t('why.stated', { count: decision.statedClaims })] : [];
    return { mark: 'failed', title: t('why.counted', { count: counted }), facts: [...facts, ...stated] };
  }
  return { mark: 'met', title: t('why.countedNone'), facts };
}

function window(decision: DecisionPartsFragment, { t, language, today }: Words): WhyCondition[] {
  if (decision.outcome !== 'GRANTED') return [];
  const date = formatDay(decision.claimWindowEndsOn, language, today);
  const days = daysBetween(today, decision.claimWindowEndsOn);
  if (days < 0) return [{ mark: 'met', title: t('why.windowOver', { date }), facts: [] }];
  const title = days === 0 ? t('why.windowToday') : t('why.windowOpen', { date, count: days });
  return [{ mark: 'waiting', title, facts: [t('why.windowRisk')] }];
}

function life({ activeOn, expiresOn }: DecisionPartsFragment, { t, language, today }: Words): WhyCondition[] {
  if (activeOn === null) return [];
  const from = formatDay(activeOn, language, today);
  const title =
    expiresOn === null
      ? t('why.activeOn', { date: from })
      : t('why.activeUntil', { from, to: formatDay(addDays(expiresOn, -1), language, today) });
  return [{ mark: 'note', title, facts: [] }];
}

function changed({ changedSince }: DecisionPartsFragment, { t }: Words): WhyCondition[] {
  return changedSince ? [{ mark: 'note', title: t('why.changed'), facts: [t('why.changedHint')] }] : [];
}
