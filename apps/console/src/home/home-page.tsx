import { ErrorState, Icon, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NoticeList, useNotices } from '../frame/notices.tsx';
import { visibleGroups } from '../frame/rail-items.ts';
import { useUnderway } from '../frame/running.tsx';
import { PageHead, Panel } from '../page-parts.tsx';
import { roleNames } from '../roles/role-names.ts';
import { useScoped } from '../use-url-state.ts';
import { useMay, useViewer } from '../viewer.ts';
import { BookFigures, QuadrantPanel } from './book-figures.tsx';
import { CampaignsPanel } from './campaigns-panel.tsx';
import { PointsPanels } from './points-panels.tsx';
import { BookPanel, LedgerPanel } from './totals.tsx';
import { Waiting } from './waiting.tsx';

/** What waits for or concerns whoever is signed in; never a blank. */
export default function HomePage(): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const viewer = useViewer();
  const may = useMay();
  const mayRun = may('Import.read') || may('NoClaimRun.read');
  const { language } = useLanguage();
  const office = language === 'en' ? viewer.office.nameEn : viewer.office.nameZh;
  return (
    <>
      <PageHead
        title={t(`home.greetings.${partOfDay(new Date().getHours())}`, { name: viewer.name })}
        tab={t('home.title')}
        sub={
          <>
            <span>{office}</span>
            <span>{roleNames(viewer.grants, web)}</span>
          </>
        }
      />
      <div className="stack">
        {may('Insight.read') && <BookFigures />}
        <div className="split">
          <div className="stack">
            <Waiting />
            {may('Campaign.read') && <CampaignsPanel />}
            {may('Insight.read') && <QuadrantPanel />}
            {may('Finance.read') && <PointsPanels />}
            {may('Import.read') && <BookPanel />}
            {may('Ledger.read') && <LedgerPanel />}
            <Pages />
          </div>
          <div className="stack">
            {mayRun && <Underway />}
            <Notices />
          </div>
        </div>
      </div>
    </>
  );
}

function partOfDay(hour: number): 'morning' | 'afternoon' | 'evening' {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

function Underway(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const moving = useUnderway();
  return (
    <Panel title={t('home.underway')} note={moving.length > 0 ? String(moving.length) : undefined}>
      {moving.length === 0 ? (
        <p className="pb ink3">{t('home.underwayNone')}</p>
      ) : (
        <ul className="waits">
          {moving.map(({ to, what, name, dry }) => (
            <li key={to}>
              <span className="pic info">
                <Icon name="play" size="m" />
              </span>
              <Link className="open" to={scoped(to)}>
                {what === 'import'
                  ? t('home.importOf', { name })
                  : t('home.runOf', { date: formatDay(name, language) })}
              </Link>
              {dry && <span className="chip line">{t('home.dry')}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Notices(): ReactElement {
  const { t } = useTranslation();
  const { notices, unread, error, again, markRead, isMarking } = useNotices();
  return (
    <Panel
      title={t('home.notices')}
      acts={
        unread > 0 && (
          <Button type="link" size="small" loading={isMarking} onClick={markRead}>
            {t('notices.markRead')}
          </Button>
        )
      }
    >
      <div className="pb" id="notices">
        {error && <ErrorState error={error} onRetry={again} />}
        {notices?.length === 0 && <p className="ink3">{t('notices.none')}</p>}
        {notices && notices.length > 0 && <NoticeList notices={notices.slice(0, 5)} />}
      </div>
    </Panel>
  );
}

/** The pages one may use, so that a role with few of them still has where to go. */
function Pages(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const scoped = useScoped();
  const items = visibleGroups(may)
    .flatMap((group) => group.items)
    .filter(({ to }) => to !== '/');
  return (
    <Panel title={t('home.jobs')}>
      <ul className="tiles pb">
        {items.map(({ to, name, icon }) => (
          <li key={to}>
            <Link to={scoped(to)}>
              <Icon name={icon} />
              {t(`nav.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
