import { ErrorState, Icon, useErrorWords } from '@evergreen/web';
import { formatMemberNumber } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.tsx';
import { ProfileDocument } from '../graphql.gen.ts';
import { isInForce } from '../in-force.ts';
import { useMemberQuery } from '../member-query.ts';
import { PageHead } from '../page-head.tsx';
import { DataRequestCard } from '../privacy/data-request-card.tsx';
import { useMyDataRequests } from '../privacy/my-data-requests.ts';

/** How personal data is erased: a person decides, what goes and what must stay, and when it is refused. */
export default function ErasurePage(): ReactElement {
  const { t } = useTranslation();
  const { member, data } = useMemberQuery(ProfileDocument, {});
  const { requests, error, refresh } = useMyDataRequests('ERASURE');
  const refusal = useErrorWords()({ code: 'ERASURE_REFUSED', fields: [] });
  const today = data?.today ?? '';
  const running = member?.policies.filter((policy) => isInForce(policy, today)) ?? [];
  return (
    <>
      <PageHead title={t('erasure.title')} backTo="/me" />
      <section className="card sec first">
        <h2 className="h2">{t('erasure.howTitle')}</h2>
        <ol className="steps">
          {(['ask', 'decide', 'done'] as const).map((step) => (
            <li key={step}>
              <b className="b">{t(`erasure.${step}`)}</b>
              <span className="small ink2 block">{t(`erasure.${step}Hint`)}</span>
            </li>
          ))}
        </ol>
        {member && (
          <div className="copy-line">
            <span className="grow">
              <span className="small ink3 block">{t('erasure.number')}</span>
              <b className="h2">{formatMemberNumber(member.memberNumber)}</b>
            </span>
            <CopyButton text={member.memberNumber} what={t('erasure.number')} />
          </div>
        )}
      </section>
      {running.length > 0 && (
        <p className="notice warn aside" role="note">
          <Icon name="alert" size="m" />
          <span>
            <b className="b">{refusal.title}</b>{' '}
            {t('erasure.running', { labels: running.map(({ label }) => label).join(t('erasure.and')) })}
          </span>
        </p>
      )}
      <section className="card sec">
        <h2 className="h3">{t('erasure.goesTitle')}</h2>
        <p className="small ink2">{t('erasure.goes')}</p>
        <h2 className="h3 spaced">{t('erasure.staysTitle')}</h2>
        <p className="small ink2">{t('erasure.stays')}</p>
        <h2 className="h3 spaced">{t('erasure.refusedTitle')}</h2>
        <p className="small ink2">{t('erasure.refused')}</p>
      </section>
      {error && <ErrorState error={error} onRetry={refresh} />}
      {requests && requests.length > 0 && (
        <>
          <h2 className="day">{t('erasure.past')}</h2>
          {requests.map((request, index) => (
            <DataRequestCard key={request.id} request={request} isNewest={index === 0} />
          ))}
        </>
      )}
    </>
  );
}
