import type { staffErrorMessages } from './staff-error-messages.ts';

/** What a refusal says: what happened, what is safe, what to do. */
export interface ErrorWording {
  readonly title: string;
  readonly hint: string;
}

/**
 * Refusals that anybody may meet. The codes, with those only staff meet, are those of `libs/contracts`, which web code
 * may not import; a unit test compares the lists.
 */
const zh = {
  INVALID_INPUT: { title: '填写的内容有误', hint: '请按提示修改后再提交。填写的内容都还在。' },
  NOT_SIGNED_IN: { title: '还没有登录', hint: '请先登录，再继续。' },
  STEP_UP_REQUIRED: { title: '这一步需要再次验证身份', hint: '没有验证，所以没有执行。需要时请重新操作。' },
  FORBIDDEN: { title: '没有查看或操作的权限', hint: '需要时请管理员开通。' },
  NOT_FOUND: { title: '没有找到', hint: '内容可能已不存在，或链接不完整。' },
  KEY_REUSED: { title: '这次提交与先前的不一致', hint: '先前的结果没有变。请重新打开页面再提交。' },
  RATE_LIMITED: { title: '操作太频繁', hint: '请过几分钟再试。' },
  DEADLINE_EXCEEDED: { title: '等待时间过长，没有得到答复', hint: '可以放心重试，不会重复记入。' },
  SERVICE_UNAVAILABLE: { title: '服务暂时没有响应', hint: '已有的数据不受影响，请稍后重试。' },
  INTERNAL: { title: '出了点问题', hint: '已有的数据不受影响。请重试，仍不行时把编号告诉我们。' },
  CODE_WRONG: { title: '验证码不正确', hint: '请核对后重新输入，或重新获取一个。' },
  CODE_EXPIRED: { title: '验证码已过期', hint: '请重新获取验证码。' },
  SESSION_ENDED: { title: '登录已结束', hint: '请重新登录。' },
  DEMO_ONLY: { title: '只在演示环境提供', hint: '正式环境的验证码会发到手机。' },
  SIGN_IN_REFUSED: { title: '工号、密码或验证码不对', hint: '请核对后重新输入。多次不对会暂停登录。' },
  CHALLENGE_ENDED: { title: '登录的这一步已过期', hint: '请从工号和密码重新开始。' },
  PROVIDER_REFUSED: { title: '外部登录没有成功', hint: '请再试一次，或换一种方式登录。' },
  CHANGED_MEANWHILE: { title: '内容刚被别人改过', hint: '没有覆盖对方的修改。请看过最新内容再改。' },
  CUSTOMER_MERGED: { title: '这份记录已并入另一位客户', hint: '请在保留的客户那里办理。' },
  MERGE_REFUSED: { title: '现在不能合并或拆分', hint: '看一看原因再试。' },
  ERASURE_REFUSED: {
    title: '现在不能删除个人资料',
    hint: '还有有效的保单或正在办理的事项时，依法需要保留。',
  },
  EXPORT_GONE: { title: '这份资料已不能下载', hint: '为了安全只保留一段时间，可以重新申请。' },
  CONSENT_FIXED: { title: '站内的服务通知不能关闭', hint: '重要的事至少要让你在这里看到。' },
  EMAIL_REFUSED: { title: '这个邮箱没有保存', hint: '请核对后再试。' },
  OBJECTION_STATE: { title: '这项异议的状态已变', hint: '可能已经提出过，或已有结论。页面会显示最新状态。' },
  MEMBER_UNKNOWN: { title: '没有找到这位会员', hint: '请核对会员号。' },
  ACCOUNT_STATE: { title: '这个账户现在不能这样做', hint: '账户已暂停、冻结或关闭。' },
  POINTS_INSUFFICIENT: { title: '积分不够', hint: '积分没有扣，请减少数量后再试。' },
  HOUSEHOLD_REFUSED: {
    title: '家庭共享不允许这样做',
    hint: '核对会员是否已在一个家庭中，以及是否可以使用家庭积分。',
  },
  INVITATION_UNKNOWN: { title: '这个邀请码用不了', hint: '请核对邀请码，或请对方重新邀请。' },
  UNREACHABLE: { title: '没连上服务器', hint: '请检查网络后重试，已有的数据不受影响。' },
} as const satisfies Record<string, ErrorWording>;

/** A code of `libs/contracts`, or UNREACHABLE when no answer came at all. */
export type ShownErrorCode = keyof typeof zh | keyof (typeof staffErrorMessages)['zh'];

