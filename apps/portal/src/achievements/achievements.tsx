import './add-words.ts';
import { Icon, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OwnAchievementsDocument, type OwnAchievementsQuery } from '../graphql.gen.ts';

type Progress = OwnAchievementsQuery['ownAchievements'][number];

/** What one has achieved, how far the rest is, and how it is reached. Where that cannot be read nothing is missing. */
export function Achievements(): ReactElement | null {
  const { t } = useTranslation('achievements');
  const [{ data }] = useQuery({ query: OwnAchievementsDocument, requestPolicy: 'cache-and-network' });
  if (data === undefined || data.ownAchievements.length === 0) return null;
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('title')}</h2>
      </div>
      <ul className="entries">
        {data.ownAchievements.map((progress) => (
          <Badge key={progress.achievementId} progress={progress} />
        ))}
      </ul>
    </section>
  );
}

function Badge({ progress }: { progress: Progress }): ReactElement {
  const { language } = useLanguage();
  const { name, how, state, reached, target } = progress;
  const word = (words: { readonly zh: string; readonly en: string }): string =>
    language === 'en' ? words.en : words.zh;
  const isDone = state === 'COMPLETED';
  return (
    <li className="policy">
      <span className={isDone ? 'ico' : 'ico no'}>
        <Icon name={isDone ? 'check' : 'shield'} />
      </span>
      <div className="grow">
        <div className={isDone ? 'h3' : 'h3 ink2'}>{word(name)}</div>
        <div className="small ink3">{word(how)}</div>
        <div className={isDone ? 'small b' : 'small ink3'}>
          <State progress={progress} />
        </div>
        <Again progress={progress} />
        {!isDone && reached > 0 && (
          <span className="bar" aria-hidden="true">
            <i style={{ width: `${((reached / target) * 100).toFixed(1)}%` }} />
          </span>
        )}
      </div>
    </li>
  );
}

function State({
  progress: { measure, state, reached, target, completedOn, undoneBy, times },
}: {
  progress: Progress;
}): ReactElement {
  const { t } = useTranslation('achievements');
  const { language } = useLanguage();
  const day = (date: string | null): string => (date === null ? '' : formatDay(date, language));
  if (state === 'COMPLETED') return <>{t('done', { date: day(completedOn) })}</>;
  const isYears = measure === 'CLAIM_FREE_YEARS';
  if (state === 'TAKEN_BACK' && !isYears) return <>{t('undoneTimes', { date: day(completedOn) })}</>;
  if (state === 'TAKEN_BACK') return <>{t('undone', { date: day(completedOn), claim: day(undoneBy) })}</>;
  return (
    <>
      {state === 'IN_PROGRESS'
        ? t(isYears ? 'doing' : 'doingTimes', { reached, target })
        : t(times > 0 ? 'noneYet' : 'none')}
    </>
  );
}

/** Of what can be reached anew: how often, how often it was, and from when on it can be again. */
function Again({
  progress: { recurrence, state, times, completedOn, againFrom },
}: {
  progress: Progress;
}): ReactElement | null {
  const { t } = useTranslation('achievements');
  const { language } = useLanguage();
  if (recurrence === 'ONCE') return null;
  const lines = [
    againFrom === null
      ? t(`recurrences.${recurrence}`)
      : t('again', { date: formatDay(againFrom, language) }),
    ...(completedOn !== null && times > (state === 'COMPLETED' ? 1 : 0)
      ? [t('times', { count: times, date: formatDay(completedOn, language) })]
      : []),
  ];
  return <div className="small ink3">{lines.join(' · ')}</div>;
}
