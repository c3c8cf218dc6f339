import { formatCount } from '@evergreen/web/format';
import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import {
  amountOf,
  changeOf,
  type Day,
  figureKinds,
  type FigureName,
  fixed,
  type Insight,
  moneyText,
  ratio,
  valueText,
  type Wording,
} from './figures.ts';
import type { FigureLinks } from './figure-links.ts';

/** The figures that are looked at first, each with what it is made of, its change and the customers behind it. */
export function KeyFigures({
  insight: { total, compared },
  links,
  wording,
}: {
  insight: Insight;
  links: FigureLinks;
  wording: Wording;
}): ReactElement {
  const { t, currency } = wording;
  return (
    <section className="card panel figs fives">
      {shown.map(([name, noteOf]) => {
        const { kind, better, read } = figureKinds[name];
        const now = read(total);
        const change = changeOf(now, compared ? read(compared) : undefined, { kind, better, t });
        return (
          <Opening key={name} to={links.figure(name)}>
            <span className="small ink3">{t(`insight.figures.${name}`)}</span>
            <span className="fig-v">{valueText(now, kind, currency)}</span>
            {compared && (
              <span className={change.isWorse ? 'small danger' : 'small ink2'}>{change.text}</span>
            )}
            <span className="small ink3">{noteOf(total, wording)}</span>
          </Opening>
        );
      })}
    </section>
  );
}

function Opening({ to, children }: { to: string | undefined; children: ReactNode }): ReactElement {
  return to === undefined ? (
    <div className="fig fig-open plain">{children}</div>
  ) : (
    <Link className="fig fig-open" to={to}>
      {children}
    </Link>
  );
}

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

const shown: readonly (readonly [FigureName, NoteOf])[] = [
  [
    'policyRetention',
    (day, { t }) =>
      t('insight.notes.renewed', { renewed: count(day, 'renewed12m'), expired: count(day, 'expired12m') }),
  ],
  [
    'customerRetention',
    (day, { t }) =>
      t('insight.notes.kept', {
        kept: count(day, 'customersKept'),
        before: count(day, 'customersActive12mAgo'),
      }),
  ],
  [
    'customersNew',
    (day, { t, currency }) =>
      t('insight.notes.newPremium', { premium: moneyText(amountOf(day.amounts, 'premiumNew12m'), currency) }),
  ],
  ['policiesActive', (day, { t }) => t('insight.notes.customers', { n: count(day, 'customersActive') })],
  [
    'premiumInForce',
    (day, { t, currency }) =>
      t('insight.notes.perCustomer', {
        money: valueText(ratio(day.amounts, 'premiumInForce', 'customersActive'), 'money', currency),
      }),
  ],
  [
    'csat',
    ({ csat, nps }, { t }) =>
      csat === null
        ? t('insight.notes.fewAnswers')
        : t('insight.notes.answers', {
            n: formatCount(csat.n),
            nps: nps === null ? '–' : fixed(nps, 0),
          }),
  ],
  [
    'loyaltyMean',
    (day, { t }) =>
      t('insight.notes.satisfaction', {
        value: valueText(ratio(day.amounts, 'satisfactionSum', 'satisfactionKnown'), 'index', ''),
      }),
  ],
  ['lossRatio36m', lossNote('36m')],
  ['lossRatio12m', lossNote('12m')],
  [
    'frequency12m',
    (day, { t }) =>
      t('insight.notes.claims', { claims: count(day, 'claims12m'), years: count(day, 'exposure12m') }),
  ],
];
