export const valueKinds = [
  'points',
  'coupon',
  'digital',
  'physical',
  'service',
  'invitation',
  'credit',
] as const;

/** The rules of a region as the document holds them. */
export interface Region {
  readonly office: string;
  readonly limitBasisPoints: number;
  readonly minorPer100Points: number;
  readonly currency: string;
  readonly allowedKinds: readonly (typeof valueKinds)[number][];
  readonly withoutPremium: 'allow' | { readonly limitMinor: number };
  readonly withoutTerm: 'allow' | 'refuse';
}

/** The regions of a version, the whole company first. */
export function regionsOf(definition: string): Region[] {
  const { regions } = JSON.parse(definition) as { regions: Region[] };
  return regions.toSorted((a, b) => (a.office < b.office ? -1 : 1));
}

/** A region as a form holds it: percent and whole units of money. */
export interface RegionForm {
  office: string;
  percent: number;
  per100: number;
  kinds: Region['allowedKinds'];
  /** Null: allowed without a limit. */
  limitWithoutPremium: number | null;
  withoutTerm: Region['withoutTerm'];
}

const unitsIn = 100;

export function formOf(region: Region): RegionForm {
  const { withoutPremium } = region;
  return {
    ...{ office: region.office, percent: region.limitBasisPoints / unitsIn, kinds: region.allowedKinds },
    ...{ per100: region.minorPer100Points / unitsIn, withoutTerm: region.withoutTerm },
    limitWithoutPremium: withoutPremium === 'allow' ? null : withoutPremium.limitMinor / unitsIn,
  };
}

export function definitionOf(forms: readonly RegionForm[], currency: string): string {
  const regions = forms.map(
    ({ office, percent, per100, kinds, limitWithoutPremium, withoutTerm }): Region => ({
      ...{ office, currency, withoutTerm, allowedKinds: kinds },
      limitBasisPoints: Math.round(percent * unitsIn),
      minorPer100Points: Math.round(per100 * unitsIn),
      withoutPremium:
        limitWithoutPremium === null ? 'allow' : { limitMinor: Math.round(limitWithoutPremium * unitsIn) },
    }),
  );
  return JSON.stringify({ regions });
}
