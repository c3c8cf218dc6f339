import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Alert, Select, Skeleton, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  EvaluationRulesDocument,
  type EvaluationRulesPartsFragment,
  MoveEvaluationRulesDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { VersionActs } from '../rules-versions/version-acts.tsx';
import { StateChips } from '../rules-versions/version-list.tsx';
import { useMay } from '../viewer.ts';
import { AssessmentPanel } from './assessment-panel.tsx';
import { type Difference, differences, linesOf, readRules } from './document.ts';
import { EditPanel } from './edit-panel.tsx';
import { useLineWords, useValueWords } from './line-words.ts';
import { PreviewPanel } from './preview-panel.tsx';

export type Version = EvaluationRulesPartsFragment;

/** One version of the evaluation rules: what it changes, what it does to people, for whom, and by whom. */
export default function VersionPage(): ReactElement {
  const { t } = useTranslation();
  const { version: asked = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: EvaluationRulesDocument,
    requestPolicy: 'cache-and-network',
  });
  const version = data?.evaluationRules.find((each) => String(each.version) === asked);
  if (data && version) return <Loaded version={version} versions={data.evaluationRules} today={data.today} />;
  return (
    <>
      <PageHead
        title={t('evaluationRules.title')}
        back={{ to: '/evaluation-rules', label: t('evaluationRules.back') }}
      />
      {error && (
        <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!error && !data && <Skeleton active />}
      {!error && data && (
        <EmptyState icon="question" title={t('versions.notFound')} hint={t('versions.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({
  version,
  versions,
  today,
}: {
  version: Version;
  versions: readonly Version[];
  today: string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const { state, effectiveFrom, returnedBecause, problems } = version;
  const isOpen = state === 'DRAFT' || state === 'PROPOSED';
  const rules = (
    <Panel title={t('evaluationRules.rules')}>
      <Lines version={version} />
    </Panel>
  );
  return (
    <>
      <PageHead
        title={t('versions.version', { version: version.version })}
        back={{ to: '/evaluation-rules', label: t('evaluationRules.back') }}
        sub={
          <>
            <StateChips version={version} />
            {effectiveFrom !== null && version.version > 1 && (
              <span>
                {t('versions.effective')} {formatDay(effectiveFrom, language)}
              </span>
            )}
          </>
        }
        acts={
          isOpen && (
            <VersionActs
              version={version}
              mayDraft={may('EvaluationRules.draft')}
              document={MoveEvaluationRulesDocument}
              variables={(act, reason) => ({
                ...{ version: version.version, revision: version.revision },
                ...{ act, reason },
              })}
              approveSub={t('evaluationRules.approveSub', {
                date: effectiveFrom === null ? '' : formatDay(effectiveFrom, language),
              })}
            />
          )
        }
      />
      {returnedBecause !== null && (
        <Alert type="warning" showIcon title={t('versions.returned', { reason: returnedBecause })} />
      )}
      {problems.length > 0 && (
        <Alert type="warning" showIcon title={t('evaluationRules.problems', { n: problems.length })} />
      )}
      <Comparison version={version} versions={versions} />
      {isOpen && <PreviewPanel version={version} />}
      {!isOpen && rules}
      <AssessmentPanel key={`assess ${version.revision}`} version={version} />
      {state === 'DRAFT' && may('EvaluationRules.draft') ? (
        <EditPanel key={`edit ${version.revision}`} version={version} today={today} />
      ) : (
        isOpen && rules
      )}
    </>
  );
}

/** The rules by what they are about. */
function Lines({ version }: { version: Version }): ReactElement {
  const rules = readRules(version.definition);
  const wordsOf = useLineWords(rules);
  const valueOf = useValueWords();
  return (
    <>
      {Object.entries(rules).map(([group, node]) => (
        <section key={group} aria-label={wordsOf([group])}>
          {typeof node === 'object' && <h3 className="pb b">{wordsOf([group])}</h3>}
          <dl className="facts">
            {linesOf(node, [group]).map(({ path, keys, value }) => (
              <div key={path} style={{ display: 'contents' }}>
                <dt>{wordsOf(keys.length > 1 ? keys.slice(1) : keys)}</dt>
                <dd>{valueOf(path, value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

/** What this version says otherwise than another, the one in force unless somebody chooses. */
function Comparison({
  version,
  versions,
}: {
  version: Version;
  versions: readonly Version[];
}): ReactElement | null {
  const { t } = useTranslation();
  const rules = readRules(version.definition);
  const wordsOf = useLineWords(rules);
  const valueOf = useValueWords();
  const others = versions.filter((each) => each.version !== version.version);
  const [chosen, setChosen] = useState<number>();
  const other =
    others.find((each) => each.version === chosen) ?? others.find((each) => each.current) ?? others[0];
  if (other === undefined) return null;
  const rows = differences(readRules(other.definition), rules);
  const shown = (path: string, value: Difference['before']): ReactElement =>
    value === undefined ? (
      <span className="ink3">{t('evaluationRules.absent')}</span>
    ) : (
      <>{valueOf(path, value)}</>
    );
  const columns: TableProps<Difference>['columns'] = [
    { title: t('evaluationRules.where'), key: 'where', render: (_, { keys }) => wordsOf(keys) },
    {
      title: t('evaluationRules.before', { version: other.version }),
      key: 'before',
      render: (_, { path, before }) => shown(path, before),
    },
    { title: t('evaluationRules.after'), key: 'after', render: (_, { path, after }) => shown(path, after) },
  ];
  return (
    <Panel
      title={t('evaluationRules.compare')}
      acts={
        <Select
          aria-label={t('evaluationRules.compare')}
          size="small"
          value={other.version}
          options={others.map((each) => ({
            value: each.version,
            label: t('evaluationRules.compareWith', { version: each.version }),
          }))}
          onChange={setChosen}
          style={{ minWidth: 120 }}
        />
      }
    >
      {rows.length === 0 ? (
        <p className="pb ink3">{t('evaluationRules.same')}</p>
      ) : (
        <Table<Difference>
          size="small"
          rowKey="path"
          dataSource={rows}
          columns={columns}
          pagination={false}
          scroll={{ x: 640 }}
        />
      )}
    </Panel>
  );
}
