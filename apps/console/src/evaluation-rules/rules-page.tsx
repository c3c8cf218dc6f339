import { shownError, useKeyedMutation } from '@evergreen/web';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { DraftEvaluationRulesDocument, EvaluationRulesDocument } from '../graphql.gen.ts';
import { Act, PageHead, Refusal } from '../page-parts.tsx';
import { VersionList } from '../rules-versions/version-list.tsx';
import { useScoped } from '../use-url-state.ts';

/** Versions of the rules by which customers are evaluated. */
export default function RulesPage(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [{ data, error }, ask] = useQuery({
    query: EvaluationRulesDocument,
    requestPolicy: 'cache-and-network',
  });
  const { send: draft, fetching, error: refused } = useKeyedMutation(DraftEvaluationRulesDocument);
  const begin = async (): Promise<void> => {
    const made = await draft((key) => ({ key }));
    if (made) void navigate(scoped(`/evaluation-rules/${made.draftEvaluationRules.version}`));
  };
  const versions = data?.evaluationRules;
  return (
    <>
      <PageHead
        title={t('evaluationRules.title')}
        sub={t('evaluationRules.sub')}
        acts={
          <Act right="EvaluationRules.draft">
            {(isDisabled) => (
              <Button type="primary" disabled={isDisabled} loading={fetching} onClick={() => void begin()}>
                {t('versions.start')}
              </Button>
            )}
          </Act>
        }
      />
      <Refusal error={refused && shownError(refused)} />
      <VersionList
        versions={versions}
        error={error}
        again={() => ask({ requestPolicy: 'network-only' })}
        pathOf={(version) => `/evaluation-rules/${version}`}
      />
    </>
  );
}
