import { Icon } from '@evergreen/web';
import { Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RolesDocument } from '../graphql.gen.ts';
import { PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { roleOrder } from './role-names.ts';
import { rightRows, type RightRow } from './role-table.ts';

const subjects = [
  'Organisation',
  'Staff',
  'Training',
  'Session',
  'AuditEntry',
  'Customer',
  'PersonalData',
  'DataRequest',
  'Import',
  'NoClaimRun',
  'Ledger',
  'Award',
] as const;

/** What each role may do: the very table the server decides by. */
export default function RolesPage(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: RolesDocument });
  const rows = rightRows(data?.roles ?? []);
  return (
    <>
      <PageHead title={t('roles.title')} sub={t('roles.sub')} />
      <Panel title={t('roles.table')} note={t('roles.legend')}>
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rows.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'key', title: t('roles.none'), hint: t('roles.noneHint') }}
        >
          <Rights rows={rows} />
        </TableState>
      </Panel>
    </>
  );
}

function Rights({ rows }: { rows: readonly RightRow[] }): ReactElement {
  const { t } = useTranslation();
  const { t: web } = useTranslation('web');
  const columns: TableProps<RightRow>['columns'] = [
    {
      title: t('roles.right'),
      key: 'right',
      fixed: 'start',
      width: 230,
      render: (_, { right, subject, isFirst }) => {
        const known = subjects.find((each) => each === subject);
        return (
          <>
            {isFirst && known !== undefined && (
              <div className="small ink3">{t(`roles.subjects.${known}`)}</div>
            )}
            {t(`right.${right}`)}
          </>
        );
      },
    },
    ...roleOrder.map((role) => ({
      title: web(`staffRoles.${role}`),
      key: role,
      width: 104,
      align: 'center' as const,
      render: (_: unknown, { held }: RightRow) => <Mark held={held.get(role)} />,
    })),
  ];
  return (
    <Table<RightRow>
      className="matrix"
      size="small"
      rowKey="right"
      dataSource={rows}
      columns={columns}
      pagination={false}
      scroll={{ x: 1270 }}
    />
  );
}

function Mark({ held }: { held: 'office' | 'company' | undefined }): ReactElement {
  const { t } = useTranslation();
  if (held === undefined)
    return (
      <span className="ink3">
        <span aria-hidden="true">–</span>
        <span className="sr">{t('roles.no')}</span>
      </span>
    );
  return (
    <span className="acc mark">
      <Icon name="check" size="m" />
      <span className="sr">{t('roles.yes')}</span>
      {held === 'company' && <span className="small ink3">{t('roles.company')}</span>}
    </span>
  );
}
