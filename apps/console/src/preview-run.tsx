import { RunProgress, shownError, useKeyedMutation } from '@evergreen/web';
import { Alert, Button } from 'antd';
import { useCallback, useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { type CombinedError, type DocumentInput, useQuery } from 'urql';
import type { ProgressPartsFragment } from './graphql.gen.ts';
import { Panel, Refusal } from './page-parts.tsx';
import { isMoving, usePolling } from './polling.ts';

/** A version of rules as it was read. */
interface VersionRead {
  readonly version: number;
  readonly revision: number;
}

interface PreviewDocuments<Preview, Read, Started> {
  readonly read: DocumentInput<Read, { id: string }>;
  readonly previewIn: (data: Read) => Preview | null;
  readonly start: DocumentInput<Started, VersionRead & { key: string }>;
  readonly idIn: (data: Started) => string;
}

interface PreviewRun<Preview> {
  readonly preview: Preview | null;
  readonly isRunning: boolean;
  readonly isStarting: boolean;
  readonly error: CombinedError | undefined;
  start(): Promise<void>;
}

/** What a version of rules would do, looked at over the whole book. Which look it is stands in the address. */
export function usePreviewRun<Preview extends { readonly progress: ProgressPartsFragment }, Read, Started>(
  { version, revision }: VersionRead,
  documents: PreviewDocuments<Preview, Read, Started>,
): PreviewRun<Preview> {
  const [search, setSearch] = useSearchParams();
  const id = search.get('preview');
  const [{ data }, ask] = useQuery({
    query: documents.read,
    variables: { id: id ?? '' },
    pause: id === null,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const { send, renew, fetching, error } = useKeyedMutation(documents.start);
  // Other rules are another question.
  useEffect(renew, [renew, revision]);
  const preview = id === null || data === undefined ? null : documents.previewIn(data);
  const isRunning = preview !== null && isMoving(preview.progress.state);
  usePolling(isRunning, 1000, again);
  const start = async (): Promise<void> => {
    const made = await send((key) => ({ key, version, revision }));
    if (made) setSearch({ preview: documents.idIn(made) }, { replace: true });
  };
  return { preview, isRunning, isStarting: fetching, error, start };
}

/** A preview from its button to what it found. */
export function PreviewFrame({
  run: { preview, isRunning, isStarting, error, start },
  words,
  isStale,
  children,
}: {
  run: PreviewRun<{ readonly progress: ProgressPartsFragment }>;
  words: Readonly<Record<'title' | 'hint' | 'start' | 'again' | 'stale', string>>;
  /** Whether other rules were looked at. */
  isStale: boolean;
  children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel
      title={words.title}
      acts={
        <Button size="small" disabled={isRunning} loading={isStarting} onClick={() => void start()}>
          {preview === null ? words.start : words.again}
        </Button>
      }
    >
      <div className="pb stack">
        <p className="small ink3">{words.hint}</p>
        <Refusal error={error && shownError(error)} />
        {isStale && <Alert type="info" showIcon title={words.stale} />}
        {isRunning && preview !== null && (
          <RunProgress
            state={preview.progress.state}
            done={preview.progress.chunksDone}
            total={preview.progress.chunksTotal}
            startedAt={preview.progress.startedAt}
          />
        )}
        {preview?.progress.state === 'FAILED' && (
          <Alert type="error" showIcon title={t('failure')} description={preview.progress.failure} />
        )}
        {preview?.progress.state === 'SUCCEEDED' && children}
      </div>
    </Panel>
  );
}
