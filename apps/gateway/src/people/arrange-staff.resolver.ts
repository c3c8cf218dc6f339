import { Inject } from '@nestjs/common';
import { Args, Float, ID, Mutation, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { wireGrantOf } from '../organisation/map-grant.ts';
import { GrantInput } from '../organisation/role.models.ts';
import { given } from '../values/given.ts';
import { wholeNumber } from '../values/whole-number.ts';
import { AbsenceInput } from './absence.models.ts';
import { activatedStaffOf, staffMemberOf, trainingRecordOf } from './map-staff.ts';
import { ActivatedStaff, CreateStaffInput, StaffMember, UpdateStaffInput } from './staff.models.ts';
import { AddTrainingInput, TrainingRecord, wireResults } from './training.models.ts';

/** What is done about people: who they are, what they may do, when they are away, what they have learned. */
@Resolver(() => StaffMember)
export class ArrangeStaffResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Mutation(() => ActivatedStaff)
  @AllowStaff('manage', 'Staff')
  async createStaff(@Args('input') input: CreateStaffInput): Promise<ActivatedStaff> {
    const { key, staffNumber, name, orgPath, email, grants } = input;
    const request = { key, staffNumber, name, orgPath, email: email ?? '', grants: grants.map(wireGrantOf) };
    return activatedStaffOf(await this.services.staff.createStaff(request));
  }

  @Mutation(() => StaffMember)
  @AllowStaff('manage', 'Staff')
  async updateStaff(@Args('input') input: UpdateStaffInput): Promise<StaffMember> {
    const { id: accountId, name, orgPath, email } = input;
    const version = wholeNumber('input.version', input.version);
    const answer = await this.services.staff.updateStaff({ accountId, name, orgPath, email, version });
    return staffMemberOf(answer.staff);
  }

  @Mutation(() => StaffMember, { description: 'Replaces all grants of a person.' })
  @AllowStaff('manage', 'Staff')
  async setGrants(
    @Args('id', { type: () => ID }) accountId: string,
    @Args('grants', { type: () => [GrantInput] }) grants: GrantInput[],
    @Args('version', { type: () => Float }) version: number,
  ): Promise<StaffMember> {
    const request = { accountId, grants: grants.map(wireGrantOf), version: wholeNumber('version', version) };
    return staffMemberOf((await this.services.staff.setGrants(request)).staff);
  }

  @Mutation(() => ActivatedStaff, {
    description: 'A new activation password and authenticator; ends all their sessions.',
  })
  @AllowStaff('manage', 'Staff')
  async resetSignIn(@Args('id', { type: () => ID }) accountId: string): Promise<ActivatedStaff> {
    return activatedStaffOf(await this.services.staff.resetSignIn({ accountId }));
  }

  @Mutation(() => StaffMember, {
    description: 'The key makes it safe to send twice. Needs a fresh proof with a deputy.',
  })
  @AllowStaff('arrange', 'Staff')
  async setAbsence(@Args('input') input: AbsenceInput): Promise<StaffMember> {
    const { key, id: accountId, fromOn, toOn, deputyAccountId } = input;
    const request = { key, accountId, fromOn, toOn, ...given({ deputyAccountId }) };
    return staffMemberOf((await this.services.staff.setAbsence(request)).staff);
  }

  @Mutation(() => StaffMember)
  @AllowStaff('arrange', 'Staff')
  async cancelAbsence(
    @Args('id', { type: () => ID }) accountId: string,
    @Args('absenceId', { type: () => ID }) absenceId: string,
  ): Promise<StaffMember> {
    return staffMemberOf((await this.services.staff.cancelAbsence({ accountId, absenceId })).staff);
  }

  @Mutation(() => TrainingRecord, { description: 'The key makes it safe to send twice.' })
  @AllowStaff('manage', 'Training')
  async addTraining(@Args('input') input: AddTrainingInput): Promise<TrainingRecord> {
    const { key, id: accountId, course, takenOn, result, note } = input;
    const request = { key, accountId, course, takenOn, result: wireResults[result], note: note ?? '' };
    return trainingRecordOf((await this.services.staff.addTraining(request)).record);
  }
}
