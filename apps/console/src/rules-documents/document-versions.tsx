import { shownError, useKeyedMutation } from '@evergreen/web';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  DraftRulesDocumentDocument,
  type RulesDocumentKind,
  RulesDocumentsDocument,
} from '../graphql.gen.ts';
import { Act, Refusal } from '../page-parts.tsx';
import { VersionList } from '../rules-versions/version-list.tsx';
import { useScoped } from '../use-url-state.ts';

/** Versions of rules that are a document, and where another begins. */
export function DocumentVersions({ kind, path }: { kind: RulesDocumentKind; path: string }): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [{ data, error }, ask] = useQuery({
    query: RulesDocumentsDocument,
    variables: { kind },
    requestPolicy: 'cache-and-network',
  });
  const { send: draft, fetching, error: refused } = useKeyedMutation(DraftRulesDocumentDocument);
  const begin = async (): Promise<void> => {
    const made = await draft((key) => ({ kind, key }));
    if (made) void navigate(scoped(`${path}/${made.draftRulesDocument.version}`));
  };
  return (
    <>
      <Refusal error={refused && shownError(refused)} />
      <VersionList
        versions={data?.rulesDocuments}
        error={error}
        again={() => ask({ requestPolicy: 'network-only' })}
        pathOf={(version) => `${path}/${version}`}
        acts={
          <Act right="Programme.draft">
            {(isDisabled) => (
              <Button size="small" disabled={isDisabled} loading={fetching} onClick={() => void begin()}>
                {t('versions.start')}
              </Button>
            )}
          </Act>
        }
      />
    </>
  );
}
