import { useLanguage } from '@evergreen/web';
import { addDays, formatDay, formatMemberNumber, formatMoment, formatSigned } from '@evergreen/web/format';
import { Button, Form, Input, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  type AdjustmentPartsFragment,
  AdjustmentsDocument,
  DecideAdjustmentDocument,
} from '../graphql.gen.ts';
import { Pager, TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { afterActs } from './after-acts.ts';
import { useReasonNames } from './reason-names.ts';

type Adjustment = AdjustmentPartsFragment;

interface Props {
  /** Undefined: of all members one may see, each named. */
  readonly memberId?: string;
  readonly waitingOnly: boolean;
  readonly pageSize: number;
}

/** Corrections by hand, the newest first; who may decides those that wait. */
export function AdjustmentTable({ memberId, waitingOnly, pageSize }: Props): ReactElement {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [decision, setDecision] = useState<{ adjustment: Adjustment; approve: boolean }>();
  const [{ data, error }, ask] = useQuery({
    query: AdjustmentsDocument,
    variables: { memberId: memberId ?? null, waitingOnly, limit: pageSize, cursor: cursors.at(-1) ?? null },
    requestPolicy: 'cache-and-network',
    context: afterActs,
  });
  const page = data?.adjustments;
  const columns = useColumns(memberId === undefined, (adjustment, approve) =>
    setDecision({ adjustment, approve }),
  );
  const title = t(
    memberId !== undefined
      ? 'points.noAdjustments'
      : waitingOnly
        ? 'points.queue.none'
        : 'points.queue.noneYet',
  );
  return (
    <TableState
      error={error}
      isLoaded={page !== undefined}
      isEmpty={page?.adjustments.length === 0}
      again={() => ask({ requestPolicy: 'network-only' })}
      empty={{ icon: 'check', title, hint: memberId === undefined ? t('points.queue.noneHint') : '' }}
    >
      <Table<Adjustment>
        size="small"
        rowKey="adjustmentId"
        dataSource={page?.adjustments ?? []}
        columns={columns}
        pagination={false}
        scroll={{ x: 720 }}
      />
      <Pager cursors={cursors} next={page?.nextCursor ?? null} onGo={setCursors} />
      {decision && <DecisionDialog {...decision} onClose={() => setDecision(undefined)} />}
    </TableState>
  );
}

function useColumns(
  hasMember: boolean,
  onDecide: (adjustment: Adjustment, approve: boolean) => void,
): NonNullable<TableProps<Adjustment>['columns']> {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const scoped = useScoped();
  const reasonName = useReasonNames();
  const may = useMay();
  const member = {
    title: t('points.queue.member'),
    key: 'member',
    render: (_: unknown, { customerId, memberNumber }: Adjustment) =>
      may('Customer.read') ? (
        <Link className="open nowrap" to={scoped(`/customers/${customerId}`)}>
          {formatMemberNumber(memberNumber)}
        </Link>
      ) : (
        <span className="nowrap">{formatMemberNumber(memberNumber)}</span>
      ),
  };
  return [
    ...(hasMember ? [member] : []),
    {
      title: t('points.queue.change'),
      key: 'points',
      align: 'right',
      render: (_, { points, expiresOn }) => (
        <>
          <span className="b">{formatSigned(points)}</span>
          {expiresOn !== null && (
            <div className="small ink3 nowrap">
              {t('points.queue.until', { date: formatDay(addDays(expiresOn, -1), language) })}
            </div>
          )}
        </>
      ),
    },
    {
      title: t('points.queue.why'),
      key: 'why',
      render: (_, { reasonId, note, decisionNote }) => (
        <>
          {reasonName(reasonId)}
          <div className="small ink3">{note}</div>
          {decisionNote !== null && decisionNote !== '' && <div className="small">{decisionNote}</div>}
        </>
      ),
    },
    {
      title: t('points.queue.asked'),
      key: 'asked',
      render: (_, { requestedBy, requestedAt }) => (
        <>
          {requestedBy}
          <div className="small ink3 nowrap">{formatMoment(requestedAt, language)}</div>
        </>
      ),
    },
    {
      title: t('points.queue.state'),
      key: 'state',
      render: (_, { state, decidedBy, requestedBy }) => (
        <>
          <span className={state === 'POSTED' ? 'chip ok' : state === 'REQUESTED' ? 'chip warn' : 'chip'}>
            {t(`points.queue.states.${state}`)}
          </span>
          {decidedBy !== null && decidedBy !== requestedBy && <div className="small ink3">{decidedBy}</div>}
        </>
      ),
    },
    {
      title: '',
      key: 'act',
      align: 'right',
      render: (_, adjustment) =>
        adjustment.state === 'REQUESTED' &&
        (adjustment.mayDecide ? (
          <div className="acts end">
            <Button size="small" onClick={() => onDecide(adjustment, false)}>
              {t('points.queue.reject')}
            </Button>
            <Button size="small" type="primary" onClick={() => onDecide(adjustment, true)}>
              {t('points.queue.approve')}
            </Button>
          </div>
        ) : (
          <span className="small ink3">{t('points.queue.own')}</span>
        )),
    },
  ];
}

function DecisionDialog({
  adjustment,
  approve,
  onClose,
}: {
  adjustment: Adjustment;
  approve: boolean;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const reasonName = useReasonNames();
  const [{ fetching, error }, decide] = useMutation(DecideAdjustmentDocument);
  const { memberId, adjustmentId, points, reasonId, note: asked, requestedBy } = adjustment;
  const send = async ({ note }: { note: string }): Promise<void> => {
    const { data } = await decide({ input: { memberId, adjustmentId, approve, note: note.trim() } });
    if (data) onClose();
  };
  return (
    <FormDialog<{ note: string }>
      title={
        approve
          ? t('points.queue.approveTitle', { points: formatSigned(points) })
          : t('points.queue.rejectTitle')
      }
      submit={t(approve ? 'points.queue.approve' : 'points.queue.reject')}
      isBusy={fetching}
      isDanger={!approve}
      error={error}
      initial={{ note: '' }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">
        {reasonName(reasonId)} · {asked} · {requestedBy}
      </p>
      <Form.Item
        name="note"
        label={t('points.queue.note')}
        rules={approve ? [] : [{ required: true, whitespace: true, message: t('points.adjust.required') }]}
      >
        <Input.TextArea maxLength={500} rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
