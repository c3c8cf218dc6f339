/** What members agree to who share points, in both languages. */
export interface HouseholdWording {
  readonly wordingId: string;
  readonly zh: string;
  readonly en: string;
}

/** The very words somebody agreed to, as they are kept. */
export interface AgreedWording {
  readonly wordingId: string;
  readonly text: string;
}

/** A new wording has a new id: whoever agreed to another one has their words kept with their consent. */
export const householdWording: HouseholdWording = {
  wordingId: 'household-1',
  zh:
    '我同意与这个家庭共享积分：可以使用家庭积分的成员，自己的积分不够时会用到我的积分，用掉的不再退回给我。' +
    '家庭成员可以看到我打码的姓名和加入日期，可以使用家庭积分的成员还能看到大家一共有多少积分；' +
    '收到我的邀请码的人，在加入之前也能看到我打码的姓名。可以使用家庭积分的成员可以再邀请别人，有人加入时会通知我。' +
    '我可以随时退出，退出后我的积分不再共享。',
  en:
    'I agree to share my points with this household. Members who may use its points use mine once their own do not ' +
    'reach; what they used does not come back to me. Everybody in the household sees my name, masked, and the day I ' +
    'joined; those who may use its points also see how many points there are in all. Whoever gets an invitation code ' +
    'of mine sees my masked name before joining. Members who may use its points may invite others, and I am told when ' +
    'somebody joins. I can leave at any time, and then my points are shared no longer.',
};

/** The words of today in one of their languages; undefined: they are others by now, or there is no such language. */
export function agreedWording(wordingId: string, language: string): AgreedWording | undefined {
  if (wordingId !== householdWording.wordingId) return undefined;
  if (language !== 'zh' && language !== 'en') return undefined;
  return { wordingId: `${wordingId}/${language}`, text: householdWording[language] };
}
