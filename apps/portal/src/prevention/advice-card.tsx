import { shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type AdviceReaction, type OwnAdvicePartsFragment, ReactToAdviceDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';

/** What to do against one danger; one says whether it helped, and asks for a check. */
export function AdviceCard({ advice }: { advice: OwnAdvicePartsFragment }): ReactElement {
  const { t } = useTranslation('prevention');
  const { language } = useLanguage();
  const [{ fetching, error }, react] = useMutation(ReactToAdviceDocument);
  const { campaignId, hazard, severity, title, startsOn, endsOn, source, isHelpful, checkAskedAt } = advice;
  const say = (reaction: AdviceReaction): void => void react({ campaignId, reaction });
  const own = language === 'en' ? 'en' : 'zh';
  return (
    <section className="card sec">
      <p>
        <span className={severity === 'RED' ? 'chip danger' : 'chip warn'}>
          {t(`severities.${severity}`)} · {t(`hazards.${hazard}`)}
        </span>
      </p>
      <h2 className="h3 spaced">{title[own]}</h2>
      <p className="own-words">{advice.advice[own]}</p>
      <p className="small ink3">
        {t('period', { from: formatDay(startsOn, language), to: formatDay(endsOn, language) })}
        {' · '}
        {t('source', { source })}
      </p>
      <Problem error={error && shownError(error)} />
      <div role="status">
        {isHelpful && <p className="small ink2">{t('saidHelpful')}</p>}
        {checkAskedAt !== null && (
          <p className="small ink2">
            {advice.checkOutcome === null
              ? t('checkAsked')
              : t('checked', { outcome: t(`outcomes.${advice.checkOutcome}`) })}
          </p>
        )}
      </div>
      <div className="row gap spaced">
        {!isHelpful && (
          <button type="button" className="btn tall" disabled={fetching} onClick={() => say('HELPFUL')}>
            {t('helpful')}
          </button>
        )}
        {checkAskedAt === null && (
          <button type="button" className="btn tall" disabled={fetching} onClick={() => say('CHECK')}>
            {t('check')}
          </button>
        )}
      </div>
    </section>
  );
}
