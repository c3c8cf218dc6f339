import { Icon } from '@evergreen/web';
import { Alert } from 'antd';
import { useCallback, useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PreventionLaunchDocument } from '../graphql.gen.ts';
import { isMoving, usePolling } from '../polling.ts';
import type { CampaignFound } from './campaign-page.tsx';

type Launch = NonNullable<CampaignFound['launch']>;

/** How far the audience is told, asked again until that is over: results are read once then, not at every look. */
export function Telling({
  campaignId,
  launch,
  onOver,
}: {
  campaignId: string;
  launch: Launch;
  onOver: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [{ data }, ask] = useQuery({
    query: PreventionLaunchDocument,
    variables: { id: campaignId },
    requestPolicy: 'network-only',
  });
  const { state, chunksDone, chunksTotal } = data?.preventionLaunch ?? launch;
  const isOver = !isMoving(state);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  usePolling(!isOver, 1_000, again);
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  return <p role="status">{t('prevention.telling', { done: chunksDone, total: chunksTotal || '…' })}</p>;
}

/** Why it stopped, and whether it can go on. */
export function Stopped({ launch, isEnded }: { launch: Launch; isEnded: boolean }): ReactElement {
  const { t } = useTranslation();
  const { chunksDone: done, chunksTotal: total, failure } = launch;
  return (
    <Alert
      type="error"
      showIcon
      icon={<Icon name="alert" />}
      title={t('prevention.failed')}
      description={
        <>
          {t(isEnded ? 'prevention.failedOver' : 'prevention.failedHint', { done, total })}
          <div className="small msg">{failure}</div>
        </>
      }
    />
  );
}
