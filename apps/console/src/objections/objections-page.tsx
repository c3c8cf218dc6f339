import { Segmented } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ObjectionsDocument } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useUrlState } from '../use-url-state.ts';
import { afterObjectionActs } from './after-acts.ts';
import { ObjectionTable } from './objection-table.tsx';

const most = 100;

/** What customers say against decisions of rules: those that wait by the day they are due, or those decided. */
export default function ObjectionsPage(): ReactElement {
  const { t } = useTranslation();
  const { params, change } = useUrlState();
  const decided = params.get('show') === 'decided';
  const [{ data, error }, ask] = useQuery({
    query: ObjectionsDocument,
    variables: { decided, limit: most },
    requestPolicy: 'cache-and-network',
    context: afterObjectionActs,
  });
  return (
    <>
      <PageHead title={t('objections.title')} sub={t('objections.sub')} />
      <Panel
        title={t(decided ? 'objections.decided' : 'objections.open')}
        acts={
          <Segmented
            value={decided ? 'decided' : 'open'}
            options={[
              { value: 'open', label: t('objections.open') },
              { value: 'decided', label: t('objections.decided') },
            ]}
            onChange={(value) => change({ show: value === 'decided' ? 'decided' : undefined })}
          />
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={data?.objections.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'check', title: t('objections.none'), hint: t('objections.noneHint') }}
        >
          <ObjectionTable objections={data?.objections ?? []} withCustomer />
        </TableState>
      </Panel>
    </>
  );
}
