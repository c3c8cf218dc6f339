import { ErrorState, Icon, OfflineBanner, shownError, Skeleton, type IconName } from '@evergreen/web';
import { Suspense, useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation, useNavigationType } from 'react-router';
import { useQuery } from 'urql';
import { ViewerDocument } from './graphql.gen.ts';
import { StaffHere } from './pages/staff-here.tsx';
import { SessionWarning } from './session/session-warning.tsx';

const tabs = [
  { to: '/', name: 'home', icon: 'home' },
  { to: '/points', name: 'points', icon: 'list' },
  { to: '/rewards', name: 'rewards', icon: 'gift' },
  { to: '/me', name: 'me', icon: 'person' },
] as const satisfies readonly { to: string; name: string; icon: IconName }[];

/** What surrounds the pages of a member who is signed in. Anybody else is sent to sign in, and back here afterwards. */
export function MemberPages(): ReactElement {
  const { t } = useTranslation();
  const location = useLocation();
  const content = useFreshPage(location.pathname);
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument });
  if (error && !data) {
    return (
      <main className="page">
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      </main>
    );
  }
  if (data?.me === null)
    return <Navigate to="/sign-in" replace state={{ from: location.pathname + location.search }} />;
  if (data?.me.__typename === 'StaffMe') return <StaffHere />;
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <OfflineBanner />
      <main id="content" tabIndex={-1} className="page" ref={content}>
        <Suspense fallback={<PageSkeleton />}>{data ? <Outlet /> : <PageSkeleton />}</Suspense>
      </main>
      <nav className="tabs" aria-label={t('tabs.label')}>
        {tabs.map(({ to, name, icon }) => (
          <NavLink key={to} to={to} end={to === '/'}>
            <Icon name={icon} size="l" />
            <span>{t(`tabs.${name}`)}</span>
          </NavLink>
        ))}
      </nav>
      {data && <SessionWarning />}
    </div>
  );
}

/** A page one goes to begins at its top, for eyes and for whoever listens; going back finds the place again. */
function useFreshPage(pathname: string): RefObject<HTMLElement | null> {
  const content = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  const isBack = useNavigationType() === 'POP';
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (!isBack) window.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [pathname, isBack]);
  return content;
}

function PageSkeleton(): ReactElement {
  return (
    <Skeleton>
      <div className="sk" style={{ height: 28, width: 160, margin: '14px 16px' }} />
      <div className="sk" style={{ height: 215, margin: '0 16px', borderRadius: 16 }} />
      <div className="sk" style={{ height: 112, margin: '12px 16px', borderRadius: 16 }} />
    </Skeleton>
  );
}
