import { Icon, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TierPartsFragment } from '../graphql.gen.ts';
import { allMetOn, type Condition, missing, nearest, placeOf } from './next-step.ts';
import { missingWords, nameOf } from './tier-words.ts';

/** The way to the next tier, as Home has it: the tiers in a line, and what is missing side by side. */
export function TierPath({ tier }: { tier: TierPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { next } = placeOf(tier);
  const conditions = next === undefined ? [] : nearest(next);
  const on = allMetOn(conditions);
  return (
    <section className="card sec">
      <div className="sec-h">
        <h2 className="h3">{missingWords(tier, t, language)}</h2>
        <Link to="/tier">
          {t('tier.benefitsLink')}
          <Icon name="right" size="s" />
        </Link>
      </div>
      <Path tier={tier} />
      {conditions.length > 0 && <Conditions conditions={conditions} today={tier.asOf} />}
      {tier.graceUntil !== null ? (
        <p className="ring-p">{t('tier.grace', { date: formatDay(tier.graceUntil, language, tier.asOf) })}</p>
      ) : (
        on !== undefined && (
          <p className="ring-p">{t('tier.allMetOn', { date: formatDay(on, language, tier.asOf) })}</p>
        )
      )}
    </section>
  );
}

/** All tiers in a line, the member's own marked. */
export function Path({ tier }: { tier: TierPartsFragment }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { at } = placeOf(tier);
  return (
    <ol className="tp-path" aria-label={t('tier.path')}>
      {tier.steps.map((step, n) => (
        <li
          key={step.tierId}
          className={n < at ? 'done' : n === at ? 'now' : ''}
          aria-current={n === at ? 'step' : undefined}
        >
          <i aria-hidden="true" />
          <span>{nameOf(step, language)}</span>
          {n === at && <span className="sr">{t('tier.here')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** Conditions side by side, each with the fact, the need and the day it will be met. */
export function Conditions({
  conditions,
  today,
  withDates = false,
}: {
  conditions: readonly Condition[];
  today: string;
  withDates?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <ul className="tp-cond">
      {conditions.map((condition) => (
        <li key={`${condition.kind} ${condition.factKey ?? ''}`}>
          <span className="tp-k">{t(`tier.condition.${condition.kind}`)}</span>
          <span className="tp-v">
            <Value condition={condition} />
            {condition.met && (
              <span className="acc">
                <Icon name="check" size="s" />
                <span className="sr">{t('tier.reached')}</span>
              </span>
            )}
          </span>
          {condition.kind === 'STATUS_POINTS' && !condition.met && (
            <span className="bar" aria-hidden="true">
              <i style={{ width: `${share(condition)}%` }} />
            </span>
          )}
          {withDates && condition.metOn !== null && missing([condition]).length > 0 && (
            <span className="tp-k">
              {t('tier.metOn', { date: formatDay(condition.metOn, language, today) })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Value({ condition: { kind, has, need, met } }: { condition: Condition }): ReactElement {
  const { t } = useTranslation();
  if (kind === 'FACT') return <>{t(met ? 'tier.factMet' : 'tier.factNotMet')}</>;
  if (kind !== 'STATUS_POINTS')
    return <>{t('tier.years', { has: formatCount(has), need: formatCount(need) })}</>;
  return (
    <>
      {formatCount(has)} / {formatCount(need)}
    </>
  );
}

const share = ({ has, need }: Condition): string =>
  Math.min(100, (Number(has) / Math.max(1, Number(need))) * 100).toFixed(1);
