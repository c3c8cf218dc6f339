import '../rewards/add-words.ts';
import '../rewards/rewards.css';
import { EmptyState, ErrorState, shownError, Skeleton, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoment, formatMoney } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MyRewardsDocument, type MyRewardsQuery, type RedemptionPartsFragment } from '../graphql.gen.ts';
import { PageHead } from '../page-head.tsx';
import { Pass } from '../rewards/pass.tsx';
import { UndoButton } from '../rewards/undo-button.tsx';
import { textIn } from '../rewards/why-not.ts';

// Who has nothing yet has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['Redemption', 'OwnCoupon'] };

/** What one has: passes, codes, things on their way, and what is left of coupons. */
export default function MyRewardsPage(): ReactElement {
  const { t } = useTranslation('rewards');
  const [{ data, error }, ask] = useQuery({
    query: MyRewardsDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const isEmpty = data && data.ownCoupons.length + data.ownRedemptions.length === 0;
  return (
    <>
      <PageHead title={t('myTitle')} />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && (
        <Skeleton>
          <div className="sk" style={{ height: 180, margin: '0 16px', borderRadius: 16 }} />
        </Skeleton>
      )}
      {isEmpty && (
        <EmptyState
          icon="gift"
          title={t('noneMine')}
          hint={t('noneMineHint')}
          act={
            <Link className="btn lg" to="/rewards">
              {t('look')}
            </Link>
          }
        />
      )}
      {data && data.ownCoupons.length > 0 && <h2 className="h3 rw-t">{t('coupons')}</h2>}
      {data?.ownCoupons.map((coupon) => (
        <CouponCard key={coupon.id} coupon={coupon} />
      ))}
      {data && data.ownRedemptions.length > 0 && <h2 className="h3 rw-t">{t('redemptions')}</h2>}
      {data?.ownRedemptions.map((redemption) => (
        <RedemptionCard key={redemption.id} redemption={redemption} />
      ))}
    </>
  );
}

function RedemptionCard({ redemption }: { redemption: RedemptionPartsFragment }): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const { names, points, state, delivery, usedAt, redeemedAt, deliveryNote, terms } = redemption;
  const isOpen = state === 'CONFIRMED' && usedAt === null;
  const word =
    delivery !== null && state === 'CONFIRMED'
      ? t(`deliveries.${delivery}`)
      : t(`states.${usedAt === null ? state : 'USED'}`);
  return (
    <section className="card sec">
      <div className="row gap">
        <h3 className="h3 grow">{textIn(names, language)}</h3>
        <span className={isOpen ? 'chip ok' : 'chip'}>{word}</span>
      </div>
      <p className="small ink3 num">
        {Number(points) === 0 ? t('gift') : t('points', { points: formatCount(points) })}
        {' · '}
        {formatMoment(redeemedAt, language)}
      </p>
      {deliveryNote !== '' && <p className="small ink2">{deliveryNote}</p>}
      {isOpen && (
        <Pass passCode={redemption.passCode} code={redemption.code} validUntil={redemption.validUntil} />
      )}
      {isOpen && textIn(terms, language) !== '' && (
        <details>
          <summary>{t('terms')}</summary>
          <p className="own-words small">{textIn(terms, language)}</p>
        </details>
      )}
      <UndoButton redemption={redemption} />
    </section>
  );
}

type Coupon = MyRewardsQuery['ownCoupons'][number];

function CouponCard({ coupon }: { coupon: Coupon }): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const { names, face, left, state, uses, partners } = coupon;
  const share = Number(left.minor) / Number(face.minor);
  return (
    <section className="card sec">
      <div className="row gap">
        <h3 className="h3 grow">{textIn(names, language)}</h3>
        <span className={state === 'ACTIVE' ? 'chip ok' : 'chip'}>{t(`couponStates.${state}`)}</span>
      </div>
      <p className="num">
        <b className="b">{t('left', { left: formatMoney(left) })}</b>{' '}
        <span className="small ink3">{t('ofFace', { face: formatMoney(face) })}</span>
      </p>
      <div className="rw-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      {state === 'ACTIVE' && <Pass passCode={coupon.passCode} code={null} validUntil={coupon.validUntil} />}
      <p className="small ink2">
        {partners.length === 0
          ? t('anyPartner')
          : `${t('partners')}: ${partners.map((partner) => textIn(partner, language)).join(', ')}`}
      </p>
      {uses.length > 0 && (
        <ul className="plain small ink2 num">
          {uses.map(({ id, amount, usedOn, partner, isUndone }) => (
            <li key={id}>
              {partner === null
                ? t('used', { date: formatDay(usedOn, language), amount: formatMoney(amount) })
                : t('usedAt', {
                    date: formatDay(usedOn, language),
                    amount: formatMoney(amount),
                    partner: textIn(partner, language),
                  })}{' '}
              {isUndone && t('usedUndone')}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