const en = {
  INVALID_INPUT: {
    title: 'Something in the form is not right',
    hint: 'Correct what is marked and send it again. What you typed is still here.',
  },
  NOT_SIGNED_IN: { title: 'You are not signed in', hint: 'Sign in to go on.' },
  STEP_UP_REQUIRED: {
    title: 'This step needs a fresh proof of who you are',
    hint: 'It was not given, so nothing was done. Start again when you want to.',
  },
  FORBIDDEN: {
    title: 'You do not have the right to see or do this',
    hint: 'An administrator can give access.',
  },
  NOT_FOUND: { title: 'Not found', hint: 'It may no longer exist, or the link is incomplete.' },
  KEY_REUSED: {
    title: 'This does not match what was sent before',
    hint: 'The earlier result stands. Open the page again and resend.',
  },
  RATE_LIMITED: { title: 'Too many tries', hint: 'Wait a few minutes, then try again.' },
  DEADLINE_EXCEEDED: {
    title: 'No answer in time',
    hint: 'It is safe to try again; nothing is recorded twice.',
  },
  SERVICE_UNAVAILABLE: {
    title: 'The service is not answering',
    hint: 'Your data is safe. Try again in a moment.',
  },
  INTERNAL: {
    title: 'Something went wrong',
    hint: 'Your data is safe. Try again; if it stays, quote the code to us.',
  },
  CODE_WRONG: { title: 'That code is not right', hint: 'Check it and type it again, or ask for a new one.' },
  CODE_EXPIRED: { title: 'That code has expired', hint: 'Ask for a new code.' },
  SESSION_ENDED: { title: 'Your session has ended', hint: 'Sign in again.' },
  DEMO_ONLY: { title: 'Only in the demonstration', hint: 'In real use the code goes to your phone.' },
  SIGN_IN_REFUSED: {
    title: 'Staff number, password or code is not right',
    hint: 'Check them and try again. Signing in pauses after several wrong tries.',
  },
  CHALLENGE_ENDED: {
    title: 'This step of the sign-in has expired',
    hint: 'Begin again with staff number and password.',
  },
  PROVIDER_REFUSED: {
    title: 'Signing in there did not work',
    hint: 'Try once more, or sign in another way.',
  },
  CHANGED_MEANWHILE: {
    title: 'Somebody has just changed this',
    hint: 'Their change stands. Look at it, then make yours.',
  },
  CUSTOMER_MERGED: {
    title: 'This record went up in another customer',
    hint: 'Do it with the one that stays.',
  },
  MERGE_REFUSED: {
    title: 'The records cannot be merged or separated now',
    hint: 'See why, and try again.',
  },
  ERASURE_REFUSED: {
    title: 'The personal data cannot be erased now',
    hint: 'The law has it kept while a policy is in force or a matter is open.',
  },
  EXPORT_GONE: {
    title: 'This copy can no longer be downloaded',
    hint: 'For safety it is kept for a while only. You can ask for a new one.',
  },
  CONSENT_FIXED: {
    title: 'Service notices in the inbox cannot be switched off',
    hint: 'What you must know has to reach you somewhere.',
  },
  EMAIL_REFUSED: { title: 'The address was not saved', hint: 'Check it and try again.' },
  OBJECTION_STATE: {
    title: 'The objection has moved on',
    hint: 'One may be open already, or it is decided. The page shows the latest state.',
  },
  MEMBER_UNKNOWN: { title: 'No such member', hint: 'Check the member number.' },
  ACCOUNT_STATE: { title: 'The account cannot do this now', hint: 'It is paused, blocked or closed.' },
  POINTS_INSUFFICIENT: { title: 'Not enough points', hint: 'No points were taken. Try a smaller amount.' },
  HOUSEHOLD_REFUSED: {
    title: 'The household does not allow this',
    hint: 'Check whether the member is in a household already, and may draw on its points.',
  },
  INVITATION_UNKNOWN: { title: 'This code does not work', hint: 'Check it, or ask for a new invitation.' },
  UNREACHABLE: {
    title: 'Could not reach the server',
    hint: 'Check the connection and try again. Your data is safe.',
  },
} as const satisfies Record<keyof typeof zh, ErrorWording>;

/** By language; every code has both. */
export const errorMessages = { zh, en };

const worded = new Set<unknown>(Object.keys(zh));

/** Makes codes known that this app has words for besides. */
export function knowErrors(codes: readonly string[]): void {
  for (const code of codes) worded.add(code);
}

/** Whether this app has words for it. */
export function isShownErrorCode(text: unknown): text is ShownErrorCode {
  return worded.has(text);
}
