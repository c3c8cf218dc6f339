import '../invitations/add-words.ts';
import '../invitations/invitations.css';
import { EmptyState, ErrorState, shownError, Skeleton, useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { OwnInvitationsDocument } from '../graphql.gen.ts';
import { AnswerCard } from '../invitations/answer-card.tsx';
import { momentOf, useZone } from '../invitations/event-times.ts';
import { FeedbackCard } from '../invitations/feedback-card.tsx';
import {
  type Invitation,
  sessionOf,
  StandingChip,
  useOwn,
  useWhen,
} from '../invitations/invitation-parts.tsx';
import { PassCard, saveCalendar } from '../invitations/pass-card.tsx';
import { PageHead } from '../page-head.tsx';
import { useCountdown } from '../use-countdown.ts';

/** One invitation: what it is, the answer to it, the pass, how it was. */
export default function InvitationPage(): ReactElement {
  const { t } = useTranslation('invitations');
  const { id } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: OwnInvitationsDocument,
    requestPolicy: 'cache-and-network',
  });
  const invitation = data?.ownInvitations.find(({ eventId }) => eventId === id);
  return (
    <>
      <PageHead title={t('title')} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 240, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {data && !invitation && <EmptyState icon="calendar" title={t('unknown')} hint={t('noneHint')} />}
      {invitation && <Loaded invitation={invitation} />}
      <p className="sec">
        <Link to="/invitations">{t('all')}</Link>
      </p>
    </>
  );
}

function Loaded({ invitation }: { invitation: Invitation }): ReactElement {
  const { place, passCode, mayAnswer, feedbackUntil } = invitation;
  // What was answered begins the next answer.
  const answered = `${place.standing} ${place.sessionId} ${place.party}`;
  return (
    <>
      <About invitation={invitation} />
      {passCode !== null && place.standing === 'COMING' && (
        <PassCard invitation={invitation} code={passCode} />
      )}
      {mayAnswer && <AnswerCard key={answered} invitation={invitation} />}
      {feedbackUntil !== null && <FeedbackCard invitation={invitation} until={feedbackUntil} />}
    </>
  );
}

function About({ invitation }: { invitation: Invitation }): ReactElement {
  const { t } = useTranslation('invitations');
  const { language } = useLanguage();
  const own = useOwn();
  const when = useWhen();
  const zone = useZone();
  const { kind, name, description, where, points, answerUntil, place, mayAnswer, cancelledBecause } =
    invitation;
  // Who has chosen none may come to any.
  const shown = place.sessionId === null ? invitation.sessions : [sessionOf(invitation)];
  const isOpen = mayAnswer && place.standing === 'OPEN';
  const calendar = invitation.calendar;
  return (
    <section className="card sec">
      <p>
        <StandingChip standing={place.standing} /> <span className="small ink3">{t(`kinds.${kind}`)}</span>
      </p>
      <h2 className="h2 spaced">{own(name)}</h2>
      {shown.map((each) => (
        <p key={each.id} className="b">
          {when(each)}
        </p>
      ))}
      <p className="ink2">{own(where)}</p>
      <p className="own-words">{own(description)}</p>
      {points > 0 && <p className="small ink2">{t('points', { points: formatCount(points) })}</p>}
      <div role="status">
        {place.standing === 'WAITING' && place.waitingPlace !== null && (
          <p>{t('waiting', { place: place.waitingPlace })}</p>
        )}
        {place.standing === 'OFFERED' && place.offeredUntil !== null && <Offer until={place.offeredUntil} />}
        {cancelledBecause && <p>{t('cancelled', { reason: own(cancelledBecause) })}</p>}
      </div>
      {cancelledBecause && calendar && (
        <button type="button" className="btn tall" onClick={() => saveCalendar(own(calendar))}>
          {t('calendar')}
        </button>
      )}
      {isOpen && <p className="small ink3">{t('until', { at: momentOf(answerUntil, language, zone) })}</p>}
      {!mayAnswer && place.standing === 'OPEN' && <p className="small ink3">{t('over')}</p>}
    </section>
  );
}

function Offer({ until }: { until: string }): ReactElement {
  const { t } = useTranslation('invitations');
  const { language } = useLanguage();
  const zone = useZone();
  const left = useCountdown(Date.parse(until));
  const hours = Math.floor(left / 3_600);
  const minutes = Math.floor((left % 3_600) / 60);
  const words =
    hours > 0 ? t('left.hours', { hours, minutes }) : t('left.minutes', { minutes, seconds: left % 60 });
  return (
    // Not read out each second: the moment it ends is said with it.
    <p aria-live="off">{t('offered', { at: momentOf(until, language, zone), left: words })}</p>
  );
}
