import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '合作商核销',
  noLink: '这个页面需要专用链接',
  noLinkHint: '请用保险公司发给你的链接打开。',
  opening: '正在打开',
  hello: '{{partner}}',
  code: '会员出示的码',
  codeHint: '8 位，扫码枪扫入或手动输入，不分大小写',
  look: '查询',
  service: '服务',
  coupon: '优惠券',
  left: '余额 {{left}}',
  until: '有效至 {{date}}',
  amount: '本次使用金额（元）',
  amountWrong: '请填写大于 0 的金额，最多两位小数',
  confirmService: '确认已使用',
  confirmCoupon: '确认使用',
  used: '已确认：{{name}}',
  usedAmount: '已确认：{{name}}，{{amount}}',
  next: '下一位',
  refusals: {
    UNKNOWN_CODE: '没有这个码，请核对后再输入',
    OTHER_PARTNER: '这个码不能在这里使用',
    USED: '已经用过了',
    EXPIRED: '已过有效期',
    CANCELLED: '会员已撤销',
    AMOUNT_TOO_HIGH: '金额超过余额',
    AMOUNT_MISSING: '请填写金额',
    NOT_READY: '还在确认积分，请稍后再试',
  },
  recent: '最近确认的',
  none: '还没有确认过',
  undone: '已撤销',
} as const;

const en: Wording<typeof zh> = {
  title: 'Partner desk',
  noLink: 'This page needs its own link',
  noLinkHint: 'Open it by the link the insurer has sent you.',
  opening: 'Opening',
  hello: '{{partner}}',
  code: 'Code the member shows',
  codeHint: '8 characters, scanned or typed, in any case',
  look: 'Look up',
  service: 'Service',
  coupon: 'Coupon',
  left: '{{left}} left',
  until: 'Valid until {{date}}',
  amount: 'Amount used now',
  amountWrong: 'Enter an amount over 0 with at most two decimals',
  confirmService: 'Confirm the use',
  confirmCoupon: 'Confirm the use',
  used: 'Confirmed: {{name}}',
  usedAmount: 'Confirmed: {{name}}, {{amount}}',
  next: 'Next one',
  refusals: {
    UNKNOWN_CODE: 'No such code; check it and try again',
    OTHER_PARTNER: 'This code is not for this place',
    USED: 'It was used already',
    EXPIRED: 'It has expired',
    CANCELLED: 'The member has undone it',
    AMOUNT_TOO_HIGH: 'More than is left of it',
    AMOUNT_MISSING: 'Enter an amount',
    NOT_READY: 'The points are still being confirmed; try again in a moment',
  },
  recent: 'Confirmed last',
  none: 'Nothing confirmed yet',
  undone: 'undone',
};

export const partnerMessages = { zh, en };

/** What the page of a partner refuses, which is met there only. */
export const partnerErrors = {
  zh: {
    PARTNER_LINK_REFUSED: { title: '这个链接打不开', hint: '可能已作废。请向保险公司要一个新的链接。' },
  },
  en: {
    PARTNER_LINK_REFUSED: {
      title: 'This link opens no page',
      hint: 'It may have been revoked. Ask the insurer for a new one.',
    },
  },
};
