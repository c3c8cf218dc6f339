import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EventFeedbackDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { afterEventActs } from './after-acts.ts';
import { type MemberEvent, useMoment } from './words.tsx';

/** What guests said: how many gave how much, and their words. */
export function Feedback({ event }: { event: MemberEvent }): ReactElement {
  const { t } = useTranslation();
  const moment = useMoment();
  const [{ data, error }, ask] = useQuery({
    query: EventFeedbackDocument,
    variables: { id: event.id },
    requestPolicy: 'cache-and-network',
    context: afterEventActs,
  });
  const found = data?.eventFeedback;
  const most = Math.max(1, ...(found?.ratings ?? []));
  const mean = event.ratingMean;
  return (
    <Panel
      title={t('events.feedback')}
      note={mean === null ? undefined : t('events.ratingOf', { mean: mean.toFixed(1), count: event.ratings })}
    >
      <TableState
        error={error}
        isLoaded={found !== undefined}
        isEmpty={found?.said.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'chart', title: t('events.feedbackNone'), hint: t('events.feedbackNoneHint') }}
      >
        <div className="pb">
          {found?.ratings
            .map((count, n) => ({ stars: n + 1, count }))
            .reverse()
            .map(({ stars, count }) => (
              <div key={stars} className="e-seats">
                <span className="small">{t('events.stars', { n: stars })}</span>
                <meter min={0} max={most} value={count} aria-label={`${stars}: ${count}`} />
                <span className="num small">{count}</span>
              </div>
            ))}
          {found?.said.map(({ guest, rating, words, saidAt }) => (
            <p key={guest.customerId}>
              <span className="chip line">{t('events.stars', { n: rating })}</span>{' '}
              <span className="said-words">{words}</span>
              <span className="small ink3">
                {' '}
                {guest.nameMasked ?? t('events.nobody')} · {moment(saidAt)}
              </span>
            </p>
          ))}
        </div>
      </TableState>
    </Panel>
  );
}
