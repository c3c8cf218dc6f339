import { shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { addDays, formatCount, formatDay } from '@evergreen/web/format';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { Dialog } from '../dialog.tsx';
import {
  type OfferPartsFragment,
  type OffersQuery,
  RedeemDocument,
  type RewardDeliveryWay,
  type RedemptionPartsFragment,
  type UnavailablePartsFragment,
} from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { RedeemedSheet } from './redeemed-sheet.tsx';
import { textIn, useWhyNot } from './why-not.ts';

// What was redeemed changes the points and the list.
const context = { additionalTypenames: ['Offers', 'PointsAccount', 'Redemption', 'OwnCoupon'] };

interface OfferSheetProps {
  readonly offer: OfferPartsFragment;
  readonly account: OffersQuery['offers'];
  onClose(): void;
}

/** One reward: what it is, what it takes, and the one step to have it. */
export function OfferSheet({ offer, account, onClose }: OfferSheetProps): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const whyNot = useWhyNot();
  const { send, fetching, error } = useKeyedMutation(RedeemDocument);
  const [redeemed, setRedeemed] = useState<RedemptionPartsFragment>();
  const [refusal, setRefusal] = useState<UnavailablePartsFragment | null>(offer.unavailable);
  const [way, setWay] = useState(offer.deliveryWays[0] ?? null);
  const { rewardId, names, points, deliveryWays } = offer;
  const before = Number(account.available);
  const isPooled = points !== null && Number(points) > before;
  if (redeemed) return <RedeemedSheet redemption={redeemed} onClose={onClose} />;
  const redeem = async (): Promise<void> => {
    const input = { rewardId, deliveryWay: way, isPooled };
    const answer = await send((key) => ({ input: { key, ...input } }), context);
    if (answer?.redeem.redemption) setRedeemed(answer.redeem.redemption);
    else if (answer) setRefusal(answer.redeem.refusal);
  };
  return (
    <Dialog title={textIn(names, language)} onClose={onClose}>
      <About offer={offer} />
      {deliveryWays.length > 1 && way !== null && (
        <Choice<RewardDeliveryWay>
          label={t('way')}
          value={way}
          options={deliveryWays.map((value) => ({ value, label: t(`ways.${value}`) }))}
          onChange={setWay}
        />
      )}
      {points !== null && refusal === null && <Sums account={account} points={Number(points)} />}
      <div role="status">
        {refusal && (
          <p className="rw-why">
            {whyNot(refusal)}
            {offer.unavailable === null && ` · ${t('notTaken')}`}
          </p>
        )}
      </div>
      <Problem error={error && shownError(error)} />
      <div className="rw-acts">
        <button type="button" className="btn tall" onClick={onClose}>
          {t('close')}
        </button>
        {refusal === null && points !== null && (
          <button type="button" className="btn pri tall" disabled={fetching} onClick={() => void redeem()}>
            {t('redeemFor', { points: formatCount(points) })}
          </button>
        )}
      </div>
    </Dialog>
  );
}

function About({ offer }: { offer: OfferPartsFragment }): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const { descriptions, terms, partners, kind, validDays, undoMinutes, endsOn, deliveryWays } = offer;
  const [onlyWay] = deliveryWays;
  return (
    <>
      <p className="own-words">{textIn(descriptions, language)}</p>
      <ul className="plain small ink2">
        {kind === 'SERVICE' && (
          <li>
            {partners.length === 0
              ? t('anyPartner')
              : `${t('partners')}: ${partners.map((partner) => textIn(partner, language)).join(', ')}`}
          </li>
        )}
        {onlyWay !== undefined && deliveryWays.length === 1 && <li>{t(`ways.${onlyWay}`)}</li>}
        {validDays !== null && <li>{t('validDays', { count: validDays })}</li>}
        {endsOn !== null && <li>{t('until', { date: formatDay(addDays(endsOn, 1), language) })}</li>}
        <li>{undoMinutes > 0 ? t('undoHint', { count: undoMinutes }) : t('noUndo')}</li>
      </ul>
      {textIn(terms, language) !== '' && (
        <details>
          <summary>{t('terms')}</summary>
          <p className="own-words small">{textIn(terms, language)}</p>
        </details>
      )}
    </>
  );
}

function Sums({ account, points }: { account: OffersQuery['offers']; points: number }): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const before = Number(account.available);
  const { expiringOn } = account;
  return (
    <dl className="rw-sums num">
      <dt>{t('before')}</dt>
      <dd>{formatCount(before)}</dd>
      <dt>
        {t('uses')}{' '}
        {expiringOn !== null && (
          <span className="small ink3">
            {t('firstUsed', { date: formatDay(addDays(expiringOn, -1), language) })}
          </span>
        )}
      </dt>
      <dd>−{formatCount(points)}</dd>
      <dt className="all">{t('after')}</dt>
      <dd className="all">{formatCount(Math.max(0, before - points))}</dd>
      {points > before && <dt className="small ink3">{t('pooled')}</dt>}
    </dl>
  );
}
