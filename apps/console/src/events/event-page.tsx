import './events.css';
import { EmptyState, ErrorState, shownError } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { MemberEventDocument, type MemberEventQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { useScoped } from '../use-url-state.ts';
import { afterEventActs } from './after-acts.ts';
import { EventActs } from './event-acts.tsx';
import { Feedback } from './feedback.tsx';
import { Guests } from './guests.tsx';
import { EventChip, type MemberEvent, SeatsBar, useMoment, useOwn } from './words.tsx';

type Found = NonNullable<MemberEventQuery['memberEvent']>;

/** One event: what it is, who comes, who was invited, how it was. */
export default function EventPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const own = useOwn();
  const [{ data, error, fetching }, ask] = useQuery({
    query: MemberEventDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
    context: afterEventActs,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const found = data?.memberEvent;
  usePolling(found?.invitationRuns.some(({ progress }) => isMoving(progress.state)) ?? false, 1_000, again);
  return (
    <>
      <PageHead
        title={found ? own(found.event.name) : t('events.title')}
        back={{ to: '/events', label: t('events.back') }}
        acts={found && <EventActs event={found.event} />}
      />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!found && !error && fetching && <Skeleton active />}
      {!found && !error && !fetching && (
        <EmptyState icon="question" title={t('events.unknown')} hint={t('events.unknownHint')} />
      )}
      {found && (
        <>
          <About event={found.event} />
          <Sessions event={found.event} />
          {found.event.state !== 'DRAFT' && (
            <>
              <Runs found={found} />
              <Guests event={found.event} />
              <Feedback event={found.event} />
            </>
          )}
        </>
      )}
    </>
  );
}

function About({ event }: { event: MemberEvent }): ReactElement {
  const { t } = useTranslation();
  const own = useOwn();
  const moment = useMoment();
  const { nameOf } = useOffices();
  const { kind, state, description, place, answerUntil, points, orgPath, counts, cancelledBecause } = event;
  const figures = [
    'invited',
    'open',
    'coming',
    'waiting',
    'offered',
    'declined',
    'attended',
    'noShows',
  ] as const;
  return (
    <Panel title={t(`events.kinds.${kind}`)} note={nameOf(orgPath)} acts={<EventChip state={state} />}>
      <div className="pb">
        <p className="said-words">{own(description)}</p>
        <p className="ink2">{own(place)}</p>
        <p className="small ink3">
          {t('events.answerUntil')} {moment(answerUntil)} · {t('events.points')} {formatCount(points)}
        </p>
        {cancelledBecause !== null && <p>{t('events.cancelledBecause', { reason: cancelledBecause })}</p>}
        {state !== 'DRAFT' && (
          <p>
            {figures.map((name) => (
              <span key={name} className="chip line" style={{ marginInlineEnd: 8 }}>
                {t(`events.${name}`)} {formatCount(counts[name])}
              </span>
            ))}
          </p>
        )}
      </div>
    </Panel>
  );
}

function Sessions({ event }: { event: MemberEvent }): ReactElement {
  const { t } = useTranslation();
  const moment = useMoment();
  const navigate = useNavigate();
  const scoped = useScoped();
  const mayAdmit = event.mayCheckIn && event.state !== 'DRAFT' && event.state !== 'CANCELLED';
  return (
    <Panel title={t('events.sessions')}>
      <div className="pb">
        {event.sessions.map((session) => (
          <div key={session.id} className="e-guest e-session">
            <span className="grow">{moment(session.startsAt)}</span>
            <SeatsBar taken={session.seatsTaken} capacity={session.capacity} />
            <span className="small ink2">
              {t('events.waiting')} {session.counts.waiting} · {t('events.attended')}{' '}
              {session.counts.attended}
            </span>
            {mayAdmit && (
              <Button onClick={() => void navigate(scoped(`/events/${event.id}/door/${session.id}`))}>
                {t('events.door')}
              </Button>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}

function Runs({ found }: { found: Found }): ReactElement {
  const { t } = useTranslation();
  const reasons = ['already', 'optedOut', 'blacklisted', 'elsewhere', 'unknown'] as const;
  return (
    <Panel title={t('events.runs')}>
      <div className="pb" role="status">
        {found.invitationRuns.length === 0 && <p className="ink3">{t('events.runsNone')}</p>}
        {found.invitationRuns.map((run) => (
          <p key={run.progress.createdAt}>
            <StartedBy startedBy={run.startedBy} at={run.progress.createdAt} /> ·{' '}
            {t('events.runOf', { lookedAt: run.lookedAt, invited: run.invited })}
            {isMoving(run.progress.state) && ` · ${t('events.running')}`}
            {run.progress.failure !== null && <span className="small msg"> {run.progress.failure}</span>}
            <span className="small ink3">
              {reasons
                .filter((reason) => run[reason] > 0)
                .map((reason) => ` · ${t(`events.left.${reason}`, { count: run[reason] })}`)
                .join('')}
            </span>
          </p>
        ))}
      </div>
    </Panel>
  );
}
