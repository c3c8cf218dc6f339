import '../own-membership/own-membership.css';
import '../listing/add-words.ts';
import { EmptyState, ErrorState, shownError, Skeleton } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OwnListingsDocument } from '../graphql.gen.ts';
import { ListingCard } from '../listing/listing-card.tsx';
import { PageHead } from '../page-head.tsx';

/** Whether one is on the blacklist, why and until when; and what one may say to it. */
export default function ListingPage(): ReactElement {
  const { t } = useTranslation('listing');
  const [said, setSaid] = useState('');
  const [{ data, error }, ask] = useQuery({
    query: OwnListingsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = (): void => ask({ requestPolicy: 'network-only' });
  return (
    <>
      <PageHead title={t('title')} backTo="/me" />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 180, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      <div role="status">{said !== '' && <p className="notice own-said">{said}</p>}</div>
      {data?.myListings.length === 0 && <EmptyState icon="check" title={t('none')} hint={t('noneHint')} />}
      {data?.myListings.map((listing) => (
        <ListingCard
          key={listing.id}
          listing={listing}
          onSent={() => {
            setSaid(t('sent'));
            again();
          }}
        />
      ))}
    </>
  );
}
