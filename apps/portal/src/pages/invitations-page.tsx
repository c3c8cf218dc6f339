import '../invitations/add-words.ts';
import '../invitations/invitations.css';
import { EmptyState, ErrorState, Icon, shownError, Skeleton } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { OwnInvitationsDocument } from '../graphql.gen.ts';
import { sessionOf, StandingChip, useOwn, useWhen } from '../invitations/invitation-parts.tsx';
import { PageHead } from '../page-head.tsx';

/** What one is invited to, the next first. */
export default function InvitationsPage(): ReactElement {
  const { t } = useTranslation('invitations');
  const own = useOwn();
  const when = useWhen();
  const [{ data, error }, ask] = useQuery({
    query: OwnInvitationsDocument,
    requestPolicy: 'cache-and-network',
  });
  return (
    <>
      <PageHead title={t('title')} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 112, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {data?.ownInvitations.length === 0 && (
        <EmptyState icon="calendar" title={t('none')} hint={t('noneHint')} />
      )}
      {data?.ownInvitations.map((invitation) => (
        <Link
          key={invitation.eventId}
          className="card sec row i-link"
          to={`/invitations/${invitation.eventId}`}
        >
          <span className="grow">
            <StandingChip standing={invitation.place.standing} />
            <strong className="h3 spaced" style={{ display: 'block' }}>
              {own(invitation.name)}
            </strong>
            <span className="small ink2">{when(sessionOf(invitation))}</span>
            <span className="small ink3" style={{ display: 'block' }}>
              {own(invitation.where)}
            </span>
          </span>
          <Icon name="right" />
        </Link>
      ))}
    </>
  );
}
