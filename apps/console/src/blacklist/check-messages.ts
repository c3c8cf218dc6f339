import type { Wording } from '@evergreen/web/wording';

const zh = {
  panel: {
    title: '黑名单',
    blocked: '此客户在黑名单上：自愿保险、会员、奖励、礼品和营销活动不能办理',
    compulsory: '交强险照常办理，不需要核对。',
    none: '不在黑名单上',
    note: '登记证件号',
    known: '证件号已登记（加密索引）',
    noteTitle: '登记证件号',
    noteHint: '看过原件再登记。号码本身不保存，只留加密索引，用来认出同一个人。',
    number: '证件号',
    numberMissing: '请填写证件号',
    matched: '此证件号在黑名单上，客户已受限',
    noted: '已登记',
    check: '能否办理自愿保险',
    open: '可以办理自愿保险',
    closed: '不能办理自愿保险',
    possible: '可能与黑名单上的人相同，请先在黑名单页确认',
  },
  checkTitle: '核对是否可以办理',
  checkHint: '对象还不是客户时，用证件号、电话、车牌或车架号核对。核对会留下记录。交强险不用核对。',
  door: '办理什么',
  doors: {
    ENROLMENT: '入会',
    REWARD: '奖励',
    GIFT: '礼品',
    CAMPAIGN: '营销活动',
    VOLUNTARY_COVER: '自愿保险',
  },
  checkSubmit: '核对',
  checkOpen: '可以办理',
  checkClosed: '不能办理：{{reasons}}',
} as const;

const en = {
  panel: {
    title: 'Blacklist',
    blocked:
      'This customer is on the blacklist: voluntary cover, membership, rewards, gifts and campaigns are closed',
    compulsory: 'Compulsory cover is never refused, and needs no check.',
    none: 'Not on the blacklist',
    note: 'Note identity number',
    known: 'Identity number noted (keyed index)',
    noteTitle: 'Note an identity number',
    noteHint:
      'Note it once you have seen the document. The number itself is not kept: its keyed index is enough to know the person again.',
    number: 'Identity number',
    numberMissing: 'Enter the number',
    matched: 'This number is on the blacklist; the customer is blocked',
    noted: 'Noted',
    check: 'Voluntary cover?',
    open: 'Voluntary cover may be sold',
    closed: 'No voluntary cover',
    possible: 'This may be somebody listed: look at the match on the blacklist page first',
  },
  checkTitle: 'Check a door',
  checkHint:
    'For somebody who is not a customer yet: by identity number, phone, plate or VIN. Checks are written down. Compulsory cover needs none.',
  door: 'For what',
  doors: {
    ENROLMENT: 'Enrolment',
    REWARD: 'Reward',
    GIFT: 'Gift',
    CAMPAIGN: 'Campaign',
    VOLUNTARY_COVER: 'Voluntary cover',
  },
  checkSubmit: 'Check',
  checkOpen: 'The door is open',
  checkClosed: 'Closed: {{reasons}}',
} as const satisfies Wording<typeof zh>;

/** Texts of what somebody may have, and of what a customer’s page says of the blacklist. */
export const checkMessages = { zh, en };
