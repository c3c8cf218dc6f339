import type { MessageInitShape } from '@bufbuild/protobuf';
import {
  AccountKind as WireKind,
  ChallengeNeed as WireNeed,
  type DemoSignInSchema,
  NoticeKind as WireNoticeKind,
  type NoticeSchema,
  type OpenedSessionSchema,
  type SessionSchema,
  type SessionTimesSchema,
  type SignInStepSchema,
  type ViewerSchema,
} from '@evergreen/contracts/identity';
import type { Account, AccountKind } from '../domain/account.ts';
import type { ChallengeNeed } from '../domain/challenge.ts';
import type { Notice, NoticeKind } from '../domain/notice.ts';
import { type Session, sessionEndsAt, sessionExpiry } from '../domain/session.ts';
import type { OpenedSession } from '../use-cases/open-session.ts';
import type { DemoSignIn } from '../use-cases/show-demo.ts';
import type { SignInStep } from '../use-cases/sign-in-steps.ts';

export const wireKinds = {
  member: WireKind.MEMBER,
  staff: WireKind.STAFF,
} as const satisfies Record<AccountKind, WireKind>;

const wireNeeds = {
  totp: WireNeed.TOTP,
  'enrol-totp': WireNeed.ENROL_TOTP,
  'new-password': WireNeed.NEW_PASSWORD,
} as const satisfies Record<ChallengeNeed, WireNeed>;

const wireNoticeKinds = {
  FAILED_SIGN_INS: WireNoticeKind.FAILED_SIGN_INS,
  NEW_DEVICE: WireNoticeKind.NEW_DEVICE,
  PASSWORD_CHANGED: WireNoticeKind.PASSWORD_CHANGED,
  RECOVERY_CODE_USED: WireNoticeKind.RECOVERY_CODE_USED,
  RECOVERY_CODES_RENEWED: WireNoticeKind.RECOVERY_CODES_RENEWED,
  TOTP_ENROLLED: WireNoticeKind.TOTP_ENROLLED,
  SESSIONS_ENDED: WireNoticeKind.SESSIONS_ENDED,
  SIGN_IN_RESET: WireNoticeKind.SIGN_IN_RESET,
  LINKED_OUTSIDE: WireNoticeKind.LINKED_OUTSIDE,
  DEPUTY_APPOINTED: WireNoticeKind.DEPUTY_APPOINTED,
  DEPUTY_STANDS_IN: WireNoticeKind.DEPUTY_STANDS_IN,
  GRANTS_CHANGED: WireNoticeKind.GRANTS_CHANGED,
} as const satisfies Record<NoticeKind, WireNoticeKind>;

/** Who is signed in, staff with what they may do today. */
export function viewerMessage(account: Account, session: Session): MessageInitShape<typeof ViewerSchema> {
  const { sessionId, steppedUpAt } = session;
  const about = {
    kind: wireKinds[account.kind],
    accountId: account.accountId,
    sessionId,
    ...(steppedUpAt === null ? {} : { steppedUpAt: steppedUpAt.toISOString() }),
  };
  if (account.kind === 'member') {
    const { memberId, customerId } = account;
    return { ...about, memberId, customerId };
  }
  const { staffNumber, name, orgPath, grants, deputyGrants } = account;
  return { ...about, staffNumber, name, orgPath, grants: [...grants, ...deputyGrants] };
}

export function timesMessage(session: Session): MessageInitShape<typeof SessionTimesSchema> {
  return {
    expiresAt: sessionExpiry(session).toISOString(),
    endsAt: sessionEndsAt(session).toISOString(),
  };
}

export function openedMessage(opened: OpenedSession): MessageInitShape<typeof OpenedSessionSchema> {
  const { token, account, session, recoveryCodes } = opened;
  return {
    sessionToken: token,
    viewer: viewerMessage(account, session),
    times: timesMessage(session),
    recoveryCodes: [...recoveryCodes],
  };
}

export function stepMessage(step: SignInStep): MessageInitShape<typeof SignInStepSchema> {
  if (step.kind === 'opened') return { step: { case: 'opened', value: openedMessage(step.opened) } };
  const { token, need, expiresAt } = step;
  const challenge = { challengeToken: token, need: wireNeeds[need], expiresAt: expiresAt.toISOString() };
  return { step: { case: 'challenge', value: challenge } };
}

export function sessionMessage(
  session: Session,
  currentId: string | undefined,
): MessageInitShape<typeof SessionSchema> {
  const { sessionId, method, address, userAgent, createdAt, lastSeenAt } = session;
  return {
    sessionId,
    method,
    address,
    userAgent,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    isCurrent: sessionId === currentId,
  };
}

export function noticeMessage(notice: Notice): MessageInitShape<typeof NoticeSchema> {
  const { noticeId, kind, at, facts, isRead } = notice;
  return { noticeId, kind: wireNoticeKinds[kind], at: at.toISOString(), facts: { ...facts }, isRead };
}

export function demoSignInMessage(signIn: DemoSignIn): MessageInitShape<typeof DemoSignInSchema> {
  if (signIn.kind === 'member') return { kind: WireKind.MEMBER, login: signIn.member.memberNumber };
  const { staff, officeNameZh, officeNameEn, password, totpCode, totpSecret } = signIn;
  return {
    kind: WireKind.STAFF,
    login: staff.staffNumber,
    name: staff.name,
    roles: [...new Set(staff.grants.map(({ role }) => role))],
    officeNameZh,
    officeNameEn,
    password,
    totpCode,
    totpSecret,
  };
}
