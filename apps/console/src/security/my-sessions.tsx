import { App, Button, Table } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { browserName } from '../frame/notice-words.ts';
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type SessionPartsFragment,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useSessionColumns } from '../sessions/session-columns.tsx';
import { TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';

const context = { additionalTypenames: ['Session'] };

/** Where one is signed in oneself, this device among them. */
export function MySessions(): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tellError = useTellError();
  const [{ data, error }, ask] = useQuery({
    query: MySessionsDocument,
    requestPolicy: 'cache-and-network',
    context,
  });
  const [ending, end] = useMutation(EndSessionDocument);
  const [endingOthers, endOthers] = useMutation(EndOtherSessionsDocument);
  const sessions = data?.mySessions ?? [];
  const hasOthers = sessions.some(({ isCurrent }) => !isCurrent);
  const endOne = async (id: string): Promise<void> => {
    const answer = await end({ id }, context);
    if (answer.error) tellError(answer.error);
    else void message.success(t('sessions.ended'));
  };
  const endAll = async (): Promise<void> => {
    const answer = await endOthers({}, context);
    if (answer.error) tellError(answer.error);
    else void message.success(t('sessions.endedOthers', { count: answer.data?.endOtherSessions ?? 0 }));
  };
  const columns = useSessionColumns<SessionPartsFragment>((session) => session);
  return (
    <Panel
      title={t('sessions.mine')}
      note={data && !hasOthers ? t('security.onlyThis') : undefined}
      acts={
        hasOthers && (
          <Button size="small" loading={endingOthers.fetching} onClick={() => void endAll()}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      <TableState
        error={error}
        isLoaded={data !== undefined}
        isEmpty={sessions.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'device', title: t('sessions.none'), hint: t('sessions.noneHint') }}
      >
        <Table<SessionPartsFragment>
          size="small"
          rowKey="id"
          dataSource={sessions}
          columns={[
            ...columns,
            {
              title: <span className="sr">{t('sessions.end')}</span>,
              key: 'end',
              width: 80,
              align: 'right',
              render: (_, { id, isCurrent, userAgent }) =>
                !isCurrent && (
                  <Button
                    size="small"
                    disabled={ending.fetching}
                    aria-label={t('security.endOf', { device: browserName(userAgent) })}
                    onClick={() => void endOne(id)}
                  >
                    {t('sessions.end')}
                  </Button>
                ),
            },
          ]}
          pagination={false}
          scroll={{ x: 760 }}
        />
      </TableState>
    </Panel>
  );
}
