import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlacklistState } from '../graphql.gen.ts';

const tones: Readonly<Record<BlacklistState, string>> = {
  PROPOSED: 'chip info',
  UNDER_REVIEW: 'chip info',
  ACTIVE: 'chip danger',
  APPEALED: 'chip warn',
  LIFTED: 'chip',
  EXPIRED: 'chip',
  REJECTED: 'chip',
};

/** The state of an entry in one word and one tone. */
export function StateChip({ state }: { state: BlacklistState }): ReactElement {
  const { t } = useTranslation();
  return <span className={tones[state]}>{t(`blacklist.states.${state}`)}</span>;
}
