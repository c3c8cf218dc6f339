import { formatCount, formatDay, formatMoney, type Language } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import { inWords, type Rules, type TierRules } from './rules.ts';

/** One rule in words. Two versions are compared by the key. */
export interface RuleLine {
  readonly key: string;
  readonly group: 'review' | 'tiers' | 'benefits' | 'expiry' | 'points';
  readonly label: string;
  readonly value: string;
}

type Benefit = Rules['benefits'][number];

interface Voice {
  readonly t: TFunction<'app'>;
  readonly language: Language;
}

/**
 * Every rule of a version in words, one a line.
 * @param others versions that may know what this one has given up
 */
export function ruleLines(rules: Rules, voice: Voice, others: readonly Rules[] = []): readonly RuleLine[] {
  return [
    ...reviewLines(rules, voice),
    orderLine(rules, voice),
    ...rules.tiers.flatMap((tier) => tierLines(tier, voice)),
    ...formerLines(rules, voice, others),
    ...benefitLines(rules, voice),
    ...expiryLines(rules, voice),
    ...pointLines(rules, voice),
  ];
}

function reviewLines(rules: Rules, { t, language }: Voice): RuleLine[] {
  const line = (key: string, label: string, value: string): RuleLine => ({
    ...{ key, group: 'review', label, value },
  });
  const { protection } = rules;
  const tier = rules.tiers.find(({ tierId }) => tierId === protection?.fromTierId);
  return [
    line('effectiveFrom', t('programme.line.effectiveFrom'), formatDay(rules.effectiveFrom, language)),
    line('downgrade', t('programme.line.downgrade'), t(`programme.downgrades.${rules.downgrade}`)),
    line('graceDays', t('programme.line.graceDays'), t('programme.days', { count: rules.graceDays })),
    line('warningDays', t('programme.line.warningDays'), t('programme.days', { count: rules.warningDays })),
    line(
      'statusWindow',
      t('programme.line.statusWindow'),
      t('programme.months', { count: rules.statusWindowMonths }),
    ),
    ...rules.statusPercents.map(({ sourceKind, percent }) =>
      line(
        `statusPercent ${sourceKind}`,
        t('programme.line.statusPercent', { source: sourceWords(sourceKind, t) }),
        t('programme.percent', { count: percent }),
      ),
    ),
    line(
      'protection',
      t('programme.line.protection'),
      protection === null
        ? t('programme.none')
        : t('programme.protectionLine', {
            tier: tier === undefined ? protection.fromTierId : inWords(tier.names, language),
            ...{ tenure: protection.tenureYears, years: protection.oneClaimInYears },
          }),
    ),
  ];
}

/** What brings points, in words; a kind that has none is shown as it is. */
export function sourceWords(kind: string, t: TFunction<'app'>): string {
  return kind === 'no-claim' ? t('nav.noClaim') : kind;
}

function orderLine({ tiers }: Rules, { t, language }: Voice): RuleLine {
  const names = tiers.map((tier) => inWords(tier.names, language));
  return {
    ...{ key: 'tierOrder', group: 'tiers', label: t('programme.line.tierOrder') },
    value: names.join(t('programme.upTo')),
  };
}

/** The name a tier has, or had, in the first of these versions that knows it. */
export function tierNameIn(versions: readonly Rules[], tierId: string, language: Language): string {
  const tier = versions.flatMap(({ tiers }) => tiers).find((each) => each.tierId === tierId);
  return tier === undefined ? tierId : inWords(tier.names, language);
}

function formerLines(rules: Rules, { t, language }: Voice, others: readonly Rules[]): RuleLine[] {
  return rules.formerTiers.map(({ tierId, intoTierId }) => ({
    ...{ key: `formerTier ${tierId}`, group: 'tiers' },
    label: t('programme.line.formerTier', { tier: tierNameIn([rules, ...others], tierId, language) }),
    value: tierNameIn([rules], intoTierId, language),
  }));
}

function tierLines(tier: TierRules, { t, language }: Voice): RuleLine[] {
  const name = inWords(tier.names, language);
  const line = (
    part: 'tierNames' | 'tierConditions' | 'tierGate' | 'tierFloor',
    value: string,
  ): RuleLine => ({
    ...{ key: `${part} ${tier.tierId}`, group: 'tiers', value },
    label: t(`programme.line.${part}`, { tier: name }),
  });
  return [
    line('tierNames', `${tier.names.zh} / ${tier.names.en}`),
    line('tierConditions', conditionWords(tier, { t, language })),
    ...(tier.gate === null ? [] : [line('tierGate', tier.gate)]),
    line('tierFloor', formatCount(tier.floor)),
  ];
}

/** The combinations of a tier in one sentence. */
export function conditionWords({ qualifications }: TierRules, { t }: Voice): string {
  if (qualifications.length === 0) return t('programme.everyMember');
  return qualifications
    .map(({ claimFreeYears, tenureYears, statusPoints }) =>
      [
        ...(claimFreeYears === null ? [] : [t('programme.claimFree', { count: claimFreeYears })]),
        ...(tenureYears === null ? [] : [t('programme.tenure', { count: tenureYears })]),
        ...(statusPoints === null ? [] : [t('programme.status', { points: formatCount(statusPoints) })]),
      ].join(t('programme.and')),
    )
    .join(t('programme.or'));
}

