import { formatCount, formatDay, formatMoment, formatSigned, type Language } from './format.ts';
import { isKnownSource, ledgerWords } from './ledger-words.ts';
import type { WhyCondition, WhyLine } from './parts/why-panel.tsx';
import { sayer } from './say.ts';
import type { Wording } from './wording.ts';

type Points = number | string;
type EntryKind = keyof (typeof ledgerWords)['zh']['kind'];

/** What the gateway tells of a balance. */
export interface BalanceToExplain {
  readonly asOf: string;
  readonly parts: readonly {
    readonly kind: EntryKind;
    readonly source: string;
    readonly ruleId: string;
    readonly reason: string;
    /** Null: the programme has no name for the reason. */
    readonly reasonNames: { readonly zh: string; readonly en: string } | null;
    readonly points: Points;
    readonly statusPoints: Points;
    readonly entries: number;
    readonly firstOn: string;
    readonly lastOn: string;
  }[];
  readonly onAccount: Points;
  readonly available: Points;
  readonly owed: Points;
  readonly pendingParts: readonly {
    readonly points: Points;
    readonly activeOn: string | null;
    readonly awaits: string | null;
    readonly awaitedUntil: string | null;
    readonly andLater: boolean;
  }[];
  readonly heldParts: readonly {
    readonly points: Points;
    readonly source: string;
    readonly expiresAt: string;
    readonly andLater: boolean;
  }[];
  readonly status: {
    readonly counting: Points;
    readonly pending: Points;
    readonly lapsed: Points;
    readonly windowMonths: number;
  };
  readonly programmeVersion: number;
}

const zh = {
  once: '{{what}}（{{date}}）',
  often: '{{what}}（{{count}} 笔，{{from}} 至 {{to}}）',
  oftenOneDay: '{{what}}（{{count}} 笔，{{date}}）',
  ofSource: '{{kind}} · {{source}}',
  nothing: '还没有任何积分往来',
  total: '账户里共有',
  available: '其中可用 {{points}} 分',
  availableNone: '其中没有可用的积分',
  pending: '{{points}} 分待生效，{{date}} 起可用',
  pendingLater: '{{points}} 分待生效，{{date}} 起陆续可用',
  renewal: '{{points}} 分待续保后生效',
  awaiting: '{{points}} 分待条件达成后生效',
  awaitedUntil: '最迟 {{date}}，过期取消',
  held: '{{points}} 分冻结中（{{source}}）',
  heldUntil: '未使用的部分 {{at}} 自动退回',
  heldLater: '{{at}} 起陆续退回',
  owed: '欠 {{points}} 分',
  owedHint: '收回时这些积分已经用掉，之后得到的积分先补上',
  status: '成长值：计入等级 {{points}}',
  statusHow: '成长值生效后 {{months}} 个月内计入等级',
  statusPending: '待生效 {{points}}',
  statusLapsed: '已过 {{months}} 个月，不再计入 {{points}}',
  statusFrom: '{{what}} {{points}}',
  rule: '截至 {{date}} · 按会员规则第 {{version}} 版',
  other: '其他',
} as const;

const en = {
  once: '{{what}} ({{date}})',
  often: '{{what}} ({{count}} entries, {{from}} to {{to}})',
  oftenOneDay: '{{what}} ({{count}} entries, {{date}})',
  ofSource: '{{kind}} · {{source}}',
  nothing: 'No points have come or gone yet',
  total: 'On the account',
  available: '{{points}} of them may be spent',
  availableNone: 'None of them may be spent',
  pending: '{{points}} pending, active from {{date}}',
  pendingLater: '{{points}} pending, active from {{date}} on and later',
  renewal: '{{points}} wait for the renewal of the policy',
  awaiting: '{{points}} wait for something to happen',
  awaitedUntil: 'by {{date}}, after that they are cancelled',
  held: '{{points}} set aside ({{source}})',
  heldUntil: 'what is not used comes back by itself at {{at}}',
  heldLater: 'they come back from {{at}} on',
  owed: '{{points}} owed',
  owedHint: 'They were spent before they were taken back; what comes next pays for them',
  status: 'Status points: {{points}} count towards the tier',
  statusHow: 'They count for {{months}} months from the day they become active',
  statusPending: '{{points}} pending',
  statusLapsed: '{{points}} no longer count: more than {{months}} months old',
  statusFrom: '{{what}} {{points}}',
  rule: 'as of {{date}} · version {{version}} of the programme',
  other: 'Other',
} as const satisfies Wording<typeof zh>;

export const balanceWhyMessages = { zh, en };

interface Balance {
  readonly lines: readonly WhyLine[];
  readonly total: WhyLine;
  readonly conditions: readonly WhyCondition[];
  readonly rule: string;
}

interface Asked {
  readonly language: Language;
  readonly today: string;
  /** Whether rules of awards and words that staff typed are told. */
  readonly isToStaff: boolean;
}

