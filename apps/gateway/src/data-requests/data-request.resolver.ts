import { InvalidInput } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowMembers, AllowMembersOrStaff, AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import type { Viewer } from '../calls/viewer.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { DataRequest, ErasureInput, ExportInput } from './data-request.models.ts';
import { dataRequestOf } from './map-data-request.ts';

/** As many as a list of them shows. */
const listedMax = 100;

/** What people ask for their own data, by themselves or through staff. */
@Resolver(() => DataRequest)
export class DataRequestResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => [DataRequest], { description: 'Newest first; at most 100.' })
  @AllowStaff('read', 'DataRequest')
  async dataRequests(
    @Args('customerId', { type: () => ID, nullable: true }) customerId: string | undefined,
    @Args('limit', { type: () => Int, defaultValue: 20 }) limit: number,
  ): Promise<DataRequest[]> {
    const call = { ...given({ customerId }), limit: limitUpTo(listedMax, limit) };
    return (await this.services.dataRequests.listDataRequests(call)).requests.map(dataRequestOf);
  }

  @Query(() => [DataRequest], {
    description: 'The requests of the member who is signed in, newest first.',
  })
  @AllowMembers()
  async myDataRequests(): Promise<DataRequest[]> {
    const { requests } = await this.services.dataRequests.listDataRequests({ limit: listedMax });
    return requests.map(dataRequestOf);
  }

  @Query(() => DataRequest, { nullable: true })
  @AllowMembersOrStaff('read', 'DataRequest')
  async dataRequest(@Args('id', { type: () => ID }) requestId: string): Promise<DataRequest | null> {
    const answer = await orNull(this.services.dataRequests.getDataRequest({ requestId }), ['NOT_FOUND']);
    return answer && dataRequestOf(answer.request);
  }

  @Mutation(() => DataRequest, {
    description: 'Members for themselves, without an id; staff with id and reason. Needs a fresh proof.',
  })
  @AllowMembersOrStaff('export', 'DataRequest')
  async requestExport(
    @Args('input') { key, customerId, reason }: ExportInput,
    @Context() { viewer }: RequestContext,
  ): Promise<DataRequest> {
    const call = { key, customerId: whoseData(viewer, customerId ?? undefined), reason: reason ?? '' };
    return dataRequestOf((await this.services.dataRequests.requestExport(call)).request);
  }

  @Mutation(() => DataRequest, {
    description: "Destroys the customer's key; refused while a policy is in force. Needs a fresh proof.",
  })
  @AllowStaff('erase', 'DataRequest')
  async requestErasure(@Args('input') { key, customerId, reason }: ErasureInput): Promise<DataRequest> {
    const call = { key, customerId, reason };
    return dataRequestOf((await this.services.dataRequests.requestErasure(call)).request);
  }
}

/** @throws InvalidInput for a member who names somebody, and for staff who name nobody */
function whoseData(viewer: Viewer | null, customerId: string | undefined): string {
  if (viewer?.kind === 'member' && customerId === undefined) return viewer.customerId;
  if (viewer?.kind === 'staff' && customerId !== undefined) return customerId;
  const problem = viewer?.kind === 'member' ? 'members ask for their own data only' : 'is missing';
  throw new InvalidInput([{ field: 'input.customerId', problem }]);
}
