import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerAchievementsDocument, type CustomerAchievementsQuery } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';

type Progress = CustomerAchievementsQuery['customerAchievements'][number];

const tones = {
  NOT_STARTED: 'chip',
  IN_PROGRESS: 'chip line',
  COMPLETED: 'chip ok',
  TAKEN_BACK: 'chip warn',
} as const;

/** How far a customer is with each achievement; nothing where none was begun. */
export function CustomerAchievements({ customerId }: { customerId: string }): ReactElement | null {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: CustomerAchievementsDocument,
    variables: { customerId },
    requestPolicy: 'cache-and-network',
  });
  const begun = (data?.customerAchievements ?? []).filter(
    ({ state, times }) => state !== 'NOT_STARTED' || times > 0,
  );
  if (begun.length === 0) return null;
  return (
    <Panel title={t('achievements.title')}>
      <div className="pb">
        <ul className="ways">
          {begun.map((progress) => (
            <li key={progress.achievementId}>
              <Line progress={progress} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Line({
  progress: { name, measure, recurrence, state, reached, target, completedOn, undoneBy, times, againFrom },
}: {
  progress: Progress;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const day = (date: string | null): string => (date === null ? '' : formatDay(date, language));
  const isYears = measure === 'CLAIM_FREE_YEARS';
  const more = [
    ...(recurrence !== 'ONCE' && times > (state === 'COMPLETED' ? 1 : 0)
      ? [t('achievements.timesSoFar', { count: times, date: day(completedOn) })]
      : []),
    ...(againFrom === null ? [] : [t('achievements.again', { date: day(againFrom) })]),
  ];
  const words = {
    NOT_STARTED: '',
    IN_PROGRESS: t(isYears ? 'achievements.reached' : 'achievements.reachedTimes', { reached, target }),
    COMPLETED: t('achievements.done', { date: day(completedOn) }),
    TAKEN_BACK: isYears
      ? t('achievements.undone', { date: day(completedOn), claim: day(undoneBy) })
      : t('achievements.undoneTimes', { date: day(completedOn) }),
  } as const;
  return (
    <>
      <span className={tones[state]}>{t(`achievements.states.${state}`)}</span>{' '}
      {language === 'en' ? name.en : name.zh}{' '}
      <span className="small ink3">{[words[state], ...more].filter((each) => each !== '').join(' · ')}</span>
    </>
  );
}
