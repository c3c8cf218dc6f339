import { ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Select, Skeleton } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CustomerTimelineDocument, type TimelinePartsFragment } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { storyMessages } from './messages.ts';
import { useTouchWords } from './touch-words.ts';

type Topic = keyof (typeof storyMessages.zh)['topics'];
const topicsOf = (words: Readonly<Record<Topic, string>>) => Object.keys(words) as Topic[];

interface TimelineProps {
  readonly customerId: string;
  /** The first page, as it came with the customer. */
  readonly first: TimelinePartsFragment;
}

/** Everything that happened with a customer, the newest first, page after page. */
export function Timeline({ customerId, first }: TimelineProps): ReactElement {
  const { t } = useTranslation();
  const [topics, setTopics] = useState<readonly Topic[]>([]);
  return (
    <Panel
      title={t('story.timeline')}
      acts={
        <Select<Topic[]>
          mode="multiple"
          className="touch-topics"
          aria-label={t('story.topic')}
          placeholder={t('story.topic')}
          allowClear
          maxTagCount="responsive"
          value={[...topics]}
          onChange={setTopics}
          options={topicsOf(storyMessages.zh.topics).map((value) => ({
            value,
            label: t(`story.topics.${value}`),
          }))}
        />
      }
    >
      <div className="pb">
        {topics.length === 0 ? (
          <Page key={customerId} customerId={customerId} page={first} topics={topics} />
        ) : (
          <Asked key={topics.join(' ')} customerId={customerId} before={null} topics={topics} />
        )}
      </div>
    </Panel>
  );
}

interface PageProps {
  readonly customerId: string;
  readonly page: TimelinePartsFragment;
  readonly topics: readonly Topic[];
}

function Page({ customerId, page, topics }: PageProps): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (page.touches.length === 0) return <p className="ink3">{t('story.timelineNone')}</p>;
  return (
    <>
      <ol className="touches">
        {page.touches.map((touch) => (
          <Line key={touch.id} touch={touch} />
        ))}
      </ol>
      {page.next !== null &&
        (isOpen ? (
          <Asked customerId={customerId} before={page.next} topics={topics} />
        ) : (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('story.older')}
          </Button>
        ))}
    </>
  );
}

interface AskedProps {
  readonly customerId: string;
  readonly before: string | null;
  readonly topics: readonly Topic[];
}

function Asked({ customerId, before, topics }: AskedProps): ReactElement {
  const [{ data, error }, ask] = useQuery({
    query: CustomerTimelineDocument,
    variables: { id: customerId, before, topics: topics.length === 0 ? null : [...topics] },
  });
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton active />;
  return <Page customerId={customerId} page={data.customerTimeline} topics={topics} />;
}

function Line({ touch }: { touch: TimelinePartsFragment['touches'][number] }): ReactElement {
  const { language } = useLanguage();
  const words = useTouchWords()(touch);
  return (
    <li className="touch" data-topic={touch.topic}>
      <span className="small ink3 touch-at">
        {touch.dayOnly ? formatDay(touch.at.slice(0, 10), language) : formatMoment(touch.at, language)}
      </span>
      <span>
        {words.title}
        {words.more !== '' && <span className="small ink3 touch-more">{words.more}</span>}
      </span>
    </li>
  );
}
