import { BrandMark, ErrorState, Icon, OfflineBanner, shownError } from '@evergreen/web';
import { Button, Drawer, Skeleton } from 'antd';
import { Suspense, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { abilityOf } from './access/ability.ts';
import { AccountMenu, Choices } from './frame/account-menu.tsx';
import { NoticesBell } from './frame/notices.tsx';
import { OfficeSwitcher } from './frame/office-switcher.tsx';
import { Rail } from './frame/rail.tsx';
import { Running } from './frame/running.tsx';
import { SessionWatch } from './frame/session-watch.tsx';
import { OfficesDocument, ViewerDocument, type ViewerQuery } from './graphql.gen.ts';
import { OfficesContext } from './offices.ts';
import { MemberHere } from './pages/member-here.tsx';
import { useScoped } from './use-url-state.ts';
import { ViewerContext } from './viewer.ts';

type StaffMe = Extract<ViewerQuery['me'], { __typename: 'StaffMe' }>;

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
  return <Desk key={data.me.accountId} me={data.me} />;
}

function Desk({ me }: { me: StaffMe }): ReactElement {
  const viewer = useMemo(() => ({ ...me, ability: abilityOf(me.rules) }), [me]);
  const [{ data }] = useQuery({ query: OfficesDocument });
  return (
    <ViewerContext value={viewer}>
      <OfficesContext value={data?.offices ?? []}>
        <Frame />
      </OfficesContext>
    </ViewerContext>
  );
}

function Frame(): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="desk">
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className="d-top">
        <div className="d-brand">
          <PhoneMenu />
          <Brand />
        </div>
        <div className="d-bar">
          <div className="d-scope">
            <Running />
            <span className="grow" />
            <OfficeSwitcher />
          </div>
          <div className="d-me">
            <Choices />
            <NoticesBell />
            <AccountMenu />
          </div>
        </div>
      </header>
      <div className="d-rail">
        <Rail />
      </div>
      <main id="content" tabIndex={-1} className="d-main">
        <OfflineBanner />
        <Suspense fallback={<Skeleton active />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionWatch />
    </div>
  );
}

function Brand(): ReactElement {
  const { t: web } = useTranslation('web');
  const scoped = useScoped();
  return (
    <Link className="row d-home" to={scoped('/')}>
      <BrandMark size={26} />
      <span>{web('brand')}</span>
    </Link>
  );
}

/** On a phone the rail lies behind a button. */
function PhoneMenu(): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="d-menu"
        type="text"
        aria-label={t('nav.open')}
        aria-expanded={isOpen}
        icon={<Icon name="menu" />}
        onClick={() => setOpen(true)}
      />
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        placement="left"
        size={280}
        title={t('nav.label')}
        styles={{ body: { padding: 0 } }}
      >
        <Rail onGo={() => setOpen(false)} />
      </Drawer>
    </>
  );
}
