import type { Language } from '@evergreen/web/format';

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
  campaign: ['营销活动', 'Campaign'],
  'prevention-campaign': ['防灾提示', 'Prevention campaign'],
  'prevention-check': ['防灾检查', 'Prevention check'],
  blacklist: ['黑名单核对', 'Check of the blacklist'],
  segment: ['客群', 'Segment'],
  'segment-refresh': ['客群刷新', 'Refresh of segments'],
  warning: ['预警', 'Warning'],
  'evaluation-rules': ['评价规则', 'Evaluation rules'],
  'value-rules': ['价值上限规则', 'Value rules'],
  'rules-document': ['规则文件', 'Rules document'],
  referral: ['推荐', 'Referral'],
  'value-guard': ['价值上限', 'Value guard'],
  evaluation: ['客户评价', 'Evaluation'],
  import: ['导入', 'Import'],
  'mapping-profile': ['导入方案', 'Mapping profile'],
  'feed-credential': ['核心系统凭证', 'Credential of a core system'],
  'member-event': ['会员活动', 'Member event'],
  webhook: ['推送地址', 'Webhook endpoint'],
  'no-claim-run': ['无赔款批处理', 'No-claim run'],
  'rule-set': ['无赔款规则', 'No-claim rule set'],
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
  reward: ['奖励', 'Reward'],
  redemption: ['兑换', 'Redemption'],
  'reward-use': ['奖励使用', 'Use of a reward'],
  'code-pool': ['兑换码池', 'Pool of codes'],
  'coupon-kind': ['优惠券种类', 'Kind of coupon'],
  partner: ['合作商', 'Partner'],
  'master-key': ['主密钥', 'Master key'],
  audit: ['审计', 'Audit'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

type RecordKind = keyof typeof recordKinds;

export const knownRecordKinds = Object.keys(recordKinds) as readonly RecordKind[];

function isKnownRecord(kind: string): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind);
}

/** A kind of record in words; one that is newer than this page is shown by its code. */
export function recordWords(kind: string, language: Language): string {
  if (!isKnownRecord(kind)) return kind;
  const [zh, en] = recordKinds[kind];
  return language === 'en' ? en : zh;
}
