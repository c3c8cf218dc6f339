import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead, Panel } from '../page-parts.tsx';
import { RequestTable } from './request-table.tsx';

/** What people asked for their own data: copies and erasures, with receipts. */
export default function DataRequestsPage(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('requests.title')} sub={t('requests.sub')} />
      <Panel title={t('requests.list')}>
        <RequestTable emptyHint={t('requests.noneHint')} />
      </Panel>
    </>
  );
}
