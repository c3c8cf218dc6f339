import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import {
  ArchiveMemberEventDocument,
  CancelMemberEventDocument,
  CloseMemberEventDocument,
  PublishMemberEventDocument,
} from '../graphql.gen.ts';
import { useScoped } from '../use-url-state.ts';
import { afterEventActs } from './after-acts.ts';
import { InviteDialog } from './invite-dialog.tsx';
import type { MemberEvent } from './words.tsx';

type Act = 'publish' | 'close' | 'archive' | 'cancel' | 'invite';

const acts: Readonly<Record<MemberEvent['state'], readonly Act[]>> = {
  DRAFT: ['cancel', 'publish'],
  PUBLISHED: ['cancel', 'close', 'invite'],
  CLOSED: ['cancel'],
  HELD: ['archive'],
  ARCHIVED: [],
  CANCELLED: [],
};

/** What can be done with an event as it stands. */
export function EventActs({ event }: { event: MemberEvent }): ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [open, setOpen] = useState<Act>();
  const close = (): void => setOpen(undefined);
  if (!event.mayManage) return null;
  return (
    <>
      {(event.state === 'DRAFT' || event.state === 'PUBLISHED') && (
        <Button onClick={() => void navigate(scoped(`/events/${event.id}/edit`))}>{t('events.edit')}</Button>
      )}
      {acts[event.state].map((act) => (
        <Button
          key={act}
          danger={act === 'cancel'}
          type={act === 'publish' || act === 'invite' ? 'primary' : 'default'}
          onClick={() => setOpen(act)}
        >
          {t(`events.${act}`)}
        </Button>
      ))}
      {open === 'invite' && <InviteDialog event={event} onClose={close} />}
      {open === 'cancel' && <CancelDialog event={event} onClose={close} />}
      {(open === 'publish' || open === 'close' || open === 'archive') && (
        <PlainDialog act={open} event={event} onClose={close} />
      )}
    </>
  );
}

interface DialogProps {
  readonly event: MemberEvent;
  readonly onClose: () => void;
}

function PlainDialog({
  act,
  event: { id, revision },
  onClose,
}: DialogProps & { readonly act: 'publish' | 'close' | 'archive' }): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [publishing, publish] = useMutation(PublishMemberEventDocument);
  const [closing, closeAnswers] = useMutation(CloseMemberEventDocument);
  const [archiving, archive] = useMutation(ArchiveMemberEventDocument);
  const { fetching, error } = { publish: publishing, close: closing, archive: archiving }[act];
  const go = async (): Promise<void> => {
    const sent =
      act === 'publish'
        ? await publish({ id, revision }, afterEventActs)
        : await (act === 'close' ? closeAnswers : archive)({ id }, afterEventActs);
    if (!sent.data) return;
    void message.success(t(act === 'publish' ? 'events.published' : 'events.done'));
    onClose();
  };
  return (
    <FormDialog
      title={t(`events.${act}Title`)}
      submit={t(`events.${act}`)}
      isBusy={fetching}
      error={error}
      onSubmit={() => void go()}
      onClose={onClose}
    >
      {act === 'archive' ? null : <p className="ink2">{t(`events.${act}Hint`)}</p>}
    </FormDialog>
  );
}

function CancelDialog({ event: { id }, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, cancel] = useMutation(CancelMemberEventDocument);
  const required = [{ required: true, whitespace: true, message: t('events.missing') }];
  const go = async (values: { reasonZh: string; reasonEn: string }): Promise<void> => {
    const { data } = await cancel({ id, ...values }, afterEventActs);
    if (!data) return;
    void message.success(t('events.done'));
    onClose();
  };
  return (
    <FormDialog<{ reasonZh: string; reasonEn: string }>
      title={t('events.cancelTitle')}
      submit={t('events.cancel')}
      isDanger
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void go(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('events.cancelHint')}</p>
      <Form.Item name="reasonZh" label={t('events.reasonZh')} rules={required}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="reasonEn" label={t('events.reasonEn')} rules={required}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
    </FormDialog>
  );
}
