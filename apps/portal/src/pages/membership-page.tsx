import '../own-membership/own-membership.css';
import '../own-membership/add-words.ts';
import { ErrorState, Icon, Skeleton, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CloseCard } from '../own-membership/close-card.tsx';
import { type OwnMembership, useOwnMembership } from '../own-membership/own-membership.ts';
import { PauseCard } from '../own-membership/pause-card.tsx';
import { PageHead } from '../page-head.tsx';

/** How one's membership stands, and what one may do about it oneself. */
export default function MembershipPage(): ReactElement {
  const { t } = useTranslation('own');
  const { member, today, error, retry } = useOwnMembership();
  const [said, setSaid] = useState('');
  return (
    <>
      <PageHead title={t('membership.title')} backTo="/me" />
      {error && <ErrorState error={error} onRetry={retry} />}
      {!member && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 96, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      <div role="status">{said !== '' && <p className="notice own-said">{said}</p>}</div>
      {member && today !== undefined && (
        <>
          <Standing membership={member.membership} />
          <PauseCard membership={member.membership} onDone={setSaid} />
          <CloseCard
            membership={member.membership}
            policies={member.policies}
            today={today}
            onDone={setSaid}
          />
        </>
      )}
    </>
  );
}

function Standing({ membership: { state, reopenUntil } }: { membership: OwnMembership }): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  return (
    <section className="card sec first">
      <p className="h2">
        <span className={state === 'ACTIVE' ? 'chip ok' : 'chip'}>{t(`membership.state.${state}`)}</span>
      </p>
      <p className="spaced">{t(`membership.now.${state}`)}</p>
      {state === 'CLOSED' && reopenUntil !== null && (
        <p className="small ink2 spaced">
          {t('membership.reopen', { date: formatDay(reopenUntil, language) })}
        </p>
      )}
      {(state === 'CLOSED' || state === 'BLOCKED') && (
        <p className="notice spaced">
          <Icon name="phone" size="m" />
          <span>{t('membership.contact')}</span>
        </p>
      )}
    </section>
  );
}
