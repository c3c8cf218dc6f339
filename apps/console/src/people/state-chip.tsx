import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay, staffState, type Staff } from './person.ts';

const tones = {
  active: 'chip ok',
  away: 'chip info',
  notActivated: 'chip warn',
  inactiveChip: 'chip',
} as const;

/** How somebody stands today, in one word. */
export function StaffStateChip({ staff }: { staff: Staff }): ReactElement {
  const { t } = useTranslation();
  const state = staffState(staff, localDay());
  return <span className={tones[state]}>{t(`people.${state}`)}</span>;
}
