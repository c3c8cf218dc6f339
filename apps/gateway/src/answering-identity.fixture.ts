import {
  AccountService,
  type AnswerChallengeRequest,
  AuditService,
  type CompleteExternalSignInRequest,
  type GetSessionRequest,
  IdentityService,
  type ListTrainingRequest,
  OrganisationService,
  type SignInMemberRequest,
  type SignInStaffRequest,
  StaffService,
} from '@evergreen/contracts/identity';
import { DomainError } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { Answers, tokens } from './answers.fixture.ts';

const office = { orgPath: '/', level: 1, nameZh: '总公司', nameEn: 'Head office', isOpen: true, version: 3n };
const person = (accountId: string) => ({
  accountId,
  staffNumber: accountId,
  name: '陆扬',
  orgPath: '/32/3201',
  grants: [{ role: 'visit-officer', orgPath: '/32/3201' }],
  isActive: true,
  version: 4n,
});

/** Answers for identity at its contract, over real NATS. What it does is tested with it. */
@Controller()
export class AnsweringIdentity {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  @Rpc(IdentityService.method.getSession, access.services)
  async getSession(request: GetSessionRequest, call: CallContext) {
    await this.answers.take('getSession', call, request);
    const session = this.answers.sessions.get(request.sessionToken);
    if (session === undefined) throw new DomainError('SESSION_ENDED', 'no such session');
    return session;
  }

  @Rpc(IdentityService.method.signInMember, access.services)
  async signInMember(request: SignInMemberRequest, call: CallContext) {
    await this.answers.take('signInMember', call, request);
    if (request.code !== '012345') throw new DomainError('CODE_WRONG', 'wrong', { attemptsLeft: 3 });
    return { step: { step: { case: 'opened' as const, value: this.answers.opened(tokens.member) } } };
  }

  @Rpc(IdentityService.method.signInStaff, access.services)
  async signInStaff(request: SignInStaffRequest, call: CallContext) {
    await this.answers.take('signInStaff', call, request);
    if (request.password !== 'right') throw new DomainError('SIGN_IN_REFUSED', 'no');
    const value = { challengeToken: 'challenge', need: 2, expiresAt: '2099-01-01T00:00:00Z' };
    return { step: { step: { case: 'challenge' as const, value } } };
  }

  @Rpc(IdentityService.method.answerChallenge, access.services)
  async answerChallenge(request: AnswerChallengeRequest, call: CallContext) {
    await this.answers.take('answerChallenge', call, request);
    const value = { ...this.answers.opened(tokens.administrator), recoveryCodes: ['one', 'two'] };
    return { step: { step: { case: 'opened' as const, value } } };
  }

  @Rpc(IdentityService.method.getTotpEnrolment, access.services)
  async getTotpEnrolment(_request: unknown, call: CallContext) {
    await this.answers.take('getTotpEnrolment', call);
    return { secret: 'BASE32', uri: 'otpauth://totp/x' };
  }

  @Rpc(IdentityService.method.getSignInOptions, access.services)
  async getSignInOptions(_request: unknown, call: CallContext) {
    await this.answers.take('getSignInOptions', call);
    return { providers: [{ providerId: 'oidc', name: 'Insurer', kind: 2 }], codesCanBeSent: true };
  }

  @Rpc(IdentityService.method.beginExternalSignIn, access.services)
  async beginExternalSignIn(request: unknown, call: CallContext) {
    await this.answers.take('beginExternalSignIn', call, request);
    return { authorizeUrl: 'https://provider.example/authorize?state=1', attemptToken: 'attempt-1' };
  }

  @Rpc(IdentityService.method.completeExternalSignIn, access.services)
  async completeExternalSignIn(request: CompleteExternalSignInRequest, call: CallContext) {
    await this.answers.take('completeExternalSignIn', call, request);
    if (!request.callbackUrl.includes('code=good')) throw new DomainError('PROVIDER_REFUSED', 'no');
    if (request.callbackUrl.includes('one-factor')) {
      const value = { challengeToken: 'challenge', need: 1, expiresAt: '2099-01-01T00:00:00Z' };
      return { step: { step: { case: 'challenge' as const, value } } };
    }
    const isRenewed = request.sessionToken !== '';
    const value = isRenewed ? this.proved() : this.answers.opened(tokens.marketing);
    return { step: { step: { case: 'opened' as const, value } }, isRenewed };
  }

