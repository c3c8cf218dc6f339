import {
  BrandMark,
  ErrorState,
  Icon,
  OfflineBanner,
  shownError,
  useLanguage,
  useSession,
  useTheme,
  type IconName,
} from '@evergreen/web';
import { Button, Skeleton } from 'antd';
import { Fragment, Suspense, useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, NavLink, Outlet, useLocation } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { RunningDocument, SignOutDocument, ViewerDocument } from './graphql.gen.ts';
import { MemberHere, NoRight } from './pages/denied-pages.tsx';
import { isMoving, usePolling } from './polling.ts';
import { mayRead, useViewer, ViewerContext } from './viewer.ts';

const pages = [
  { group: 'setUp', to: '/imports', name: 'imports', icon: 'upload' },
  { group: 'rewards', to: '/no-claim', name: 'noClaim', icon: 'shield' },
] as const satisfies readonly { group: string; to: string; name: string; icon: IconName }[];

/** What surrounds the pages of staff who are signed in. Anybody else is sent to sign in, or told where they belong. */
export function StaffPages(): ReactElement {
  const location = useLocation();
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  if (error && !data) {
    return (
      <main className="lone">
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </main>
    );
  }
  if (!data) return <div className="lone" aria-busy="true" />;
  if (data.me === null)
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  if (data.me.__typename === 'MemberMe') return <MemberHere />;
  return (
    <ViewerContext value={data.me}>
      <Desk />
    </ViewerContext>
  );
}

function Desk(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const viewer = useViewer();
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="d-top">
        <div className="d-brand">
          <BrandMark size={26} />
          <span>{web('brand')}</span>
        </div>
        <TopBar />
      </header>
      <nav className="d-nav" aria-label={t('nav.label')}>
        {pages.map(({ group, to, name, icon }) => (
          <Fragment key={to}>
            <div className="g">{t(`nav.${group}`)}</div>
            <NavLink to={to}>
              <Icon name={icon} />
              <span>{t(`nav.${name}`)}</span>
            </NavLink>
          </Fragment>
        ))}
      </nav>
      <main id="content" tabIndex={-1} className="d-main">
        <OfflineBanner />
        {mayRead(viewer) ? (
          <Suspense fallback={<Skeleton active />}>
            <Outlet />
          </Suspense>
        ) : (
          <NoRight />
        )}
      </main>
    </div>
  );
}

function TopBar(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const viewer = useViewer();
  const { startOver } = useSession();
  const { language, choose } = useLanguage();
  const theme = useTheme();
  const [{ fetching }, signOut] = useMutation(SignOutDocument);
  const roles = viewer.roles.map((role) => (isKnownRole(role) ? t(`roles.${role}`) : role));
  const other = theme.theme === 'dark' ? 'light' : 'dark';
  return (
    <div className="d-bar">
      {mayRead(viewer) && <Running />}
      <span className="grow" />
      <Button
        size="small"
        type="text"
        aria-label={web('language.switchTo')}
        onClick={() => choose(language === 'en' ? 'zh-CN' : 'en')}
      >
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{web('language.short')}</span>
      </Button>
      <Button
        size="small"
        type="text"
        aria-label={`${web('theme.label')}: ${web(`theme.${other}`)}`}
        icon={<Icon name={other === 'dark' ? 'moon' : 'sun'} size="m" />}
        onClick={() => theme.choose(other)}
      />
      <span className="d-user">
        <span className="d-face" aria-hidden="true">
          {viewer.name.slice(0, 1)}
        </span>
        <span className="cut">
          <span className="sr">{t('bar.user')} </span>
          {viewer.name}
          <span className="small ink3"> · {roles.join(' · ')}</span>
        </span>
      </span>
      <Button
        size="small"
        icon={<Icon name="signOut" size="s" />}
        disabled={fetching}
        onClick={() => void signOut({}).then(({ error }) => error ?? startOver())}
      >
        {t('bar.signOut')}
      </Button>
    </div>
  );
}

/** What runs right now keeps its place in the bar, whichever page one is on. */
function Running(): ReactElement {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({ query: RunningDocument, requestPolicy: 'cache-and-network' });
  usePolling(
    true,
    5000,
    useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]),
  );
  const moving = [
    ...(data?.imports ?? []).map(({ id, progress }) => ({ to: `/imports/${id}`, state: progress.state })),
    ...(data?.noClaimRuns ?? []).map(({ id, progress }) => ({
      to: `/no-claim/${id}`,
      state: progress.state,
    })),
  ].filter(({ state }) => isMoving(state));
  const [first] = moving;
  return (
    <span role="status">
      {first && (
        <Link className="chip info d-running" to={first.to}>
          <Icon name="play" size="xs" />
          {t('bar.running', { count: moving.length })}
        </Link>
      )}
    </span>
  );
}

const knownRoles = ['administrator', 'marketing', 'auditor'] as const;

function isKnownRole(role: string): role is (typeof knownRoles)[number] {
  return knownRoles.some((known) => known === role);
}
