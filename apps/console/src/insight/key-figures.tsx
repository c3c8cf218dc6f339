import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { FigureLinks } from './figure-links.ts';
import { figureNotes, type NotedFigure } from './figure-notes.ts';
import { changeOf, figureKinds, type Insight, valueText, type Wording } from './figures.ts';

const shown = [
  ...['policyRetention', 'customerRetention', 'customersNew', 'policiesActive', 'premiumInForce'],
  ...['csat', 'loyaltyMean', 'lossRatio36m', 'lossRatio12m', 'frequency12m'],
] as const satisfies readonly NotedFigure[];

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
      {shown.map((name) => {
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
            <span className="small ink3">{figureNotes[name](total, wording)}</span>
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
