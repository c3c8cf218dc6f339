import type { Wording } from '@evergreen/web/wording';

const zh = {
  panel: '免赔额抵扣金',
  sub: '保险期间每满一段时间没有计次出险，就攒一笔，出险时抵免赔额；用过归零',
  none: '没有免赔额抵扣金',
  noneHint: '规则里有这一项时，攒到的和用掉的都会列在这里。',
  unknown: '这里看不到这位客户的抵扣金',
  unknownHint: '客户所属的机构还没有传到奖励这边，或者不在你能查看的机构里。',
  next: '下次检查 {{date}}',
  noNext: '本保险期间没有下一次检查',
  rules: '每 {{months}} 个月 {{amount}}，最多 {{max}}',
  noRules: '日常批处理的规则里没有这一项',
  cols: { on: '日期', what: '事项', amount: '变动', balance: '余额', rules: '规则', recordedAt: '记录时间' },
  kind: {
    GRANTED: '攒到',
    USED: '用掉',
    LOST: '保障中断，归零',
    TAKEN_BACK: '收回',
    RESTORED: '恢复',
    REFUSED: '未发放',
  },
  cause: {
    CHECK: '到 {{date}} 为止的时段',
    CLAIM: '{{date}} 的出险',
    STATED_CLAIM: '未说明日期的出险',
    LAPSE: '{{date}} 起没有保障',
  },
  reason: {
    VALUE_GUARD: '已到本期价值上限',
    KIND_NOT_ALLOWED: '当地不许发放抵扣金',
    NO_TERM: '没有对应的保险期间',
  },
  run: {
    panel: '免赔额抵扣金',
    policies_other: '{{count}} 份保单',
    outstanding: '尚未使用的合计',
    entries_other: '{{count}} 笔',
  },
} as const;

const en = {
  panel: 'Deductible credit',
  sub: 'Months of a term without a counted claim bring some; a claim takes it off its deductible, and it begins anew',
  none: 'No deductible credit',
  noneHint: 'Where the rules have it, what came together and what was used is listed here.',
  unknown: 'The credit of this customer cannot be seen here',
  unknownHint: 'Their office has not reached the rewards service yet, or is not one of yours.',
  next: 'Next check {{date}}',
  noNext: 'No further check in this term',
  rules: '{{amount}} every {{months}} months, {{max}} at most',
  noRules: 'The rules of the daily run have none',
  cols: {
    on: 'Day',
    what: 'What',
    amount: 'Change',
    balance: 'Balance',
    rules: 'Rules',
    recordedAt: 'Written down',
  },
  kind: {
    GRANTED: 'Granted',
    USED: 'Used',
    LOST: 'Lost, cover lapsed',
    TAKEN_BACK: 'Taken back',
    RESTORED: 'Restored',
    REFUSED: 'Not granted',
  },
  cause: {
    CHECK: 'Months until {{date}}',
    CLAIM: 'Claim of {{date}}',
    STATED_CLAIM: 'Claim whose day was not stated',
    LAPSE: 'No cover since {{date}}',
  },
  reason: {
    VALUE_GUARD: 'The limit of the term leaves nothing',
    KIND_NOT_ALLOWED: 'Credit may not be given there',
    NO_TERM: 'No term to charge it to',
  },
  run: {
    panel: 'Deductible credit',
    policies_one: '{{count}} policy',
    policies_other: '{{count}} policies',
    outstanding: 'Outstanding',
    entries_one: '{{count}} entry',
    entries_other: '{{count}} entries',
  },
} as const satisfies Wording<typeof zh>;

export const creditMessages = { zh, en };
