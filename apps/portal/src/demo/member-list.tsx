import { EmptyState, Icon, shownError, useLanguage, type ShownError } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useClient } from 'urql';
import { CopyButton } from '../copy-button.tsx';
import { DemoCodesDocument, RequestCodeDocument, type DemoCodesQuery } from '../graphql.gen.ts';
import type { SignInState } from '../pages/sign-in-page.tsx';
import { Problem } from '../problem.tsx';
import type { DemoAccount } from './staff-by-office.ts';

type Code = DemoCodesQuery['demoCodes'][number];

const looksMax = 15;
const lookEveryMs = 200;

/** Members to sign in as: each with a tap, which asks for a code as a phone would and fills it in. */
export function MemberList({ accounts }: { accounts: readonly DemoAccount[] }): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<ShownError>();
  const newestOf = async (login: string): Promise<Code | undefined> => {
    const { data } = await client.query(DemoCodesDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    return newestFirst(data?.demoCodes ?? []).find((code) => code.login === login);
  };
  /** A code is sent after its request was answered: looks for it for a while. */
  const sentAfter = async (login: string, earlier: Code | undefined): Promise<Code | undefined> => {
    for (let look = 0; look < looksMax; look += 1) {
      const newest = await newestOf(login);
      if (newest !== undefined && newest.expiresAt !== earlier?.expiresAt) return newest;
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
    return undefined;
  };
  const use = async (login: string): Promise<void> => {
    setBusy(login);
    setError(undefined);
    const earlier = await newestOf(login);
    const { data, error: refused } = await client.mutation(RequestCodeDocument, { login }).toPromise();
    const code = data ? await sentAfter(login, earlier) : undefined;
    setBusy(undefined);
    if (refused) setError(shownError(refused));
    // Asked too often, an account is sent nothing more for a while, and the answer does not say so.
    else if (!data || !code) setError({ code: 'RATE_LIMITED', fields: [] });
    else {
      const { validSeconds } = data.requestCode;
      void navigate('/sign-in', { state: { login, code: code.code, validSeconds } satisfies SignInState });
    }
  };
  const members = accounts.filter(({ kind }) => kind === 'MEMBER');
  return (
    <section aria-labelledby="demo-members">
      <h2 id="demo-members" className="h2">
        {t('demo.members')}
      </h2>
      <Problem error={error} />
      {members.length === 0 && (
        <EmptyState icon="person" title={t('demo.noAccounts')} hint={t('demo.noAccountsHint')} />
      )}
      {members.length > 0 && (
        <ul className="card demo-staff">
          {members.map(({ login, name }) => (
            <li key={login} className="row between gap">
              <span className="ico">
                <Icon name="person" />
              </span>
              <span className="h3 grow">{name === null ? login : t('demo.name', { name, login })}</span>
              <button
                type="button"
                className="btn tall"
                aria-label={t('demo.use', { login })}
                disabled={busy !== undefined}
                onClick={() => void use(login)}
              >
                {t('demo.useShort')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Codes that were sent lately, as the phones would show them. */
export function CodeList({ codes }: { codes: readonly Code[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <section>
      <h2 className="h2">{t('demo.codes')}</h2>
      {codes.length === 0 && (
        <EmptyState icon="clock" title={t('demo.noCodes')} hint={t('demo.noCodesHint')} />
      )}
      {codes.length > 0 && (
        <ul className="card demo-staff" data-testid="demo-codes">
          {newestFirst(codes).map(({ login, code, expiresAt }) => {
            const isOver = Date.parse(expiresAt) < Date.now();
            return (
              <li key={login + code} className="row between gap">
                <div className="grow">
                  <code className="h2 demo-code">{code}</code>
                  <div className="small ink3">
                    {login} ·{' '}
                    {isOver
                      ? t('demo.expired')
                      : t('demo.expires', { time: formatMoment(expiresAt, language) })}
                  </div>
                </div>
                {!isOver && (
                  <CopyButton text={code} what={t('demo.whatOf', { what: t('demo.sms'), login })} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

function newestFirst(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((a, b) => Date.parse(b.expiresAt) - Date.parse(a.expiresAt));
}
