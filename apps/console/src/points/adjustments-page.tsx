import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead, Panel } from '../page-parts.tsx';
import { useUrlState } from '../use-url-state.ts';
import { AdjustmentTable } from './adjustment-table.tsx';

/** Corrections by hand: those that wait for a second person, or all. */
export default function AdjustmentsPage(): ReactElement {
  const { t } = useTranslation();
  const { params, change } = useUrlState();
  const isAll = params.get('show') === 'all';
  return (
    <>
      <PageHead title={t('points.queue.title')} sub={t('points.queue.sub')} />
      <Panel
        title={t(isAll ? 'points.queue.all' : 'points.queue.waiting')}
        acts={
          <Segmented
            value={isAll ? 'all' : 'waiting'}
            options={[
              { value: 'waiting', label: t('points.queue.waiting') },
              { value: 'all', label: t('points.queue.all') },
            ]}
            onChange={(value) => change({ show: value === 'all' ? 'all' : undefined })}
          />
        }
      >
        <AdjustmentTable key={String(isAll)} waitingOnly={!isAll} pageSize={20} />
      </Panel>
    </>
  );
}
