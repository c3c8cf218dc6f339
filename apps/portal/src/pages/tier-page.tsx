import { EmptyState, ErrorState, Icon, Skeleton, useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Achievements } from '../achievements/achievements.tsx';
import { TierDocument, type TierQuery } from '../graphql.gen.ts';
import { useMemberQuery } from '../member-query.ts';
import { PageHead } from '../page-head.tsx';
import { placeOf, type Step } from '../tier/next-step.ts';
import { Conditions, Path } from '../tier/tier-path.tsx';
import { missingWords, nameOf, tierName } from '../tier/tier-words.ts';

type Tier = Extract<TierQuery['me'], { readonly __typename: 'MemberMe' }>['tier'];

/** What one's tier is and why, what the next one asks for, what comes with it, and how it came to be. */
export default function TierPage(): ReactElement {
  const { t } = useTranslation();
  const { member, error, retry } = useMemberQuery(TierDocument, {});
  return (
    <>
      <PageHead title={t('tier.title')} />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!member && !error && <TierSkeleton />}
      {member && (
        <>
          <Now tier={member.tier} />
          <Ahead tier={member.tier} />
          <Benefits tier={member.tier} />
          <Uses tier={member.tier} />
          <Achievements />
          <History tier={member.tier} />
        </>
      )}
    </>
  );
}

function Now({ tier }: { tier: Tier }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { current } = placeOf(tier);
  const day = (date: string): string => formatDay(date, language, tier.asOf);
  return (
    <section className="card sec">
      <h2 className="h2">{t('tier.member', { tier: nameOf(current, language) })}</h2>
      <p className="small ink3">
        {t('tier.since', { date: formatDay(tier.since, language) })} ·{' '}
        {t('tier.review', { date: day(tier.reviewOn) })}
      </p>
      <Path tier={tier} />
      {tier.graceUntil !== null && (
        <Note icon="clock" text={t('tier.grace', { date: day(tier.graceUntil) })} />
      )}
      {tier.lockedUntil !== null && (
        <Note icon="lock" text={t('tier.locked', { date: day(tier.lockedUntil) })} />
      )}
      <Outlook tier={tier} />
    </section>
  );
}

function Note({
  icon,
  text,
}: {
  icon: 'clock' | 'lock' | 'calendar' | 'shield';
  text: string;
}): ReactElement {
  return (
    <p className="ring-p marked">
      <Icon name={icon} size="s" />
      {text}
    </p>
  );
}

/** What the next review brings, and what another claim-free term and a renewal would. */
function Outlook({ tier }: { tier: Tier }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { asThingsAre, ifClaimFree, steps, reviewOn, asOf } = tier;
  const { at } = placeOf(tier);
  const rank = (tierId: string): number => steps.findIndex((step) => step.tierId === tierId);
  const way = (tierId: string): 'rises' | 'keeps' | 'falls' =>
    rank(tierId) > at ? 'rises' : rank(tierId) < at ? 'falls' : 'keeps';
  const renew = { rises: 'renewRises', keeps: 'renewKeeps', falls: 'renewFalls' } as const;
  const date = formatDay(reviewOn, language, asOf);
  return (
    <>
      <Note
        icon="calendar"
        text={t(`tier.outlook.${way(asThingsAre.tierId)}`, {
          ...{ date, tier: tierName(steps, asThingsAre.tierId, language) },
        })}
      />
      <Note
        icon="shield"
        text={t(`tier.outlook.${renew[way(ifClaimFree.tierId)]}`, {
          tier: tierName(steps, ifClaimFree.tierId, language),
        })}
      />
    </>
  );
}

/** What each tier above asks for, with the member's own facts. */
function Ahead({ tier }: { tier: Tier }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { at } = placeOf(tier);
  const above = tier.steps.slice(at + 1);
  return (
    <section className="card sec">
      <div className="sec-h">
        <h2 className="h3">{missingWords(tier, t, language)}</h2>
      </div>
      {above.map((step) => (
        <StepConditions key={step.tierId} step={step} today={tier.asOf} />
      ))}
      <p className="small ink3">{t('tier.history.version', { version: tier.programmeVersion })}</p>
    </section>
  );
}

