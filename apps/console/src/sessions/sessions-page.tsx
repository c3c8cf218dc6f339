import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead, Panel } from '../page-parts.tsx';
import { useOffice } from '../use-url-state.ts';
import { StaffSessions } from './staff-sessions.tsx';

/** Where staff of the offices one looks at are signed in. */
export default function SessionsPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  return (
    <>
      <PageHead title={t('sessions.title')} sub={t('sessions.sub')} />
      <Panel title={t('sessions.list')}>
        <StaffSessions office={office} />
      </Panel>
    </>
  );
}
