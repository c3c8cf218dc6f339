/** Somebody in line, with those who come with them. */
export interface Waiting {
  readonly customerId: string;
  readonly party: number;
}

/**
 * Who is offered seats that came free, of a list in the order of its places. A party too large for what is left keeps its
 * place and is passed over: an empty seat helps nobody. So nobody is overtaken by who came later with a party of the same
 * size or a larger one; and once all were looked at, no waiting party fits what is left, which is why somebody who fits
 * may take it without waiting.
 */
export function whoIsOffered<W extends Waiting>(free: number, waiting: readonly W[]): W[] {
  let left = free;
  return waiting.filter(({ party }) => {
    if (party > left) return false;
    left -= party;
    return true;
  });
}

const hourMs = 3_600_000;

/** Until when an offer holds: not longer than until the session starts. */
export function offerEnds(now: Date, offerHours: number, startsAt: Date): Date {
  return new Date(Math.min(now.getTime() + offerHours * hourMs, startsAt.getTime()));
}
