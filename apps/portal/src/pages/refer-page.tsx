import '../referral/add-words.ts';
import '../invitations/invitations.css';
import { EmptyState, ErrorState, shownError, Skeleton, useLanguage } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { CopyButton } from '../copy-button.tsx';
import { ReferralOfferDocument } from '../graphql.gen.ts';
import { LanguageSwitch, usePageTitle } from '../page-head.tsx';
import { passText } from '../invitations/invitation-parts.tsx';
import { textIn } from '../rewards/why-not.ts';

/** What a friend sees who opens a member's link: nothing of the member, and nothing of them is kept. */
export default function ReferPage(): ReactElement {
  const { t } = useTranslation('referral');
  const { language } = useLanguage();
  const { code = '' } = useParams();
  const [{ data, error }, ask] = useQuery({ query: ReferralOfferDocument, variables: { code } });
  usePageTitle(t('friendTitle'));
  const offer = data?.referralOffer;
  return (
    <main className="page" id="content">
      <header className="top">
        <h1 className="h2 grow">{t('friendTitle')}</h1>
        <LanguageSwitch />
      </header>
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {data === undefined && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 280, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {offer === null && <EmptyState icon="people" title={t('unknown')} hint={t('unknownHint')} />}
      {offer && (
        <>
          <section className="card sec">
            {Number(offer.friendPoints) > 0 && (
              <p className="b">{t('friendGain', { points: formatCount(offer.friendPoints) })}</p>
            )}
            <h2 className="h3">{t('friendCode')}</h2>
            <div className="i-code">
              <strong className="num">{passText(code.toUpperCase())}</strong>
            </div>
            <CopyButton text={code.toUpperCase()} what={t('codeWord')} />
          </section>
          <section className="card sec">
            <h2 className="h3">{t('how')}</h2>
            <ol className="steps">
              <li>{t('friendStep1')}</li>
              <li>{t('friendStep2', { within: offer.policyWithinDays })}</li>
              <li>{t('friendStep3', { cooling: offer.coolingOffDays })}</li>
            </ol>
            <h3 className="h3 spaced">{t('terms')}</h3>
            <p className="small ink2">{textIn(offer.terms, language)}</p>
            <p className="small ink3">{t('nothingKept')}</p>
          </section>
          <div className="more column">
            <Link className="btn lg" to={`/referral?code=${encodeURIComponent(code.toUpperCase())}`}>
              {t('member')}
            </Link>
          </div>
        </>
      )}
    </main>
  );
}
