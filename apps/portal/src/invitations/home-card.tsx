import './add-words.ts';
import './invitations.css';
import { Icon } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { OwnInvitationsDocument } from '../graphql.gen.ts';
import { sessionOf, useOwn, useWhen } from './invitation-parts.tsx';

const urgent = ['OFFERED', 'OPEN', 'COMING', 'WAITING'] as const;

/** The invitation that waits for an answer, or is next; nothing where there is none. */
export default function HomeInvitation(): ReactElement | null {
  const { t } = useTranslation('invitations');
  const own = useOwn();
  const when = useWhen();
  const [{ data }] = useQuery({ query: OwnInvitationsDocument, requestPolicy: 'cache-and-network' });
  const all = data?.ownInvitations ?? [];
  const shown = urgent
    .map((standing) => all.find(({ place, mayAnswer }) => place.standing === standing && mayAnswer))
    .find((each) => each !== undefined);
  if (shown === undefined) return null;
  return (
    <Link className="card sec row i-link" to={`/invitations/${shown.eventId}`}>
      <span className="pic">
        <Icon name="calendar" size="l" />
      </span>
      <span className="grow">
        <span className="small ink3">{t(`standings.${shown.place.standing}`)}</span>
        <strong className="h3" style={{ display: 'block' }}>
          {own(shown.name)}
        </strong>
        <span className="small ink2">{when(sessionOf(shown))}</span>
      </span>
      <Icon name="right" />
    </Link>
  );
}
