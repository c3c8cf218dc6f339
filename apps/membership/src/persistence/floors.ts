import type { Uuid } from '@evergreen/kernel';
import { type Reader, statement } from '@evergreen/persistence';
import { floorOf, type Programme } from '../domain/programme.ts';

const tiersOf = statement(
  'membership.tiers-of',
  `select member_id as "memberId", tier_id as "tierId" from member_tier where member_id = any($1::uuid[])`,
);

/** How far the accounts of members may fall below zero: by the tier each has, zero or below. */
export async function floorsOf(
  reader: Reader,
  memberIds: readonly Uuid[],
  programme: Pick<Programme, 'tiers'>,
): Promise<Map<Uuid, bigint>> {
  const rows = await reader.prepared<{ memberId: Uuid; tierId: string }>(tiersOf, [memberIds]);
  const tiers = new Map(rows.map(({ memberId, tierId }) => [memberId, tierId]));
  // Who has not been judged yet has the lowest tier.
  const lowest = programme.tiers[0]!.tierId;
  return new Map(memberIds.map((id) => [id, floorOf(programme, tiers.get(id) ?? lowest)]));
}
