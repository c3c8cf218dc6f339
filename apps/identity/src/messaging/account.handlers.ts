import {
  AccountService,
  type ChangePasswordRequest,
  type EndSessionRequest,
  type ListNoticesRequest,
  type MarkNoticesReadRequest,
  type StepUpRequest,
} from '@evergreen/contracts/identity';
import { type Clock, DomainError, InputFields } from '@evergreen/kernel';
import { access, type CallContext, type Caller, demandStepUp, Rpc } from '@evergreen/rpc';
import { CLOCK } from '@evergreen/service';
import { Controller, Inject } from '@nestjs/common';
import { EndSessions, type SessionOwner } from '../use-cases/end-sessions.ts';
import { Notices } from '../use-cases/notices.ts';
import { type OwnAccount, OwnSecurity } from '../use-cases/own-security.ts';
import { RequestCode } from '../use-cases/request-code.ts';
import { StepUp } from '../use-cases/step-up.ts';
import { noticeMessage, openedMessage, sessionMessage } from './sign-in-messages.ts';

const people = access.anyOf(access.members, access.staff);
const noticesMax = 100;

/** What people do with their own account: the caller is the person. */
@Controller()
export class AccountHandlers {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(EndSessions) private readonly sessions: EndSessions,
    @Inject(RequestCode) private readonly codes: RequestCode,
    @Inject(StepUp) private readonly proof: StepUp,
    @Inject(OwnSecurity) private readonly security: OwnSecurity,
    @Inject(Notices) private readonly notices: Notices,
  ) {}

  @Rpc(AccountService.method.listSessions, people)
  async listSessions(_: unknown, { caller }: CallContext) {
    const owner = ownerOf(caller);
    const sessions = await this.sessions.list(owner);
    return { sessions: sessions.map((session) => sessionMessage(session, owner.sessionId)) };
  }

  @Rpc(AccountService.method.endSession, people)
  async endSession({ sessionId }: EndSessionRequest, { caller }: CallContext) {
    const owner = ownerOf(caller);
    if (sessionId !== owner.sessionId) demandStepUp(caller, this.clock.now());
    await this.sessions.one(owner, sessionId);
    return {};
  }

  @Rpc(AccountService.method.endOtherSessions, people)
  async endOtherSessions(_: unknown, { caller }: CallContext) {
    demandStepUp(caller, this.clock.now());
    return { ended: await this.sessions.others(ownerOf(caller)) };
  }

  @Rpc(AccountService.method.requestStepUpCode, access.members)
  async requestStepUpCode(_: unknown, { caller }: CallContext) {
    const { accountId } = ownerOf(caller);
    return { validSeconds: await this.codes.toStepUp(accountId) };
  }

  @Rpc(AccountService.method.stepUp, people)
  async stepUp({ sessionToken, code }: StepUpRequest, { caller }: CallContext) {
    const { accountId } = ownerOf(caller);
    return { opened: openedMessage(await this.proof.run(accountId, sessionToken, code, addressOf(caller))) };
  }

  @Rpc(AccountService.method.getSecurity, access.staff)
  async getSecurity(_: unknown, { caller }: CallContext) {
    const { passwordChangedAt, ...security } = await this.security.show(ownerOf(caller).accountId);
    return {
      ...security,
      ...(passwordChangedAt === null ? {} : { passwordChangedAt: passwordChangedAt.toISOString() }),
    };
  }

  @Rpc(AccountService.method.changePassword, access.staff)
  async changePassword(request: ChangePasswordRequest, { caller }: CallContext) {
    demandStepUp(caller, this.clock.now());
    await this.security.changePassword(ownAccountOf(caller), request.currentPassword, request.newPassword);
    return {};
  }

  @Rpc(AccountService.method.renewRecoveryCodes, access.staff)
  async renewRecoveryCodes(_: unknown, { caller }: CallContext) {
    demandStepUp(caller, this.clock.now());
    return { recoveryCodes: await this.security.renewRecoveryCodes(ownAccountOf(caller).accountId) };
  }

  @Rpc(AccountService.method.listNotices, people)
  async listNotices(request: ListNoticesRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const limit = fields.limit('limit', request.limit, noticesMax);
    fields.check();
    const { notices, unread } = await this.notices.list(ownerOf(caller).accountId, limit);
    return { notices: notices.map(noticeMessage), unread };
  }

  @Rpc(AccountService.method.markNoticesRead, people)
  async markNoticesRead(request: MarkNoticesReadRequest, { caller }: CallContext) {
    const fields = new InputFields();
    const noticeId = fields.uuid('noticeId', request.noticeId);
    fields.check();
    await this.notices.markRead(ownerOf(caller).accountId, noticeId);
    return {};
  }
}

function ownerOf(caller: Caller): SessionOwner {
  if (caller.kind !== 'member' && caller.kind !== 'staff') {
    throw new DomainError('FORBIDDEN', 'Only people have accounts');
  }
  return { kind: caller.kind, accountId: caller.accountId, sessionId: caller.session?.id };
}

function ownAccountOf(caller: Caller): OwnAccount {
  if (caller.kind !== 'staff') throw new DomainError('FORBIDDEN', 'Only staff have passwords');
  const { accountId, staffNumber, session } = caller;
  return { accountId, staffNumber, sessionId: session?.id, address: addressOf(caller) };
}

function addressOf(caller: Caller): string {
  return caller.kind === 'member' || caller.kind === 'staff' ? (caller.session?.address ?? '') : '';
}
