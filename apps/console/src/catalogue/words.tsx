import { useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RewardCategory, RewardContentPartsFragment, RewardKind, RewardState } from '../graphql.gen.ts';

export const kinds: readonly RewardKind[] = ['SERVICE', 'DIGITAL', 'PHYSICAL'];
export const categories: readonly RewardCategory[] = [
  ...(['CAR_CARE', 'INSPECTION', 'ROADSIDE', 'FUEL', 'REPAIR', 'MERCHANDISE', 'LEISURE'] as const),
];

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** A text of the catalogue in the reader's language. */
export function useText(): (words: Words) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}

const tones = { DRAFT: 'chip', ACTIVE: 'chip ok', PAUSED: 'chip warn', ENDED: 'chip' } as const;

export function StateChip({ state }: { state: RewardState }): ReactElement {
  const { t } = useTranslation();
  return <span className={tones[state]}>{t(`catalogue.states.${state}`)}</span>;
}

/** What it costs, and whether tiers pay otherwise. */
export function Price({ content }: { content: RewardContentPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { points, tierPrices } = content;
  return (
    <>
      {points === null ? '–' : formatCount(points)}
      {tierPrices.length > 0 && <div className="small ink3">{t('catalogue.byTier')}</div>}
    </>
  );
}

/** Minor units of an amount in yuan. */
export function minorOf(amount: number): string {
  return String(Math.round(amount * 100));
}

export function amountOf({ minor }: { readonly minor: string }): number {
  return Number(minor) / 100;
}
