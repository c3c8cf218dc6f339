import type { Action } from '@evergreen/access';
import {
  type ChangeMemberStateRequest,
  type EnrolMemberRequest,
  type GetMemberRequest,
  type JoinHouseholdRequest,
  type LeaveHouseholdRequest,
  MemberService,
  type MergeMembersRequest,
  type PreviewMergeRequest,
  type SpendFromHouseholdRequest,
  type UnmergeMembersRequest,
} from '@evergreen/contracts/membership';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, type CallContext, type Caller, officesOf, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import type { StateAct } from '../domain/member-act.ts';
import { ChangeMemberState } from '../use-cases/change-member-state.ts';
import { EnrolMember } from '../use-cases/enrol-member.ts';
import { JoinHousehold } from '../use-cases/join-household.ts';
import { LeaveHousehold } from '../use-cases/leave-household.ts';
import { MergeMembers } from '../use-cases/merge-members.ts';
import { PreviewMerge } from '../use-cases/preview-merge.ts';
import { ReadMember } from '../use-cases/read-member.ts';
import { SpendFromHousehold } from '../use-cases/spend-from-household.ts';
import { UnmergeMembers } from '../use-cases/unmerge-members.ts';
import { memberFileMessage, mergePreviewMessage, stateActOf } from './member-messages.ts';
import { readActOrder, readMemberNumber, readSpending } from './read-member-orders.ts';

const may = (action: Action<'Member'>) => access.may(action, 'Member');

/** A pause is the member's wish; the others are the insurer's decisions. */
const actionOf = {
  ...{ PAUSE: 'pause', RESUME: 'pause', BLOCK: 'block', UNBLOCK: 'block', CLOSE: 'close', REOPEN: 'close' },
} as const satisfies Record<StateAct, Action<'Member'>>;

@Controller()
export class MemberHandlers {
  constructor(
    @Inject(ReadMember) private readonly members: ReadMember,
    @Inject(EnrolMember) private readonly enrol: EnrolMember,
    @Inject(ChangeMemberState) private readonly changeState: ChangeMemberState,
    @Inject(PreviewMerge) private readonly preview: PreviewMerge,
    @Inject(MergeMembers) private readonly merge: MergeMembers,
    @Inject(UnmergeMembers) private readonly unmerge: UnmergeMembers,
    @Inject(JoinHousehold) private readonly join: JoinHousehold,
    @Inject(LeaveHousehold) private readonly leave: LeaveHousehold,
    @Inject(SpendFromHousehold) private readonly spend: SpendFromHousehold,
  ) {}

  @Rpc(MemberService.method.getMember, access.anyOf(may('read'), access.services))
  async getMember({ customerId, memberNumber }: GetMemberRequest) {
    const fields = new InputFields();
    if ((customerId === undefined) === (memberNumber === undefined))
      fields.refuse('customerId', 'or memberNumber must be given, and one of them only');
    const byCustomer = customerId === undefined ? undefined : fields.uuid('customerId', customerId);
    const byNumber = memberNumber === undefined ? '' : readMemberNumber(fields, 'memberNumber', memberNumber);
    fields.check();
    const file = await (byCustomer === undefined
      ? this.members.ofNumber(byNumber)
      : this.members.ofCustomer(byCustomer));
    return { member: memberFileMessage(file) };
  }

  @Rpc(MemberService.method.enrolMember, may('enrol'))
  async enrolMember(request: EnrolMemberRequest, { caller }: CallContext) {
    const order = readActOrder(request, caller);
    await this.enrol.run({ ...order, offices: officesOf(caller, 'enrol', 'Member') });
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.changeMemberState, access.anyOf(may('pause'), may('block'), may('close')))
  async changeMemberState(request: ChangeMemberStateRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const act = stateActOf(request.act);
    if (act === undefined) fields.refuse('act', 'is no act that changes the state');
    const order = readActOrder(request, caller, fields);
    await this.demand(order.customerId, caller, actionOf[act!]);
    await this.changeState.run({ ...order, act: act! });
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.previewMerge, may('merge'))
  async previewMerge(request: PreviewMergeRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const into = readMemberNumber(fields, 'intoMemberNumber', request.intoMemberNumber);
    fields.check();
    await this.demand(customerId, caller, 'merge', into);
    return mergePreviewMessage(await this.preview.run(customerId, into));
  }

  @Rpc(MemberService.method.mergeMembers, may('merge'))
  async mergeMembers(request: MergeMembersRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const intoMemberNumber = readMemberNumber(fields, 'intoMemberNumber', request.intoMemberNumber);
    const order = readActOrder(request, caller, fields);
    await this.demand(order.customerId, caller, 'merge', intoMemberNumber);
    await this.merge.run({ ...order, intoMemberNumber });
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.unmergeMembers, may('merge'))
  async unmergeMembers(request: UnmergeMembersRequest, { caller }: CallContext) {
    const order = readActOrder(request, caller);
    await this.demand(order.customerId, caller, 'merge');
    await this.unmerge.run(order);
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.joinHousehold, may('share'))
  async joinHousehold(request: JoinHouseholdRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const consentedOn = fields.date('consentedOn', request.consentedOn);
    const withMemberNumber =
      request.withMemberNumber === undefined
        ? null
        : readMemberNumber(fields, 'withMemberNumber', request.withMemberNumber);
    const order = readActOrder(request, caller, fields);
    await this.demand(order.customerId, caller, 'share', withMemberNumber);
    await this.join.run({ ...order, withMemberNumber, consentedOn, mayDraw: request.mayDraw });
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.leaveHousehold, may('share'))
  async leaveHousehold(request: LeaveHouseholdRequest, { caller }: CallContext) {
    const order = readActOrder(request, caller);
    await this.demand(order.customerId, caller, 'share');
    await this.leave.run(order);
    return this.answer(order.customerId);
  }

  @Rpc(MemberService.method.spendFromHousehold, access.services)
  async spendFromHousehold(request: SpendFromHouseholdRequest) {
    const { entryId, drawn, isReplay } = await this.spend.run(readSpending(request));
    return { entryId, drawn, replayed: isReplay };
  }

  private async answer(customerId: Uuid) {
    return { member: memberFileMessage(await this.members.ofCustomer(customerId)) };
  }

  /** A person may do it somewhere; whether that is where the member belongs is asked here. */
  private async demand(
    customerId: Uuid,
    caller: Caller,
    action: Action<'Member'>,
    otherNumber: string | null = null,
  ): Promise<void> {
    if (caller.kind === 'staff')
      await this.members.demandOffice(customerId, officesOf(caller, action, 'Member'), otherNumber);
  }
}
