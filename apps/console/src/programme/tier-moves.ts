import { emptyCombination, type RuleValues, type TierValues } from './form-values.ts';
import { newKeyAmong } from './rules-of-form.ts';

type Tiers = Pick<RuleValues, 'tiers' | 'formerTiers' | 'fromTier' | 'policies'>;

/** Every tier but the lowest asks for something. */
function asking(tiers: readonly TierValues[]): readonly TierValues[] {
  return tiers.map((tier, n) =>
    n > 0 && tier.qualifications.length === 0 ? { ...tier, qualifications: [emptyCombination] } : tier,
  );
}

/** A tier above all others. It begins with what the highest has: benefits, floor, and when points expire. */
export function withNewTier({ tiers, policies, ...rest }: Tiers): Tiers {
  const key = newKeyAmong(tiers.map((tier) => tier.key));
  const highest = tiers.at(-1);
  const added: TierValues = {
    ...{ key, zh: '', en: '', gate: '', floor: highest?.floor ?? 0, counts: { ...highest?.counts } },
    qualifications: [emptyCombination],
  };
  return {
    ...rest,
    tiers: [...tiers, added],
    policies: policies.map((policy) => ({
      ...policy,
      monthsByTier: { ...policy.monthsByTier, [key]: policy.monthsByTier[highest?.key ?? ''] ?? null },
    })),
  };
}

/** A tier one place up or down the list. */
export function withTierMoved<T extends Pick<Tiers, 'tiers'>>(values: T, from: number, to: number): T {
  const tiers = [...values.tiers];
  const [moving] = tiers.splice(from, 1);
  if (moving !== undefined) tiers.splice(to, 0, moving);
  return { ...values, tiers: asking(tiers) };
}

/**
 * Without a tier. Members of one that has held, or will, go to the one below it, or to the new lowest; so do those of
 * tiers given up before who would have gone to it.
 * @param wasApproved whether some approved version has the tier
 */
export function withoutTier(values: Tiers, n: number, wasApproved: boolean): Tiers {
  const gone = values.tiers[n];
  const heir = values.tiers[n === 0 ? 1 : n - 1];
  if (gone === undefined || heir === undefined) return values;
  const into = (key: string): string => (key === gone.key ? heir.key : key);
  return {
    ...values,
    tiers: asking(values.tiers.filter((tier) => tier !== gone)),
    fromTier: into(values.fromTier),
    formerTiers: [
      ...values.formerTiers.map((former) => ({ ...former, into: into(former.into) })),
      ...(wasApproved ? [{ tierId: gone.key, into: heir.key }] : []),
    ],
  };
}

/** A tier that was given up, as it was, above all others. */
export function withTierRestored(values: Tiers, tier: TierValues): Tiers {
  return {
    ...values,
    tiers: asking([...values.tiers, tier]),
    formerTiers: values.formerTiers.filter(({ tierId }) => tierId !== tier.key),
  };
}
