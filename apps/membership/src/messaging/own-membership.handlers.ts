import {
  type AcceptInvitationRequest,
  type AgreeToHouseholdRequest,
  type ChangeOwnMembershipRequest,
  type InviteToHouseholdRequest,
  type LeaveOwnHouseholdRequest,
  OwnMembershipService,
  type ReadInvitationRequest,
  type RefuseInvitationRequest,
  type WithdrawInvitationRequest,
} from '@evergreen/contracts/membership';
import { type Clock, InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, demandStepUp, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { byMember } from '../domain/own-act.ts';
import { AcceptInvitation } from '../use-cases/accept-invitation.ts';
import { AgreeToHousehold } from '../use-cases/agree-to-household.ts';
import { ChangeMemberState } from '../use-cases/change-member-state.ts';
import { InviteToHousehold } from '../use-cases/invite-to-household.ts';
import { LeaveHousehold } from '../use-cases/leave-household.ts';
import { ReadInvitation } from '../use-cases/read-invitation.ts';
import { ReadOwnMembership } from '../use-cases/read-own-membership.ts';
import { RefuseInvitation } from '../use-cases/refuse-invitation.ts';
import { WithdrawInvitation } from '../use-cases/withdraw-invitation.ts';
import { self } from './member-access.ts';
import { ownMembershipMessage, seenInvitationMessage } from './own-membership-messages.ts';
import { readAgreed, readCode, readKey, readOwnChange } from './read-own-orders.ts';

/** What members do with their own membership: ids come from the caller, never from the request. */
@Controller()
export class OwnMembershipHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ReadOwnMembership) private readonly read: ReadOwnMembership,
    @Inject(ChangeMemberState) private readonly change: ChangeMemberState,
    @Inject(InviteToHousehold) private readonly invite: InviteToHousehold,
    @Inject(WithdrawInvitation) private readonly withdraw: WithdrawInvitation,
    @Inject(ReadInvitation) private readonly look: ReadInvitation,
    @Inject(AcceptInvitation) private readonly accept: AcceptInvitation,
    @Inject(RefuseInvitation) private readonly refuse: RefuseInvitation,
    @Inject(LeaveHousehold) private readonly leave: LeaveHousehold,
    @Inject(AgreeToHousehold) private readonly agree: AgreeToHousehold,
  ) {}

  @Rpc(OwnMembershipService.method.getOwnMembership, access.members)
  getOwnMembership(_: unknown, { caller }: CallContext) {
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.changeOwnMembership, access.members)
  async changeOwnMembership(request: ChangeOwnMembershipRequest, { caller }: CallContext) {
    const { customerId } = self(caller);
    const change = readOwnChange(request);
    // What cannot be undone by the member alone must not be done by somebody who found their phone.
    if (change.act === 'CLOSE') demandStepUp(caller, this.clock.now());
    await this.change.run({ ...change, customerId });
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.inviteToHousehold, access.members)
  async inviteToHousehold(request: InviteToHouseholdRequest, { caller }: CallContext) {
    const { memberId } = self(caller);
    const fields = new InputFields();
    const key = readKey(fields, request.key);
    const agreed = readAgreed(fields, request);
    demandStepUp(caller, this.clock.now());
    const code = await this.invite.run({ memberId, key, mayDraw: request.mayDraw, agreed, caller });
    return { ...(await this.answer(caller)), ...(code === undefined ? {} : { code }) };
  }

  @Rpc(OwnMembershipService.method.withdrawInvitation, access.members)
  async withdrawInvitation(request: WithdrawInvitationRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const invitationId = fields.uuid('invitationId', request.invitationId);
    fields.check();
    await this.withdraw.run(self(caller).memberId, invitationId);
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.readInvitation, access.members)
  async readInvitation(request: ReadInvitationRequest, { caller }: CallContext) {
    const code = readCode(new InputFields(), request.code);
    return seenInvitationMessage(await this.look.run(self(caller).memberId, code));
  }

  @Rpc(OwnMembershipService.method.acceptInvitation, access.members)
  async acceptInvitation(request: AcceptInvitationRequest, { caller }: CallContext) {
    const { memberId } = self(caller);
    const fields = new InputFields();
    const key = readKey(fields, request.key);
    const code = readCode(fields, request.code);
    const agreed = readAgreed(fields, request);
    demandStepUp(caller, this.clock.now());
    await this.accept.run({ memberId, key, code, agreed, caller, ...byMember });
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.refuseInvitation, access.members)
  async refuseInvitation(request: RefuseInvitationRequest, { caller }: CallContext) {
    const code = readCode(new InputFields(), request.code);
    await this.refuse.run(self(caller).memberId, code, caller);
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.leaveOwnHousehold, access.members)
  async leaveOwnHousehold(request: LeaveOwnHouseholdRequest, { caller }: CallContext) {
    const { customerId } = self(caller);
    const fields = new InputFields();
    const key = readKey(fields, request.key);
    fields.check();
    await this.leave.run({ customerId, key, caller, ...byMember });
    return this.answer(caller);
  }

  @Rpc(OwnMembershipService.method.agreeToHousehold, access.members)
  async agreeToHousehold(request: AgreeToHouseholdRequest, { caller }: CallContext) {
    const agreed = readAgreed(new InputFields(), request);
    await this.agree.run(self(caller).memberId, agreed);
    return this.answer(caller);
  }

  private async answer(caller: Caller) {
    const memberId: Uuid = self(caller).memberId;
    return { membership: ownMembershipMessage(await this.read.run(memberId)) };
  }
}
