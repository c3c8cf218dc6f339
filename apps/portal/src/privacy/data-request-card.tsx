import {
  Icon,
  RunProgress,
  serverNow,
  StatusChip,
  useExportDownload,
  useLanguage,
  type ShownError,
} from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { countedWords, holderWords } from '@evergreen/web/receipts';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataRequestPartsFragment } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { isUnderWay } from './my-data-requests.ts';

/** One request about one's own data: where it stands, what each part of the system did, and the files. */
export function DataRequestCard({
  request,
  isNewest,
}: {
  request: DataRequestPartsFragment;
  isNewest: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const { language } = useLanguage();
  const { progress, receipts, availableUntil } = request;
  const isDone = progress.state === 'SUCCEEDED';
  const isAvailable = availableUntil !== null && Date.parse(availableUntil) > serverNow();
  return (
    <section className="card sec request">
      <div className="row between gap">
        <div>
          <h3 className="h3">{web(`dataRequestKinds.${request.kind}`)}</h3>
          <div className="small ink3">
            {t('myData.askedOn', { time: formatMoment(progress.createdAt, language) })}
          </div>
        </div>
        <StatusChip status={progress.state} />
      </div>
      {isUnderWay(request) && (
        <RunProgress
          state={progress.state}
          done={progress.chunksDone}
          total={progress.chunksTotal}
          startedAt={progress.startedAt}
          label={t('myData.parts', {
            done: formatCount(progress.chunksDone),
            total: formatCount(progress.chunksTotal),
          })}
        />
      )}
      {isNewest && (
        <p className="sr" role="status">
          {web(`status.${progress.state}`)}
        </p>
      )}
      {progress.state === 'FAILED' && <p className="small danger-t">{t('myData.failed')}</p>}
      {receipts.length > 0 && (
        <details className="receipts">
          <summary>{t('myData.receipts')}</summary>
          <dl className="wp-sum">
            {receipts.flatMap(({ service, counts }) =>
              counts.map(({ what, count }) => {
                const words = `${holderWords(service, language)} · ${countedWords(what, language)}`;
                return [
                  <dt key={`${service} ${what} dt`}>{words}</dt>,
                  <dd key={`${service} ${what} dd`}>{formatCount(count)}</dd>,
                ];
              }),
            )}
          </dl>
        </details>
      )}
      {request.kind === 'EXPORT' && isDone && (
        <>
          <p className="small ink3">
            {isAvailable
              ? t('myData.availableUntil', { time: formatMoment(availableUntil, language) })
              : t('myData.gone')}
          </p>
          {isAvailable && <Downloads id={request.id} />}
        </>
      )}
    </section>
  );
}

function Downloads({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<'json' | 'zip'>();
  const [error, setError] = useState<ShownError>();
  const downloadExport = useExportDownload();
  const download = async (form: 'json' | 'zip'): Promise<void> => {
    setBusy(form);
    setError(await downloadExport(id, form));
    setBusy(undefined);
  };
  return (
    <>
      <Problem error={error} />
      <div className="two">
        {(['zip', 'json'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="btn tall"
            disabled={busy !== undefined}
            onClick={() => void download(form)}
          >
            <Icon name="download" size="m" />
            {t(busy === form ? 'myData.saving' : `myData.${form}`)}
          </button>
        ))}
      </div>
    </>
  );
}
