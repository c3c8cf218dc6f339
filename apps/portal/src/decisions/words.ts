import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '自动决定',
  inShort: '规则怎样决定、人工复核和自动营销',
  intro: '下面这些由规则自动决定，不影响保费和保险条件。你可以看到理由，也可以要求人工复核。',
  none: '没有只由规则作出的决定',
  since: '{{date}} 起',
  rules: '规则第 {{version}} 版',
  kind: {
    LIST: '客户名单',
    QUADRANT: '客户分类',
    WARNING: '风险预警',
    BLACKLIST_MATCH: '黑名单比对',
    TIER: '会员等级',
    NO_CLAIM: '无赔款奖励',
  },
  value: { good: '优质客户', poor: '需要关注', amber: '黄色', red: '红色', type: '第 {{n}} 类' },
  elsewhere: '会员等级和无赔款奖励也由规则决定，理由在等级页和积分页。',
  tier: '等级的理由',
  rewards: '奖励的理由',
  object: '要求人工复核',
  which: '针对哪项决定',
  words: '你想说明什么',
  wordsHint: '由人工在 15 个工作日左右决定，结果会通知你。',
  wordsMissing: '请至少写 4 个字',
  send: '提交',
  sent: '已提交，由人工复核',
  provisional: '暂定',
  state: { OPEN: '复核中，{{date}} 前答复', UPHELD: '维持原决定', GRANTED: '已更改' },
  marketing: '自动挑选的营销',
  marketingHint: '关闭后，不再根据你的资料自动挑选营销内容，仍可以收到面向所有客户的内容。',
  refused: '已关闭',
  allowed: '没有关闭',
  refuse: '关闭自动挑选',
  allow: '重新开启',
} as const;

const en = {
  title: 'Automatic decisions',
  inShort: 'What rules decide, a person’s review, and automatic marketing',
  intro:
    'Rules alone decide what is below. It changes neither your premium nor your terms. You see the reasons, and may ask for a person to look.',
  none: 'Rules alone have decided nothing',
  since: 'since {{date}}',
  rules: 'rules version {{version}}',
  kind: {
    LIST: 'Customer list',
    QUADRANT: 'Customer class',
    WARNING: 'Early warning',
    BLACKLIST_MATCH: 'Blacklist match',
    TIER: 'Member tier',
    NO_CLAIM: 'No-claim reward',
  },
  value: { good: 'good', poor: 'to be watched', amber: 'amber', red: 'red', type: 'type {{n}}' },
  elsewhere:
    'Rules decide tiers and no-claim rewards too; the reasons are on the pages of your tier and points.',
  tier: 'Reasons of the tier',
  rewards: 'Reasons of rewards',
  object: 'Ask for a person to look',
  which: 'About which decision',
  words: 'What you want to say',
  wordsHint: 'A person decides within about 15 working days, and you are told.',
  wordsMissing: 'At least 4 characters',
  send: 'Send',
  sent: 'Sent: a person will look at it',
  provisional: 'provisional',
  state: { OPEN: 'Being looked at, answer by {{date}}', UPHELD: 'The decision stands', GRANTED: 'Changed' },
  marketing: 'Marketing picked by rules',
  marketingHint:
    'Switched off, no marketing is picked by your data any more; you may still get what goes to every customer.',
  refused: 'off',
  allowed: 'on',
  refuse: 'Switch off',
  allow: 'Switch on',
} as const satisfies Wording<typeof zh>;

export const decisionMessages = { zh, en };

/** Refusals of this page come with the web's own words. */
export const decisionErrors = { zh: {}, en: {} };
