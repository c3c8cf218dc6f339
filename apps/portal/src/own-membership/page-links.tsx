import type { IconName } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '../page-link.tsx';
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
        <PageLink key={to} to={to} icon={icon} title={t(`${name}.title`)} inShort={t(`${name}.inShort`)} />
      ))}
    </>
  );
}
