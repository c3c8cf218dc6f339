import { Icon, useErrorWords, useFileDownload } from '@evergreen/web';
import { App, Button, Form, Input, Tooltip } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { RetireSegmentDocument, SaveSegmentDocument } from '../graphql.gen.ts';
import { Act } from '../page-parts.tsx';
import { useOffice, useScoped } from '../use-url-state.ts';
import type { SegmentFound } from './segment-page.tsx';

/** What can be done with a segment as it stands. */
export function SegmentActs({ found: { segment } }: { found: SegmentFound }): ReactElement | null {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [open, setOpen] = useState<'save' | 'retire'>();
  const { id, draft, active, refreshedOn, retiredAt } = segment;
  if (retiredAt !== null) return null;
  const close = (): void => setOpen(undefined);
  return (
    <>
      {refreshedOn !== null && <Export id={id} />}
      <Act right="Segment.manage">
        {(isDisabled) => (
          <Button danger disabled={isDisabled} onClick={() => setOpen('retire')}>
            {t('segments.retire')}
          </Button>
        )}
      </Act>
      <Act right="Segment.manage">
        {(isDisabled) => (
          <Button disabled={isDisabled} onClick={() => void navigate(scoped(`/segments/${id}/edit`))}>
            {t(draft === null ? 'segments.edit' : 'segments.writeOn')}
          </Button>
        )}
      </Act>
      {draft !== null && (
        <Act right="Segment.manage">
          {(isDisabled) => (
            <Button type="primary" disabled={isDisabled} onClick={() => setOpen('save')}>
              {t('segments.save')}
            </Button>
          )}
        </Act>
      )}
      {open === 'save' && draft !== null && <SaveDialog id={id} version={draft.version} onClose={close} />}
      {open === 'retire' && <RetireDialog id={id} name={(active ?? draft)?.name ?? ''} onClose={close} />}
    </>
  );
}

function Export({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const office = useOffice();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const query = office === undefined ? '' : `?office=${encodeURIComponent(office)}`;
    const error = await download(`/exports/segments/${id}${query}`, `evergreen-segment-${id}.csv`);
    setBusy(false);
    if (!error) return;
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  return (
    <Act right="Segment.export">
      {(isDisabled) => (
        <Tooltip title={t('segments.exportHint')}>
          <Button
            disabled={isDisabled}
            loading={isBusy}
            icon={<Icon name="download" size="s" />}
            onClick={() => void save()}
          >
            {t('segments.export')}
          </Button>
        </Tooltip>
      )}
    </Act>
  );
}

const types = { additionalTypenames: ['Segment', 'SegmentList', 'SegmentDetails'] };

function SaveDialog({
  id,
  version,
  onClose,
}: {
  id: string;
  version: number;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, save] = useMutation(SaveSegmentDocument);
  const send = async (): Promise<void> => {
    const { data } = await save({ id, version }, types);
    if (!data) return;
    void message.success(t('segments.saved', { version }));
    onClose();
  };
  return (
    <FormDialog<object>
      title={t('segments.saveTitle', { version })}
      submit={t('segments.save')}
      isBusy={fetching}
      error={error}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <p className="ink2">{t('segments.saveFacts')}</p>
    </FormDialog>
  );
}

function RetireDialog({
  id,
  name,
  onClose,
}: {
  id: string;
  name: string;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [{ fetching, error }, retire] = useMutation(RetireSegmentDocument);
  const send = async ({ reason }: { reason: string }): Promise<void> => {
    const { data } = await retire({ id, reason: reason.trim() }, types);
    if (!data) return;
    void message.success(t('segments.retiredDone'));
    onClose();
  };
  return (
    <FormDialog<{ reason: string }>
      title={`${t('segments.retireTitle')} · ${name}`}
      submit={t('segments.retire')}
      isDanger
      isBusy={fetching}
      error={error}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <p className="ink2">{t('segments.retireFacts')}</p>
      <Form.Item
        name="reason"
        label={t('segments.retireReason')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('segments.retireReasonMissing') }]}
      >
        <Input.TextArea autoFocus maxLength={300} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
