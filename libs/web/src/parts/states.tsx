import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownError } from '../shown-error.ts';
import { useErrorWords } from '../use-error-words.ts';
import { useOnline } from '../use-online.ts';
import { Icon, type IconName } from './icon.tsx';

const slowAfterMs = 5000;

/** Nothing here yet: what will appear, and the one act that fills it. */
export function EmptyState({
  icon,
  title,
  hint,
  act,
}: {
  icon: IconName;
  title: string;
  hint: string;
  act?: ReactNode;
}): ReactElement {
  return (
    <div className="state">
      <span className="pic">
        <Icon name={icon} size="l" />
      </span>
      <div className="h3">{title}</div>
      <p className="ink2">{hint}</p>
      {act !== undefined && <div className="do">{act}</div>}
    </div>
  );
}

/** What happened, what is safe, try again, and the code to quote. */
export function ErrorState({
  error,
  onRetry,
}: {
  error: ShownError;
  onRetry?: (() => void) | undefined;
}): ReactElement {
  const { t } = useTranslation('web');
  const { title, hint } = useErrorWords()(error);
  return (
    <div className="state error" role="alert">
      <span className="pic">
        <Icon name={error.code === 'UNREACHABLE' ? 'offline' : 'alert'} size="l" />
      </span>
      <div className="h3">{title}</div>
      <p className="ink2">{hint}</p>
      <div className="do">
        {onRetry && (
          <button type="button" className="btn" onClick={onRetry}>
            {t('retry')}
          </button>
        )}
        {error.correlationId !== undefined && (
          <span className="small ink3">{t('code', { code: error.correlationId.slice(0, 8) })}</span>
        )}
      </div>
    </div>
  );
}

/** Stands where content will be, in its final shape: the children are `.sk` boxes. Appears after 200 ms; after five seconds says so. */
export function Skeleton({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTranslation('web');
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="sk-in" role="status">
      <span className="sr">{t('loading')}</span>
      {isSlow && (
        <div className="slow">
          <p>{t('slow')}</p>
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            {t('reload')}
          </button>
        </div>
      )}
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** Says that there is no connection, for as long as there is none. */
export function OfflineBanner(): ReactElement {
  const { t } = useTranslation('web');
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <div className="offline">
          <Icon name="offline" size="m" />
          {t('offline')}
        </div>
      )}
    </div>
  );
}
