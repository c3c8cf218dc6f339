import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Alert, Skeleton } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RuleSetVersionsDocument } from '../graphql.gen.ts';
import { ruleLines } from '../no-claim/rule-words.ts';
import { named, PageHead, Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { Differences } from './compare-panel.tsx';
import { DraftActs } from './draft-acts.tsx';
import { DraftState } from './draft-state.tsx';
import { EditDraft } from './edit-draft.tsx';
import { dayOf, documentOf, type Draft, namesOf, type Published } from './versions.ts';

/** One version of a rule set as it is made: in fields while it is a draft, then to read, with what it changes. */
export default function DraftPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '', version = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: RuleSetVersionsDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const draft = data?.ruleSetDrafts.find((each) => each.ruleSetId === id && String(each.version) === version);
  if (data && draft)
    return <Loaded draft={draft} versions={data.ruleSets} today={data.today} onChange={again} />;
  return (
    <>
      <PageHead title={t('ruleSets.title')} back={{ to: '/rule-sets', label: t('ruleSets.title') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && !data && fetching && <Skeleton active />}
      {!error && data && (
        <EmptyState icon="question" title={t('ruleSets.notFound')} hint={t('ruleSets.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({
  draft,
  versions,
  today,
  onChange,
}: {
  draft: Draft;
  versions: readonly Published[];
  today: string;
  onChange: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [isUnsaved, setUnsaved] = useState(false);
  const { version, author, approvedBy, returnedBecause, basedOn, state, document, ruleSetId } = draft;
  const base = versions.find((each) => each.id === ruleSetId && each.version === basedOn);
  const title = t('ruleSets.draft', { name: named(namesOf(draft), language), version });
  const before = base && t('ruleSets.draft', { name: named(base, language), version: base.version });
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/rule-sets', label: t('ruleSets.title') }}
        sub={
          <>
            <DraftState draft={draft} />
            <span>{t('ruleSets.from', { date: formatDay(dayOf(draft), language) })}</span>
            <span>{t('ruleSets.by', { author })}</span>
            {approvedBy !== null && <span>{t('ruleSets.approvedBy', { who: approvedBy })}</span>}
          </>
        }
        acts={<DraftActs draft={draft} today={today} isUnsaved={isUnsaved} onChange={onChange} />}
      />
      {returnedBecause !== null && (
        <Alert type="warning" showIcon title={t('ruleSets.returned', { reason: returnedBecause })} />
      )}
      {base && (
        <Panel title={t('ruleSets.changes', { version: base.version })}>
          <Differences one={documentOf(base)} other={document} titles={[before ?? '', title]} />
        </Panel>
      )}
      {state === 'DRAFT' && may('Programme.draft') ? (
        <EditDraft
          key={draft.revision}
          draft={draft}
          isUnsaved={isUnsaved}
          onEdit={() => setUnsaved(true)}
          onSaved={() => {
            setUnsaved(false);
            onChange();
          }}
        />
      ) : (
        <Panel title={t('rewards.ruleSet.rules')}>
          <div className="pb">
            <ul className="rules">
              {ruleLines(document, t, language === 'en' ? ', ' : '，').map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </Panel>
      )}
    </>
  );
}
