import { App, Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { browserName } from '../frame/notice-words.ts';
import { EndStaffSessionDocument, StaffSessionsDocument, type StaffSessionsQuery } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';
import { useSessionColumns } from './session-columns.tsx';

type Row = StaffSessionsQuery['staffSessions'][number];

const context = { additionalTypenames: ['StaffSession'] };

/** Open sessions of one person, or of everybody at an office. */
export function StaffSessions({
  accountId,
  office,
}: {
  accountId?: string;
  office?: string | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: StaffSessionsDocument,
    variables: { accountId: accountId ?? null, office: office ?? null },
    requestPolicy: 'cache-and-network',
    context,
  });
  const rows = data?.staffSessions ?? [];
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'device', title: t('sessions.none'), hint: t('sessions.noneHint') }}
    >
      <Table<Row>
        size="small"
        rowKey={({ session }) => session.id}
        dataSource={rows}
        columns={useColumns(accountId === undefined)}
        pagination={rows.length > 25 && { pageSize: 25 }}
        scroll={{ x: accountId === undefined ? 900 : 720 }}
      />
    </TableState>
  );
}

function useColumns(isOfMany: boolean): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  const shared = useSessionColumns<Row>(({ session }) => session);
  return [
    ...(isOfMany
      ? [
          {
            title: t('sessions.who'),
            key: 'who',
            width: 180,
            render: (_: unknown, { accountId, name, staffNumber, orgPath }: Row) => (
              <>
                <Link className="open" to={scoped(`/people/${accountId}`)}>
                  {name}
                </Link>
                <div className="small ink3">
                  {staffNumber} · {nameOf(orgPath)}
                </div>
              </>
            ),
          },
        ]
      : []),
    ...shared,
    {
      title: <span className="sr">{t('sessions.end')}</span>,
      key: 'end',
      width: 80,
      align: 'right',
      render: (_, row) => <EndSession row={row} />,
    },
  ];
}

function EndSession({ row }: { row: Row }): ReactElement | null {
  const { t } = useTranslation();
  const may = useMay();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [, end] = useMutation(EndStaffSessionDocument);
  const { session, name, orgPath } = row;
  if (session.isCurrent || !may('Session.end', orgPath)) return null;
  const ask = (): void => {
    modal.confirm({
      title: t('sessions.endAsk', { name }),
      content: t('sessions.endFacts'),
      icon: null,
      okText: t('sessions.endSubmit'),
      cancelText: t('dialog.cancel'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { error } = await end({ id: session.id }, context);
        if (error) tellError(error);
        else void message.success(t('sessions.ended'));
      },
    });
  };
  return (
    <Button
      size="small"
      aria-label={t('sessions.endOf', { name, device: browserName(session.userAgent) })}
      onClick={ask}
    >
      {t('sessions.end')}
    </Button>
  );
}
