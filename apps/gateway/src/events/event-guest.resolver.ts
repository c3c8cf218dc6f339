import { ResolveField, Resolver } from '@nestjs/graphql';
import { officesFor } from '@evergreen/access';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { EventGuest } from './event-guest.models.ts';

/** Whom the guests are, to staff who may read customers; others at the door know them by their pass alone. */
@Resolver(() => EventGuest)
export class EventGuestResolver {
  @ResolveField(() => String, { nullable: true })
  @AllowStaff('read', 'MemberEvent')
  async nameMasked(guest: EventGuest, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await customerOf(guest, context))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: "The insurer's own number of the customer." })
  @AllowStaff('read', 'MemberEvent')
  async sourceRef(guest: EventGuest, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await customerOf(guest, context))?.sourceRef ?? null;
  }
}

async function customerOf({ customerId }: EventGuest, { viewer, loaders }: RequestContext) {
  const mayRead = viewer?.kind === 'staff' && officesFor(viewer.grants, 'read', 'Customer').length > 0;
  return mayRead ? loaders.customer(customerId) : undefined;
}
