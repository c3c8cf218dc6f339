import { formatCount, formatMoney, formatPercent, type Language } from '@evergreen/web/format';
import type { TFunction } from 'i18next';
import type { InsightDayPartsFragment, InsightPartsFragment } from '../graphql.gen.ts';
import { insightMessages } from './messages.ts';

export type Insight = InsightPartsFragment;
export type Day = InsightDayPartsFragment;
export type Amounts = Day['amounts'];
export type FigureName = keyof typeof insightMessages.zh.figures;
export type ListName = keyof typeof insightMessages.zh.lists;

/** How a figure is written, and how a change of it. */
export type Kind = 'share' | 'money' | 'count' | 'index' | 'perHundred';

/** A number with so many digits; what is rounded to nothing has no sign. */
export function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

export interface Wording {
  readonly t: TFunction;
  readonly language: Language;
  readonly currency: string;
}

export function isListName(text: string): text is ListName {
  return Object.hasOwn(insightMessages.zh.lists, text);
}

export function amountOf(amounts: Amounts, name: string): number {
  return amounts.find((each) => each.name === name)?.value ?? 0;
}

/** Undefined where there is nothing to divide by. */
export function ratio(amounts: Amounts, above: string, below: string): number | undefined {
  const whole = amountOf(amounts, below);
  return whole === 0 ? undefined : amountOf(amounts, above) / whole;
}

export function moneyText(minor: number, currency: string): string {
  return formatMoney({ minor: String(Math.round(minor)), currency }, true);
}

export function valueText(value: number | undefined, kind: Kind, currency: string): string {
  if (value === undefined) return '–';
  switch (kind) {
    case 'share':
      return formatPercent(value, 1);
    case 'money':
      return moneyText(value, currency);
    case 'count':
      return formatCount(Math.round(value));
    case 'index':
      return fixed(value, 1);
    case 'perHundred':
      return (value * 100).toFixed(1);
  }
}

/** A change in words: shares in points, amounts in per cent, indices as they are. */
export interface Change {
  readonly text: string;
  readonly isWorse: boolean;
}

export function changeOf(
  now: number | undefined,
  before: number | undefined,
  { kind, better, t }: { readonly kind: Kind; readonly better: 'up' | 'down'; readonly t: TFunction },
): Change {
  if (now === undefined || before === undefined) return { text: t('insight.change.none'), isWorse: false };
  const step = stepOf(now, before, kind);
  if (step === undefined) return { text: t('insight.change.none'), isWorse: false };
  if (Number.parseFloat(step) === 0) return { text: t('insight.change.same'), isWorse: false };
  const isUp = now > before;
  const by = kind === 'share' ? t('insight.change.points', { n: step }) : step;
  return {
    text: t(isUp ? 'insight.change.up' : 'insight.change.down', { by }),
    isWorse: isUp !== (better === 'up'),
  };
}

/** How far it is from one to the other, without its sign; undefined: nothing can be said. */
function stepOf(now: number, before: number, kind: Kind): string | undefined {
  const step = Math.abs(now - before);
  switch (kind) {
    case 'share':
    case 'perHundred':
      return (step * 100).toFixed(1);
    case 'money':
    case 'count':
      return before === 0 ? undefined : formatPercent(step / before, 1);
    case 'index':
      return step.toFixed(1);
  }
}

/** A figure that a month or a day has. */
export interface FigureKind {
  readonly kind: Kind;
  readonly better: 'up' | 'down';
  readonly read: (day: Day) => number | undefined;
}

const measure = (name: string) => (day: Day) => day.measures.find((each) => each.name === name)?.value;
const sum =
  (name: string) =>
  ({ amounts }: Day) =>
    amountOf(amounts, name);
const of =
  (above: string, below: string) =>
  ({ amounts }: Day) =>
    ratio(amounts, above, below);

export const figureKinds = {
  policyRetention: { kind: 'share', better: 'up', read: measure('policyRetention') },
  customerRetention: { kind: 'share', better: 'up', read: of('customersKept', 'customersActive12mAgo') },
  customersNew: { kind: 'count', better: 'up', read: sum('customersNew') },
  policiesActive: { kind: 'count', better: 'up', read: sum('policiesActive') },
  premiumInForce: { kind: 'money', better: 'up', read: sum('premiumInForce') },
  csat: { kind: 'share', better: 'up', read: measure('csat') },
  loyaltyMean: { kind: 'index', better: 'up', read: measure('loyaltyMean') },
  lossRatio12m: { kind: 'share', better: 'down', read: of('incurred12m', 'earned12m') },
  lossRatio36m: { kind: 'share', better: 'down', read: measure('lossRatio36m') },
  frequency12m: { kind: 'perHundred', better: 'down', read: of('claims12m', 'exposure12m') },
  frequency36m: { kind: 'perHundred', better: 'down', read: measure('frequency36m') },
  nps: { kind: 'index', better: 'up', read: ({ nps }) => nps ?? undefined },
} as const satisfies Record<FigureName, FigureKind>;