function benefitLines(rules: Rules, voice: Voice): RuleLine[] {
  const { t, language } = voice;
  return rules.benefits.flatMap((benefit) => [
    benefitNames(benefit, voice),
    ...rules.tiers.map(({ tierId, names: tier }): RuleLine => ({
      ...{ key: `benefit ${benefit.benefitId} ${tierId}`, group: 'benefits' },
      label: t('programme.line.benefit', {
        ...{ benefit: inWords(benefit.names, language), tier: inWords(tier, language) },
      }),
      value: countWords(benefit, tierId, voice),
    })),
  ]);
}

function benefitNames({ benefitId, names, unit, description }: Benefit, { t, language }: Voice): RuleLine {
  return {
    ...{ key: `benefitNames ${benefitId}`, group: 'benefits' },
    label: t('programme.line.benefitNames', { benefit: inWords(names, language) }),
    value: [names, unit, description].map(({ zh, en }) => `${zh} / ${en}`).join(t('programme.between')),
  };
}

/** How many of a benefit a tier has a year. */
export function countWords({ unit, counts }: Benefit, tierId: string, { t, language }: Voice): string {
  const count = counts.find((each) => each.tierId === tierId);
  if (count === undefined) return t('programme.none');
  if (count.perYear === null) return t('programme.unlimited');
  return `${formatCount(count.perYear)} ${inWords(unit, language)}`;
}

function expiryLines(rules: Rules, voice: Voice): RuleLine[] {
  return rules.expiryPolicies.map((policy) => ({
    ...{ key: `expiry ${policy.policyId}`, group: 'expiry' },
    label: voice.t('programme.line.expiry', { policy: policy.policyId }),
    value: expiryWords(policy, rules, voice),
  }));
}

function expiryWords(
  policy: Rules['expiryPolicies'][number],
  { tiers }: Rules,
  { t, language }: Voice,
): string {
  const { kind, months, roundTo, lastOn, days, monthsMin, monthsByTier, leaveOut } = policy;
  switch (kind) {
    case 'NONE':
      return t('programme.expiry.NONE');
    case 'DATE':
      return t('programme.expiry.DATE', { date: lastOn === null ? '' : formatDay(lastOn, language) });
    case 'DAYS_OF_YEAR':
      return t('programme.expiry.DAYS_OF_YEAR', { days: days.join(', '), months: monthsMin ?? 0 });
    case 'ROLLING':
      return roundTo === null
        ? t('programme.expiry.ROLLING', { months: months ?? 0 })
        : t('programme.expiry.ROLLING_ROUNDED', { months: months ?? 0, unit: unitWords(roundTo, t) });
    case 'SLIDING':
      return t('programme.expiry.SLIDING', { months: months ?? 0 });
    case 'BY_TIER': {
      const words = tiers.flatMap(({ tierId, names }) => {
        const tier = inWords(names, language);
        return monthsByTier
          .filter((each) => each.tierId === tierId)
          .map((each) =>
            each.months === null
              ? t('programme.expiry.byTierNever', { tier })
              : t('programme.expiry.byTier', { tier, months: each.months }),
          );
      });
      return t('programme.expiry.BY_TIER', { tiers: words.join(t('programme.between')) });
    }
    case 'ANNIVERSARY':
      return t('programme.expiry.ANNIVERSARY', { count: (leaveOut ?? 0) + 1 });
  }
}

function unitWords(roundTo: string, t: TFunction<'app'>): string {
  if (roundTo === 'month' || roundTo === 'quarter' || roundTo === 'half-year' || roundTo === 'year')
    return t(`programme.units.${roundTo}`);
  return t('programme.units.chosen', { month: roundTo });
}

function pointLines(rules: Rules, { t }: Voice): RuleLine[] {
  const line = (key: string, label: string, value: string): RuleLine => ({
    ...{ key, group: 'points', label, value },
  });
  const money = formatMoney({ minor: String(rules.minorPer100Points), currency: rules.currency });
  return [
    line(
      'approvalAbove',
      t('programme.line.approvalAbove'),
      t('programme.above', { points: formatCount(rules.approvalAbove) }),
    ),
    line(
      'reasons',
      t('programme.line.reasons'),
      rules.adjustmentReasons
        .map(({ names: { zh, en }, retired }) =>
          retired ? t('programme.retired', { name: `${zh} / ${en}` }) : `${zh} / ${en}`,
        )
        .join(t('programme.between')),
    ),
    line(
      'holdMinutes',
      t('programme.line.holdMinutes'),
      t('programme.minutes', { count: rules.holdMinutes }),
    ),
    line(
      'givenBackDaysMin',
      t('programme.line.givenBackDaysMin'),
      t('programme.days', { count: rules.givenBackDaysMin }),
    ),
    line(
      'noticeDays',
      t('programme.line.noticeDays'),
      t('programme.daysBefore', { days: rules.noticeDays.join(', ') }),
    ),
    line('pointValue', t('programme.line.pointValue'), t('programme.per100', { money })),
  ];
}

/** A rule that two versions have otherwise; what one of them lacks is empty there. */
export interface RuleDifference {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function differences(before: readonly RuleLine[], after: readonly RuleLine[]): RuleDifference[] {
  const labels = new Map([...before, ...after].map(({ key, label }) => [key, label]));
  const valueIn = (lines: readonly RuleLine[], key: string): string =>
    lines.find((line) => line.key === key)?.value ?? '';
  return [...labels]
    .map(([key, label]) => ({ key, label, before: valueIn(before, key), after: valueIn(after, key) }))
    .filter((each) => each.before !== each.after);
}
