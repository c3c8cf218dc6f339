import { Inject } from '@nestjs/common';
import { Args, Float, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { StaffSession } from '../account/session.models.ts';
import { AllowStaff } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { limitUpTo } from '../values/limits.ts';
import { orNull } from '../values/or-null.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { staffMemberOf, staffSessionOf, trainingRecordOf } from './map-staff.ts';
import { StaffMember, StaffPage } from './staff.models.ts';
import { TrainingRecord } from './training.models.ts';

/** Who works for the insurer, and where they are signed in. */
@Resolver(() => StaffMember)
export class StaffResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => StaffPage, { description: 'By staff number; at most 100 a page.' })
  @AllowStaff('read', 'Staff')
  async staff(
    @Args('office', { type: () => String, nullable: true }) office: string | undefined,
    @Args('text', { type: () => String, nullable: true }) text: string | undefined,
    @Args('includeInactive', { type: () => Boolean, defaultValue: false }) includeInactive: boolean,
    @Args('limit', { type: () => Int, defaultValue: 50 }) limit: number,
    @Args('cursor', { type: () => String, nullable: true }) cursor: string | undefined,
  ): Promise<StaffPage> {
    const { staff, nextCursor } = await this.services.staff.listStaff({
      ...given({ office, text, cursor }),
      includeInactive,
      limit: limitUpTo(100, limit),
    });
    return { staff: staff.map(staffMemberOf), nextCursor: nextCursor ?? null };
  }

  @Query(() => StaffMember, { nullable: true })
  @AllowStaff('read', 'Staff')
  async staffMember(@Args('id', { type: () => ID }) accountId: string): Promise<StaffMember | null> {
    const answer = await orNull(this.services.staff.getStaff({ accountId }), ['NOT_FOUND']);
    return answer && staffMemberOf(answer.staff);
  }

  @Query(() => [StaffSession], { description: 'Open sessions, newest first; at most 100.' })
  @AllowStaff('read', 'Session')
  async staffSessions(
    @Args('office', { type: () => String, nullable: true }) office: string | undefined,
    @Args('accountId', { type: () => ID, nullable: true }) accountId: string | undefined,
  ): Promise<StaffSession[]> {
    const { sessions } = await this.services.staff.listStaffSessions(given({ office, accountId }));
    return sessions.map(staffSessionOf);
  }

  @Mutation(() => Boolean)
  @AllowStaff('end', 'Session')
  async endStaffSession(@Args('id', { type: () => ID }) sessionId: string): Promise<boolean> {
    await this.services.staff.endStaffSession({ sessionId });
    return true;
  }

  @Mutation(() => StaffMember)
  @AllowStaff('manage', 'Staff')
  async deactivateStaff(
    @Args('id', { type: () => ID }) accountId: string,
    @Args('reason', { type: () => String }) reason: string,
    @Args('version', { type: () => Float }) version: number,
  ): Promise<StaffMember> {
    const request = { accountId, reason, version: wholeNumber('version', version) };
    return staffMemberOf((await this.services.staff.deactivateStaff(request)).staff);
  }

  @Mutation(() => StaffMember)
  @AllowStaff('manage', 'Staff')
  async reactivateStaff(
    @Args('id', { type: () => ID }) accountId: string,
    @Args('version', { type: () => Float }) version: number,
  ): Promise<StaffMember> {
    const request = { accountId, version: wholeNumber('version', version) };
    return staffMemberOf((await this.services.staff.reactivateStaff(request)).staff);
  }

  @ResolveField(() => [TrainingRecord])
  @AllowStaff('read', 'Training')
  async training({ id }: StaffMember, _args: unknown, { loaders }: RequestContext) {
    return (await loaders.training(id)).map(trainingRecordOf);
  }
}
