import { useKeyedMutation } from '@evergreen/web';
import { App, Form, Input, Segmented, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { InviteToEventDocument, SegmentsDocument } from '../graphql.gen.ts';
import { afterEventActs } from './after-acts.ts';
import type { MemberEvent } from './words.tsx';

interface Values {
  readonly segmentId?: string;
  readonly numbers?: string;
}

/** Whom to invite: a segment, or customers by their numbers. */
export function InviteDialog({ event, onClose }: { event: MemberEvent; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [by, setBy] = useState<'segment' | 'numbers'>('segment');
  const [{ data }] = useQuery({ query: SegmentsDocument, variables: { office: event.orgPath } });
  const { send, renew, fetching, error } = useKeyedMutation(InviteToEventDocument);
  const required = [{ required: true, whitespace: true, message: t('events.missing') }];
  const options = (data?.segments.segments ?? []).flatMap(({ id, active }) =>
    active ? [{ value: id, label: active.name }] : [],
  );
  const go = async ({ segmentId, numbers = '' }: Values): Promise<void> => {
    const audience =
      by === 'segment'
        ? { segmentId: segmentId ?? null }
        : { numbers: numbers.split(/[\s,;，；]+/).filter((text) => text !== '') };
    const sent = await send((key) => ({ input: { key, eventId: event.id, ...audience } }), afterEventActs);
    if (!sent) {
      renew();
      return;
    }
    void message.success(t('events.done'));
    onClose();
  };
  return (
    <FormDialog<Values>
      title={t('events.inviteTitle')}
      submit={t('events.send')}
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <Segmented
        value={by}
        options={[
          { value: 'segment', label: t('events.bySegment') },
          { value: 'numbers', label: t('events.byNumbers') },
        ]}
        onChange={setBy}
      />
      {by === 'segment' ? (
        <Form.Item name="segmentId" label={t('events.segment')} rules={required}>
          <Select options={options} />
        </Form.Item>
      ) : (
        <Form.Item name="numbers" label={t('events.numbers')} rules={required}>
          <Input.TextArea rows={5} />
        </Form.Item>
      )}
      <p className="small ink3">{t('events.inviteHint')}</p>
    </FormDialog>
  );
}
