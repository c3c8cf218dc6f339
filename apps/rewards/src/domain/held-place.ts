/** Parts of a person's copy that rewards holds, in their order. */
export const heldParts = ['no-claim decisions', 'redemptions', 'coupons'] as const;

export type HeldPart = (typeof heldParts)[number];

/** Where a page of the copy begins: after the row with this key. Empty: with the first one. */
export interface HeldPlace {
  readonly part: HeldPart;
  readonly after: readonly string[];
}

/** A table of what is held about a person. */
export interface DataSection {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
