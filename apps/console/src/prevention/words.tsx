import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertSeverity, Hazard, PreventionState } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';

export const hazards = [
  ...(['TYPHOON', 'RAINSTORM', 'FLOOD', 'HAIL', 'SNOW', 'FROST'] as const),
  ...(['HEAT', 'FOG', 'WIND', 'LANDSLIDE', 'FIRE', 'THEFT'] as const),
];
export const severities = ['BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;

const chips = { BLUE: 'chip info', YELLOW: 'chip warn', ORANGE: 'chip warn', RED: 'chip danger' } as const;

/** Level and danger, such as orange typhoon. */
export function Danger({ hazard, severity }: { hazard: Hazard; severity: AlertSeverity }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className={chips[severity]}>
      {t(`prevention.severities.${severity}`)} · {t(`prevention.hazards.${hazard}`)}
    </span>
  );
}

const stateChips = {
  DRAFT: 'chip',
  LAUNCHING: 'chip info',
  STOPPED: 'chip danger',
  RUNNING: 'chip ok',
  ENDED: 'chip',
  DROPPED: 'chip',
  WITHDRAWN: 'chip',
} as const;

export function StateChip({ state }: { state: PreventionState }): ReactElement {
  const { t } = useTranslation();
  return <span className={stateChips[state]}>{t(`prevention.states.${state}`)}</span>;
}

/** Names of the regions. */
export function useRegions(): (regions: readonly string[]) => string {
  const { nameOf } = useOffices();
  const { language } = useLanguage();
  return (regions) => regions.map(nameOf).join(language === 'en' ? ', ' : '、');
}

export function usePeriod(): (campaign: { readonly startsOn: string; readonly endsOn: string }) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ startsOn, endsOn }) =>
    startsOn === endsOn
      ? formatDay(startsOn, language)
      : t('prevention.period', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) });
}

/** A text in the reader's language. */
export function useOwn(): (words: { readonly zh: string; readonly en: string }) => string {
  const { language } = useLanguage();
  return ({ zh, en }) => (language === 'en' ? en : zh);
}
