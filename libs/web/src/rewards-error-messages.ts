import type { ErrorWording } from './error-messages.ts';

const zh = {
  RULE_SET_STATE: { title: '这个版本的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  RULE_SET_UNKNOWN: { title: '没有这个规则集', hint: '请重新选择规则集。' },
  RUN_UNKNOWN: { title: '没有找到这次批处理', hint: '请回到列表重新打开。' },
  RUN_STATE: { title: '批处理的状态已变，这一步不能做', hint: '页面会显示最新状态。' },
  EVENT_CHANGED: { title: '这段时间里有人改过', hint: '你写的还在这里。请看过新内容再保存。' },
  EVENT_STATE: { title: '现在不能这样做', hint: '活动或名额的状态已经变了，页面会显示最新的情况。' },
  ANSWERS_CLOSED: { title: '时间已经过了', hint: '原来的名额和答复没有变。' },
  SEATS_SHORT: { title: '这一场的空位不够', hint: '原来的名额还在。' },
  CAMPAIGN_CHANGED: { title: '这段时间里有人写了新版本', hint: '你写的还在这里。请看过新版本再保存。' },
  CAMPAIGN_STATE: { title: '活动现在不能这样做', hint: '它的状态已经变了。请重新打开这一页看看。' },
  REWARD_CHANGED: { title: '刚有人写了更新的版本', hint: '没有覆盖。请重新打开这一页再改。' },
  REWARD_STATE: { title: '现在不能这样做', hint: '状态已变，页面会显示最新状态。' },
  REFERRAL_REFUSED: {
    title: '这个推荐码用不了',
    hint: '请核对推荐码；它可能已过期，活动可能已结束，或已登记过别的推荐码。',
  },
  REFERRAL_STATE: { title: '已发放积分，不能再拒绝', hint: '页面会显示最新的情况。' },
  REDEMPTION_REFUSED: { title: '这次兑换现在不能这样做', hint: '可能已使用、已寄出或超过了时间。' },
  PARTNER_LINK_REFUSED: { title: '这个链接打不开', hint: '可能已作废。可以生成一个新的。' },
  USE_REFUSED: { title: '这张券现在不能用', hint: '没有记入。请核对余额和有效期。' },
  SETTLEMENT_REFUSED: { title: '这个月不能结清或更改', hint: '月份结束后才能结清，结清后不再改动。' },
} as const satisfies Record<string, ErrorWording>;

const en: Record<keyof typeof zh, ErrorWording> = {
  RULE_SET_STATE: { title: 'The version has moved on', hint: 'The page shows where it is now.' },
  RULE_SET_UNKNOWN: { title: 'No such rule set', hint: 'Choose the rule set again.' },
  RUN_UNKNOWN: { title: 'No such run', hint: 'Go back to the list and open it again.' },
  RUN_STATE: {
    title: 'The run has moved on, so this cannot be done now',
    hint: 'The page shows its latest state.',
  },
  EVENT_CHANGED: { title: 'Somebody changed it meanwhile', hint: 'What you wrote is still here.' },
  EVENT_STATE: { title: 'Not possible any more', hint: 'The event has moved on; the page shows how it is.' },
  ANSWERS_CLOSED: { title: 'The time for this is over', hint: 'Places and answers stay as they were.' },
  SEATS_SHORT: { title: 'Not enough seats there', hint: 'The place there was is kept.' },
  CAMPAIGN_CHANGED: { title: 'Somebody changed it meanwhile', hint: 'What you wrote is still here.' },
  CAMPAIGN_STATE: { title: 'No longer open to that', hint: 'Open this page again to see how it is.' },
  REWARD_CHANGED: {
    title: 'Somebody has written a newer version',
    hint: 'Nothing was overwritten. Open the page again and make your change there.',
  },
  REWARD_STATE: { title: 'This cannot be done now', hint: 'It has moved on; the page shows where it is.' },
  REFERRAL_REFUSED: {
    title: 'This code cannot be taken',
    hint: 'Check it: it may be mistyped or have ended, referrals may be closed, or another code was recorded.',
  },
  REFERRAL_STATE: { title: 'Points were paid: it cannot be rejected', hint: 'The page shows how it is now.' },
  REDEMPTION_REFUSED: {
    title: 'This cannot be done to it now',
    hint: 'It may have been used, be on its way, or the time may be over.',
  },
  PARTNER_LINK_REFUSED: {
    title: 'This link opens no page',
    hint: 'It may have been revoked. Make a new one.',
  },
  USE_REFUSED: {
    title: 'This coupon cannot be used now',
    hint: 'Nothing was noted. Check what is left and its last day.',
  },
  SETTLEMENT_REFUSED: {
    title: 'The month cannot be settled or changed',
    hint: 'A month is settled once it is over, and does not change after that.',
  },
};

/** Refusals of the service of rewards, as staff read them; pages of the portal bring their own words. */
export const rewardsErrorMessages = { zh, en };
