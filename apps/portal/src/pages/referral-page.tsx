import '../referral/add-words.ts';
import '../invitations/invitations.css';
import { EmptyState, ErrorState, shownError, Skeleton, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EnterReferralCodeDocument, OwnReferralsDocument, type OwnReferralsQuery } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { Problem } from '../problem.tsx';
import { OwnCode } from '../referral/own-code.tsx';
import { ReferralRow, Story } from '../referral/referral-row.tsx';
import { textIn } from '../rewards/why-not.ts';

type Own = OwnReferralsQuery['ownReferrals'];

/** Recommending a friend: one's code, how it works, and what has come of it. */
export default function ReferralPage(): ReactElement {
  const { t } = useTranslation('referral');
  const [{ data, error }, ask] = useQuery({
    query: OwnReferralsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  const own = data?.ownReferrals;
  return (
    <>
      <PageHead title={t('title')} backTo="/me" />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!own && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 280, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {own && (
        <>
          {own.offer.isOpen ? (
            <section className="card sec">
              <h2 className="h3">{t('yourCode')}</h2>
              <p className="b num">
                <Gain offer={own.offer} />
              </p>
              <OwnCode code={own.code} onMade={again} />
            </section>
          ) : (
            <EmptyState icon="people" title={t('closed')} hint={t('closedHint')} />
          )}
          <section className="card sec flush">
            <div className="sec-h">
              <h2 className="h3">{t('list')}</h2>
            </div>
            {own.referrals.length === 0 ? (
              <EmptyState icon="people" title={t('none')} hint={t('noneHint')} />
            ) : (
              <ul className="entries">
                {own.referrals.map((referral) => (
                  <ReferralRow key={referral.id} referral={referral} />
                ))}
              </ul>
            )}
          </section>
          <Rules own={own} />
          <CameBy own={own} onEntered={again} />
        </>
      )}
    </>
  );
}

function Gain({
  offer: { advocatePoints, friendPoints },
}: {
  offer: Pick<Own['offer'], 'advocatePoints' | 'friendPoints'>;
}): ReactElement {
  const { t } = useTranslation('referral');
  const [advocate, friend] = [formatCount(advocatePoints), formatCount(friendPoints)];
  if (Number(advocatePoints) === 0) return <>{t('friendGains', { friend })}</>;
  return <>{Number(friendPoints) === 0 ? t('youGain', { advocate }) : t('bothGain', { advocate, friend })}</>;
}

function Rules({ own: { offer, paidThisYear } }: { own: Own }): ReactElement {
  const { t } = useTranslation('referral');
  const { language } = useLanguage();
  const { policyWithinDays: within, coolingOffDays: cooling, heldDays: days, perYearMax: max } = offer;
  return (
    <section className="card sec">
      <h2 className="h3">{t('how')}</h2>
      <p>{textIn(offer.how, language)}</p>
      <ul className="plain small ink2">
        <li>{t('days', { within, cooling })}</li>
        <li>{t('limit', { paid: paidThisYear, max })}</li>
        {days > 0 && <li>{t('held', { days })}</li>}
      </ul>
      <h3 className="h3 spaced">{t('terms')}</h3>
      <p className="small ink2">{textIn(offer.terms, language)}</p>
    </section>
  );
}

/** By whose code one came oneself; or where one enters it. */
function CameBy({ own, onEntered }: { own: Own; onEntered: () => void }): ReactElement | null {
  const { t } = useTranslation('referral');
  const [params] = useSearchParams();
  const [code, setCode] = useState(params.get('code') ?? '');
  const { send, fetching, error } = useKeyedMutation(EnterReferralCodeDocument);
  const enter = async (): Promise<void> => {
    if (await send((key) => ({ key, code: code.trim() }))) onEntered();
  };
  const { cameBy, offer } = own;
  if (cameBy !== null && cameBy.state !== 'REJECTED')
    return (
      <section className="card sec">
        <h2 className="h3">{t('cameBy')}</h2>
        <div className="small b">{t(`states.${cameBy.state}`)}</div>
        <Story referral={cameBy} points={cameBy.friendPoints} />
      </section>
    );
  if (!offer.isOpen) return null;
  return (
    <section className="card sec">
      <h2 className="h3">{t('enterTitle')}</h2>
      <p className="small ink2">{t('enterHint')}</p>
      {cameBy?.reason && <p className="small">{t(`reasons.${cameBy.reason}`)}</p>}
      <Problem error={error && shownError(error)} />
      <form
        className="row gap"
        onSubmit={(event) => {
          event.preventDefault();
          void enter();
        }}
      >
        <input
          className="input grow num"
          aria-label={t('codeWord')}
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={(event) => setCode(event.target.value)}
        />
        <button type="submit" className="btn tall" disabled={fetching || code.trim() === ''}>
          {t('enter')}
        </button>
      </form>
    </section>
  );
}
