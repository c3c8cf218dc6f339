import { officesFor } from '@evergreen/access';
import type { Customer } from '@evergreen/contracts/customer-profile';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { RedemptionTask } from './redemption.models.ts';

/** Whose a redemption is, to staff who may read customers of that office. */
@Resolver(() => RedemptionTask)
export class RedemptionCustomerResolver {
  @ResolveField(() => String, { nullable: true, description: 'Masked name; null: of another office.' })
  @AllowStaff('read', 'Redemption')
  async nameMasked(task: RedemptionTask, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenBy(task, context))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: "The insurer's own number of the customer." })
  @AllowStaff('read', 'Redemption')
  async sourceRef(task: RedemptionTask, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await seenBy(task, context))?.sourceRef ?? null;
  }
}

/** The loader asks once for all redemptions of an answer. */
async function seenBy(
  { customerId }: RedemptionTask,
  { viewer, loaders }: RequestContext,
): Promise<Customer | undefined> {
  const mayRead = viewer?.kind === 'staff' && officesFor(viewer.grants, 'read', 'Customer').length > 0;
  return mayRead ? loaders.customer(customerId) : undefined;
}
