import type { Loaders } from '../calls/loaders.ts';
import type { StandingCustomer } from './standing-lists.models.ts';

/** A customer by masked name; one who is out of reach meanwhile has none. */
export async function namedCustomer(loaders: Loaders, customerId: string): Promise<StandingCustomer> {
  const customer = await loaders.customer(customerId);
  return { customerId, sourceRef: customer?.sourceRef ?? '', nameMasked: customer?.name ?? '' };
}
