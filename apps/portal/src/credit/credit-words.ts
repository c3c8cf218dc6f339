import type { WhyCondition, WhyLine } from '@evergreen/web';
import { formatDay, formatMoney, type Language } from '@evergreen/web/format';
import { sayer } from '@evergreen/web/say';
import type { Wording } from '@evergreen/web/wording';
import type { DeductibleCreditPartsFragment } from '../graphql.gen.ts';

type Credit = DeductibleCreditPartsFragment;
type Entry = Credit['entries'][number];

const zh = {
  title: '免赔额抵扣金',
  of: '保单 {{policy}}',
  GRANTED: '{{date}}：之前没有计次出险，攒到',
  USED: '{{date}} 的出险，全部用掉',
  USED_STATED: '这一期有出险计次，全部用掉',
  LOST: '{{date}} 起保障中断，归零',
  TAKEN_BACK: '{{date}} 攒到的，按现有信息收回',
  RESTORED: '{{date}} 的变动更正，恢复',
  REFUSED: '{{date}}：没有发放，{{reason}}',
  VALUE_GUARD: '已到本保险期间的价值上限',
  KIND_NOT_ALLOWED: '所在地区目前不发放',
  NO_TERM: '没有对应的保险期间',
  now: '现有',
  purpose: '出险需要自己承担免赔额时，可以用它抵扣',
  grows: '每 {{months}} 个月没有计次出险，攒 {{amount}}，最多 {{max}}；续保接着攒',
  used: '计次出险会用掉全部，之后重新攒',
  next: '下次检查：{{date}}',
  nextShort: '{{date}} 检查',
  noNext: '本保险期间没有下一次检查',
  rule: '规则 {{rule}}',
  noRule: '目前的规则不再新增',
  earlier: '更早的变动合计',
} as const;

const en = {
  title: 'Deductible credit',
  of: 'Policy {{policy}}',
  GRANTED: '{{date}}: no counted claim before, credited',
  USED: 'Claim of {{date}}, all of it used',
  USED_STATED: 'A claim of this term counts, all of it used',
  LOST: 'No cover since {{date}}, lost',
  TAKEN_BACK: 'Credited on {{date}}, taken back by what is known since',
  RESTORED: 'Change of {{date}} corrected, restored',
  REFUSED: '{{date}}: not credited, {{reason}}',
  VALUE_GUARD: 'you have had all that may be given in that term',
  KIND_NOT_ALLOWED: 'it is not given where you live for now',
  NO_TERM: 'there is no term to charge it to',
  now: 'Now',
  purpose: 'Where a claim leaves a deductible to you, it is taken off',
  grows:
    'Every {{months}} months without a counted claim bring {{amount}}, {{max}} at most; renewals carry it on',
  used: 'A counted claim uses all of it, and it begins anew',
  next: 'Next check: {{date}}',
  nextShort: 'Check on {{date}}',
  noNext: 'No further check in this term',
  rule: 'Rule {{rule}}',
  noRule: 'The rules of today add nothing more',
  earlier: 'Earlier changes together',
} as const satisfies Wording<typeof zh>;

export const creditMessages = { zh, en };

export const creditSayer = (language: Language) => sayer(language === 'en' ? en : zh);

/** What one sees of a policy before it is opened. */
export function creditFacts(
  { entries: [newest], nextCheckOn }: Credit,
  language: Language,
  today: string,
): string {
  if (newest && newest.kind !== 'GRANTED') return lineOf(newest, language).label;
  const say = creditSayer(language);
  return nextCheckOn === null
    ? say('noNext')
    : say('nextShort', { date: formatDay(nextCheckOn, language, today) });
}

/** How it grew and went, line by line, what it is for, and what comes next. */
export function creditWhy(credit: Credit, language: Language, today: string) {
  const say = creditSayer(language);
  const { rules, nextCheckOn, entries, balance } = credit;
  const oldest = entries.at(-1);
  const before = oldest && BigInt(oldest.balanceAfter.minor) - BigInt(oldest.amount.minor);
  const earlier =
    before === undefined || before === 0n
      ? []
      : [{ label: say('earlier'), value: formatMoney({ ...balance, minor: String(before) }) }];
  const conditions: WhyCondition[] = [
    { mark: 'note', title: say('purpose'), facts: [] },
    ...(rules
      ? [
          {
            mark: 'note' as const,
            title: say('grows', {
              ...{ months: rules.everyMonths, amount: formatMoney(rules.perCheck) },
              max: formatMoney(rules.max),
            }),
            facts: [say('used')],
          },
        ]
      : []),
    nextCheckOn === null
      ? { mark: 'note', title: say('noNext'), facts: [] }
      : {
          ...{ mark: 'waiting', facts: [] },
          title: say('next', { date: formatDay(nextCheckOn, language, today) }),
        },
  ];
  const [newest] = entries;
  return {
    lines: [...earlier, ...entries.toReversed().map((entry) => lineOf(entry, language))],
    total: { label: say('now'), value: formatMoney(balance) },
    conditions,
    rule:
      rules === null
        ? say('noRule')
        : newest
          ? say('rule', { rule: `${newest.ruleSetId} ${newest.ruleSetVersion}` })
          : '',
  };
}

function lineOf({ kind, cause, on, amount, reason }: Entry, language: Language): WhyLine {
  const say = creditSayer(language);
  const why =
    reason === 'VALUE_GUARD' || reason === 'KIND_NOT_ALLOWED' || reason === 'NO_TERM' ? say(reason) : '';
  const word = kind === 'USED' && cause === 'STATED_CLAIM' ? 'USED_STATED' : kind;
  return {
    label: say(word, { date: formatDay(on, language), reason: why }),
    value: formatMoney(amount),
  };
}
