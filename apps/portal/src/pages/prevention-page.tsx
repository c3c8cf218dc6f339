import '../prevention/add-words.ts';
import { EmptyState, ErrorState, shownError, Skeleton } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OwnAdviceDocument } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { AdviceCard } from '../prevention/advice-card.tsx';

// Who was told nothing yet has no advice in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['OwnAdvice'] };

/** What one was told of dangers, the newest first. */
export default function PreventionPage(): ReactElement {
  const { t } = useTranslation('prevention');
  const [{ data, error }, ask] = useQuery({
    query: OwnAdviceDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <>
      <PageHead title={t('title')} backTo="/me" />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 180, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {data?.ownAdvice.length === 0 && <EmptyState icon="shield" title={t('none')} hint={t('noneHint')} />}
      {data?.ownAdvice.map((advice) => (
        <AdviceCard key={advice.campaignId} advice={advice} />
      ))}
    </>
  );
}
