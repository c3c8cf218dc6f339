import type { LocalDate } from '@evergreen/kernel';
import type { Reader } from '@evergreen/persistence';
import type { ExpiryBy } from '../domain/ledger/account-draft.ts';
import { type Programme, tierIn } from '../domain/programme.ts';
import { type ExpiryFacts, expiryDate, type ExpiryPolicy } from '../domain/programme-expiry.ts';
import { expiryFactsOf } from '../persistence/expiry-facts.repository.ts';
import { currentProgramme } from '../persistence/programme.repository.ts';

interface Datable {
  readonly activeOn: string | null;
  readonly expiresOn: string | null;
  readonly expiryPolicyId: string | null;
}

/** Awards with the dates their policies give them. */
export interface DatedByPolicy<Award> {
  /** In the order asked. */
  readonly dated: readonly (Award & { readonly isByPolicy: boolean })[];
  /** Months by which policies slide, of the policies that are named. */
  readonly sliding: ReadonlyMap<string, number>;
  /** Named, but no policy of the programme. */
  readonly unknownPolicies: ReadonlySet<string>;
}

/**
 * Dates the awards that leave it to a policy of the programme when they expire: by the programme of the day, the tier
 * and the policy anniversary the member has then. The facts of all members are asked at once, and only where a policy
 * looks at them. An award that waits for an event is dated when that comes.
 *
 * @param ownerOf the member or customer an award is for
 * @param by what those ids are
 */
export async function dateByPolicy<Award extends Datable>(
  reader: Reader,
  awards: readonly Award[],
  today: LocalDate,
  owners: { readonly by: 'memberIds' | 'customerIds'; readonly of: (award: Award) => string },
): Promise<DatedByPolicy<Award>> {
  const named = new Set(awards.flatMap(({ expiryPolicyId }) => expiryPolicyId ?? []));
  // Most awards say themselves when they expire: they cost nothing here.
  if (named.size === 0) {
    const dated = awards.map((award) => ({ ...award, isByPolicy: false }));
    return { dated, sliding: new Map(), unknownPolicies: new Set() };
  }
  const programme = await currentProgramme(reader, today);
  const policies = new Map(programme.expiryPolicies.map((policy) => [policy.policyId, policy]));
  const asking = awards.filter(({ expiryPolicyId }) => looksAtMember(policies.get(expiryPolicyId ?? '')));
  const ids = [...new Set(asking.map(owners.of))];
  const facts =
    ids.length === 0
      ? new Map<string, ExpiryFacts>()
      : await factsOf(reader, owners.by, ids, today, programme);
  return {
    dated: awards.map((award) => dateOne(award, policies, facts.get(owners.of(award)), today)),
    sliding: new Map(
      [...policies.values()].flatMap((policy) =>
        policy.kind === 'sliding' && named.has(policy.policyId) ? [[policy.policyId, policy.months]] : [],
      ),
    ),
    unknownPolicies: new Set([...named].filter((id) => !policies.has(id))),
  };
}

/** How policies of the programme date what members get today; undefined for others than these members. */
export async function expiriesOf(
  reader: Reader,
  memberIds: readonly string[],
  today: LocalDate,
  programme: Programme,
): Promise<(memberId: string) => ExpiryBy | undefined> {
  const facts = await factsOf(reader, 'memberIds', memberIds, today, programme);
  return (memberId) => {
    const known = facts.get(memberId);
    return known === undefined
      ? undefined
      : (policyId, activeOn) => {
          const policy = programme.expiryPolicies.find((each) => each.policyId === policyId);
          return policy === undefined ? null : expiryDate(policy, activeOn, known);
        };
  };
}

async function factsOf(
  reader: Reader,
  by: 'memberIds' | 'customerIds',
  ids: readonly string[],
  today: LocalDate,
  programme: Programme,
): Promise<Map<string, ExpiryFacts>> {
  const asked = by === 'memberIds' ? { memberIds: ids } : { customerIds: ids };
  const facts = await expiryFactsOf(reader, asked, today, programme.tiers[0]!.tierId);
  // Until the night after a tier was given up, its members still stand in it.
  for (const [id, known] of facts)
    facts.set(id, { ...known, tierId: tierIn(programme, known.tierId).tierId });
  return facts;
}

function looksAtMember(policy: ExpiryPolicy | undefined): boolean {
  return policy?.kind === 'by-tier' || policy?.kind === 'anniversary';
}

function dateOne<Award extends Datable>(
  award: Award,
  policies: ReadonlyMap<string, ExpiryPolicy>,
  facts: ExpiryFacts | undefined,
  today: LocalDate,
): Award & { readonly isByPolicy: boolean } {
  const policy = award.expiryPolicyId === null ? undefined : policies.get(award.expiryPolicyId);
  const isByPolicy = award.expiryPolicyId !== null && award.expiresOn === null;
  if (policy === undefined || !isByPolicy || award.activeOn === null) return { ...award, isByPolicy };
  const known = facts ?? { tierId: '', policyAnniversary: null, lastActivityOn: today };
  return { ...award, isByPolicy, expiresOn: expiryDate(policy, award.activeOn as LocalDate, known) };
}