  @Rpc(IdentityService.method.signOut, access.services)
  async signOut(_request: unknown, call: CallContext) {
    await this.answers.take('signOut', call);
    return {};
  }

  @Rpc(IdentityService.method.requestCode, access.services)
  async requestCode(request: unknown, call: CallContext) {
    await this.answers.take('requestCode', call, request);
    return { validSeconds: 300 };
  }

  @Rpc(AccountService.method.stepUp, access.anyOf(access.members, access.staff))
  async stepUp(request: unknown, call: CallContext) {
    await this.answers.take('stepUp', call, request);
    return { opened: this.proved() };
  }

  private proved() {
    const session = this.answers.sessions.get(tokens.administrator)!;
    const viewer = { ...session.viewer, steppedUpAt: new Date().toISOString() };
    return { ...session, sessionToken: tokens.renewed, viewer };
  }

  @Rpc(AccountService.method.endSession, access.anyOf(access.members, access.staff))
  async endSession(_request: unknown, call: CallContext) {
    await this.answers.take('endSession', call);
    return {};
  }

  @Rpc(AccountService.method.listNotices, access.anyOf(access.members, access.staff))
  async listNotices(_request: unknown, call: CallContext) {
    await this.answers.take('listNotices', call);
    const notice = { noticeId: 'n1', at: '2026-01-01T00:00:00Z', facts: { attempts: '3' } };
    return {
      notices: [
        { ...notice, kind: 1 },
        { ...notice, kind: 99 },
      ],
      unread: 2,
    };
  }

  @Rpc(OrganisationService.method.listOffices, access.staff)
  async listOffices(_request: unknown, call: CallContext) {
    await this.answers.take('listOffices', call);
    return { offices: [office] };
  }

  @Rpc(OrganisationService.method.renameOffice, access.may('manage', 'Organisation'))
  async renameOffice(request: unknown, call: CallContext) {
    await this.answers.take('renameOffice', call, request);
    return { office };
  }

  @Rpc(StaffService.method.listStaff, access.may('read', 'Staff'))
  async listStaff(request: unknown, call: CallContext) {
    await this.answers.take('listStaff', call, request);
    return { staff: [person('a-E023'), person('a-E024')] };
  }

  @Rpc(StaffService.method.getStaff, access.may('read', 'Staff'))
  async getStaff(_request: unknown, call: CallContext): Promise<never> {
    await this.answers.take('getStaff', call);
    throw new DomainError('NOT_FOUND', 'nobody, or elsewhere');
  }

  @Rpc(StaffService.method.createStaff, access.may('manage', 'Staff'))
  async createStaff(request: unknown, call: CallContext) {
    await this.answers.take('createStaff', call, request);
    return { staff: person('a-E099'), activationPassword: 'first' };
  }

  @Rpc(StaffService.method.listTraining, access.may('read', 'Training'))
  async listTraining(request: ListTrainingRequest, call: CallContext) {
    await this.answers.take('listTraining', call, request);
    return { records: [] };
  }

  @Rpc(AuditService.method.searchAudit, access.may('read', 'AuditEntry'))
  async searchAudit(request: unknown, call: CallContext) {
    await this.answers.take('searchAudit', call, request);
    const act = {
      actId: '1',
      at: '2026-01-01T00:00:00Z',
      act: 'staff.created',
      afterJson: '{"name":"陆扬"}',
    };
    return { entries: [{ sequence: 7n, act, hash: 'ff' }] };
  }

  @Rpc(AuditService.method.verifyAudit, access.may('read', 'AuditEntry'))
  async verifyAudit(request: unknown, call: CallContext) {
    await this.answers.take('verifyAudit', call, request);
    return { checked: 7n, headHash: 'ff' };
  }
}
