import {
  type AnswerChallengeRequest,
  type BeginExternalSignInRequest,
  type CompleteExternalSignInRequest,
  type GetSessionRequest,
  type GetTotpEnrolmentRequest,
  IdentityService,
  type RequestCodeRequest,
  type SignInMemberRequest,
  type SignInStaffRequest,
  type SignOutRequest,
} from '@evergreen/contracts/identity';
import { InvalidInput } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { originOf } from '../domain/origin.ts';
import { AnswerChallenge, type ChallengeAnswer } from '../use-cases/answer-challenge.ts';
import { EndSessions } from '../use-cases/end-sessions.ts';
import { EnrolAuthenticator } from '../use-cases/enrol-authenticator.ts';
import { ReadSession } from '../use-cases/read-session.ts';
import { RequestCode } from '../use-cases/request-code.ts';
import { SendCodes } from '../use-cases/send-codes.ts';
import { SignInMember } from '../use-cases/sign-in-member.ts';
import { SignInOutside } from '../use-cases/sign-in-outside.ts';
import { SignInStaff } from '../use-cases/sign-in-staff.ts';
import { stepMessage, timesMessage, viewerMessage, wireKinds } from './sign-in-messages.ts';

/** The gateway asks on its own account: nobody is signed in yet, or it is just finding out who. */
@Controller()
export class SignInHandlers {
  constructor(
    @Inject(RequestCode) private readonly codes: RequestCode,
    @Inject(SendCodes) private readonly sendCodes: SendCodes,
    @Inject(SignInMember) private readonly member: SignInMember,
    @Inject(SignInStaff) private readonly staff: SignInStaff,
    @Inject(AnswerChallenge) private readonly challenge: AnswerChallenge,
    @Inject(EnrolAuthenticator) private readonly enrolment: EnrolAuthenticator,
    @Inject(SignInOutside) private readonly outside: SignInOutside,
    @Inject(ReadSession) private readonly sessions: ReadSession,
    @Inject(EndSessions) private readonly ends: EndSessions,
  ) {}

  @Rpc(IdentityService.method.requestCode, access.services)
  async requestCode({ login, origin }: RequestCodeRequest) {
    return { validSeconds: await this.codes.toSignIn(login, originOf(origin)) };
  }

  @Rpc(IdentityService.method.signInMember, access.services)
  async signInMember({ login, code, origin }: SignInMemberRequest) {
    const opened = await this.member.run(login, code, originOf(origin));
    return { step: stepMessage({ kind: 'opened', opened }) };
  }

  @Rpc(IdentityService.method.signInStaff, access.services)
  async signInStaff({ staffNumber, password, origin }: SignInStaffRequest) {
    return { step: stepMessage(await this.staff.run(staffNumber, password, originOf(origin))) };
  }

  @Rpc(IdentityService.method.answerChallenge, access.services)
  async answerChallenge({ challengeToken, answer, origin }: AnswerChallengeRequest) {
    const step = await this.challenge.run(challengeToken, readAnswer(answer), originOf(origin));
    return { step: stepMessage(step) };
  }

  @Rpc(IdentityService.method.getTotpEnrolment, access.services)
  getTotpEnrolment({ challengeToken }: GetTotpEnrolmentRequest) {
    return this.enrolment.begin(challengeToken);
  }

  @Rpc(IdentityService.method.getSignInOptions, access.services)
  getSignInOptions() {
    return Promise.resolve({
      providers: this.outside.list().map(({ id, name, kind }) => ({
        providerId: id,
        name,
        kind: wireKinds[kind],
      })),
      codesCanBeSent: this.sendCodes.canSend,
    });
  }

  @Rpc(IdentityService.method.beginExternalSignIn, access.services)
  beginExternalSignIn({ providerId, redirectUri, sessionToken }: BeginExternalSignInRequest) {
    return this.outside.begin(providerId, redirectUri, sessionToken === '' ? undefined : sessionToken);
  }

  @Rpc(IdentityService.method.completeExternalSignIn, access.services)
  async completeExternalSignIn(request: CompleteExternalSignInRequest) {
    const { step, isRenewed } = await this.outside.complete(request, originOf(request.origin));
    return { step: stepMessage(step), isRenewed };
  }

  @Rpc(IdentityService.method.getSession, access.services)
  async getSession({ sessionToken, onlyLook }: GetSessionRequest) {
    const { account, session } = await this.sessions.run(sessionToken, { onlyLook });
    return { viewer: viewerMessage(account, session), times: timesMessage(session) };
  }

  @Rpc(IdentityService.method.signOut, access.services)
  async signOut({ sessionToken }: SignOutRequest) {
    await this.ends.byToken(sessionToken);
    return {};
  }
}

function readAnswer(answer: AnswerChallengeRequest['answer']): ChallengeAnswer {
  switch (answer.case) {
    case 'totpCode':
      return { kind: 'totp-code', code: answer.value };
    case 'recoveryCode':
      return { kind: 'recovery-code', code: answer.value };
    case 'newPassword':
      return { kind: 'new-password', password: answer.value };
    case undefined:
      throw new InvalidInput([{ field: 'answer', problem: 'is missing' }]);
  }
}
