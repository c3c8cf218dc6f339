import { Icon, type IconName } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './add-words.ts';

const pages = [
  { to: '/me/household', name: 'household', icon: 'people' },
  { to: '/me/membership', name: 'membership', icon: 'pause' },
] as const satisfies readonly { to: string; name: string; icon: IconName }[];

/** The ways to one's household and membership. */
export function OwnMembershipLinks(): ReactElement {
  const { t } = useTranslation('own');
  return (
    <>
      {pages.map(({ to, name, icon }) => (
        <li key={to}>
          <Link className="policy" to={to}>
            <span className="ico">
              <Icon name={icon} />
            </span>
            <span className="grow">
              <span className="h3 block">{t(`${name}.title`)}</span>
              <span className="small ink3 block">{t(`${name}.inShort`)}</span>
            </span>
            <Icon name="right" size="m" />
          </Link>
        </li>
      ))}
    </>
  );
}
