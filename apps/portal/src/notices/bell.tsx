import { Icon } from '@evergreen/web';
import { useEffect, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from './use-unread.ts';

/** The way to the notices, with how many are unread; looks again whenever the page comes back into view. */
export function Bell(): ReactElement {
  const { t } = useTranslation();
  const { unread, refresh } = useUnread();
  useEffect(() => {
    const wake = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', wake);
    return () => document.removeEventListener('visibilitychange', wake);
  }, [refresh]);
  return (
    <Link
      className="round bell"
      to="/notices"
      aria-label={unread > 0 ? t('notices.bellUnread', { count: unread }) : t('notices.bell')}
    >
      <Icon name="bell" size="l" />
      {unread > 0 && (
        <span className="badge" aria-hidden="true">
          {unread > 9 ? '9+' : unread}
        </span>
      )}
    </Link>
  );
}
