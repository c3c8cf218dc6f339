import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { seenCustomer } from '../customers/seen-customer.ts';
import { Referral } from './referral.models.ts';

/** Whom a referral is about, to staff who may read customers of that office. */
@Resolver(() => Referral)
export class ReferralPeopleResolver {
  @ResolveField(() => String, { nullable: true, description: 'Masked name; null: of another office.' })
  @AllowStaff('read', 'Referral')
  async advocateName(referral: Referral, _args: unknown, context: RequestContext): Promise<string | null> {
    return nameOf(referral.advocateId, context);
  }

  @ResolveField(() => String, { nullable: true, description: 'Masked name; null: of another office.' })
  @AllowStaff('read', 'Referral')
  async friendName(referral: Referral, _args: unknown, context: RequestContext): Promise<string | null> {
    return nameOf(referral.friendId, context);
  }
}

async function nameOf(customerId: string, context: RequestContext): Promise<string | null> {
  const customer = await seenCustomer(customerId, context);
  return customer === undefined ? null : customer.name || customer.sourceRef;
}
