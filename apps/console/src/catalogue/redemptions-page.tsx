import { useLanguage } from '@evergreen/web';
import { formatCount, formatMoment } from '@evergreen/web/format';
import { Button, Input, Segmented, Table, type TableProps } from 'antd';
import { useCallback, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import {
  MoveRewardDeliveryDocument,
  RedemptionsDocument,
  type RedemptionTaskPartsFragment,
  type RewardDelivery,
} from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { Pager, TableState } from '../table-state.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useScoped } from '../use-url-state.ts';
import { afterRedemptionActs } from './after-acts.ts';
import { CancelDialog, ShipDialog } from './redemption-dialogs.tsx';
import { useText } from './words.tsx';

type Task = RedemptionTaskPartsFragment;
type Opened = { readonly act: 'ship' | 'cancel'; readonly task: Task };

const pageRows = 50;
// A list without a row has nothing in the cache that an answer could bring up to date.
const context = { additionalTypenames: ['RedemptionTask', 'RedemptionPage'] };

/** What members have redeemed: things on their way first, with the next step of each. */
export default function RedemptionsPage(): ReactElement {
  const { t } = useTranslation();
  const [show, setShow] = useState<'open' | 'all'>('open');
  const [passCode, setPassCode] = useState('');
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [opened, setOpened] = useState<Opened>();
  const [{ data, error }, ask] = useQuery({
    query: RedemptionsDocument,
    variables: {
      ...{ limit: pageRows, openDeliveries: show === 'open' && passCode === '' },
      ...{ cursor: cursors.at(-1) ?? null, passCode: passCode === '' ? null : passCode },
    },
    requestPolicy: 'cache-and-network',
    context,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  const rows = data?.redemptions.redemptions ?? [];
  return (
    <>
      <PageHead title={t('rewardDesk.title')} sub={t('rewardDesk.sub')} />
      <Panel
        title={t('rewardDesk.show')}
        acts={
          <span className="acts">
            <Segmented
              aria-label={t('rewardDesk.show')}
              value={show}
              options={(['open', 'all'] as const).map((value) => ({
                value,
                label: t(`rewardDesk.shows.${value}`),
              }))}
              onChange={(value) => {
                setShow(value);
                setCursors([null]);
              }}
            />
            <Input.Search
              allowClear
              aria-label={t('rewardDesk.pass')}
              placeholder={t('rewardDesk.passHint')}
              style={{ width: 230 }}
              onSearch={(text) => {
                setPassCode(text.trim());
                setCursors([null]);
              }}
            />
          </span>
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={rows.length === 0}
          again={again}
          empty={{ icon: 'gift', title: t('rewardDesk.none'), hint: t('rewardDesk.noneHint') }}
        >
          <Table<Task>
            size="small"
            rowKey="id"
            dataSource={rows}
            columns={useColumns(setOpened)}
            pagination={false}
            scroll={{ x: 960 }}
          />
          <Pager cursors={cursors} next={data?.redemptions.nextCursor ?? null} onGo={setCursors} />
        </TableState>
      </Panel>
      {opened?.act === 'ship' && <ShipDialog task={opened.task} onClose={() => setOpened(undefined)} />}
      {opened?.act === 'cancel' && <CancelDialog task={opened.task} onClose={() => setOpened(undefined)} />}
    </>
  );
}

function useColumns(onOpen: (opened: Opened) => void): NonNullable<TableProps<Task>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { nameOf } = useOffices();
  const text = useText();
  const scoped = useScoped();
  return [
    {
      title: t('rewardDesk.reward'),
      key: 'reward',
      render: (_, { names, source, deliveryWay, isStuck }) => (
        <>
          {text(names)} {source !== 'member' && <span className="chip">{t('rewardDesk.gift')}</span>}
          {isStuck && <span className="chip danger">{t('rewardDesk.stuck')}</span>}
          {deliveryWay !== null && <div className="small ink3">{t(`rewardDesk.ways.${deliveryWay}`)}</div>}
        </>
      ),
    },
    {
      title: t('rewardDesk.points'),
      key: 'points',
      width: 90,
      align: 'right',
      render: (_, { points }) => formatCount(points),
    },
    {
      title: t('rewardDesk.customer'),
      key: 'customer',
      width: 130,
      render: (_, { customerId, nameMasked, sourceRef }) =>
        sourceRef === null ? (
          t('rewardDesk.nobody')
        ) : (
          <>
            <Link to={scoped(`/customers/${customerId}`)}>{nameMasked || sourceRef}</Link>
            {nameMasked !== '' && <div className="small ink3">{sourceRef}</div>}
          </>
        ),
    },
    {
      title: t('rewardDesk.office'),
      key: 'office',
      width: 140,
      render: (_, { office }) => (office === null ? '–' : nameOf(office)),
    },
    {
      title: t('rewardDesk.at'),
      key: 'at',
      width: 130,
      render: (_, { redeemedAt }) => formatMoment(redeemedAt, language),
    },
    {
      title: t('rewardDesk.state'),
      key: 'state',
      width: 120,
      render: (_, task) => <Standing task={task} />,
    },
    { title: '', key: 'acts', width: 200, render: (_, task) => <Steps task={task} onOpen={onOpen} /> },
  ];
}

function Standing({ task }: { task: Task }): ReactElement {
  const { t } = useTranslation();
  const { state, delivery, deliveryNote, usedAt, cancelReason } = task;
  const isConfirmed = state === 'CONFIRMED';
  const word =
    isConfirmed && delivery !== null
      ? t(`rewardDesk.deliveries.${delivery}`)
      : t(`rewardDesk.states.${isConfirmed && usedAt !== null ? 'USED' : state}`);
  return (
    <>
      <span className={isConfirmed ? 'chip ok' : 'chip'}>{word}</span>
      <div className="small ink3">{cancelReason ?? deliveryNote}</div>
    </>
  );
}

/** The next step of a delivery, and the way back. */
function Steps({ task, onOpen }: { task: Task; onOpen: (opened: Opened) => void }): ReactElement {
  const { t } = useTranslation();
  const tell = useTellError();
  const text = useText();
  const [{ fetching }, move] = useMutation(MoveRewardDeliveryDocument);
  const { id, customerId, nextDeliveries, mayCancel, names } = task;
  const go = async (delivery: RewardDelivery): Promise<void> => {
    if (delivery === 'SHIPPED') return onOpen({ act: 'ship', task });
    const { error } = await move({ customerId, id, delivery, note: '' }, afterRedemptionActs);
    if (error) tell(error);
  };
  return (
    <Act right="Redemption.handle">
      {(isDisabled) => (
        <span className="acts end">
          {nextDeliveries.map((delivery) => (
            <Button
              key={delivery}
              size="small"
              disabled={isDisabled}
              loading={fetching}
              aria-label={`${t(`rewardDesk.next.${delivery}`)} ${text(names)}`}
              onClick={() => void go(delivery)}
            >
              {t(`rewardDesk.next.${delivery}`)}
            </Button>
          ))}
          {mayCancel && (
            <Button
              size="small"
              disabled={isDisabled}
              aria-label={`${t('rewardDesk.cancel')} ${text(names)}`}
              onClick={() => onOpen({ act: 'cancel', task })}
            >
              {t('rewardDesk.cancel')}
            </Button>
          )}
        </span>
      )}
    </Act>
  );
}
