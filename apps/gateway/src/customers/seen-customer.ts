import { officesFor } from '@evergreen/access';
import type { Customer } from '@evergreen/contracts/customer-profile';
import type { RequestContext } from '../calls/request-context.ts';
import type { Viewer } from '../calls/viewer.ts';

/** Whether somebody may read customers of some office; of which ones customer-profile says. */
export function mayReadCustomers(viewer: Viewer | null): boolean {
  return viewer?.kind === 'staff' && officesFor(viewer.grants, 'read', 'Customer').length > 0;
}

/** Whom a record of another kind is about, where the viewer may see them. The loader asks once for all of an answer. */
export async function seenCustomer(
  customerId: string,
  { viewer, loaders }: RequestContext,
): Promise<Customer | undefined> {
  return mayReadCustomers(viewer) ? loaders.customer(customerId) : undefined;
}
