/** What policies may cover, as the document names it. */
export const covers = ['compulsory', 'commercial'] as const;

/** How far a late claim takes a reward back, the furthest first. */
export const returnPolicies = ['UNLIMITED', 'WITHIN_BALANCE', 'ONLY_PENDING'] as const;

const isOneOf =
  <Value extends string>(values: readonly Value[]) =>
  (text: string): text is Value =>
    values.some((value) => value === text);

export const isCover = isOneOf(covers);
export const isReturnPolicy = isOneOf(returnPolicies);
