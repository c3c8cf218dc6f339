interface Sortable {
  readonly points: number | string | null;
  readonly unavailable: object | null;
}

/** Two, so that what expires has a choice and the rest of the page stays in view. */
const expiringMax = 2;

/**
 * Offers in the order in which they are shown: those that best use up what expires, those one can have, and those
 * something stands in the way of.
 */
export function sortedOffers<Offer extends Sortable>(offers: readonly Offer[], expiring: number) {
  const open = offers.filter(({ unavailable }) => unavailable === null);
  const byPoints = (a: Offer, b: Offer): number => Number(b.points ?? 0) - Number(a.points ?? 0);
  const fitting = open
    .filter(({ points }) => points !== null && Number(points) <= expiring)
    .toSorted(byPoints)
    .slice(0, expiringMax);
  return {
    expiring: fitting,
    now: open.filter((offer) => !fitting.includes(offer)),
    later: offers.filter(({ unavailable }) => unavailable !== null),
  };
}
