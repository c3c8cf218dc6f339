import { ErrorState, RunProgress, shownError, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatCount, formatDay, formatMoment } from '@evergreen/web/format';
import { Button, Skeleton, Table } from 'antd';
import { useCallback, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  EvaluationsDocument,
  type EvaluationsQuery,
  StartEvaluationDocument,
  StartFrequencyFitDocument,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel, Refusal } from '../page-parts.tsx';
import { isMoving, usePolling } from '../polling.ts';
import { FrequencyPanel } from './frequency-panel.tsx';

type Run = EvaluationsQuery['evaluations'][number];

/** Evaluations of all customers, and the model of claim frequency they are made with. */
export default function EvaluationPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: EvaluationsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const evaluate = useKeyedMutation(StartEvaluationDocument);
  const fit = useKeyedMutation(StartFrequencyFitDocument);
  const fits = data?.frequencyModels.fits ?? [];
  const isUnderWay = [...(data?.evaluations ?? []), ...fits].some(({ progress }) => isMoving(progress.state));
  usePolling(isUnderWay, 1000, again);
  const start = async (act: typeof evaluate | typeof fit): Promise<void> => {
    if (await act.send((key) => ({ key }))) {
      act.renew();
      again();
    }
  };
  const refused = evaluate.error ?? fit.error;
  return (
    <>
      <PageHead
        title={t('evaluation.title')}
        sub={t('evaluation.sub')}
        acts={
          <Act right="Evaluation.run">
            {(isDisabled) => (
              <>
                <Button
                  disabled={isDisabled || isUnderWay}
                  loading={fit.fetching}
                  onClick={() => void start(fit)}
                >
                  {t('evaluation.fit')}
                </Button>
                <Button
                  type="primary"
                  disabled={isDisabled || isUnderWay}
                  loading={evaluate.fetching}
                  onClick={() => void start(evaluate)}
                >
                  {t('evaluation.start')}
                </Button>
              </>
            )}
          </Act>
        }
      />
      <Refusal error={refused && shownError(refused)} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!data && !error && <Skeleton active />}
      {data && (
        <>
          <Panel title={t('evaluation.runs')}>
            <Runs runs={data.evaluations} />
          </Panel>
          <FrequencyPanel models={data.frequencyModels.models} fit={fits[0]} />
        </>
      )}
    </>
  );
}

function Runs({ runs }: { runs: readonly Run[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (runs.length === 0) return <p className="pb ink3">{t('evaluation.none')}</p>;
  return (
    <Table<Run>
      size="small"
      rowKey="id"
      dataSource={runs}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('evaluation.asOf'),
          key: 'asOf',
          render: (_, { asOf }) => (asOf === null ? '–' : formatDay(asOf, language)),
        },
        {
          title: t('evaluation.begun'),
          key: 'begun',
          render: (_, { progress }) => formatMoment(progress.createdAt, language),
        },
        {
          title: t('list.state'),
          key: 'state',
          render: (_, { progress }) => (
            <RunProgress
              state={progress.state}
              done={progress.chunksDone}
              total={progress.chunksTotal}
              startedAt={progress.startedAt}
            />
          ),
        },
        {
          ...{ title: t('evaluation.evaluated'), key: 'evaluated', align: 'right' },
          render: (_, { evaluated }) => (evaluated === null ? '–' : formatCount(evaluated)),
        },
        {
          ...{ title: t('evaluation.written'), key: 'written', align: 'right' },
          render: (_, { written }) => (written === null ? '–' : formatCount(written)),
        },
      ]}
    />
  );
}
