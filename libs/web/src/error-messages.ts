/**
 * What every refusal says, in both languages: what happened, what is safe, what to do. The codes are those of
 * `libs/contracts`, which web code may not import; a unit test compares the two lists.
 */
interface Wording {
  readonly title: string;
  readonly hint: string;
}

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
  PASSWORD_REFUSED: { title: '这个密码不能用', hint: '请换一个更长、不常见的密码。' },
  PROVIDER_REFUSED: { title: '外部登录没有成功', hint: '请再试一次，或换一种方式登录。' },
  SECOND_FACTOR_MISSING: {
    title: '还需要第二重验证',
    hint: '公司账号只确认了一重，而你在这里还没有验证器。请用工号和密码登录，设置好验证器后再用公司账号。',
  },
  STAFF_NUMBER_TAKEN: { title: '这个工号已有人使用', hint: '请核对工号。' },
  OFFICE_EXISTS: { title: '已有这个机构', hint: '请核对编码；已关闭的机构可以重新开放。' },
  OFFICE_IN_USE: { title: '机构还在使用，不能关闭', hint: '请先把人员转走，并关闭下级机构。' },
  OFFICE_UNKNOWN: { title: '没有这个机构', hint: '请从机构列表里重新选择。' },
  GRANT_REFUSED: { title: '不能授予这项权限', hint: '只能在自己管辖的机构内授权，也不能改自己的权限。' },
  LAST_ADMINISTRATOR: { title: '这是最后一位总公司管理员', hint: '请先为另一个人授予总公司管理员。' },
  DEPUTY_REFUSED: { title: '不能由这个人代理', hint: '代理人要在职，且不在同一时间请假。' },
  CHANGED_MEANWHILE: { title: '内容刚被别人改过', hint: '没有覆盖对方的修改。请看过最新内容再改。' },
  CUSTOMER_UNKNOWN: { title: '没有找到这位客户', hint: '请核对后再找。' },
  ERASURE_REFUSED: {
    title: '现在不能删除个人资料',
    hint: '还有有效的保单或正在办理的事项时，依法需要保留。',
  },
  EXPORT_GONE: { title: '这份资料已不能下载', hint: '为了安全只保留一段时间，可以重新申请。' },
  PROFILE_UNKNOWN: { title: '没有这个导入方案', hint: '请重新选择导入方案。' },
  FILE_UNKNOWN: { title: '没有找到上传的文件', hint: '请重新上传文件。' },
  IMPORT_NOT_CANCELLABLE: { title: '这次导入已经结束，不能取消', hint: '结果见报告。' },
  TEMPLATE_CHANGED: { title: '这段时间里有人写了新版本', hint: '你的文字还在这里。请看过新版本再保存。' },
  TEMPLATE_STATE: { title: '这个版本不是草稿，不能启用', hint: '页面会显示最新状态。' },
  SECOND_PERSON_NEEDED: {
    title: '要由另一个人来做',
    hint: '写过这份内容的人不能自己批准或启用，请同事来做。',
  },
  CONSENT_FIXED: { title: '站内的服务通知不能关闭', hint: '重要的事至少要让你在这里看到。' },
  DELIVERY_STATE: { title: '这条消息没有失败，不用重发', hint: '页面会显示最新状态。' },
  EMAIL_REFUSED: { title: '这个邮箱没有保存', hint: '请核对后再试。' },
  MEMBER_UNKNOWN: { title: '没有找到这位会员', hint: '请核对会员号。' },
  ACCOUNT_STATE: { title: '这个账户现在不能这样做', hint: '账户已暂停、冻结或关闭。' },
  POINTS_INSUFFICIENT: { title: '积分不够', hint: '积分没有扣，请减少数量后再试。' },
  HOLD_UNKNOWN: { title: '没有找到这笔冻结', hint: '请刷新后再看。' },
  HOLD_ENDED: { title: '这笔冻结已经结束', hint: '积分已使用、已退回或已过期限。' },
  HOLDS_OPEN: { title: '还有冻结中的积分', hint: '先使用或退回冻结的积分，再试一次。' },
  ENTRY_UNKNOWN: { title: '没有找到这条记录', hint: '请刷新后再看。' },
  ENTRY_KIND_REFUSED: { title: '这类记录不能这样撤销', hint: '请选择另一种办法更正。' },
  AMOUNT_EXCEEDED: { title: '数量超过了剩余部分', hint: '可能已经处理过一部分，请刷新后再看。' },
  REOPEN_TOO_LATE: { title: '关闭太久，不能恢复', hint: '会员关闭后只能在规定天数内恢复。' },
  HOUSEHOLD_REFUSED: {
    title: '家庭共享不允许这样做',
    hint: '核对会员是否已在一个家庭中，以及是否可以使用家庭积分。',
  },
  TRANSFER_REFUSED: { title: '积分不能转给这个账户', hint: '请另选一个账户。' },
  ADJUSTMENT_UNKNOWN: { title: '没有找到这次调整', hint: '请刷新列表后再看。' },
  ADJUSTMENT_STATE: { title: '这次调整已经有了结论', hint: '页面会显示最新状态。' },
  BENEFIT_NOT_INCLUDED: { title: '这个等级没有这项权益', hint: '升级后即可使用，见等级页。' },
  BENEFIT_USED_UP: { title: '这项权益本年度不够用了', hint: '没有记入。记错的使用可以撤销。' },
  BENEFIT_USE_UNKNOWN: { title: '没有找到这次使用', hint: '请刷新后再看使用记录。' },
  PROGRAMME_UNKNOWN: { title: '没有这个规则版本', hint: '请回到版本列表重新打开。' },
  PROGRAMME_STATE: { title: '这个版本的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  RULE_SET_UNKNOWN: { title: '没有这个规则集', hint: '请重新选择规则集。' },
  RUN_UNKNOWN: { title: '没有找到这次批处理', hint: '请回到列表重新打开。' },
  RUN_STATE: { title: '批处理的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  UNREACHABLE: { title: '没连上服务器', hint: '请检查网络后重试，已有的数据不受影响。' },
} as const satisfies Record<string, Wording>;

/** A code of `libs/contracts`, or UNREACHABLE when no answer came at all. */
export type ShownErrorCode = keyof typeof zh;

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
  PASSWORD_REFUSED: {
    title: 'This password cannot be used',
    hint: 'Choose a longer one that is not common.',
  },
  PROVIDER_REFUSED: {
    title: 'Signing in there did not work',
    hint: 'Try once more, or sign in another way.',
  },
  SECOND_FACTOR_MISSING: {
    title: 'A second factor is missing',
    hint: 'Your company account proved one, and you have no authenticator here. Sign in with staff number and password and set one up; then the company account works too.',
  },
  STAFF_NUMBER_TAKEN: { title: 'Somebody has this staff number', hint: 'Check the number.' },
  OFFICE_EXISTS: {
    title: 'This office exists',
    hint: 'Check the code. A closed office can be opened again.',
  },
  OFFICE_IN_USE: {
    title: 'The office is in use and cannot be closed',
    hint: 'Move its people and close the offices below it first.',
  },
  OFFICE_UNKNOWN: { title: 'No such office', hint: 'Choose it from the list of offices again.' },
  GRANT_REFUSED: {
    title: 'This right cannot be given',
    hint: 'You can give rights in your own offices only, and not to yourself.',
  },
  LAST_ADMINISTRATOR: {
    title: 'This is the last administrator of the head office',
    hint: 'Make somebody else administrator of the head office first.',
  },
  DEPUTY_REFUSED: {
    title: 'This person cannot stand in',
    hint: 'A deputy is active and not away at the same time.',
  },
  CHANGED_MEANWHILE: {
    title: 'Somebody has just changed this',
    hint: 'Their change stands. Look at it, then make yours.',
  },
  CUSTOMER_UNKNOWN: { title: 'No such customer', hint: 'Check what you searched for.' },
  ERASURE_REFUSED: {
    title: 'The personal data cannot be erased now',
    hint: 'The law has it kept while a policy is in force or a matter is open.',
  },
  EXPORT_GONE: {
    title: 'This copy can no longer be downloaded',
    hint: 'For safety it is kept for a while only. You can ask for a new one.',
  },
  PROFILE_UNKNOWN: { title: 'No such mapping profile', hint: 'Choose the profile again.' },
  FILE_UNKNOWN: { title: 'The uploaded file was not found', hint: 'Upload the file again.' },
  IMPORT_NOT_CANCELLABLE: {
    title: 'This import has ended and cannot be cancelled',
    hint: 'The report shows the result.',
  },
  TEMPLATE_CHANGED: {
    title: 'Somebody has written a newer version meanwhile',
    hint: 'Your words are still here. Look at the newer version before you save.',
  },
  TEMPLATE_STATE: {
    title: 'This version is no draft, so it cannot be put into use',
    hint: 'The page shows its latest state.',
  },
  SECOND_PERSON_NEEDED: {
    title: 'Another person has to do this',
    hint: 'Whoever wrote in it cannot approve it or put it into use. Ask a colleague.',
  },
  CONSENT_FIXED: {
    title: 'Service notices in the inbox cannot be switched off',
    hint: 'What you must know has to reach you somewhere.',
  },
  DELIVERY_STATE: {
    title: 'This message has not failed, so it is not sent again',
    hint: 'The page shows its latest state.',
  },
  EMAIL_REFUSED: { title: 'The address was not saved', hint: 'Check it and try again.' },
  MEMBER_UNKNOWN: { title: 'No such member', hint: 'Check the member number.' },
  ACCOUNT_STATE: { title: 'The account cannot do this now', hint: 'It is paused, blocked or closed.' },
  POINTS_INSUFFICIENT: { title: 'Not enough points', hint: 'No points were taken. Try a smaller amount.' },
  HOLD_UNKNOWN: { title: 'No such hold', hint: 'Refresh and look again.' },
  HOLD_ENDED: {
    title: 'Nothing is held any more',
    hint: 'The points were used, given back or ran out of time.',
  },
  HOLDS_OPEN: { title: 'Points are still held', hint: 'Use or release what is held, then try again.' },
  ENTRY_UNKNOWN: { title: 'No such entry', hint: 'Refresh and look again.' },
  ENTRY_KIND_REFUSED: { title: 'This entry cannot be undone this way', hint: 'Correct it another way.' },
  AMOUNT_EXCEEDED: {
    title: 'More than is left',
    hint: 'Part of it may be done already. Refresh and look again.',
  },
  REOPEN_TOO_LATE: {
    title: 'Closed too long ago',
    hint: 'A membership can only be opened again within a set number of days.',
  },
  HOUSEHOLD_REFUSED: {
    title: 'The household does not allow this',
    hint: 'Check whether the member is in a household already, and may draw on its points.',
  },
  TRANSFER_REFUSED: { title: 'The points cannot go to this account', hint: 'Choose another account.' },
  ADJUSTMENT_UNKNOWN: { title: 'There is no such correction', hint: 'Refresh the list and look again.' },
  ADJUSTMENT_STATE: { title: 'The correction is decided already', hint: 'The page shows how.' },
  BENEFIT_NOT_INCLUDED: {
    title: 'This tier does not have this benefit',
    hint: 'A higher tier does; see the tier page.',
  },
  BENEFIT_USED_UP: {
    title: 'Not enough of this benefit is left this year',
    hint: 'Nothing was noted. A use noted in error can be undone.',
  },
  BENEFIT_USE_UNKNOWN: { title: 'This use was not found', hint: 'Refresh to see what was used.' },
  PROGRAMME_UNKNOWN: {
    title: 'There is no such version of the rules',
    hint: 'Go back to the list and open it again.',
  },
  PROGRAMME_STATE: {
    title: 'The version has moved on, so this step is not possible',
    hint: 'The page shows where it is now.',
  },
  RULE_SET_UNKNOWN: { title: 'No such rule set', hint: 'Choose the rule set again.' },
  RUN_UNKNOWN: { title: 'No such run', hint: 'Go back to the list and open it again.' },
  RUN_STATE: {
    title: 'The run has moved on, so this cannot be done now',
    hint: 'The page shows its latest state.',
  },
  UNREACHABLE: {
    title: 'Could not reach the server',
    hint: 'Check the connection and try again. Your data is safe.',
  },
} as const satisfies Record<ShownErrorCode, Wording>;

/** By language; every code has both. */
export const errorMessages = { zh, en };

export function isShownErrorCode(text: unknown): text is ShownErrorCode {
  return typeof text === 'string' && Object.hasOwn(zh, text);
}
