import { EmptyState, ErrorState, shownError, Skeleton, useLanguage, type ShownError } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useClient, useQuery } from 'urql';
import {
  DemoDocument,
  RequestCodeDocument,
  ViewerDocument,
  type AccountKind,
  type DemoQuery,
} from '../graphql.gen.ts';
import { EntryPage } from './entry-page.tsx';
import { Problem, type SignInState } from './sign-in-page.tsx';

type Account = DemoQuery['demoSignIns'][number];
type Code = DemoQuery['demoCodes'][number];

/** Sample accounts and the newest codes: what a phone would show, where there is no phone. Demonstration only. */
export function DemoPage(): ReactElement {
  const { t } = useTranslation();
  const [viewer] = useQuery({ query: ViewerDocument });
  const isOn = viewer.data?.demo;
  const [{ data, error }, ask] = useQuery({
    query: DemoDocument,
    pause: isOn !== true,
    requestPolicy: 'cache-and-network',
  });
  useEffect(() => {
    if (isOn !== true) return undefined;
    const timer = setInterval(() => ask({ requestPolicy: 'network-only' }), 3000);
    return () => clearInterval(timer);
  }, [isOn, ask]);
  if (isOn === false) {
    return (
      <EntryPage title={t('demo.off')} intro={t('demo.offHint')}>
        <Link className="btn pri lg" to="/sign-in">
          {t('demo.toSignIn')}
        </Link>
      </EntryPage>
    );
  }
  const failure = viewer.error ?? (data ? undefined : error);
  return (
    <EntryPage title={t('demo.title')} intro={t('demo.hint')}>
      {failure && (
        <ErrorState error={shownError(failure)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !failure && (
        <Skeleton>
          <div className="sk" style={{ height: 180, borderRadius: 16 }} />
        </Skeleton>
      )}
      {data && <Accounts accounts={data.demoSignIns} />}
      {data && <Codes codes={data.demoCodes} />}
    </EntryPage>
  );
}

/** Goes to the sign-in of that kind of account with everything filled in. */
function useFill(): (
  kind: AccountKind,
  filled: { login: string; code: string; validSeconds?: number },
) => void {
  const navigate = useNavigate();
  return (kind, filled) => {
    if (kind === 'MEMBER') void navigate('/sign-in', { state: filled satisfies SignInState });
    // The part after # stays in the browser.
    else
      window.location.assign(
        `/console/sign-in#${new URLSearchParams({ login: filled.login, code: filled.code }).toString()}`,
      );
  };
}

function Accounts({ accounts }: { accounts: readonly Account[] }): ReactElement {
  const { t } = useTranslation();
  const client = useClient();
  const fill = useFill();
  const [busy, setBusy] = useState<string>();
  const [error, setError] = useState<ShownError>();
  const newestOf = async ({ kind, login }: Account): Promise<Code | undefined> => {
    const { data } = await client.query(DemoDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    return newestFirst(data?.demoCodes ?? []).find((code) => code.kind === kind && code.login === login);
  };
  const use = async (account: Account): Promise<void> => {
    const { kind, login } = account;
    setBusy(login);
    setError(undefined);
    const before = await newestOf(account);
    const requested = await client.mutation(RequestCodeDocument, { kind, login }).toPromise();
    const after = await newestOf(account);
    setBusy(undefined);
    if (requested.error) setError(shownError(requested.error));
    // Asked too often, an account is sent nothing more for a while, and the answer does not say so.
    else if (!after || (after.code === before?.code && after.expiresAt === before.expiresAt))
      setError({ code: 'RATE_LIMITED', fields: [] });
    else if (requested.data)
      fill(kind, { login, code: after.code, validSeconds: requested.data.requestCode.validSeconds });
  };
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('demo.accounts')}</h2>
      </div>
      <Problem error={error} />
      {accounts.length === 0 && (
        <EmptyState icon="person" title={t('demo.noAccounts')} hint={t('demo.noAccountsHint')} />
      )}
      <ul className="entries">
        {accounts.map((account) => (
          <li key={account.kind + account.login} className="policy">
            <div className="grow">
              <div className="h3">
                {account.name === null
                  ? account.login
                  : t('demo.name', { name: account.name, login: account.login })}
              </div>
              <div className="small ink3">
                <Roles account={account} />
              </div>
            </div>
            <button
              type="button"
              className="btn tall"
              aria-label={t('demo.use', { login: account.login })}
              disabled={busy !== undefined}
              onClick={() => void use(account)}
            >
              {t('demo.useShort')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Roles({ account }: { account: Account }): ReactElement {
  const { t } = useTranslation();
  if (account.kind === 'MEMBER') return <>{t('demo.members')}</>;
  const roles = account.roles.map((role) => (isKnownRole(role) ? t(`roles.${role}`) : role));
  return <>{[t('demo.staff'), ...roles].join(' · ')}</>;
}

const knownRoles = ['administrator', 'marketing', 'auditor'] as const;

function isKnownRole(role: string): role is (typeof knownRoles)[number] {
  return knownRoles.some((known) => known === role);
}

function Codes({ codes }: { codes: readonly Code[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const fill = useFill();
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('demo.codes')}</h2>
      </div>
      {codes.length === 0 && (
        <EmptyState icon="clock" title={t('demo.noCodes')} hint={t('demo.noCodesHint')} />
      )}
      <ul className="entries" data-testid="demo-codes">
        {newestFirst(codes).map(({ kind, login, code, expiresAt }) => {
          const isOver = Date.parse(expiresAt) < Date.now();
          return (
            <li key={kind + login + code} className="policy">
              <div className="grow">
                <div className="h2 demo-code">{code}</div>
                <div className="small ink3">
                  {t(kind === 'MEMBER' ? 'demo.members' : 'demo.staff')} {login} ·{' '}
                  {isOver
                    ? t('demo.expired')
                    : t('demo.expires', { time: formatMoment(expiresAt, language) })}
                </div>
              </div>
              {!isOver && (
                <button
                  type="button"
                  className="btn tall"
                  aria-label={t('demo.use', { login })}
                  onClick={() => fill(kind, { login, code })}
                >
                  {t('demo.useShort')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function newestFirst(codes: readonly Code[]): readonly Code[] {
  return [...codes].sort((a, b) => Date.parse(b.expiresAt) - Date.parse(a.expiresAt));
}
