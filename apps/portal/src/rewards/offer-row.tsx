import { Icon, useLanguage, type IconName } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfferPartsFragment } from '../graphql.gen.ts';
import { textIn, useWhyNot } from './why-not.ts';

export const kindIcons = {
  ...{ DIGITAL: 'key', PHYSICAL: 'gift', SERVICE: 'car' },
} as const satisfies Record<OfferPartsFragment['kind'], IconName>;

interface OfferRowProps {
  readonly offer: OfferPartsFragment;
  onOpen(offer: OfferPartsFragment): void;
}

/** One reward of the list: what it is, what it costs, and what stands in the way. */
export function OfferRow({ offer, onOpen }: OfferRowProps): ReactElement {
  const { t } = useTranslation('rewards');
  const { language } = useLanguage();
  const whyNot = useWhyNot();
  const { names, descriptions, points, unavailable, fewLeft } = offer;
  const name = textIn(names, language);
  return (
    <li>
      <span className={unavailable === null ? 'rw-pic' : 'rw-pic later'}>
        <Icon name={kindIcons[offer.kind]} size="l" />
      </span>
      <div className="grow">
        <h3 className="h3">{name}</h3>
        {points !== null && (
          <div className="small ink2 num">
            {t('points', { points: formatCount(points) })}
            {fewLeft !== null && fewLeft > 0 && ` · ${t('few', { count: fewLeft })}`}
          </div>
        )}
        {unavailable === null ? (
          <div className="small ink3 cut">{textIn(descriptions, language)}</div>
        ) : (
          <div className="small rw-why">{whyNot(unavailable)}</div>
        )}
      </div>
      <button
        type="button"
        className={unavailable === null ? 'btn pri tall' : 'btn tall'}
        aria-label={`${t(unavailable === null ? 'redeem' : 'view')} ${name}`}
        onClick={() => onOpen(offer)}
      >
        {t(unavailable === null ? 'redeem' : 'view')}
      </button>
    </li>
  );
}
