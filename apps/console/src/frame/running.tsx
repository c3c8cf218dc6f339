import { Icon } from '@evergreen/web';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RunningImportsDocument, RunningRunsDocument } from '../graphql.gen.ts';
import { isMoving, usePolling } from '../polling.ts';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';

export interface Underway {
  readonly to: string;
  readonly what: 'import' | 'noClaim';
  readonly name: string;
  readonly dry: boolean;
}

/** What runs right now of what the viewer may see. */
export function useUnderway(): readonly Underway[] {
  const may = useMay();
  const [mayImports, mayRuns] = [may('Import.read'), may('NoClaimRun.read')];
  const policy = { requestPolicy: 'cache-and-network' } as const;
  const [imports, askImports] = useQuery({ query: RunningImportsDocument, pause: !mayImports, ...policy });
  const [runs, askRuns] = useQuery({ query: RunningRunsDocument, pause: !mayRuns, ...policy });
  const again = useCallback(() => {
    if (mayImports) askImports({ requestPolicy: 'network-only' });
    if (mayRuns) askRuns({ requestPolicy: 'network-only' });
  }, [mayImports, mayRuns, askImports, askRuns]);
  usePolling(mayImports || mayRuns, 5000, again);
  return [
    ...(imports.data?.imports ?? [])
      .filter(({ progress }) => isMoving(progress.state))
      .map(({ id, fileName, dry }) => ({
        to: `/imports/${id}`,
        what: 'import' as const,
        name: fileName,
        dry,
      })),
    ...(runs.data?.noClaimRuns ?? [])
      .filter(({ progress }) => isMoving(progress.state))
      .map(({ id, asOf, dry }) => ({ to: `/no-claim/${id}`, what: 'noClaim' as const, name: asOf, dry })),
  ];
}

/** What runs right now keeps its place in the bar, whichever page one is on. */
export function Running(): ReactElement {
  const { t } = useTranslation();
  const scoped = useScoped();
  const moving = useUnderway();
  const [first] = moving;
  return (
    <span role="status">
      {first && (
        <Link className="chip info d-running" to={scoped(first.to)}>
          <Icon name="play" size="xs" />
          {t('bar.running', { count: moving.length })}
        </Link>
      )}
    </span>
  );
}
