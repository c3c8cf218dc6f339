import { MemberAct as WireAct } from '@evergreen/contracts/membership';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowStaff } from '../access/access-rules.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { given } from '../values/given.ts';
import { orNull } from '../values/or-null.ts';
import { membershipOf, mergePreviewOf } from './map-membership.ts';
import {
  ChangeMembershipInput,
  JoinHouseholdInput,
  Membership,
  MembershipActInput,
  MergeMembershipsInput,
  MergePreview,
} from './membership.models.ts';

/** Memberships as staff see and change them. */
@Resolver(() => Membership)
export class MembershipResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @Query(() => Membership, { nullable: true, description: 'Null where the customer is no member.' })
  @AllowStaff('read', 'Member')
  async membership(@Args('customerId', { type: () => ID }) customerId: string) {
    const answer = await orNull(this.services.members.getMember({ customerId }), ['MEMBER_UNKNOWN']);
    return answer && membershipOf(answer.member);
  }

  @Query(() => MergePreview, { description: 'What a merge would move, and what stands against it.' })
  @AllowStaff('merge', 'Member')
  async mergePreview(
    @Args('customerId', { type: () => ID }) customerId: string,
    @Args('intoMemberNumber', { type: () => String }) intoMemberNumber: string,
  ) {
    return mergePreviewOf(await this.services.members.previewMerge({ customerId, intoMemberNumber }));
  }

  @Mutation(() => Membership, { description: 'Makes a customer a member by choice.' })
  @AllowStaff('enrol', 'Member')
  async enrolMember(@Args('input') { key, customerId, reason }: MembershipActInput) {
    return membershipOf((await this.services.members.enrolMember({ key, customerId, reason })).member);
  }

  // Whoever may block or close may pause too; the service asks for the very act.
  @Mutation(() => Membership, { description: 'Pauses, resumes, blocks, unblocks, closes or reopens.' })
  @AllowStaff('pause', 'Member')
  async changeMembership(@Args('input') { key, customerId, reason, act }: ChangeMembershipInput) {
    const request = { key, customerId, reason, act: WireAct[act] };
    return membershipOf((await this.services.members.changeMemberState(request)).member);
  }

  @Mutation(() => Membership, { description: 'Moves all of the customer’s membership to another one.' })
  @AllowStaff('merge', 'Member')
  async mergeMemberships(@Args('input') input: MergeMembershipsInput) {
    const { key, customerId, reason, intoMemberNumber } = input;
    const request = { key, customerId, reason, intoMemberNumber };
    return membershipOf((await this.services.members.mergeMembers(request)).member);
  }

  @Mutation(() => Membership, { description: 'Separates a merged membership, as far as points are left.' })
  @AllowStaff('merge', 'Member')
  async unmergeMemberships(@Args('input') { key, customerId, reason }: MembershipActInput) {
    return membershipOf((await this.services.members.unmergeMembers({ key, customerId, reason })).member);
  }

  @Mutation(() => Membership, { description: 'Shares points with a household, by the member’s consent.' })
  @AllowStaff('share', 'Member')
  async joinHousehold(@Args('input') { withMemberNumber, ...input }: JoinHouseholdInput) {
    const { key, customerId, reason, consentedOn, mayDraw } = input;
    const request = { key, customerId, reason, consentedOn, mayDraw, ...given({ withMemberNumber }) };
    return membershipOf((await this.services.members.joinHousehold(request)).member);
  }

  @Mutation(() => Membership)
  @AllowStaff('share', 'Member')
  async leaveHousehold(@Args('input') { key, customerId, reason }: MembershipActInput) {
    return membershipOf((await this.services.members.leaveHousehold({ key, customerId, reason })).member);
  }
}
