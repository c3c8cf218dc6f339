import type { Language } from '@evergreen/web/format';

// What people and services do, as the audit records it: `<record>.<past tense>`. A test reads the services for more.
const words = {
  'staff.created': ['添加人员', 'Added a person'],
  'staff.updated': ['修改人员资料', 'Changed a person’s details'],
  'staff.grants-changed': ['调整角色', 'Changed roles'],
  'staff.deactivated': ['停用账号', 'Deactivated an account'],
  'staff.reactivated': ['恢复账号', 'Reactivated an account'],
  'staff.sign-in-reset': ['重置登录方式', 'Reset a sign-in'],
  'staff.absence-set': ['安排请假', 'Arranged leave'],
  'staff.absence-cancelled': ['取消请假', 'Cancelled leave'],
  'training.added': ['登记培训', 'Recorded training'],
  'office.opened': ['开设机构', 'Opened an office'],
  'office.renamed': ['机构改名', 'Renamed an office'],
  'office.closed': ['关闭机构', 'Closed an office'],
  'office.reopened': ['重新开设机构', 'Reopened an office'],
  'session.opened': ['登录', 'Signed in'],
  'session.ended': ['结束登录', 'Ended a session'],
  'account.linked-outside': ['关联外部登录', 'Linked a sign-in outside'],
  'session.stepped-up': ['再次确认身份', 'Confirmed identity again'],
  'sign-in.password-accepted': ['密码正确', 'Gave the right password'],
  'sign-in.failed': ['登录失败', 'Failed to sign in'],
  'password.changed': ['修改密码', 'Changed the password'],
  'recovery-codes.renewed': ['更新恢复码', 'Renewed recovery codes'],
  'totp.enrolled': ['设置验证器', 'Set up an authenticator'],
  'customer.searched': ['查找客户', 'Searched customers'],
  'customer.viewed': ['查看客户', 'Looked at a customer'],
  'customer.revealed': ['查看完整的客户资料', 'Saw personal data in clear'],
  'account.erased': ['账号资料已删除', 'Account data was erased'],
  'customer.contact-added': ['登记客户的联系方式', 'Added a contact of a customer'],
  'customer.contact-ended': ['结束客户的联系方式', 'Ended a contact of a customer'],
  'customer.contact-preferred': ['设首选联系方式', 'Preferred a contact of a customer'],
  'customer.household-joined': ['客户加入家庭', 'Put a customer into a household'],
  'customer.household-left': ['客户退出家庭', 'Took a customer out of a household'],
  'customer.merged': ['合并客户记录', 'Merged records of a customer'],
  'customer.separated': ['拆分客户记录', 'Separated records of a customer'],
  'customer.kept-apart': ['认定不是同一位客户', 'Kept two customers apart'],
  'customer.duplicates-searched': ['查找疑似重复', 'Searched for duplicates'],
  'customer.erased': ['客户资料已删除', 'Personal data was erased'],
  'data-request.exported': ['导出客户资料', 'Exported personal data'],
  'data-request.erased': ['删除客户资料', 'Erased personal data'],
  'export.downloaded': ['下载资料副本', 'Downloaded a copy'],
  'consents.changed': ['修改通知偏好', 'Changed consents'],
  'customer-email.confirmed': ['确认邮箱', 'Confirmed an e-mail address'],
  'customer-email.removed': ['删除邮箱', 'Removed an e-mail address'],
  'notice.resent': ['重发通知', 'Had a notice sent again'],
  'notice-template.drafted': ['起草通知文字', 'Drafted words of a notice'],
  'notice-template.activated': ['启用通知文字', 'Put words of a notice into use'],
  'customer.identity-noted': ['登记证件号', 'Noted an identity number'],
  'blacklist-entry.proposed': ['提议列入黑名单', 'Proposed somebody for the blacklist'],
  'blacklist-entry.evidence-added': ['补充黑名单证据', 'Added evidence for the blacklist'],
  'blacklist-entry.taken-up': ['开始审查黑名单提议', 'Took up a proposal for the blacklist'],
  'blacklist-entry.approved': ['批准列入黑名单', 'Put somebody on the blacklist'],
  'blacklist-entry.rejected': ['否决黑名单提议', 'Rejected a proposal for the blacklist'],
  'blacklist-entry.withdrawn': ['撤回黑名单提议', 'Withdrew a proposal for the blacklist'],
  'blacklist-entry.notice-given': ['告知本人已列入黑名单', 'Told a person that they are listed'],
  'blacklist-entry.appealed': ['对黑名单提出申诉', 'Appealed against the blacklist'],
  'blacklist-entry.appeal-refused': ['驳回黑名单申诉', 'Refused an appeal against the blacklist'],
  'blacklist-entry.appeal-granted': ['同意黑名单申诉', 'Granted an appeal against the blacklist'],
  'blacklist-entry.lifted': ['移出黑名单', 'Took somebody off the blacklist'],
  'blacklist-entry.rechecked': ['复查黑名单', 'Re-checked an entry of the blacklist'],
  'blacklist-entry.expired': ['黑名单到期', 'An entry of the blacklist expired'],
  'blacklist-entry.escalated': ['黑名单逾期未复查，上报总公司', 'A missed re-check went to the head office'],
  'blacklist-entry.viewed': ['查看黑名单记录', 'Looked at an entry of the blacklist'],
  'blacklist-entry.evidence-opened': ['打开黑名单证据', 'Opened evidence for the blacklist'],
  'blacklist-match.confirmed': ['确认与黑名单为同一人', 'Confirmed a match with the blacklist'],
  'blacklist-match.dismissed': ['排除与黑名单的比对', 'Dismissed a match with the blacklist'],
  'consents.automatic-marketing-changed': ['修改自动营销偏好', 'Changed the word on automatic marketing'],
  'objection.raised': ['对自动决定提出异议', 'Objected to an automatic decision'],
  'objection.taken': ['接手异议', 'Took an objection'],
  'objection.granted': ['同意异议', 'Granted an objection'],
  'objection.upheld': ['驳回异议，维持决定', 'Upheld a decision against an objection'],
  'blacklist.checked': ['核对黑名单', 'Checked the blacklist'],
  'segment.drafted': ['起草客群', 'Drafted a segment'],
  'segment.saved': ['启用客群', 'Put a segment in force'],
  'segment.retired': ['停用客群', 'Retired a segment'],
  'segment.refreshed': ['刷新客群', 'Had segments refreshed'],
  'segment.customers-viewed': ['查看客群里的客户', 'Looked at customers of a segment'],
  'segment.exported': ['导出客群', 'Exported a segment'],
  'standing.overridden': ['人工调整名单或四象限', 'Set a list or quadrant by hand'],
  'standing.override-ended': ['结束人工调整', 'Ended an override'],
  'care.chosen': ['选择服务方式', 'Chose the care of a customer'],
  'warning.taken': ['认领预警', 'Took a warning'],
  'warning.judged': ['填写预警结果', 'Noted the outcome of a warning'],
  'warning.handed-over': ['转交预警', 'Handed a warning over'],
  'warning-owner.changed': ['修改预警负责人', 'Changed who looks after warnings'],
  'evaluation.started': ['开始客户评价', 'Started an evaluation'],
  'evaluation-rules.drafted': ['起草评价规则', 'Drafted evaluation rules'],
  'evaluation-rules.changed': ['修改评价规则', 'Changed evaluation rules'],
  'evaluation-rules.assessed': ['填写影响评估', 'Assessed the impact of evaluation rules'],
  'evaluation-rules.proposed': ['提交评价规则', 'Proposed evaluation rules'],
  'evaluation-rules.returned': ['退回评价规则', 'Gave evaluation rules back'],
  'evaluation-rules.approved': ['批准评价规则', 'Approved evaluation rules'],
  'evaluation-rules.withdrawn': ['撤回评价规则', 'Withdrew evaluation rules'],
  'import.started': ['开始导入', 'Started an import'],
  'mapping-profile.saved': ['保存导入方案', 'Saved a mapping profile'],
  'import.refused-rows-taken': ['下载导入的有误行', 'Downloaded the refused rows of an import'],
  'import.finished': ['导入完成', 'Finished an import'],
  'import.cancelled': ['取消导入', 'Cancelled an import'],
  'no-claim-run.started': ['开始无赔款批处理', 'Started a no-claim run'],
  'no-claim-run.paused': ['暂停无赔款批处理', 'Paused a no-claim run'],
  'no-claim-run.resumed': ['恢复无赔款批处理', 'Resumed a no-claim run'],
  'no-claim-run.cancelled': ['取消无赔款批处理', 'Cancelled a no-claim run'],
  'award.posted': ['发放积分', 'Posted points'],
  'member.enrolled': ['为客户入会', 'Enrolled a customer'],
  'member.paused': ['暂停会员账户', 'Paused a membership'],
  'member.resumed': ['恢复暂停的会员账户', 'Resumed a membership'],
  'member.blocked': ['停用会员账户', 'Blocked a membership'],
  'member.unblocked': ['解除会员账户停用', 'Unblocked a membership'],
  'member.closed': ['关闭会员账户', 'Closed a membership'],
  'member.reopened': ['重新开通会员账户', 'Reopened a membership'],
  'member.merged': ['合并会员账户', 'Merged memberships'],
  'member.unmerged': ['拆分合并的会员账户', 'Separated memberships'],
  'member.household-joined': ['加入家庭共享', 'Shared points with a household'],
  'member.household-left': ['退出家庭共享', 'Ended the sharing of points'],
  'member.household-invited': ['邀请加入家庭共享', 'Invited into a household'],
  'member.household-invitation-withdrawn': ['撤回家庭邀请', 'Withdrew an invitation to a household'],
  'member.household-invitation-refused': ['拒绝家庭邀请', 'Refused an invitation to a household'],
  'member.household-agreed': ['同意家庭共享的内容', 'Agreed to the words of a household'],
  'points.hold': ['冻结积分', 'Held points'],
  'points.release': ['解冻积分', 'Released held points'],
  'points.transfer': ['转出积分', 'Gave points to another member'],
  'points.reverse': ['收回积分', 'Took points back'],
  'points.restore': ['恢复收回的积分', 'Restored points'],
  'points.refund': ['退还已用积分', 'Gave spent points back'],
  'points.adjusted': ['调整积分', 'Corrected points'],
  'adjustment.requested': ['申请调整积分', 'Asked for a correction'],
  'adjustment.approved': ['批准调整积分', 'Approved a correction'],
  'adjustment.rejected': ['驳回调整积分', 'Rejected a correction'],
  'programme.drafted': ['起草会员规则', 'Drafted programme rules'],
  'programme.changed': ['修改会员规则', 'Changed programme rules'],
  'programme.submitted': ['提交会员规则', 'Submitted programme rules'],
  'programme.returned': ['退回会员规则', 'Gave programme rules back'],
  'programme.approved': ['批准会员规则', 'Approved programme rules'],
  'programme.dropped': ['放弃会员规则草稿', 'Dropped programme rules'],
  'points-run.started': ['开始积分批处理', 'Started a run over all points'],
  'insight.started': ['开始汇总经营分析', 'Started a summing of the book'],
  'insight.listed': ['查看分析数字背后的客户', 'Looked at customers behind a figure'],
  'frequency-fit.started': ['开始拟合频率模型', 'Started a fit of the frequency model'],
  'tier-run.started': ['开始评定等级', 'Started a tier run'],
  'tier.locked': ['锁定等级', 'Locked a tier'],
  'tier.unlocked': ['解除等级锁定', 'Unlocked a tier'],
  'benefit.used': ['登记权益使用', 'Noted a used benefit'],
  'benefit.use-undone': ['撤销权益使用', 'Undid a use'],
  'member-fact.set': ['登记等级事实', 'Set a tier fact'],
  'finance.exported': ['导出财务数据', 'Exported figures of finance'],
  'finance.closing-started': ['开始关账', 'Started to close a day'],
  'master-key.rewrapped': ['更换主密钥', 'Changed the master key'],
  'audit.searched': ['查看审计', 'Searched the audit'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

/** What acts are about, as the audit records it. A test reads the services for more. */
const recordKinds = {
  staff: ['人员', 'Person'],
  account: ['账号', 'Account'],
  office: ['机构', 'Office'],
  training: ['培训', 'Training'],
  session: ['登录会话', 'Session'],
  customer: ['客户', 'Customer'],
  contact: ['联系方式', 'Contact'],
  duplicates: ['疑似重复', 'Duplicates'],
  'data-request': ['资料请求', 'Data request'],
  notice: ['通知', 'Notice'],
  'notice-template': ['通知文字', 'Words of a notice'],
  'blacklist-entry': ['黑名单记录', 'Entry of the blacklist'],
  objection: ['异议', 'Objection'],
  blacklist: ['黑名单核对', 'Check of the blacklist'],
  segment: ['客群', 'Segment'],
  'segment-refresh': ['客群刷新', 'Refresh of segments'],
  warning: ['预警', 'Warning'],
  'evaluation-rules': ['评价规则', 'Evaluation rules'],
  evaluation: ['客户评价', 'Evaluation'],
  import: ['导入', 'Import'],
  'mapping-profile': ['导入方案', 'Mapping profile'],
  'no-claim-run': ['无赔款批处理', 'No-claim run'],
  award: ['积分发放', 'Award'],
  member: ['会员账户', 'Membership'],
  'ledger-entry': ['积分记录', 'Ledger entry'],
  adjustment: ['积分调整', 'Correction of points'],
  programme: ['会员规则', 'Programme rules'],
  'points-run': ['积分批处理', 'Run over all points'],
  'tier-run': ['等级评定', 'Tier run'],
  insight: ['经营分析', 'Insight'],
  'frequency-fit': ['频率模型拟合', 'Fit of the frequency model'],
  tier: ['会员等级', 'Tier'],
  'benefit-use': ['权益使用', 'Use of a benefit'],
  'member-fact': ['等级事实', 'Tier fact'],
  finance: ['财务', 'Finance'],
  'master-key': ['主密钥', 'Master key'],
  audit: ['审计', 'Audit'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

type RecordKind = keyof typeof recordKinds;

export const knownRecordKinds = Object.keys(recordKinds) as readonly RecordKind[];

type Act = keyof typeof words;

/** Every act there are words for, those about one kind of record together. */
export const knownActs = Object.keys(words) as readonly Act[];

function isKnown(act: string): act is Act {
  return Object.hasOwn(words, act);
}

function isKnownRecord(kind: string): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

/** An act in words; one that is newer than this page is shown by its code. */
export function actWords(act: string, language: Language): string {
  if (!isKnown(act)) return act;
  const [zh, en] = words[act];
  return language === 'en' ? en : zh;
}

/** A kind of record in words; one that is newer than this page is shown by its code. */
export function recordWords(kind: string, language: Language): string {
  if (!isKnownRecord(kind)) return kind;
  const [zh, en] = recordKinds[kind];
  return language === 'en' ? en : zh;
}

/** The record an act is about: what stands before the point. */
export function actGroup(act: string): string {
  return act.split('.')[0] ?? act;
}
