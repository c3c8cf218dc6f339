/** What tells one thing that is given from another: whose it is, and a permanent key among what they are given. */
export interface Grant {
  readonly customerId: string;
  readonly key: string;
}

/** A grant as one text, to find it by. */
export function nameOf({ customerId, key }: Grant): string {
  return `${customerId} ${key}`;
}
