import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '黑名单',
  inShort: '原因、期限和申诉',
  none: '你不在黑名单上',
  noneHint: '各项服务都可以正常办理。',
  closed: '期间不能办理：自愿保险、会员入会、奖励、礼品和营销活动。',
  compulsory: '交强险照常办理，不受影响。已有的积分和保单也不变。',
  since: '从 {{from}} 到 {{to}}',
  ended: '已于 {{date}} 结束',
  state: {
    PROPOSED: '待定',
    UNDER_REVIEW: '待定',
    ACTIVE: '有效',
    APPEALED: '申诉处理中',
    LIFTED: '已移出',
    EXPIRED: '已到期',
    REJECTED: '未列入',
  },
  reason: {
    FRAUD_JUDGMENT: '经判决认定的保险欺诈',
    FRAUD_ADMISSION: '本人承认的保险欺诈',
    REGULATOR_LIST: '监管名单记载的保险欺诈',
    FALSE_IDENTITY: '使用虚假身份',
    STAFF_THREATENED: '威胁或伤害工作人员',
    CLAIM_FARMING: '有组织地制造赔案',
  },
  appeal: '提出申诉',
  appealHint: '由没有参与原决定的人处理，结果会通知你。申诉期间记录仍然有效。',
  appealWords: '你想说明什么',
  appealMissing: '请至少写 4 个字',
  send: '提交申诉',
  sent: '申诉已提交',
  yours: '你的申诉（{{date}}）',
  answer: '答复（{{date}}）',
} as const;

const en = {
  title: 'Blacklist',
  inShort: 'Why, until when, and how to appeal',
  none: 'You are not on the blacklist',
  noneHint: 'Every service is open to you.',
  closed: 'Closed to you meanwhile: voluntary cover, joining as a member, rewards, gifts and campaigns.',
  compulsory: 'Compulsory cover is not affected. Your points and policies stay as they are.',
  since: '{{from}} to {{to}}',
  ended: 'Ended on {{date}}',
  state: {
    PROPOSED: 'Undecided',
    UNDER_REVIEW: 'Undecided',
    ACTIVE: 'In force',
    APPEALED: 'Appeal under way',
    LIFTED: 'Lifted',
    EXPIRED: 'Expired',
    REJECTED: 'Not listed',
  },
  reason: {
    FRAUD_JUDGMENT: 'Insurance fraud found by a court',
    FRAUD_ADMISSION: 'Insurance fraud that was admitted',
    REGULATOR_LIST: 'Insurance fraud on a list of the regulator',
    FALSE_IDENTITY: 'A false identity',
    STAFF_THREATENED: 'Threats or violence to staff',
    CLAIM_FARMING: 'Organised claim farming',
  },
  appeal: 'Appeal',
  appealHint:
    'Somebody who had no part in the decision decides, and you are told. The listing stays in force meanwhile.',
  appealWords: 'What you want to say',
  appealMissing: 'At least 4 characters',
  send: 'Send the appeal',
  sent: 'Your appeal was sent',
  yours: 'Your appeal ({{date}})',
  answer: 'The answer ({{date}})',
} as const satisfies Wording<typeof zh>;

export const listingMessages = { zh, en };

/** Refusals as this page meets them. */
export const listingErrors = {
  zh: { BLACKLIST_STATE: { title: '现在不能申诉', hint: '申诉已在处理，或这条记录已经结束。' } },
  en: {
    BLACKLIST_STATE: {
      title: 'An appeal is not possible now',
      hint: 'One is under way, or the entry has ended.',
    },
  },
};
