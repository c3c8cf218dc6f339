/** Customers that are looked at together. */
export type Group =
  | { readonly by: 'household-of'; readonly customerId: string }
  | { readonly by: 'segment'; readonly segmentId: string }
  | { readonly by: 'office'; readonly office: string };
