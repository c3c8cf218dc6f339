import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WaitList } from '../wait-list.tsx';
import { PageHead, Panel } from '../page-parts.tsx';
import { useApprovals } from './use-approvals.ts';

/** One place for all that needs a second person: rules, campaigns, corrections of points, listings. */
export default function ApprovalsPage(): ReactElement {
  const { t } = useTranslation();
  const { waiting, returned, sent } = useApprovals();
  return (
    <>
      <PageHead title={t('approvals.title')} sub={t('approvals.sub')} />
      <div className="stack">
        <Panel title={t('approvals.waiting')} note={waiting.length > 0 ? String(waiting.length) : undefined}>
          {waiting.length === 0 ? (
            <p className="pb ink3">{t('approvals.waitingNone')}</p>
          ) : (
            <WaitList waits={waiting} />
          )}
        </Panel>
        {returned.length > 0 && (
          <Panel title={t('approvals.returned')} note={String(returned.length)}>
            <WaitList waits={returned} />
          </Panel>
        )}
        {sent.length > 0 && (
          <Panel title={t('approvals.sent')} note={String(sent.length)}>
            <WaitList waits={sent} />
          </Panel>
        )}
      </div>
    </>
  );
}
