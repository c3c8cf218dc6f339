import type { Wording } from './wording.ts';

const zh = {
  'too-short': '密码太短，至少 12 个字符。',
  'too-long': '密码太长，最多 128 个字符。',
  common: '这个密码太常见，容易被猜到。',
  breached: '这个密码出现在已泄露的密码里。',
  personal: '密码里不要含有自己的姓名或工号。',
  same: '新密码不能和原来的一样。',
} as const;

const en = {
  'too-short': 'It is too short: 12 characters at least.',
  'too-long': 'It is too long: 128 characters at most.',
  common: 'It is a common one and easily guessed.',
  breached: 'It is among passwords that have leaked.',
  personal: 'It must not hold your name or staff number.',
  same: 'It must differ from the present one.',
} as const satisfies Wording<typeof zh>;

/** What the fact `why` of a refusal says in place of the code's general hint. */
export const errorReasons = { zh, en };

export type ErrorReason = keyof typeof zh;

export function isErrorReason(text: string | undefined): text is ErrorReason {
  return text !== undefined && Object.hasOwn(zh, text);
}
