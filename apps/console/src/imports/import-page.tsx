import {
  EmptyState,
  ErrorState,
  Icon,
  RunProgress,
  shownError,
  StatusChip,
  useLanguage,
} from '@evergreen/web';
import { formatBytes, formatCount, formatElapsed } from '@evergreen/web/format';
import { Alert, App, Button, Skeleton } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  CancelImportDocument,
  OneImportDocument,
  StartImportDocument,
  type OneImportQuery,
} from '../graphql.gen.ts';
import { Act, ModeChip, named, PageHead, Refusal, StartedBy } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { failureWords } from './failure-words.ts';
import { Findings } from './findings.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { Report } from './report.tsx';

type Import = NonNullable<OneImportQuery['importById']>;

/** One import: how far it is, then what it read, wrote and refused. */
export default function ImportPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: OneImportDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const one = data?.importById;
  usePolling(one !== undefined && one !== null && isMoving(one.progress.state), 1000, again);
  if (one) return <Loaded one={one} />;
  return (
    <>
      <PageHead title={t('imports.title')} back={{ to: '/imports', label: t('import.back') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && fetching && <Skeleton active />}
      {!error && !fetching && (
        <EmptyState icon="question" title={t('import.notFound')} hint={t('import.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({ one }: { one: Import }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { progress, report, dry } = one;
  const hasFailed = progress.state === 'FAILED' && progress.failure !== null;
  return (
    <>
      <PageHead
        title={one.fileName}
        back={{ to: '/imports', label: t('import.back') }}
        sub={
          <>
            <StatusChip status={progress.state} />
            <ModeChip dry={dry} />
            <span>{t('version', { name: named(one.profile, language), version: one.profile.version })}</span>
            <span>
              <StartedBy startedBy={one.startedBy} at={progress.createdAt} />
            </span>
            {progress.startedAt !== null && progress.finishedAt !== null && (
              <span>
                {t('took', {
                  time: formatElapsed(
                    Date.parse(progress.finishedAt) - Date.parse(progress.startedAt),
                    language,
                  ),
                })}
              </span>
            )}
          </>
        }
        acts={<Acts one={one} />}
      />
      {isMoving(progress.state) && (
        <section className="card pb" style={{ paddingTop: 14 }}>
          <RunProgress
            state={progress.state}
            done={one.bytesRead}
            total={one.bytesTotal}
            startedAt={progress.startedAt}
            label={t('imports.bytes', {
              done: formatBytes(one.bytesRead),
              total: formatBytes(one.bytesTotal),
            })}
          />
        </section>
      )}
      {hasFailed && (
        <Alert
          type="error"
          showIcon
          icon={<Icon name="alert" />}
          title={failureWords(progress.failure ?? '', t)}
          description={
            <>
              {t('nothingWritten')}
              <div className="small msg">{progress.failure}</div>
            </>
          }
        />
      )}
      {dry && report && (
        <Alert type="info" showIcon icon={<Icon name="info" />} title={t('nothingWritten')} />
      )}
      {report && <Report report={report} dry={dry} />}
      {report && one.refusedBytes !== null && (
        <RefusedRows
          importId={one.id}
          profileId={one.profile.id}
          rows={report.rowsRefused}
          bytes={one.refusedBytes}
        />
      )}
      {(report || hasFailed) && <Findings importId={one.id} counts={report?.findings} />}
    </>
  );
}

function Acts({ one }: { one: Import }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const navigate = useNavigate();
  const [cancelled, cancel] = useMutation(CancelImportDocument);
  const [started, start] = useMutation(StartImportDocument);
  const { report } = one;
  const askCancel = (): void => {
    modal.confirm({
      title: t('import.cancelAsk'),
      content: t('import.cancelFacts'),
      icon: null,
      okText: t('import.cancel'),
      cancelText: t('import.keep'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: () => cancel({ id: one.id }),
    });
  };
  const goReal = async (): Promise<void> => {
    // The key names the dry run it follows: pressed twice, or in two tabs, it is one import.
    const { data } = await start({
      input: {
        key: `${one.id}-real`,
        fileId: one.fileId,
        fileName: one.fileName,
        profileId: one.profile.id,
        dry: false,
      },
    });
    if (data) void navigate(`/imports/${data.startImport.id}`);
  };
  const askReal = (): void => {
    modal.confirm({
      title: t('import.realAsk', { rows: formatCount(report?.rowsAccepted ?? 0) }),
      content: t('import.realFacts', {
        file: one.fileName,
        profile: named(one.profile, language),
        refused: formatCount(report?.rowsRefused ?? 0),
      }),
      icon: null,
      okText: t('import.real'),
      autoFocusButton: 'cancel',
      onOk: goReal,
    });
  };
  const error = cancelled.error ?? started.error;
  const canCancel = isMoving(one.progress.state);
  const canGoReal =
    one.dry && one.progress.state === 'SUCCEEDED' && report !== null && report.rowsAccepted > 0;
  if (!canCancel && !canGoReal) return null;
  return (
    <>
      <Refusal error={error && shownError(error)} />
      {canCancel && (
        <Act right="Import.manage">
          {(isDisabled) => (
            <Button danger disabled={isDisabled} loading={cancelled.fetching} onClick={askCancel}>
              {t('import.cancel')}
            </Button>
          )}
        </Act>
      )}
      {canGoReal && (
        <Act right="Import.manage">
          {(isDisabled) => (
            <Button type="primary" disabled={isDisabled} loading={started.fetching} onClick={askReal}>
              {t('import.real')}
            </Button>
          )}
        </Act>
      )}
    </>
  );
}
