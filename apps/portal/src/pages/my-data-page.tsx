import { EmptyState, ErrorState, Icon, shownError, Skeleton, useKeyedMutation } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RequestExportDocument } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { DataRequestCard } from '../privacy/data-request-card.tsx';
import { isUnderWay, useMyDataRequests } from '../privacy/my-data-requests.ts';
import { Problem } from '../problem.tsx';
import { useWait } from '../use-wait.ts';

/** A copy of all that is held about oneself: ask for it, see it made, save it. */
export default function MyDataPage(): ReactElement {
  const { t } = useTranslation();
  const { requests, error, refresh } = useMyDataRequests('EXPORT');
  return (
    <>
      <PageHead title={t('myData.title')} backTo="/me" />
      <section className="card sec first">
        <p>{t('myData.intro')}</p>
        <ul className="ticks small ink2">
          {(['who', 'cover', 'points', 'account'] as const).map((part) => (
            <li key={part}>
              <Icon name="check" size="s" />
              {t(`myData.part.${part}`)}
            </li>
          ))}
        </ul>
        <AskForCopy isUnderWay={requests?.some(isUnderWay) === true} onAsked={refresh} />
      </section>
      {error && <ErrorState error={error} onRetry={refresh} />}
      {!requests && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 120, margin: '12px 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {requests && (
        <>
          <h2 className="day">{t('myData.past')}</h2>
          {requests.length === 0 && (
            <EmptyState icon="document" title={t('myData.none')} hint={t('myData.noneHint')} />
          )}
          {requests.map((request, index) => (
            <DataRequestCard key={request.id} request={request} isNewest={index === 0} />
          ))}
        </>
      )}
    </>
  );
}

function AskForCopy({ isUnderWay, onAsked }: { isUnderWay: boolean; onAsked: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send: request, fetching, error } = useKeyedMutation(RequestExportDocument);
  const shown = error && shownError(error);
  const waitSeconds = useWait(shown);
  const isHeld = fetching || isUnderWay || waitSeconds > 0;
  const ask = async (): Promise<void> => {
    const data = await request((key) => ({ input: { key, reason: '' } }));
    if (data) onAsked();
  };
  return (
    <>
      <Problem error={shown?.code === 'STEP_UP_REQUIRED' ? undefined : shown} />
      <p className="small ink3" role="status">
        {isUnderWay && t('myData.underWay')}
        {shown?.code === 'STEP_UP_REQUIRED' && t('myData.notProved')}
      </p>
      <button
        type="button"
        className="btn pri lg"
        // Not `disabled`, which would lose the focus to come back to.
        aria-disabled={isHeld}
        onClick={() => !isHeld && void ask()}
      >
        <Icon name="document" />
        {waitSeconds > 0 ? t('signIn.waitSeconds', { seconds: waitSeconds }) : t('myData.ask')}
      </button>
    </>
  );
}