/** Puts into words what made a balance: the sum line by line, and where what is there stands. */
export function balanceWhy(balance: BalanceToExplain, asked: Asked): Balance {
  const { language, today } = asked;
  const key = language === 'en' ? 'en' : 'zh';
  const say = sayer(balanceWhyMessages[key]);
  const moved = balance.parts.filter(({ points }) => Number(points) !== 0);
  return {
    lines:
      moved.length === 0
        ? [{ label: say('nothing'), value: '0' }]
        : moved.map((part) => ({ label: when(part, asked), value: formatSigned(part.points) })),
    total: { label: say('total'), value: formatCount(balance.onAccount) },
    conditions: [
      ...spendable(balance, asked),
      ...balance.pendingParts.map((part) => pending(part, asked)),
      ...balance.heldParts.map((part) => held(part, asked)),
      ...statusPoints(balance, asked),
    ],
    rule: say('rule', {
      date: formatDay(balance.asOf, language, today),
      version: balance.programmeVersion,
    }),
  };
}

function when(part: BalanceToExplain['parts'][number], asked: Asked): string {
  const { language, today } = asked;
  const say = sayer(balanceWhyMessages[language === 'en' ? 'en' : 'zh']);
  const { entries: count, firstOn, lastOn } = part;
  const facts = { what: what(part, asked), count, date: formatDay(firstOn, language, today) };
  if (count === 1) return say('once', facts);
  if (firstOn === lastOn) return say('oftenOneDay', facts);
  // A year is left out only where it is the same at both ends.
  const year = firstOn.slice(0, 4) === lastOn.slice(0, 4) ? today : undefined;
  return say('often', {
    ...facts,
    from: formatDay(firstOn, language, year),
    to: formatDay(lastOn, language, year),
  });
}

/** What the entries of a part are called: awards by what they were for, the others by what they did. */
function what(
  { kind, source, ruleId, reason, reasonNames }: BalanceToExplain['parts'][number],
  { language, isToStaff }: Asked,
): string {
  const key = language === 'en' ? 'en' : 'zh';
  const say = sayer(balanceWhyMessages[key]);
  const words = ledgerWords[key];
  const named = (text: string): string =>
    isKnownSource(text) ? words.source[text] : isToStaff ? text : say('other');
  if (kind === 'AWARD') return [named(source), ...(isToStaff && ruleId !== '' ? [ruleId] : [])].join(' ');
  const because = reasonNames?.[key] ?? (isToStaff ? reason : '');
  const detail = kind === 'ADJUST' ? because : source === '' || source === 'manual' ? '' : named(source);
  return detail === '' ? words.kind[kind] : say('ofSource', { kind: words.kind[kind], source: detail });
}

function spendable({ available, owed }: BalanceToExplain, { language }: Asked): WhyCondition[] {
  const say = sayer(balanceWhyMessages[language === 'en' ? 'en' : 'zh']);
  if (Number(owed) > 0)
    return [{ mark: 'failed', title: say('owed', { points: formatCount(owed) }), facts: [say('owedHint')] }];
  if (Number(available) === 0) return [{ mark: 'note', title: say('availableNone'), facts: [] }];
  return [{ mark: 'met', title: say('available', { points: formatCount(available) }), facts: [] }];
}

function pending(
  { points, activeOn, awaits, awaitedUntil, andLater }: BalanceToExplain['pendingParts'][number],
  { language, today }: Asked,
): WhyCondition {
  const say = sayer(balanceWhyMessages[language === 'en' ? 'en' : 'zh']);
  const amount = { points: formatCount(points) };
  if (activeOn !== null) {
    const date = formatDay(activeOn, language, today);
    return {
      ...{ mark: 'waiting', facts: [] },
      title: say(andLater ? 'pendingLater' : 'pending', { ...amount, date }),
    };
  }
  return {
    mark: 'waiting',
    title: say(awaits?.startsWith('renewed/') ? 'renewal' : 'awaiting', amount),
    facts:
      awaitedUntil === null ? [] : [say('awaitedUntil', { date: formatDay(awaitedUntil, language, today) })],
  };
}

function held(
  { points, source, expiresAt, andLater }: BalanceToExplain['heldParts'][number],
  { language, isToStaff }: Asked,
): WhyCondition {
  const key = language === 'en' ? 'en' : 'zh';
  const say = sayer(balanceWhyMessages[key]);
  const named = isKnownSource(source) ? ledgerWords[key].source[source] : isToStaff ? source : say('other');
  return {
    mark: 'waiting',
    title: say('held', { points: formatCount(points), source: named }),
    facts: [say(andLater ? 'heldLater' : 'heldUntil', { at: formatMoment(expiresAt, language) })],
  };
}

function statusPoints({ status, parts }: BalanceToExplain, asked: Asked): WhyCondition[] {
  const say = sayer(balanceWhyMessages[asked.language === 'en' ? 'en' : 'zh']);
  const from = parts.filter((part) => Number(part.statusPoints) !== 0);
  if (from.length === 0) return [];
  const { counting, pending: notActive, lapsed, windowMonths: months } = status;
  return [
    {
      mark: 'note',
      title: say('status', { points: formatCount(counting) }),
      facts: [
        ...from.map((part) =>
          say('statusFrom', { what: what(part, asked), points: formatSigned(part.statusPoints) }),
        ),
        ...(Number(notActive) === 0 ? [] : [say('statusPending', { points: formatCount(notActive) })]),
        ...(Number(lapsed) === 0 ? [] : [say('statusLapsed', { points: formatCount(lapsed), months })]),
        say('statusHow', { months }),
      ],
    },
  ];
}
