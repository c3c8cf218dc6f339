import { amountOf, type Amounts, type FigureName, type ListName, ratio } from './figures.ts';
import { insightMessages } from './messages.ts';

/** Figures that open whom they are made of: those of the page, and a step of the retention curve. */
export type OpenedFigure = FigureName | 'survival';

type PartName = keyof typeof insightMessages.zh.parts;

/** What each customer adds to a figure. An index is shown as the mean of the customers. */
export interface Part {
  readonly name: PartName;
  readonly kind: 'count' | 'money' | 'years' | 'index';
}

/** Whom a figure is made of. */
export interface FigureParts {
  /** Lists of the snapshot: first all whom the figure is made of, then those of them that one looks for. */
  readonly lists: readonly [ListName, ...ListName[]];
  readonly parts: readonly Part[];
  /** Of sums; undefined: there is nothing to say it by. */
  readonly value: (sums: Amounts) => number | undefined;
}

const part = (name: PartName, kind: Part['kind'] = 'count'): Part => ({ name, kind });
const share = (above: string, below: string) => (sums: Amounts) => ratio(sums, above, below);
const amount = (name: string) => (sums: Amounts) => amountOf(sums, name);
const answersMin = 10;

const inForce = {
  lists: ['in-force'],
  parts: [part('policiesActive'), part('premiumInForce', 'money')],
} as const satisfies Omit<FigureParts, 'value'>;

export const figureParts = {
  policyRetention: {
    lists: ['expired', 'not-renewed'],
    parts: [part('expired12m'), part('renewed12m')],
    value: share('renewed12m', 'expired12m'),
  },
  customerRetention: {
    lists: ['was-active', 'left'],
    parts: [part('customersActive12mAgo'), part('customersKept')],
    value: share('customersKept', 'customersActive12mAgo'),
  },
  customersNew: { lists: ['new'], parts: inForce.parts, value: amount('customersNew') },
  policiesActive: { ...inForce, value: amount('policiesActive') },
  premiumInForce: { ...inForce, value: amount('premiumInForce') },
  csat: {
    lists: ['answered', 'answered-low'],
    parts: [part('csatAnswers'), part('csatSatisfied')],
    value: (sums) =>
      amountOf(sums, 'csatAnswers') < answersMin ? undefined : ratio(sums, 'csatSatisfied', 'csatAnswers'),
  },
  nps: {
    lists: ['answered-nps', 'detractors'],
    parts: [part('npsAnswers'), part('npsPromoters'), part('npsDetractors')],
    value: (sums) => {
      const n = amountOf(sums, 'npsAnswers');
      const over = amountOf(sums, 'npsPromoters') - amountOf(sums, 'npsDetractors');
      return n < answersMin ? undefined : (over / n) * 100;
    },
  },
  loyaltyMean: {
    lists: ['all', 'loyal', 'not-loyal'],
    parts: [part('loyaltySum', 'index')],
    value: share('loyaltySum', 'customers'),
  },
  lossRatio12m: {
    lists: ['insured-12m', 'claimed-12m'],
    parts: [part('incurred12m', 'money'), part('earned12m', 'money')],
    value: share('incurred12m', 'earned12m'),
  },
  lossRatio36m: {
    lists: ['insured-36m', 'claimed-36m', 'loss-above-premium'],
    parts: [part('incurred36m', 'money'), part('earned36m', 'money')],
    value: share('incurred36m', 'earned36m'),
  },
  frequency12m: {
    lists: ['insured-12m', 'claimed-12m'],
    parts: [part('claims12m'), part('exposure12m', 'years')],
    value: share('claims12m', 'exposure12m'),
  },
  frequency36m: {
    lists: ['insured-36m', 'claimed-36m'],
    parts: [part('claims36m'), part('exposure36m', 'years')],
    value: share('claims36m', 'exposure36m'),
  },
  survival: {
    lists: ['ended-in-year', 'lapsed-in-year'],
    parts: [part('atRisk'), part('lapsed')],
    value: (sums) => {
      const lapsed = ratio(sums, 'lapsed', 'atRisk');
      return lapsed === undefined ? undefined : 1 - lapsed;
    },
  },
} as const satisfies Record<OpenedFigure, FigureParts>;

export function isOpenedFigure(text: string): text is OpenedFigure {
  return Object.hasOwn(figureParts, text);
}
