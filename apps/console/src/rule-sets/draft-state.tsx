import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from './versions.ts';

const tones = {
  DRAFT: 'chip line',
  SUBMITTED: 'chip warn',
  APPROVED: 'chip ok',
  DROPPED: 'chip',
  WITHDRAWN: 'chip',
} as const;

/** How far a draft is. */
export function DraftState({ draft: { state } }: { draft: Draft }): ReactElement {
  const { t } = useTranslation();
  return <span className={tones[state]}>{t(`ruleSets.state.${state}`)}</span>;
}
