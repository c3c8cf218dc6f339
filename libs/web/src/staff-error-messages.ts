import type { ErrorWording } from './error-messages.ts';
import { rewardsErrorMessages } from './rewards-error-messages.ts';
import { webhookErrors } from './webhook-error-messages.ts';

const zh = {
  PASSWORD_REFUSED: { title: '这个密码不能用', hint: '请换一个更长、不常见的密码。' },
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
  CUSTOMER_UNKNOWN: { title: '没有找到这位客户', hint: '请核对后再找。' },
  PROFILE_UNKNOWN: { title: '没有这个导入方案', hint: '请重新选择导入方案。' },
  FILE_UNKNOWN: { title: '没有找到上传的文件', hint: '请重新上传文件。' },
  IMPORT_NOT_CANCELLABLE: { title: '这次导入已经结束，不能取消', hint: '结果见报告。' },
  FEED_REFUSED: { title: '凭证无效', hint: '凭证不存在、已停用或已过期。' },
  FEED_BUSY: { title: '上一批还没有结束', hint: '请等它结束后再发下一批。' },
  FEED_OVERTAKEN: { title: '后面的批次已经入库', hint: '请用新的批号重发这些行。' },
  SEGMENT_CHANGED: { title: '这段时间里有人写了新版本', hint: '你写的还在这里。请看过新版本再保存。' },
  PREVENTION_CHANGED: { title: '这段时间里有人改过', hint: '你写的还在这里。请看过新内容再保存。' },
  PREVENTION_STATE: { title: '现在不能这样做', hint: '可能已发布、作废、结束或过期。请重新打开这一页看看。' },
  SEGMENT_STATE: { title: '客群已不在可以这样做的状态', hint: '请重新打开这一页看看。' },
  SEGMENTS_FULL: { title: '客群已达到上限', hint: '请先停用不再需要的客群。' },
  TEMPLATE_CHANGED: { title: '这段时间里有人写了新版本', hint: '你的文字还在这里。请看过新版本再保存。' },
  TEMPLATE_STATE: { title: '这个版本不是草稿，不能启用', hint: '页面会显示最新状态。' },
  OVERRIDE_IN_FORCE: { title: '已经有人工调整', hint: '请先结束原来的调整，再重新设置。' },
  OVERRIDE_ENDED: { title: '这次人工调整已经结束', hint: '刷新后可以看到现在的结果。' },
  CARE_STATE: { title: '这位客户现在不需要选择', hint: '已经有人选择过，或客户已不在第三类。' },
  NOT_EVALUATED: { title: '客户还没有评价过', hint: '导入完成后会自动评价，也可以由总公司现在运行。' },
  GROUP_TOO_LARGE: { title: '这组客户太多', hint: '一次最多计算 20,000 位客户，请选择下级机构。' },
  WARNING_STATE: { title: '这条预警现在不能这样处理', hint: '它已经处理完，或已经解除。' },
  RULES_STATE: { title: '这个版本现在不能这样做', hint: '刷新后可以看到它的状态。' },
  ASSESSMENT_MISSING: {
    title: '还没有做影响评估',
    hint: '写明目的、必要性、对个人的影响和保护措施后，才能提交和批准。',
  },
  SECOND_PERSON_NEEDED: {
    title: '要由另一个人来做',
    hint: '写过这份内容的人不能自己批准或启用，请同事来做。',
  },
  DELIVERY_STATE: { title: '这条消息没有失败，不用重发', hint: '页面会显示最新状态。' },
  BLACKLIST_STATE: { title: '这条黑名单记录的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  BLACKLISTED: {
    title: '此人在黑名单上，不能办理',
    hint: '原因见客户页的黑名单。交强险不受影响，照常办理。',
  },
  HOLD_UNKNOWN: { title: '没有找到这笔冻结', hint: '请刷新后再看。' },
  HOLD_ENDED: { title: '这笔冻结已经结束', hint: '积分已使用、已退回或已过期限。' },
  HOLDS_OPEN: { title: '还有冻结中的积分', hint: '先使用或退回冻结的积分，再试一次。' },
  ENTRY_UNKNOWN: { title: '没有找到这条记录', hint: '请刷新后再看。' },
  ENTRY_KIND_REFUSED: { title: '这类记录不能这样撤销', hint: '请选择另一种办法更正。' },
  AMOUNT_EXCEEDED: { title: '数量超过了剩余部分', hint: '可能已经处理过一部分，请刷新后再看。' },
  REOPEN_TOO_LATE: { title: '关闭太久，不能恢复', hint: '会员关闭后只能在规定天数内恢复。' },
  TRANSFER_REFUSED: { title: '积分不能转给这个账户', hint: '请另选一个账户。' },
  ADJUSTMENT_UNKNOWN: { title: '没有找到这次调整', hint: '请刷新列表后再看。' },
  ADJUSTMENT_STATE: { title: '这次调整已经有了结论', hint: '页面会显示最新状态。' },
  BENEFIT_NOT_INCLUDED: { title: '这个等级没有这项权益', hint: '升级后即可使用，见等级页。' },
  BENEFIT_USED_UP: { title: '这项权益本年度不够用了', hint: '没有记入。记错的使用可以撤销。' },
  BENEFIT_USE_UNKNOWN: { title: '没有找到这次使用', hint: '请刷新后再看使用记录。' },
  PROGRAMME_UNKNOWN: { title: '没有这个规则版本', hint: '请回到版本列表重新打开。' },
  PROGRAMME_IN_USE: { title: '这个版本去掉了还在用的内容', hint: '请改回来，或等它不再使用。' },
  PROGRAMME_STATE: { title: '这个版本的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  ...rewardsErrorMessages.zh,
} as const satisfies Record<string, ErrorWording>;

const en: Record<keyof typeof zh, ErrorWording> = {
  PASSWORD_REFUSED: {
    title: 'This password cannot be used',
    hint: 'Choose a longer one that is not common.',
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
  CUSTOMER_UNKNOWN: { title: 'No such customer', hint: 'Check what you searched for.' },
  PROFILE_UNKNOWN: { title: 'No such mapping profile', hint: 'Choose the profile again.' },
  FILE_UNKNOWN: { title: 'The uploaded file was not found', hint: 'Upload the file again.' },
  IMPORT_NOT_CANCELLABLE: {
    title: 'This import has ended and cannot be cancelled',
    hint: 'The report shows the result.',
  },
  FEED_REFUSED: {
    title: 'The credential opens nothing',
    hint: 'It is unknown, revoked or expired.',
  },
  FEED_BUSY: {
    title: 'The last batch has not ended',
    hint: 'Send the next one when it has.',
  },
  FEED_OVERTAKEN: { title: 'Later batches were taken', hint: 'Send these rows again under another key.' },
  SEGMENT_CHANGED: {
    title: 'Somebody wrote a newer version meanwhile',
    hint: 'What you wrote is still here. Look at the new version before saving.',
  },
  PREVENTION_CHANGED: { title: 'Somebody changed it meanwhile', hint: 'What you wrote is still here.' },
  PREVENTION_STATE: { title: 'No longer open to that', hint: 'Open this page again to see how it is.' },
  SEGMENT_STATE: {
    title: 'The segment is no longer open to that',
    hint: 'Open this page again to see how it is.',
  },
  SEGMENTS_FULL: {
    title: 'There are as many segments as there may be',
    hint: 'Retire those that nobody needs.',
  },
  TEMPLATE_CHANGED: {
    title: 'Somebody has written a newer version meanwhile',
    hint: 'Your words are still here. Look at the newer version before you save.',
  },
  TEMPLATE_STATE: {
    title: 'This version is no draft, so it cannot be put into use',
    hint: 'The page shows its latest state.',
  },
  OVERRIDE_IN_FORCE: { title: 'Somebody has set this by hand already', hint: 'End that override first.' },
  OVERRIDE_ENDED: { title: 'The override has ended', hint: 'Reload to see what stands now.' },
  CARE_STATE: {
    title: 'There is nothing to choose for this customer',
    hint: 'Somebody has chosen, or the customer is no longer of type 3.',
  },
  NOT_EVALUATED: {
    title: 'Customers have not been evaluated yet',
    hint: 'It happens after an import, or the head office starts it now.',
  },
  GROUP_TOO_LARGE: {
    title: 'This group has too many customers',
    hint: 'At most 20,000 are reckoned at once: choose an office below.',
  },
  WARNING_STATE: {
    title: 'The warning cannot be handled like this now',
    hint: 'It is done, or it has gone.',
  },
  RULES_STATE: { title: 'The version does not allow this now', hint: 'Reload to see its state.' },
  ASSESSMENT_MISSING: {
    title: 'The impact assessment is missing',
    hint: 'Purpose, need, effect on people and protective measures come before approval.',
  },
  SECOND_PERSON_NEEDED: {
    title: 'Another person has to do this',
    hint: 'Whoever wrote in it cannot approve it or put it into use. Ask a colleague.',
  },
  DELIVERY_STATE: {
    title: 'This message has not failed, so it is not sent again',
    hint: 'The page shows its latest state.',
  },
  BLACKLIST_STATE: {
    title: 'The entry has moved on, so this step is not possible',
    hint: 'The page shows its latest state.',
  },
  BLACKLISTED: {
    title: 'This person is on the blacklist, so it was not done',
    hint: "The customer's page says why. Compulsory cover is never refused.",
  },
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
  PROGRAMME_IN_USE: {
    title: 'The version gives up what is still in use',
    hint: 'Put it back, or wait until nothing uses it.',
  },
  PROGRAMME_STATE: { title: 'The version has moved on', hint: 'The page shows where it is now.' },
  ...rewardsErrorMessages.en,
};

/** What refusals say that only staff meet: the console adds them to those of everybody. */
export const staffErrorMessages = { zh: { ...zh, ...webhookErrors.zh }, en: { ...en, ...webhookErrors.en } };
