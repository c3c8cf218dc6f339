import { useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import type { TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryPartsFragment } from '../graphql.gen.ts';
import { ListPanel, type ListProps } from './list-panel.tsx';
import { isAnswerKind } from './touch-words.ts';

type Answer = StoryPartsFragment['answers']['rows'][number];
type Outcome = StoryPartsFragment['outcomes']['rows'][number];

/** What a customer said when they were asked. */
export function Answers({ list, onAll }: ListProps<Answer>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const columns: NonNullable<TableProps<Answer>['columns']> = [
    {
      title: t('story.cols.on'),
      key: 'on',
      render: (_, { answeredOn }) => formatDay(answeredOn, language),
    },
    {
      title: t('story.cols.answer'),
      key: 'answer',
      render: (_, { kind }) => (isAnswerKind(kind) ? t(`story.answerKind.${kind}`) : kind),
    },
    { title: t('story.cols.score'), key: 'score', align: 'right', render: (_, { score }) => score },
  ];
  const rowKey = ({ answerId }: Answer): string => answerId;
  return <ListPanel title={t('story.answers')} {...{ list, columns, rowKey, onAll }} width={360} />;
}

const outcomes = ['renewed', 'lost', 'declined', 'vehicle-gone'] as const;

/** What became of policies at their end, where somebody said so. */
export function Outcomes({ list, onAll }: ListProps<Outcome>): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const columns: NonNullable<TableProps<Outcome>['columns']> = [
    { title: t('story.cols.on'), key: 'on', render: (_, { expiredOn }) => formatDay(expiredOn, language) },
    { title: t('story.cols.policy'), key: 'policy', render: (_, { policyRef }) => policyRef },
    {
      title: t('story.cols.outcome'),
      key: 'outcome',
      render: (_, { outcome, competitor }) => {
        const known = outcomes.find((each) => each === outcome);
        return (
          <>
            {known === undefined ? outcome : t(`story.outcome.${known}`)}
            {competitor !== '' && (
              <div className="small ink3">{t('story.competitor', { name: competitor })}</div>
            )}
          </>
        );
      },
    },
    { title: t('story.cols.reason'), key: 'reason', render: (_, { reason }) => reason },
  ];
  const rowKey = ({ policyRef, expiredOn }: Outcome): string => `${policyRef} ${expiredOn}`;
  return <ListPanel title={t('story.outcomes')} {...{ list, columns, rowKey, onAll }} width={420} />;
}
