import type { PersonQuery, StaffPartsFragment } from '../graphql.gen.ts';

export type Staff = StaffPartsFragment;
export type Person = NonNullable<PersonQuery['staffMember']>;
export type StaffState = 'inactiveChip' | 'away' | 'notActivated' | 'active';

/** How somebody stands on a day, the most telling thing first. */
export function staffState(
  { isActive, isActivated, absence }: Pick<Staff, 'isActive' | 'isActivated' | 'absence'>,
  today: string,
): StaffState {
  if (!isActive) return 'inactiveChip';
  if (absence && absence.fromOn <= today && today <= absence.toOn) return 'away';
  return isActivated ? 'active' : 'notActivated';
}

/** The reader's own calendar day, which is what a day of leave is about. */
export function localDay(now: Date = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
