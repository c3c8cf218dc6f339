import { type OwnMembership as WireMembership, MemberAct as WireAct } from '@evergreen/contracts/membership';
import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AllowMembers } from '../access/access-rules.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { answered } from '../values/answered.ts';
import { given } from '../values/given.ts';
import { type MaskedNames, ownMembershipOf, seenInvitationOf } from './map-own-membership.ts';
import { MemberMe } from './me.models.ts';
import {
  AcceptInvitationInput,
  AgreeToHouseholdInput,
  ChangeOwnMembershipInput,
  InviteToHouseholdInput,
  MadeInvitation,
  OwnMembership,
  SeenInvitation,
  wireReasons,
  type WordingLanguage,
} from './own-membership.models.ts';

/**
 * What members see of their own membership and do with it. Names of others are asked for as the gateway, which gets
 * them masked, and only of those whom membership shows: they agreed to it.
 */
@Resolver(() => MemberMe)
export class OwnMembershipResolver {
  constructor(@Inject(SERVICES) private readonly services: Services) {}

  @ResolveField(() => OwnMembership)
  @AllowMembers()
  async membership() {
    return this.shown(await this.services.ownMembership.getOwnMembership({}));
  }

  @Query(() => SeenInvitation, { description: 'Whose household a code leads to. Wrong codes are counted.' })
  @AllowMembers()
  async householdInvitation(@Args('code', { type: () => String }) code: string): Promise<SeenInvitation> {
    const seen = await this.services.ownMembership.readInvitation({ code });
    return seenInvitationOf(seen, await this.names([seen.customerId]));
  }

  @Mutation(() => OwnMembership, { description: 'Pauses, comes back or closes.' })
  @AllowMembers()
  async changeOwnMembership(@Args('input') { key, act, reason, forfeits }: ChangeOwnMembershipInput) {
    const closing = given({ reason: reason && wireReasons[reason], forfeits });
    return this.shown(
      await this.services.ownMembership.changeOwnMembership({ key, act: WireAct[act], ...closing }),
    );
  }

  @Mutation(() => MadeInvitation, { description: 'A code by which one other member may join within a day.' })
  @AllowMembers()
  async inviteToHousehold(@Args('input') { key, mayDraw, ...agreed }: InviteToHouseholdInput) {
    const request = { key, mayDraw, ...agreedTo(agreed) };
    const answer = await this.services.ownMembership.inviteToHousehold(request);
    return { code: answer.code ?? null, membership: await this.shown(answer) };
  }

  @Mutation(() => OwnMembership)
  @AllowMembers()
  async withdrawHouseholdInvitation(@Args('id', { type: () => ID }) invitationId: string) {
    return this.shown(await this.services.ownMembership.withdrawInvitation({ invitationId }));
  }

  @Mutation(() => OwnMembership, { description: 'Joins the household that a code leads to.' })
  @AllowMembers()
  async acceptHouseholdInvitation(@Args('input') { key, code, ...agreed }: AcceptInvitationInput) {
    const request = { key, code, ...agreedTo(agreed) };
    return this.shown(await this.services.ownMembership.acceptInvitation(request));
  }

  @Mutation(() => OwnMembership)
  @AllowMembers()
  async refuseHouseholdInvitation(@Args('code', { type: () => String }) code: string) {
    return this.shown(await this.services.ownMembership.refuseInvitation({ code }));
  }

  @Mutation(() => OwnMembership, { description: 'Withdraws the consent to share points.' })
  @AllowMembers()
  async leaveOwnHousehold(@Args('key', { type: () => String }) key: string) {
    return this.shown(await this.services.ownMembership.leaveOwnHousehold({ key }));
  }

  @Mutation(() => OwnMembership, { description: 'Agrees to the words of today: the others see one’s name.' })
  @AllowMembers()
  async agreeToHousehold(@Args('input') input: AgreeToHouseholdInput) {
    return this.shown(await this.services.ownMembership.agreeToHousehold(agreedTo(input)));
  }

  private async shown({ membership }: { membership?: WireMembership | undefined }): Promise<OwnMembership> {
    const own = answered(membership);
    return ownMembershipOf(
      own,
      await this.names(own.household?.others.map(({ customerId }) => customerId) ?? []),
    );
  }

  private async names(customerIds: string[]): Promise<MaskedNames> {
    if (customerIds.length === 0) return new Map();
    const { customers } = await this.services.customers.getCustomers({ customerIds }, asGateway);
    return new Map(
      customers.flatMap(({ customerId, name }) => (name === '' ? [] : [[customerId, name] as const])),
    );
  }
}

function agreedTo({ wordingId, language }: { wordingId: string; language: WordingLanguage }) {
  return { wordingId, language: language.toLowerCase() };
}
