import type { Language } from '@evergreen/web/format';
import { isKnownSource, ledgerWords } from '@evergreen/web/ledger-words';
import { sayer } from '@evergreen/web/say';
import type { Wording } from '@evergreen/web/wording';

const zh = {
  moved: '涉及哪几笔积分',
  lot: '{{source}}，{{date}}发放',
  lotUntil: '有效至 {{date}}',
  until: '有效期改到 {{date}}',
  forEver: '改为长期有效',
  about: '针对 {{date}} 的「{{kind}}」',
  reason: '原因：{{reason}}',
  rules: '按会员规则第 {{version}} 版',
  other: '其他',
} as const;

const en = {
  moved: 'Which points it was about',
  lot: '{{source}}, given {{date}}',
  lotUntil: 'valid until {{date}}',
  until: 'now valid until {{date}}',
  forEver: 'now without end',
  about: 'About “{{kind}}” of {{date}}',
  reason: 'Reason: {{reason}}',
  rules: 'By version {{version}} of the programme',
  other: 'Other',
} as const satisfies Wording<typeof zh>;

export const entryWhyMessages = { zh, en };

/** Words of why an entry is there. They come when the first one is opened. */
export function entryWhyWords(language: Language) {
  const words = entryWhyMessages[language === 'en' ? 'en' : 'zh'];
  const { source, kind } = ledgerWords[language === 'en' ? 'en' : 'zh'];
  return {
    kind,
    say: sayer(words),
    source: (text: string): string => (isKnownSource(text) ? source[text] : words.other),
  };
}
