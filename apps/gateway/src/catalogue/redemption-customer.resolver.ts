import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { seenCustomer } from '../customers/seen-customer.ts';
import { RedemptionTask } from './redemption.models.ts';

/** Whose a redemption is, to staff who may read customers of that office. */
@Resolver(() => RedemptionTask)
export class RedemptionCustomerResolver {
  @ResolveField(() => String, { nullable: true, description: 'Masked name; null: of another office.' })
  @AllowStaff('read', 'Redemption')
  async nameMasked(task: RedemptionTask, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenCustomer(task.customerId, context))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: "The insurer's own number of the customer." })
  @AllowStaff('read', 'Redemption')
  async sourceRef(task: RedemptionTask, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenCustomer(task.customerId, context))?.sourceRef ?? null;
  }
}
