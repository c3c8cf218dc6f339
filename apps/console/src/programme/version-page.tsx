import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Alert, Skeleton } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { ProgrammesDocument } from '../graphql.gen.ts';
import { PageHead } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { EditRules } from './edit-rules.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { Comparison, RuleTables } from './rule-tables.tsx';
import { approvedRules, type Version } from './rules.ts';
import { VersionActs } from './version-acts.tsx';
import { VersionState } from './version-state.tsx';

/** One version of the rules: as a draft in fields, then to read, with what it changes and for whom. */
export default function VersionPage(): ReactElement {
  const { t } = useTranslation();
  const { version: asked = '' } = useParams();
  const [{ data, error, fetching }, ask] = useQuery({
    query: ProgrammesDocument,
    requestPolicy: 'cache-and-network',
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const version = data?.programmes.find((each) => String(each.version) === asked);
  if (data && version)
    return (
      <Loaded
        key={version.version}
        version={version}
        programmes={data.programmes}
        today={data.today}
        onChange={again}
      />
    );
  return (
    <>
      <PageHead title={t('programme.title')} back={{ to: '/programme', label: t('programme.back') }} />
      {error && <ErrorState error={shownError(error)} onRetry={again} />}
      {!error && !data && fetching && <Skeleton active />}
      {!error && data && (
        <EmptyState icon="question" title={t('programme.notFound')} hint={t('programme.notFoundHint')} />
      )}
    </>
  );
}

function Loaded({
  version,
  programmes,
  today,
  onChange,
}: {
  version: Version;
  programmes: readonly Version[];
  today: string;
  onChange: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [isUnsaved, setUnsaved] = useState(false);
  const { author, approvedBy, returnedBecause, rules, state } = version;
  const current = programmes.find((each) => each.current);
  const approved = approvedRules(programmes);
  const isOpen = state === 'DRAFT' || state === 'SUBMITTED';
  return (
    <>
      <PageHead
        title={t('programme.version', { version: version.version })}
        back={{ to: '/programme', label: t('programme.back') }}
        sub={
          <>
            <VersionState version={version} today={today} />
            <span>{t('programme.from', { date: formatDay(rules.effectiveFrom, language) })}</span>
            <span>{author === null ? t('programme.shipped') : t('programme.drafted', { author })}</span>
            {approvedBy !== null && <span>{t('programme.approvedBy', { who: approvedBy })}</span>}
          </>
        }
        acts={isOpen && <VersionActs version={version} isUnsaved={isUnsaved} onChange={onChange} />}
      />
      {returnedBecause !== null && (
        <Alert type="warning" showIcon title={t('programme.returned', { reason: returnedBecause })} />
      )}
      {isOpen && current && <Comparison version={version} current={current} earlier={approved} />}
      {isOpen && <PreviewPanel version={version} earlier={approved} />}
      {state === 'DRAFT' && may('Programme.draft') ? (
        <EditRules
          key={version.revision}
          version={version}
          approved={approved}
          today={today}
          isUnsaved={isUnsaved}
          onEdit={() => setUnsaved(true)}
          onSaved={() => {
            setUnsaved(false);
            onChange();
          }}
        />
      ) : (
        <RuleTables rules={rules} earlier={approved} />
      )}
    </>
  );
}
