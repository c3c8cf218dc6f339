import type { LocalDate, Uuid } from '@evergreen/kernel';
import { type RawBuilder, type Reader, sql } from '@evergreen/persistence';
import { coverOn } from '../domain/cover.ts';
import type { ExpiryFacts } from '../domain/programme-expiry.ts';

type TermRow = [policyId: string, startsOn: LocalDate, endsOn: LocalDate];

interface FactsRow {
  readonly memberId: Uuid;
  readonly customerId: Uuid;
  readonly tierId: string | null;
  readonly terms: TermRow[] | null;
}

/** What the expiry of a member's points depends on, by member and by customer, whichever was asked for. */
export async function expiryFactsOf(
  reader: Reader,
  ids: { readonly memberIds: readonly string[] } | { readonly customerIds: readonly string[] },
  on: LocalDate,
  lowestTier: string,
): Promise<Map<string, ExpiryFacts>> {
  const which: RawBuilder<unknown> =
    'memberIds' in ids
      ? sql`member_id = any (${ids.memberIds}::uuid[])`
      : sql`customer_id = any (${ids.customerIds}::uuid[])`;
  const rows = await reader.rows<FactsRow>(sql`
    select member_id as "memberId", customer_id as "customerId", tier_id as "tierId",
      (select json_agg(json_build_array(policy_id, starts_on, ends_on)) from cover_term
        where cover_term.member_id = member.member_id) as terms
    from member left join member_tier using (member_id)
    where ${which}`);
  const facts = new Map<string, ExpiryFacts>();
  for (const { memberId, customerId, tierId, terms } of rows) {
    const cover = (terms ?? []).map(([policyId, startsOn, endsOn]) => ({ policyId, startsOn, endsOn }));
    facts.set('memberIds' in ids ? memberId : customerId, {
      // Who has not been judged yet has the lowest tier.
      ...{ tierId: tierId ?? lowestTier, policyAnniversary: coverOn(cover, on).anniversary },
      lastActivityOn: on,
    });
  }
  return facts;
}
