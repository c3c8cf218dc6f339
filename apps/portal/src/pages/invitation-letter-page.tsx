import '../invitations/add-words.ts';
import '../invitations/invitations.css';
import { EmptyState } from '@evergreen/web';
import { QRCodeSVG } from '@rc-component/qrcode';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { OwnInvitationsDocument, ProfileDocument } from '../graphql.gen.ts';
import { passText, sessionOf, useOwn, useWhen } from '../invitations/invitation-parts.tsx';
import { useMemberQuery } from '../member-query.ts';
import { PageHead } from '../page-head.tsx';

/** The invitation on paper, with the code for the door. */
export default function InvitationLetterPage(): ReactElement {
  const { t } = useTranslation('invitations');
  const own = useOwn();
  const when = useWhen();
  const { id } = useParams();
  const [{ data }] = useQuery({ query: OwnInvitationsDocument });
  const { member } = useMemberQuery(ProfileDocument, {});
  const invitation = data?.ownInvitations.find(({ eventId }) => eventId === id);
  if (data && !invitation) return <EmptyState icon="calendar" title={t('unknown')} hint={t('noneHint')} />;
  return (
    <>
      <PageHead title={t('letter')} />
      {invitation && (
        <>
          <article className="i-letter">
            <h2 className="h1">{t('letter')}</h2>
            <p>{member?.name && t('dear', { name: member.name })}</p>
            <p>{t('letterText', { event: own(invitation.name) })}</p>
            <p>{own(invitation.description)}</p>
            <p>
              {t('time')} · {when(sessionOf(invitation))}
              <br />
              {t('place')} · {own(invitation.where)}
            </p>
            {invitation.passCode !== null && (
              <div className="i-code">
                <QRCodeSVG
                  value={invitation.passCode}
                  size={160}
                  level="M"
                  aria-label={t('passCode', { code: passText(invitation.passCode) })}
                />
                <strong className="num">{passText(invitation.passCode)}</strong>
              </div>
            )}
            <p>{t('letterEnd')}</p>
            <p>{t('club')}</p>
          </article>
          <p className="sec i-noprint">
            <button type="button" className="btn pri tall" onClick={() => window.print()}>
              {t('print')}
            </button>
          </p>
        </>
      )}
    </>
  );
}
