import { EmptyState, ErrorState, shownError, type IconName } from '@evergreen/web';
import { Button, Skeleton } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

interface TableStateProps {
  readonly error: CombinedError | undefined;
  readonly isLoaded: boolean;
  readonly isEmpty: boolean;
  readonly again: () => void;
  readonly empty: {
    readonly icon: IconName;
    readonly title: string;
    readonly hint: string;
    readonly act?: ReactNode;
  };
  readonly children: ReactNode;
}

/** A list in whatever state it is in: being read, failed, empty, or there. What was read before stays readable. */
export function TableState({
  error,
  isLoaded,
  isEmpty,
  again,
  empty,
  children,
}: TableStateProps): ReactElement {
  if (!isLoaded)
    return error ? (
      <ErrorState error={shownError(error)} onRetry={again} />
    ) : (
      <Skeleton className="pb" active paragraph={{ rows: 6 }} />
    );
  return (
    <>
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {isEmpty ? <EmptyState {...empty} /> : children}
    </>
  );
}

/** To the page before and the page after, of a list that is read page by page. */
export function Pager({
  cursors,
  next,
  onGo,
}: {
  cursors: readonly (string | null)[];
  next: string | null;
  onGo: (cursors: readonly (string | null)[]) => void;
}): ReactElement | null {
  const { t } = useTranslation();
  if (cursors.length === 1 && next === null) return null;
  return (
    <div className="pager">
      <Button size="small" disabled={cursors.length === 1} onClick={() => onGo(cursors.slice(0, -1))}>
        {t('import.earlier')}
      </Button>
      <Button size="small" disabled={next === null} onClick={() => onGo([...cursors, next])}>
        {t('import.later')}
      </Button>
    </div>
  );
}
