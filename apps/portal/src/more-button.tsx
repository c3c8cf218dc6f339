import type { ReactElement } from 'react';
import { Problem } from './problem.tsx';
import type { Earlier } from './use-earlier.ts';

/** Asks for the next earlier page, while there is one, and says why the last one did not come. */
export function MoreButton({
  earlier: { hasMore, isLoading, error, load },
  label,
}: {
  earlier: Earlier<unknown>;
  label: string;
}): ReactElement | null {
  if (!hasMore) return null;
  return (
    <div className="more column">
      <Problem error={error} />
      <button type="button" className="btn lg" onClick={load} disabled={isLoading}>
        {label}
      </button>
    </div>
  );
}