function StepConditions({ step, today }: { step: Step; today: string }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <div className="tp-step">
      <h3 className="h3">{t('tier.whole', { tier: nameOf(step, language) })}</h3>
      {step.combinations.length > 1 && <p className="small ink3">{t('tier.anyOne')}</p>}
      {step.combinations.map(({ conditions }, n) => (
        <div key={conditions.map(({ kind, need }) => `${kind}${need}`).join()}>
          {n > 0 && <p className="tp-or small ink3">{t('tier.or')}</p>}
          <Conditions
            conditions={step.gate === null ? conditions : [...conditions, step.gate]}
            today={today}
            withDates
          />
        </div>
      ))}
    </div>
  );
}

function Benefits({ tier }: { tier: Tier }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('tier.benefits.title')}</h2>
        <span className="small ink3">
          {t('tier.benefits.year', {
            from: formatDay(tier.yearStartsOn, language),
            to: formatDay(addDays(tier.yearEndsOn, -1), language),
          })}
        </span>
      </div>
      {tier.benefits.length === 0 ? (
        <EmptyState icon="shield" title={t('tier.benefits.none')} hint={t('tier.benefits.noneHint')} />
      ) : (
        <ul className="entries">
          {tier.benefits.map((benefit) => (
            <Benefit key={benefit.benefitId} benefit={benefit} tier={tier} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Benefit({ benefit, tier }: { benefit: Tier['benefits'][number]; tier: Tier }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { left, perYear, used, fromTierId } = benefit;
  const word = (words: { readonly zh: string; readonly en: string }): string =>
    language === 'en' ? words.en : words.zh;
  const isOut = fromTierId !== null;
  const counted = {
    ...{ left: formatCount(left ?? 0), perYear: formatCount(perYear ?? 0), used: formatCount(used) },
    unit: word(benefit.unit),
  };
  const count = isOut
    ? t('tier.benefits.from', { tier: tierName(tier.steps, fromTierId, language) })
    : left === null
      ? t(used > 0 ? 'tier.benefits.unlimitedUsed' : 'tier.benefits.unlimited', counted)
      : left === 0
        ? t('tier.benefits.usedUp')
        : t('tier.benefits.left', counted);
  return (
    <li className="policy">
      <span className={isOut || left === 0 ? 'ico no' : 'ico'}>
        <Icon name={isOut ? 'lock' : 'shield'} />
      </span>
      <div className="grow">
        <div className="h3">{word(benefit.names)}</div>
        <div className="small ink3">{word(benefit.description)}</div>
        <div className={isOut ? 'small ink3' : 'small b'}>{count}</div>
        {left !== null && perYear !== null && (
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${((left / Math.max(1, perYear)) * 100).toFixed(1)}%` }} />
          </span>
        )}
      </div>
    </li>
  );
}

function Uses({ tier }: { tier: Tier }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (tier.uses.length === 0) return null;
  const word = (words: { readonly zh: string; readonly en: string } | undefined): string =>
    words === undefined ? '' : language === 'en' ? words.en : words.zh;
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('tier.uses.title')}</h2>
      </div>
      <ul className="entries">
        {tier.uses.map(({ useId, benefitId, amount, usedOn, undoneAt }) => {
          const benefit = tier.benefits.find((each) => each.benefitId === benefitId);
          return (
            <li key={useId} className="policy">
              <div className="grow">
                <div className={undoneAt === null ? 'h3' : 'h3 ink3'}>
                  {t('tier.uses.line', {
                    name: benefit === undefined ? benefitId : word(benefit.names),
                    ...{ amount: formatCount(amount), unit: word(benefit?.unit) },
                  })}
                </div>
                <div className="small ink3">{formatDay(usedOn, language, tier.asOf)}</div>
              </div>
              {undoneAt !== null && <span className="chip">{t('tier.uses.undone')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function History({ tier }: { tier: Tier }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (tier.changes.length === 0) return null;
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('tier.history.title')}</h2>
      </div>
      <ul className="entries">
        {tier.changes.map(({ n, kind, reason, toTierId, until, programmeVersion, effectiveOn }) => (
          <li key={n} className="policy">
            <div className="grow">
              <div className="h3">
                {t(`tier.history.kind.${kind}`, { tier: tierName(tier.steps, toTierId, language) })}
              </div>
              {reason !== null && <div className="small ink2">{t(`tier.history.reason.${reason}`)}</div>}
              <div className="small ink3">
                {formatDay(effectiveOn, language, tier.asOf)}
                {until !== null && ` – ${formatDay(until, language, tier.asOf)}`} ·{' '}
                {t('tier.history.version', { version: programmeVersion })}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TierSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 160, margin: '0 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 140, margin: '12px 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 220, margin: '12px 16px', borderRadius: 16 }} />
    </Skeleton>
  );
}
