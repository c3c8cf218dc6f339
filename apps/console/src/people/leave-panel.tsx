import { useLanguage, useKeyedMutation } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { App, Button, Form, Input } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { CancelAbsenceDocument, SetAbsenceDocument } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useTellError } from '../use-tell-error.ts';
import { useMay } from '../viewer.ts';
import { localDay, staffState, type Person } from './person.ts';
import { StaffSelect } from './staff-select.tsx';

/** When somebody is away, and who stands in. */
export function LeavePanel({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const { absence } = person;
  const mayArrange = may('Staff.arrange', person.orgPath) && person.isActive;
  return (
    <Panel
      title={t('leave.title')}
      acts={
        mayArrange && (
          <Button type="link" size="small" onClick={() => setEditing(true)}>
            {t(absence ? 'leave.change' : 'leave.set')}
          </Button>
        )
      }
    >
      <div className="pb stack">
        {absence ? (
          <>
            <div>
              <span className="chip info">
                {t(staffState(person, localDay()) === 'away' ? 'leave.now' : 'leave.later')}
              </span>{' '}
              {t('leave.period', {
                from: formatDay(absence.fromOn, language),
                to: formatDay(absence.toOn, language),
              })}
              <div className="ink2">
                {absence.deputyAccountId === null
                  ? t('leave.noDeputy')
                  : t('leave.deputyIs', { name: absence.deputyName ?? '' })}
              </div>
            </div>
            {mayArrange && <CancelLeave person={person} absenceId={absence.id} />}
          </>
        ) : (
          <p className="ink3">{t('leave.none')}</p>
        )}
      </div>
      {isEditing && <LeaveDialog person={person} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

function CancelLeave({ person, absenceId }: { person: Person; absenceId: string }): ReactElement {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const tellError = useTellError();
  const [, cancel] = useMutation(CancelAbsenceDocument);
  const ask = (): void => {
    modal.confirm({
      title: t('leave.cancelAsk', { name: person.name }),
      content: t('leave.cancelFacts'),
      icon: null,
      okText: t('leave.cancel'),
      cancelText: t('dialog.cancel'),
      autoFocusButton: 'cancel',
      onOk: async () => {
        const { error } = await cancel({ id: person.id, absenceId });
        if (error) tellError(error);
        else void message.success(t('leave.cancelled'));
      },
    });
  };
  return (
    <div>
      <Button size="small" onClick={ask}>
        {t('leave.cancel')}
      </Button>
    </div>
  );
}

interface Values {
  readonly fromOn: string;
  readonly toOn: string;
  readonly deputy?: string;
}

function LeaveDialog({ person, onClose }: { person: Person; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send: set, fetching, error } = useKeyedMutation(SetAbsenceDocument);
  const { absence } = person;
  const send = async ({ fromOn, toOn, deputy }: Values): Promise<void> => {
    const leave = { id: person.id, fromOn, toOn, deputyAccountId: deputy ?? null };
    const data = await set((key) => ({ input: { key, ...leave } }));
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      title={t('leave.title')}
      submit={t('leave.submit')}
      isBusy={fetching}
      error={error}
      {...(absence && {
        initial: {
          fromOn: absence.fromOn,
          toOn: absence.toOn,
          ...(absence.deputyAccountId !== null && { deputy: absence.deputyAccountId }),
        },
      })}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <div className="two">
        <Form.Item
          name="fromOn"
          label={t('leave.from')}
          rules={[{ required: true, message: t('leave.datesMissing') }]}
        >
          <Input type="date" autoFocus />
        </Form.Item>
        <Form.Item
          name="toOn"
          label={t('leave.to')}
          dependencies={['fromOn']}
          validateFirst
          rules={[
            { required: true, message: t('leave.datesMissing') },
            ({ getFieldValue }) => ({
              // Days of the calendar in this form sort as they follow each other.
              validator: (_, to: string) =>
                to < String(getFieldValue('fromOn') ?? '')
                  ? Promise.reject(new Error(t('leave.datesWrong')))
                  : Promise.resolve(),
            }),
          ]}
        >
          <Input type="date" />
        </Form.Item>
      </div>
      <Form.Item name="deputy" label={t('leave.deputy')} extra={t('leave.deputyHint')}>
        <StaffSelect
          placeholder={t('leave.search')}
          except={person.id}
          name={absence?.deputyName ?? undefined}
        />
      </Form.Item>
    </FormDialog>
  );
}
