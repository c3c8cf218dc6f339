import { Button, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WarningOwnersDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { depthOf, type Office, parentOf } from '../organisation/office-tree.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useMay } from '../viewer.ts';
import { afterOwnerActs } from './after-acts.ts';
import { OwnerDialog } from './warning-dialogs.tsx';

/** Who gets the new warnings of each office: its own, or that of the nearest office above. */
export function WarningOwners(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const { within, nameOf } = useOffices();
  const [asked, setAsked] = useState<string>();
  const [{ data, error }, ask] = useQuery({
    query: WarningOwnersDocument,
    requestPolicy: 'cache-and-network',
    context: afterOwnerActs,
  });
  const owners = new Map(data?.warningOwners.map(({ orgPath, owner }) => [orgPath, owner]));
  const nearest = (orgPath: string): { office: string; owner: string } | undefined => {
    for (let path: string | undefined = orgPath; path !== undefined; path = parentOf(path)) {
      const owner = owners.get(path);
      if (owner !== undefined) return { office: path, owner };
    }
    return undefined;
  };
  const columns: TableProps<Office>['columns'] = [
    {
      title: t('standing.lists.office'),
      key: 'office',
      render: (_, { orgPath }) => (
        <span style={{ paddingInlineStart: depthOf(orgPath) * 16 }}>{nameOf(orgPath)}</span>
      ),
    },
    {
      title: t('standing.warnings.owner'),
      key: 'owner',
      render: (_, { orgPath }) => {
        const found = nearest(orgPath);
        if (found === undefined) return <span className="ink3">{t('standing.warnings.ownerNone')}</span>;
        if (found.office === orgPath) return found.owner;
        const words = { office: nameOf(found.office), owner: found.owner };
        return <span className="ink3">{t('standing.warnings.ownerFrom', words)}</span>;
      },
    },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, { orgPath }) =>
        may('Warning.arrange', orgPath) && (
          <Button size="small" onClick={() => setAsked(orgPath)}>
            {t('standing.warnings.change')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('standing.warnings.owners')} note={t('standing.warnings.ownersNote')}>
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={within.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'building', title: t('standing.warnings.none'), hint: '' }}
      >
        <Table<Office>
          size="small"
          rowKey="orgPath"
          dataSource={within}
          columns={columns}
          pagination={within.length > 20 && { pageSize: 20 }}
        />
      </TableState>
      {asked !== undefined && (
        <OwnerDialog
          office={{ orgPath: asked, name: nameOf(asked), owner: owners.get(asked) }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </Panel>
  );
}
