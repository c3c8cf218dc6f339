import { EmptyState, ErrorState, shownError, useLanguage } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Skeleton } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { RuleSetDocument } from '../graphql.gen.ts';
import { ruleLines } from '../no-claim/rule-words.ts';
import { named, PageHead, Panel } from '../page-parts.tsx';

/** A rule set of the very version that a decision names, in words. */
export default function RuleSetPage(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { id = '', version = '' } = useParams();
  const [{ data, error }, ask] = useQuery({
    query: RuleSetDocument,
    variables: { id, version: /^\d{1,6}$/.test(version) ? Number(version) : 0 },
  });
  const ruleSet = data?.ruleSet;
  if (!ruleSet)
    return (
      <>
        <PageHead title={t('rewards.ruleSet.title')} />
        {error && (
          <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />
        )}
        {!error && !data && <Skeleton active />}
        {!error && data && (
          <EmptyState
            icon="question"
            title={t('rewards.ruleSet.notFound')}
            hint={t('rewards.ruleSet.notFoundHint')}
          />
        )}
      </>
    );
  return (
    <>
      <PageHead
        title={t('version', { name: named(ruleSet, language), version: ruleSet.version })}
        sub={
          <>
            <span>{ruleSet.id}</span>
            <span>{t('rewards.ruleSet.from', { date: formatDay(ruleSet.effectiveFrom, language) })}</span>
            {ruleSet.isDefault && <span className="acc">{t('rewards.ruleSet.daily')}</span>}
          </>
        }
      />
      <Panel title={t('rewards.ruleSet.rules')}>
        <div className="pb">
          <ul className="rules">
            {ruleLines(ruleSet.definition, t, language === 'en' ? ', ' : '，').map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </Panel>
    </>
  );
}
