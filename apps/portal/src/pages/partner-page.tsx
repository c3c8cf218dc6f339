import '../partner/add-words.ts';
import '../rewards/rewards.css';
import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatMoment, formatMoney } from '@evergreen/web/format';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useMutation } from 'urql';
import { LookUpPassDocument, PartnerUsesDocument } from '../graphql.gen.ts';
import { LanguageSwitch, usePageTitle } from '../page-head.tsx';
import { PassDesk } from '../partner/pass-desk.tsx';
import { textIn } from '../rewards/why-not.ts';

/** What a partner does at the counter. The secret stands behind the #, which browsers send to nobody. */
export default function PartnerPage(): ReactElement {
  const { t } = useTranslation('partner');
  const token = useLocation().hash.slice(1);
  usePageTitle(t('title'));
  return (
    <main className="page" id="content">
      {token === '' ? (
        <EmptyState icon="key" title={t('noLink')} hint={t('noLinkHint')} />
      ) : (
        <Desk token={token} />
      )}
    </main>
  );
}

function Desk({ token }: { token: string }): ReactElement {
  const { t } = useTranslation('partner');
  const { language } = useLanguage();
  const [{ data, error }, open] = useMutation(LookUpPassDocument);
  const [{ data: uses }, readUses] = useMutation(PartnerUsesDocument);
  const refresh = useCallback(() => void readUses({ token }), [readUses, token]);
  useEffect(() => {
    void open({ token, passCode: '' });
    refresh();
  }, [open, refresh, token]);
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => void open({ token, passCode: '' })} />;
  return (
    <>
      <header className="top">
        <div className="grow">
          <h1 className="h2 cut">
            {data ? t('hello', { partner: textIn(data.lookUpPass.partner, language) }) : t('opening')}
          </h1>
          <div className="small ink3">{t('title')}</div>
        </div>
        <LanguageSwitch />
      </header>
      {data && <PassDesk token={token} onUsed={refresh} />}
      {uses && (
        <section className="card sec">
          <h2 className="h3">{t('recent')}</h2>
          {uses.partnerUses.length === 0 && <p className="small ink3">{t('none')}</p>}
          <ul className="plain small num">
            {uses.partnerUses.map(({ id, names, isCoupon, amount, usedAt, isUndone }) => (
              <li key={id}>
                {textIn(names, language)}
                {isCoupon && ` · ${formatMoney(amount)}`}
                {` · ${formatMoment(usedAt, language)}`}
                {isUndone && ` · ${t('undone')}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
