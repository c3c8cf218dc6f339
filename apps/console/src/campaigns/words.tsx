import { useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignRowPartsFragment, CampaignState } from '../graphql.gen.ts';
import { type CampaignDefinition, type Limit, units, whenOf } from './definition.ts';
import { useThings } from './things.ts';

const chips = {
  DRAFT: 'chip',
  IN_REVIEW: 'chip warn',
  CHANGES_REQUESTED: 'chip warn',
  REJECTED: 'chip danger',
  APPROVED: 'chip info',
  SCHEDULED: 'chip info',
  LIVE: 'chip ok',
  PAUSED: 'chip warn',
  ENDED: 'chip',
  ARCHIVED: 'chip',
} as const satisfies Record<CampaignState, string>;

export function CampaignChip({ state }: { state: CampaignState }): ReactElement {
  const { t } = useTranslation();
  return <span className={chips[state]}>{t(`campaigns.states.${state}`)}</span>;
}

/** A text in the reader's language. */
export function useOwn(): (words: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}

export function usePeriod(): (of: { readonly startsOn: string; readonly endsOn: string }) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ startsOn, endsOn }) =>
    t('campaigns.periodOf', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) });
}

/** The definition that counts: the one in force, and before there is one that which is written. */
export function definitionIn({
  active,
  pending,
}: {
  readonly active: { readonly definition: unknown } | null;
  readonly pending: { readonly definition: unknown } | null;
}): CampaignDefinition {
  return (active ?? pending)!.definition as CampaignDefinition;
}

/** The most there may be, in words. */
export function useLimit(): (limit: Limit, currency: string) => string {
  const { t } = useTranslation();
  return (limit, currency) => {
    const said = units.flatMap((unit) => {
      const most = limit[unit];
      if (most === null) return [];
      const n = formatCount(most);
      const money = formatMoney({ minor: String(most), currency });
      return [t(`campaigns.limitOf.${unit}`, { n, money, count: most })];
    });
    return said.length === 0 ? t('campaigns.noLimit') : said.join(' · ');
  };
}

/** When it gives, in words. */
export function useWhen(): (definition: CampaignDefinition) => string {
  const { t } = useTranslation();
  return ({ trigger }) => {
    const when = whenOf(trigger);
    const day = trigger.kind === 'schedule' ? (trigger.day ?? 1) : 1;
    const said = when === 'week' ? t(`campaigns.weekdays.d${day as 1}`) : String(day);
    return t(`campaigns.triggers.${when}`, { day: said });
  };
}

/** What it gives, in words. */
export function useEffects(): (definition: CampaignDefinition) => string[] {
  const { t } = useTranslation();
  const own = useOwn();
  const { nameOf } = useThings();
  return ({ effects }) =>
    effects.map((effect) => {
      if (effect.kind === 'notice') return t('campaigns.effects.notice', { title: own(effect.title) });
      if (effect.kind === 'coupon')
        return t('campaigns.effects.coupon', { name: nameOf('coupon', effect.couponKindId) ?? '–' });
      if (effect.kind === 'gift')
        return t('campaigns.effects.gift', { name: nameOf('gift', effect.rewardId) ?? '–' });
      if (effect.kind === 'invitation')
        return t('campaigns.effects.invitation', { name: nameOf('invitation', effect.eventId) ?? '–' });
      const months = effect.expiresAfterMonths;
      const until =
        months === null ? t('campaigns.effects.never') : t('campaigns.effects.expires', { count: months });
      const points =
        effect.kind === 'points'
          ? formatCount(effect.points)
          : effect.kind === 'premium-points'
            ? effect.pointsPerHundred
            : 0;
      const percent = effect.kind === 'multiplier' ? effect.percent : 0;
      return `${t(`campaigns.effects.${effect.kind}`, { points, percent })} · ${until}`;
    });
}

/** How much of its budget is used, of 1: by whichever limit is nearer. Null where there is none. */
export function usedShare(
  { use }: Pick<CampaignRowPartsFragment, 'use'>,
  { budget }: CampaignDefinition,
): number | null {
  const { total } = budget;
  const shares = [
    total.points === null || total.points === 0 ? null : Number(use.points) / total.points,
    total.minor === null || total.minor === 0 ? null : Number(use.cost.minor) / total.minor,
    total.times === null || total.times === 0 ? null : use.times / total.times,
  ].filter((share) => share !== null);
  return shares.length === 0 ? null : Math.min(1, Math.max(...shares));
}

/** A bar of a share, with its figure for who does not see it. */
export function ShareBar({ share, label }: { share: number; label: string }): ReactElement {
  const percent = Math.round(share * 100);
  return (
    <div
      className="bar"
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      style={{ minWidth: 72 }}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}
