import '../own-membership/own-membership.css';
import '../own-membership/add-words.ts';
import { ErrorState, Icon, Skeleton } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HouseholdPeople } from '../own-membership/household-people.tsx';
import { HouseholdPoints } from '../own-membership/household-points.tsx';
import { Invitations } from '../own-membership/invitations.tsx';
import { Invite } from '../own-membership/invite.tsx';
import { Join } from '../own-membership/join.tsx';
import { OwnConsent } from '../own-membership/own-consent.tsx';
import { type OwnMembership, useOwnMembership } from '../own-membership/own-membership.ts';
import { PageHead } from '../page-head.tsx';

/** With whom one shares points, by which words, and how one comes in and out. */
export default function HouseholdPage(): ReactElement {
  const { t } = useTranslation('own');
  const { member, error, retry } = useOwnMembership();
  const [said, setSaid] = useState('');
  return (
    <>
      <PageHead title={t('household.title')} backTo="/me" />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!member && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 180, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      <div role="status">{said !== '' && <p className="notice own-said">{said}</p>}</div>
      {member && <Household membership={member.membership} onDone={setSaid} />}
    </>
  );
}

function Household({
  membership,
  onDone,
}: {
  membership: OwnMembership;
  onDone: (said: string) => void;
}): ReactElement {
  const { household, wording, invitations, state } = membership;
  const isAtWill = state === 'ACTIVE' || state === 'PAUSED';
  return (
    <>
      {household ? (
        <>
          <HouseholdPoints household={household} state={state} />
          <HouseholdPeople household={household} />
        </>
      ) : (
        <Introduction />
      )}
      {!household && isAtWill && <Join wording={wording} onDone={onDone} />}
      {isAtWill && (!household || household.mayDraw) && <Invite wording={wording} />}
      <Invitations invitations={invitations} onDone={onDone} />
      {household && <OwnConsent household={household} wording={wording} onDone={onDone} />}
    </>
  );
}

function Introduction(): ReactElement {
  const { t } = useTranslation('own');
  return (
    <section className="card sec first">
      <h2 className="h2">{t('household.introTitle')}</h2>
      <ul className="ticks ink2">
        {(['first', 'own', 'consent'] as const).map((what) => (
          <li key={what}>
            <Icon name="check" size="s" />
            <span>{t(`household.intro.${what}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
