import type { Language } from '@evergreen/web/format';
import type { Wording } from '@evergreen/web/wording';

const zh = {
  title: '会员卡',
  inShort: '会员号和二维码，在柜台出示',
  code: '会员号 {{number}} 的二维码',
  show: '在柜台出示，工作人员扫码即可找到你的账户',
  proof: '二维码只含会员号。使用积分时，工作人员会另外核实你的身份。',
} as const;

const en = {
  title: 'Member card',
  inShort: 'Your number and its code, to show at the counter',
  code: 'Code of member number {{number}}',
  show: 'Show this at the counter: our staff scan it to find your account',
  proof: 'The code holds your number and nothing else. To use points, our staff check who you are.',
} as const satisfies Wording<typeof zh>;

/** Words of the card. They come with its page: whoever looks at the balance does not wait for them. */
export function cardWords(language: Language): Record<keyof typeof zh, string> {
  return language === 'en' ? en : zh;
}

export const cardMessages = { zh, en };
