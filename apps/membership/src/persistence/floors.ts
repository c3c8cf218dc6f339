import type { Uuid } from '@evergreen/kernel';
import { type Reader, statement } from '@evergreen/persistence';
import { floorOf, type Tiers } from '../domain/programme.ts';

const tiersOf = statement(
  'membership.tiers-of',
  `select member_id as "memberId", tier_id as "tierId" from member_tier where member_id = any($1::uuid[])`,
);

/** The tiers of those members who have been judged. */
export async function tierIdsOf(reader: Reader, memberIds: readonly Uuid[]): Promise<Map<Uuid, string>> {
  const rows = await reader.prepared<{ memberId: Uuid; tierId: string }>(tiersOf, [memberIds]);
  return new Map(rows.map(({ memberId, tierId }) => [memberId, tierId]));
}

/** How far an account may fall below zero: by the tier its member has, zero or below. */
export function floorBy(programme: Tiers, tierId: string | undefined): bigint {
  // Who has not been judged yet has the lowest tier.
  return floorOf(programme, tierId ?? programme.tiers[0]!.tierId);
}
