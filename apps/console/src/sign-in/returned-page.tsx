import { Icon } from '@evergreen/web';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { usePageTitle } from '../page-parts.tsx';
import { tellReturned } from './outside-window.ts';
import { challengeLeft } from './step.ts';

/** Where the window beside the app ends: the app goes on by itself, and the window closes if it may. */
export function ReturnedPage(): ReactElement {
  const { t } = useTranslation();
  const { search, hash } = useLocation();
  const problem = new URLSearchParams(search).get('problem');
  const outcome = problem === null ? 'returned' : 'returnedRefused';
  usePageTitle(t(`signIn.${outcome}`));
  useEffect(() => {
    tellReturned({ problem, challenge: challengeLeft(hash) });
    window.close();
  }, [problem, hash]);
  return (
    <div className="lone">
      <main className="card sign">
        <h1 className="h1 row">
          <Icon name={problem === null ? 'check' : 'alert'} />
          {t(`signIn.${outcome}`)}
        </h1>
        <p className="ink2">{t('signIn.returnedHint')}</p>
      </main>
    </div>
  );
}
