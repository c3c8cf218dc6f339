import type { LocalDate, Uuid } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import { floorOf } from '../domain/programme.ts';
import { currentProgramme } from './programme.repository.ts';

/** How far the accounts of members may fall below zero: by the tier each has, zero or below. */
export async function floorsOf(
  reader: Reader,
  memberIds: readonly Uuid[],
  on: LocalDate,
): Promise<Map<Uuid, bigint>> {
  const programme = await currentProgramme(reader, on);
  const lowest = programme.tiers[0]!.tierId;
  return new Map(memberIds.map((memberId) => [memberId, floorOf(programme, lowest)]));
}
