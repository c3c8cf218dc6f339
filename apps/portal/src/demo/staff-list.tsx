import { EmptyState, serverNow, useLanguage } from '@evergreen/web';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../copy-button.tsx';
import { staffByOffice, type DemoAccount } from './staff-by-office.ts';
import { totpPeriodMs, untilNextCodeMs } from './totp-period.ts';

/** Staff of the demonstration with what they sign in with, by office and role. */
export function StaffList({
  accounts,
  onCodesOver,
}: {
  accounts: readonly DemoAccount[];
  onCodesOver: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const secondsLeft = useCodePeriod(onCodesOver);
  const offices = staffByOffice(accounts);
  return (
    <section aria-labelledby="demo-staff">
      <div className="row between gap">
        <h2 id="demo-staff" className="h2">
          {t('demo.staff')}
        </h2>
        {offices.length > 0 && (
          <span className="small ink3 row gap" aria-hidden="true">
            {t('demo.nextCodes', { seconds: secondsLeft })}
            <span className="bar period">
              <i style={{ width: `${((secondsLeft * 1000) / totpPeriodMs) * 100}%` }} />
            </span>
          </span>
        )}
      </div>
      {offices.length === 0 && (
        <EmptyState icon="person" title={t('demo.noStaff')} hint={t('demo.noStaffHint')} />
      )}
      {offices.map((office) => (
        <section key={office.nameZh} className="demo-office">
          <h3 className="small ink3">{language === 'en' ? office.nameEn : office.nameZh}</h3>
          <ul className="card demo-staff">
            {office.staff.map((account) => (
              <Person key={account.login} account={account} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Person({ account }: { account: DemoAccount }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { login, name, roles, password, totpCode, totpSecret } = account;
  // The part after # stays in the browser.
  const filled = new URLSearchParams({ login, password: password ?? '', code: totpCode ?? '' });
  return (
    <li>
      <div className="row between gap">
        <div className="grow">
          <h4 className="h3">{name === null ? login : t('demo.name', { name, login })}</h4>
          <div className="small ink2">{roles.map((role) => web(`staffRoles.${role}`)).join(' · ')}</div>
        </div>
        <a
          className="btn tall"
          href={`/console/sign-in#${filled.toString()}`}
          aria-label={t('demo.use', { login })}
        >
          {t('demo.useShort')}
        </a>
      </div>
      <Secret label={t('demo.password')} value={password} of={login} />
      <Secret label={t('demo.totp')} value={totpCode} of={login} isCode />
      {totpSecret !== null && (
        <details className="receipts">
          <summary>{t('demo.ownAuthenticator')}</summary>
          <p className="small ink2">{t('demo.secretHint')}</p>
          <Secret label={t('demo.secret')} value={totpSecret} of={login} />
        </details>
      )}
    </li>
  );
}

function Secret({
  label,
  value,
  of,
  isCode = false,
}: {
  label: string;
  value: string | null;
  of: string;
  isCode?: boolean;
}): ReactElement | null {
  const { t } = useTranslation();
  if (value === null) return null;
  return (
    <div className="secret">
      <span className="small ink3">{label}</span>
      <code className={isCode ? 'demo-code h2' : undefined}>{value}</code>
      <CopyButton text={value} what={t('demo.whatOf', { what: label, login: of })} isShort />
    </div>
  );
}

/** Seconds until all authenticators show another code; tells when they do. */
function useCodePeriod(onOver: () => void): number {
  const [seconds, setSeconds] = useState(() => Math.ceil(untilNextCodeMs(serverNow()) / 1000));
  useEffect(() => {
    let period = Math.floor(serverNow() / totpPeriodMs);
    const timer = setInterval(() => {
      const now = serverNow();
      setSeconds(Math.ceil(untilNextCodeMs(now) / 1000));
      const current = Math.floor(now / totpPeriodMs);
      if (current !== period) onOver();
      period = current;
    }, 1000);
    return () => clearInterval(timer);
  }, [onOver]);
  return seconds;
}
