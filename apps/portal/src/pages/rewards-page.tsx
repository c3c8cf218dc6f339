import '../rewards/add-words.ts';
import '../rewards/rewards.css';
import { EmptyState, ErrorState, Icon, shownError, Skeleton, useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { type OfferPartsFragment, OffersDocument, type OffersQuery } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { OfferRow } from '../rewards/offer-row.tsx';
import { OfferSheet } from '../rewards/offer-sheet.tsx';
import { sortedOffers } from '../rewards/offers.ts';

// A list without an offer has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['Offers', 'Offer'] };

/** What one can have for one's points, and what stands in the way of the rest. */
export default function RewardsPage(): ReactElement {
  const { t } = useTranslation('rewards');
  const [{ data, error }, ask] = useQuery({
    query: OffersDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  return (
    <>
      <PageHead title={t('title')} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 76, margin: '0 16px 10px', borderRadius: 16 }} />
          <div className="sk" style={{ height: 76, margin: '0 16px 10px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {data && <Offers account={data.offers} />}
    </>
  );
}

function Offers({ account }: { account: OffersQuery['offers'] }): ReactElement {
  const { t } = useTranslation('rewards');
  const [show, setShow] = useState<'now' | 'all'>('all');
  const [opened, setOpened] = useState<OfferPartsFragment>();
  const { offers } = account;
  const { expiring, now, later } = sortedOffers(offers, Number(account.expiringPoints ?? 0));
  const rest = show === 'now' ? now : [...now, ...later];
  const counts = { now: expiring.length + now.length, all: offers.length };
  return (
    <>
      <Standing account={account} />
      <div className="filters" role="group" aria-label={t('show')}>
        {(['all', 'now'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={show === each} onClick={() => setShow(each)}>
            {t(`shows.${each}`, { count: counts[each] })}
          </button>
        ))}
      </div>
      {offers.length === 0 && <EmptyState icon="gift" title={t('empty')} hint={t('emptyHint')} />}
      {offers.length > 0 && expiring.length + rest.length === 0 && (
        <EmptyState icon="gift" title={t('nothing')} hint={t('nothingHint')} />
      )}
      {expiring.length > 0 && <h2 className="h3 rw-t">{t('expiringFirst')}</h2>}
      <OfferList offers={expiring} onOpen={setOpened} />
      {rest.length > 0 && <h2 className="h3 rw-t">{t('forYou')}</h2>}
      <OfferList offers={rest} onOpen={setOpened} />
      {opened && <OfferSheet offer={opened} account={account} onClose={() => setOpened(undefined)} />}
    </>
  );
}

interface OfferListProps {
  readonly offers: readonly OfferPartsFragment[];
  onOpen(offer: OfferPartsFragment): void;
}

function OfferList({ offers, onOpen }: OfferListProps): ReactElement | null {
  if (offers.length === 0) return null;
  return (
    <ul className="rw-list">
      {offers.map((offer) => (
        <OfferRow key={offer.rewardId} offer={offer} onOpen={onOpen} />
      ))}
    </ul>
  );
}

function Standing({ account }: { account: OffersQuery['offers'] }): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const { available, household, expiringPoints, expiringOn } = account;
  return (
    <>
      <section className="card sec">
        <p className="rw-head">
          <span className="small ink3">{t('available')}</span>
          <b className="num">{formatCount(available)}</b>
        </p>
        {Number(household) > 0 && (
          <p className="small ink2 num">{t('household', { points: formatCount(household) })}</p>
        )}
        <Link className="row spaced" to="/rewards/mine">
          <span className="grow">{t('mine')}</span>
          <Icon name="right" size="m" />
        </Link>
      </section>
      {expiringPoints !== null && expiringOn !== null && (
        <p className="rw-soon num">
          {t('expiring', {
            points: formatCount(expiringPoints),
            date: formatDay(addDays(expiringOn, -1), language),
          })}
        </p>
      )}
    </>
  );
}
