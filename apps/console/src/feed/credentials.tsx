import { useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import { App, Button, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  FeedCredentialsDocument,
  RevokeFeedCredentialDocument,
  type FeedCredentialsQuery,
} from '../graphql.gen.ts';
import { Act, StartedBy } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';

type Row = FeedCredentialsQuery['feedCredentials'][number];

const context = { additionalTypenames: ['FeedCredential'] };
const tones = { open: 'chip ok', expired: 'chip warn', revoked: 'chip' } as const;

function stateOf({ revokedAt, expiresAt }: Row): keyof typeof tones {
  if (revokedAt !== null) return 'revoked';
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : 'open';
}

/** Credentials of core systems, those that open nothing any more included. */
export function Credentials(): ReactElement {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({
    query: FeedCredentialsDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const rows = data?.feedCredentials ?? [];
  return (
    <TableState
      error={error}
      isLoaded={data !== undefined}
      isEmpty={rows.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'key', title: t('feed.none'), hint: t('feed.noneHint') }}
    >
      <Table<Row>
        size="small"
        rowKey="id"
        dataSource={rows}
        columns={useColumns()}
        pagination={rows.length > 25 && { pageSize: 25 }}
        scroll={{ x: 860 }}
      />
    </TableState>
  );
}

function useColumns(): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return [
    {
      title: t('feed.source'),
      key: 'source',
      render: (_, { source, hint }) => (
        <>
          <span className="b">{source}</span>
          <div className="small ink3">{hint}…</div>
        </>
      ),
    },
    {
      title: t('feed.state'),
      key: 'state',
      render: (_, row) => (
        <>
          <span className={tones[stateOf(row)]}>{t(`feed.states.${stateOf(row)}`)}</span>
          {row.revokedBy !== null && (
            <div className="small ink3">{t('feed.revokedBy', { who: row.revokedBy })}</div>
          )}
        </>
      ),
    },
    {
      title: t('feed.lastUsed'),
      key: 'used',
      render: (_, { lastUsedAt }) => (
        <span className="nowrap">
          {lastUsedAt === null ? t('feed.neverUsed') : formatMoment(lastUsedAt, language)}
        </span>
      ),
    },
    {
      title: t('feed.expiresAt'),
      key: 'expires',
      render: (_, { expiresAt }) => <span className="nowrap">{formatMoment(expiresAt, language)}</span>,
    },
    {
      title: t('feed.createdBy'),
      key: 'made',
      render: (_, { createdBy, createdAt }) => (
        <span className="nowrap">
          <StartedBy startedBy={createdBy} at={createdAt} />
        </span>
      ),
    },
    {
      title: <span className="sr">{t('feed.revoke')}</span>,
      key: 'revoke',
      width: 90,
      align: 'right',
      render: (_, row) => stateOf(row) === 'open' && <Revoke row={row} />,
    },
  ];
}

function Revoke({ row: { id, source, hint } }: { row: Row }): ReactElement {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [, revoke] = useMutation(RevokeFeedCredentialDocument);
  const ask = (): void => {
    modal.confirm({
      title: t('feed.revokeAsk', { source }),
      content: t('feed.revokeFacts'),
      icon: null,
      okText: t('feed.revoke'),
      cancelText: t('dialog.cancel'),
      okButtonProps: { danger: true },
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { error } = await revoke({ id }, context);
        if (error) tellError(error);
        else void message.success(t('feed.revoked'));
      },
    });
  };
  return (
    <Act right="Feed.manage">
      {(isDisabled) => (
        <Button
          size="small"
          disabled={isDisabled}
          aria-label={t('feed.revokeOf', { source, hint })}
          onClick={ask}
        >
          {t('feed.revoke')}
        </Button>
      )}
    </Act>
  );
}
