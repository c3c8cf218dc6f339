import { useKeyedMutation } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Form, Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../customers/reason-field.tsx';
import { FormDialog } from '../dialog.tsx';
import { HoldPointsDocument, ReleaseHoldDocument } from '../graphql.gen.ts';

interface HoldValues {
  readonly points: number;
  /** As the browser's field gives it, in local time. */
  readonly until: string;
  readonly reason: string;
}

/** Sets points of a member aside up to a moment. */
export function HoldDialog({
  memberId,
  max,
  onClose,
}: {
  memberId: string;
  max: number | string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: hold, fetching, error } = useKeyedMutation(HoldPointsDocument);
  const send = async ({ points, until, reason }: HoldValues): Promise<void> => {
    const order = { memberId, points, reason: reason.trim(), expiresAt: new Date(until).toISOString() };
    const data = await hold((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<HoldValues>
      title={t('points.hold.title')}
      submit={t('points.hold.submit')}
      isBusy={fetching}
      error={error}
      initial={{ until: localMinute(Date.now() + 7 * 86_400_000) }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <div className="two">
        <Form.Item
          name="points"
          label={t('points.cols.points')}
          rules={[{ required: true, message: t('points.adjust.required') }]}
        >
          <InputNumber min={1} max={Number(max)} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="until"
          label={t('points.hold.until')}
          extra={t('points.hold.hint')}
          rules={[{ required: true, message: t('points.adjust.required') }]}
        >
          <Input type="datetime-local" min={localMinute(Date.now())} />
        </Form.Item>
      </div>
      <ReasonField />
    </FormDialog>
  );
}

/** `2026-09-16T08:30` of the viewer's own time zone. */
function localMinute(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Gives back what a hold still holds. */
export function ReleaseDialog({
  memberId,
  holdId,
  points,
  onClose,
}: {
  memberId: string;
  holdId: string;
  points: number;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { send: release, fetching, error } = useKeyedMutation(ReleaseHoldDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const order = { memberId, holdId, reason: reason.trim() };
    const data = await release((key) => ({ input: { key, ...order } }));
    if (data) onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={t('points.hold.releaseTitle', { points: formatCount(points) })}
      submit={t('points.hold.release')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <ReasonField />
    </FormDialog>
  );
}
