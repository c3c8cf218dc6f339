import { officesFor } from '@evergreen/access';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { EventGuest } from './event-guest.models.ts';

/** Whom the guests are, to staff who may read customers or work at the door. */
@Resolver(() => EventGuest)
export class EventGuestResolver {
  @ResolveField(() => String, { nullable: true })
  @AllowStaff('read', 'MemberEvent')
  async nameMasked(guest: EventGuest, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenBy(guest, context))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: "The insurer's own number of the customer." })
  @AllowStaff('read', 'MemberEvent')
  async sourceRef(guest: EventGuest, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenBy(guest, context))?.sourceRef ?? null;
  }
}

async function seenBy(
  { eventId, customerId }: EventGuest,
  { viewer, loaders }: RequestContext,
): Promise<{ readonly name: string; readonly sourceRef: string } | undefined> {
  if (viewer?.kind !== 'staff') return undefined;
  const may = (offices: readonly string[]) => offices.length > 0;
  if (may(officesFor(viewer.grants, 'read', 'Customer'))) return loaders.customer(customerId);
  if (!may(officesFor(viewer.grants, 'admit', 'MemberEvent'))) return undefined;
  const guest = await loaders.guest({ eventId, customerId });
  return guest && { name: guest.nameMasked, sourceRef: guest.sourceRef };
}
