import { Icon, useErrorWords, useFileDownload, useLanguage } from '@evergreen/web';
import { formatCount, formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input, Segmented, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  type ReferralPartsFragment,
  ReferralsDocument,
  type ReferralsQuery,
  type ReferralState,
  RejectReferralDocument,
} from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { DocumentVersions } from '../rules-documents/document-versions.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { ReferralStanding } from './referral-words.tsx';

type Row = ReferralPartsFragment;

const states = ['JOINED', 'COOLING_OFF', 'PAID', 'REJECTED', 'TAKEN_BACK'] as const;
// A list without a row has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['Referral', 'ReferralPage'] };

/** Who recommended whom and what came of it; and the versions of what referrals bring. */
export default function ReferralsPage(): ReactElement {
  const { t } = useTranslation();
  const may = useMay();
  const [state, setState] = useState<ReferralState | 'all'>('all');
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [opened, setOpened] = useState<Row>();
  const [{ data, error }, ask] = useQuery({
    query: ReferralsDocument,
    variables: { state: state === 'all' ? null : state, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context,
  });
  const rows = data?.referrals.referrals ?? [];
  return (
    <>
      <PageHead title={t('referrals.title')} sub={t('referrals.sub')} />
      {data && data.referrals.counts.length > 0 && <Figures counts={data.referrals.counts} />}
      <Panel
        title={t('referrals.list')}
        acts={
          <>
            <Segmented
              aria-label={t('referrals.show')}
              value={state}
              options={(['all', ...states] as const).map((value) => ({
                value,
                label: value === 'all' ? t('referrals.all') : t(`referrals.states.${value}`),
              }))}
              onChange={(value) => {
                setState(value);
                setCursors([null]);
              }}
            />
            <Export state={state} />
          </>
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rows.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'people', title: t('referrals.none'), hint: t('referrals.noneHint') }}
        >
          <Table<Row>
            size="small"
            rowKey="id"
            dataSource={rows}
            columns={useColumns(setOpened)}
            pagination={false}
            scroll={{ x: 900 }}
          />
          <Pager cursors={cursors} next={data?.referrals.nextCursor ?? null} onGo={setCursors} />
        </TableState>
      </Panel>
      {may('Programme.read') && <DocumentVersions kind="REFERRAL" path="/referrals/rules" />}
      {opened && <RejectDialog referral={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** The list as a file, of the state that is shown. */
function Export({ state }: { state: ReferralState | 'all' }): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const file = `${state.toLowerCase().replaceAll('_', '-')}.csv`;
    const error = await download(`/exports/referrals/${file}`, `evergreen-referrals-${file}`);
    setBusy(false);
    if (!error) return;
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  return (
    <Button loading={isBusy} icon={<Icon name="download" size="s" />} onClick={() => void save()}>
      {t('referrals.export')}
    </Button>
  );
}

/** How many there are in each state, and what points they are about. */
function Figures({ counts }: { counts: ReferralsQuery['referrals']['counts'] }): ReactElement {
  const { t } = useTranslation();
  return (
    <Panel title={t('referrals.figures')}>
      <div className="figs">
        {states.map((state) => {
          const of = counts.filter((each) => each.state === state);
          const points = of.reduce((sum, each) => sum + Number(each.points), 0);
          return (
            <div className="fig" key={state}>
              <div className="small ink3">{t(`referrals.states.${state}`)}</div>
              <div className="fig-v">{formatCount(of.reduce((sum, each) => sum + each.count, 0))}</div>
              {state !== 'REJECTED' && points > 0 && (
                <div className="small ink3">{t('referrals.pointsOf', { points: formatCount(points) })}</div>
              )}
            </div>
          );
        })}
      </div>
    </Panel>
  );
}

function useColumns(onReject: (row: Row) => void): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const person = (id: string, name: string | null): ReactElement =>
    name === null ? (
      <span className="ink3">{t('referrals.elsewhere')}</span>
    ) : (
      <Link to={scoped(`/customers/${id}`)}>{name}</Link>
    );
  return [
    {
      title: t('referrals.advocate'),
      key: 'advocate',
      render: (_, { advocateId, advocateName }) => person(advocateId, advocateName),
    },
    {
      title: t('referrals.friend'),
      key: 'friend',
      render: (_, { friendId, friendName }) => person(friendId, friendName),
    },
    {
      title: t('referrals.joined'),
      key: 'joined',
      render: (_, { joinedOn, recordedBy, code }) => (
        <>
          <span className="nowrap">{formatDay(joinedOn, language)}</span>{' '}
          <span className="small ink3">
            {recordedBy === 'member'
              ? t('referrals.byMember')
              : t('referrals.recordedBy', { who: recordedBy })}
          </span>
          <div className="small ink3 num">{code}</div>
        </>
      ),
    },
    {
      title: t('referrals.state'),
      key: 'state',
      render: (_, referral) => <ReferralStanding referral={referral} />,
    },
    {
      title: t('referrals.points'),
      key: 'points',
      align: 'right',
      render: (_, { state, advocatePoints, friendPoints }) =>
        state === 'REJECTED'
          ? '–'
          : t('referrals.both', {
              advocate: formatCount(advocatePoints),
              friend: formatCount(friendPoints),
            }),
    },
    {
      title: '',
      key: 'acts',
      align: 'right',
      render: (_, row) =>
        (row.state === 'JOINED' || row.state === 'COOLING_OFF') && (
          <Act right="Referral.reject">
            {(isDisabled) => (
              <Button size="small" disabled={isDisabled} onClick={() => onReject(row)}>
                {t('referrals.reject')}
              </Button>
            )}
          </Act>
        ),
    },
  ];
}

function RejectDialog({ referral, onClose }: { referral: Row; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, reject] = useMutation(RejectReferralDocument);
  const send = async (reason: string): Promise<void> => {
    const { data } = await reject({ id: referral.id, reason });
    if (!data) return;
    void message.success(t('referrals.rejected'));
    onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('referrals.rejectTitle')}
      submit={t('referrals.reject')}
      isBusy={fetching}
      error={error}
      onSubmit={({ reason }) => void send(reason.trim())}
      onClose={onClose}
    >
      <p>{t('referrals.rejectSub')}</p>
      <Form.Item
        name="reason"
        label={t('referrals.reason')}
        rules={[{ required: true, whitespace: true, message: t('referrals.reasonMissing') }]}
      >
        <Input.TextArea autoFocus maxLength={500} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
