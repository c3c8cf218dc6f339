import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from './rules.ts';

const tones = {
  ...{ DRAFT: 'chip line', SUBMITTED: 'chip warn', DROPPED: 'chip' },
  ...{ upcoming: 'chip info', current: 'chip ok', over: 'chip' },
} as const;

/** How far a version is; of an approved one, whether it holds. */
export function VersionState({
  version: { state, current, rules },
  today,
}: {
  version: Version;
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  if (state !== 'APPROVED') return <span className={tones[state]}>{t(`programme.state.${state}`)}</span>;
  const standing = current ? 'current' : rules.effectiveFrom > today ? 'upcoming' : 'over';
  return <span className={tones[standing]}>{t(`programme.${standing}`)}</span>;
}
