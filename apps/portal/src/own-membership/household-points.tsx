import { Figure, Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnHousehold, OwnMembership } from './own-membership.ts';

/** What the household's points come to, whose are used first, and who may use one's own. */
export function HouseholdPoints({
  household: { ownPoints, othersPoints, drawers },
  state,
}: {
  household: OwnHousehold;
  state: OwnMembership['state'];
}): ReactElement {
  const { t } = useTranslation('own');
  const total = othersPoints === null ? undefined : BigInt(ownPoints) + BigInt(othersPoints);
  return (
    <section className="card sec first">
      {total === undefined || othersPoints === null ? (
        <p>{t('household.onlyGives')}</p>
      ) : (
        <>
          <Figure
            label={t('household.points')}
            value={formatCount(String(total))}
            note={`${t('household.yours')} ${formatCount(ownPoints)} · ${t('household.theirs')} ${formatCount(othersPoints)}`}
          />
          {state === 'ACTIVE' && <p className="spaced">{t('household.order')}</p>}
        </>
      )}
      {state === 'ACTIVE' && (
        <p className="small ink3 spaced">
          {drawers === 0 ? t('household.noDrawers') : t('household.drawers', { count: drawers })}
        </p>
      )}
      {state !== 'ACTIVE' && (
        <p className="notice warn spaced" role="note">
          <Icon name="pause" size="m" />
          <span>{t('household.resting')}</span>
        </p>
      )}
    </section>
  );
}
