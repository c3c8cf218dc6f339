import { Icon } from '@evergreen/web';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { visibleGroups } from './rail-items.ts';

/** The pages by job; one sees only one's own. */
export function Rail({ onGo }: { onGo?: () => void }): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const scoped = useScoped();
  return (
    <nav className="d-nav" aria-label={t('nav.label')}>
      {visibleGroups(may).map(({ name: group, items }) => (
        <Fragment key={group ?? 'home'}>
          {group !== undefined && <div className="g">{t(`nav.groups.${group}`)}</div>}
          {items.map(({ to, name, icon }) => (
            <NavLink key={to} to={scoped(to)} end={to === '/'} {...(onGo && { onClick: onGo })}>
              <Icon name={icon} />
              <span>{t(`nav.${name}`)}</span>
            </NavLink>
          ))}
        </Fragment>
      ))}
    </nav>
  );
}
