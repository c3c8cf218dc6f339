import { formatCount } from '@evergreen/web/format';
import {
  amountOf,
  type Day,
  type FigureName,
  fixed,
  moneyText,
  ratio,
  valueText,
  type Wording,
} from './figures.ts';

type NoteOf = (day: Day, wording: Wording) => string;

/** Losses of so many months by what was earned, and each cover by itself where the book tells covers. */
function lossNote(months: '12m' | '36m'): NoteOf {
  return ({ amounts }, { t, currency }) => {
    const all = t('insight.notes.losses', {
      incurred: moneyText(amountOf(amounts, `incurred${months}`), currency),
      earned: moneyText(amountOf(amounts, `earned${months}`), currency),
    });
    const [compulsory, commercial] = (['Compulsory', 'Commercial'] as const).map((cover) =>
      ratio(amounts, `incurred${cover}${months}`, `earned${cover}${months}`),
    );
    if (compulsory === undefined && commercial === undefined) return all;
    const text = (value: number | undefined) => valueText(value, 'share', currency);
    return `${all} · ${t('insight.notes.covers', { compulsory: text(compulsory), commercial: text(commercial) })}`;
  };
}

const count = (day: Day, name: string) => formatCount(Math.round(amountOf(day.amounts, name)));

/** What a figure is made of, in words. */
export const figureNotes = {
  policyRetention: (day, { t }) =>
    t('insight.notes.renewed', { renewed: count(day, 'renewed12m'), expired: count(day, 'expired12m') }),
  customerRetention: (day, { t }) =>
    t('insight.notes.kept', {
      kept: count(day, 'customersKept'),
      before: count(day, 'customersActive12mAgo'),
    }),
  customersNew: (day, { t, currency }) =>
    t('insight.notes.newPremium', { premium: moneyText(amountOf(day.amounts, 'premiumNew12m'), currency) }),
  policiesActive: (day, { t }) => t('insight.notes.customers', { n: count(day, 'customersActive') }),
  premiumInForce: (day, { t, currency }) =>
    t('insight.notes.perCustomer', {
      money: valueText(ratio(day.amounts, 'premiumInForce', 'customersActive'), 'money', currency),
    }),
  csat: ({ csat, nps }, { t }) =>
    csat === null
      ? t('insight.notes.fewAnswers')
      : t('insight.notes.answers', {
          n: formatCount(csat.n),
          nps: nps === null ? '–' : fixed(nps, 0),
        }),
  loyaltyMean: (day, { t }) =>
    t('insight.notes.satisfaction', {
      value: valueText(ratio(day.amounts, 'satisfactionSum', 'satisfactionKnown'), 'index', ''),
    }),
  lossRatio36m: lossNote('36m'),
  lossRatio12m: lossNote('12m'),
  frequency12m: (day, { t }) =>
    t('insight.notes.claims', { claims: count(day, 'claims12m'), years: count(day, 'exposure12m') }),
} as const satisfies Partial<Record<FigureName, NoteOf>>;

export type NotedFigure = keyof typeof figureNotes;
