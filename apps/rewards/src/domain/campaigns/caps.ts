import type { CampaignDefinition, PeriodLimit } from './campaign-definition.ts';
import { noUse, plus, type Use } from './use.ts';

/** Who is given something, for what, and what they had of the campaign before. */
export interface Capped {
  readonly customerId: string;
  /** The policy it is about; null where it is about none. */
  readonly policyId: string | null;
  /** That of the policy; null where none is known, or where it is about no policy. */
  readonly vehicleId: string | null;
  /** What this campaign gave them in the period of the cap. */
  readonly memberUse: Use;
  /** What it gave them for this vehicle in the period of the cap, or for this policy where its vehicle is not known. */
  readonly vehicleUse: Use;
  /** What it gave them for this policy in the period of the cap. */
  readonly policyUse: Use;
}

/** What a customer had of a campaign for one policy, in the period of each cap. */
export interface CapHistory {
  readonly customerId: string;
  readonly policyId: string | null;
  /** Null: not known, or of no policy. */
  readonly vehicleId: string | null;
  readonly member: Use;
  readonly vehicle: Use;
  readonly policy: Use;
}

/**
 * What a grant counts for with a cap by vehicle: the vehicle of its policy; where that is not known the policy by itself,
 * so that no more is given than a cap by policy would; null where it is about no policy.
 */
function vehicleNameOf({ policyId, vehicleId }: Pick<Capped, 'policyId' | 'vehicleId'>): string | null {
  if (policyId === null) return null;
  return vehicleId === null ? `policy/${policyId}` : `vehicle/${vehicleId}`;
}

/** A cap that somebody comes under, by the name of what it counts for. */
interface CapOf {
  readonly limit: PeriodLimit;
  readonly name: string;
  /** Used in its period before these decisions. */
  readonly before: Use;
  readonly refusal: 'MEMBER_CAP' | 'VEHICLE_CAP' | 'POLICY_CAP';
}

/** The caps that somebody comes under. */
export function capsOf({ caps }: Pick<CampaignDefinition, 'caps'>, candidate: Capped): CapOf[] {
  const { customerId, policyId, memberUse, vehicleUse, policyUse } = candidate;
  const places = [
    { limit: caps.member, of: 'all', before: memberUse, refusal: 'MEMBER_CAP' },
    { limit: caps.vehicle, of: vehicleNameOf(candidate), before: vehicleUse, refusal: 'VEHICLE_CAP' },
    { limit: caps.policy, of: policyId, before: policyUse, refusal: 'POLICY_CAP' },
  ] as const;
  return places.flatMap(({ limit, of, before, refusal }) =>
    limit === null || of === null ? [] : [{ limit, before, refusal, name: `${customerId}/${refusal}/${of}` }],
  );
}

type Uses = Pick<Capped, 'memberUse' | 'vehicleUse' | 'policyUse'>;

/** What was given before, as it counts for each cap. */
export function capUses(
  history: readonly CapHistory[],
): (of: Pick<Capped, 'customerId' | 'policyId' | 'vehicleId'>) => Uses {
  const uses = new Map<string, Use>();
  const add = (name: string, use: Use) => uses.set(name, plus(uses.get(name) ?? noUse, use));
  for (const each of history) {
    add(each.customerId, each.member);
    add(`${each.customerId}/${vehicleNameOf(each) ?? ''}`, each.vehicle);
    add(`${each.customerId}//${each.policyId ?? ''}`, each.policy);
  }
  return (of) => ({
    memberUse: uses.get(of.customerId) ?? noUse,
    vehicleUse: uses.get(`${of.customerId}/${vehicleNameOf(of) ?? ''}`) ?? noUse,
    policyUse: uses.get(`${of.customerId}//${of.policyId ?? ''}`) ?? noUse,
  });
}
