import { useLanguage, useKeyedMutation } from '@evergreen/web';
import { formatDay } from '@evergreen/web/format';
import { Button, Form, Input, Radio, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../dialog.tsx';
import { AddTrainingDocument, type TrainingPartsFragment, type TrainingResult } from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { useMay } from '../viewer.ts';
import { localDay, type Person } from './person.ts';

const tones = { PASSED: 'chip ok', FAILED: 'chip danger', ATTENDED: 'chip' } as const;
const results = ['PASSED', 'FAILED', 'ATTENDED'] as const satisfies readonly TrainingResult[];

/** Courses somebody took, newest first. */
export function TrainingPanel({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const columns: TableProps<TrainingPartsFragment>['columns'] = [
    {
      title: t('training.course'),
      key: 'course',
      render: (_, { course, note }) => (
        <>
          {course}
          {note !== '' && <div className="small ink3">{note}</div>}
        </>
      ),
    },
    {
      title: t('training.on'),
      key: 'on',
      width: 140,
      render: (_, { takenOn }) => <span className="nowrap">{formatDay(takenOn, language)}</span>,
    },
    {
      title: t('training.result'),
      key: 'result',
      width: 110,
      render: (_, { result }) => <span className={tones[result]}>{t(`training.results.${result}`)}</span>,
    },
  ];
  return (
    <Panel
      title={t('training.title')}
      acts={
        may('Training.manage', person.orgPath) && (
          <Button type="link" size="small" onClick={() => setAdding(true)}>
            {t('training.add')}
          </Button>
        )
      }
    >
      {person.training.length === 0 ? (
        <p className="pb ink3">{t('training.none')}</p>
      ) : (
        <Table<TrainingPartsFragment>
          size="small"
          rowKey="id"
          dataSource={person.training}
          columns={columns}
          pagination={person.training.length > 10 && { pageSize: 10 }}
        />
      )}
      {isAdding && <AddTraining person={person} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

interface Values {
  readonly course: string;
  readonly takenOn: string;
  readonly result: TrainingResult;
  readonly note?: string;
}

function AddTraining({ person, onClose }: { person: Person; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const { send: add, fetching, error } = useKeyedMutation(AddTrainingDocument);
  const send = async ({ course, takenOn, result, note = '' }: Values): Promise<void> => {
    const record = { id: person.id, course: course.trim(), takenOn, result, note: note.trim() };
    const data = await add((key) => ({ input: { key, ...record } }), {
      additionalTypenames: ['StaffMember'],
    });
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      title={t('training.addTitle', { name: person.name })}
      submit={t('training.submit')}
      isBusy={fetching}
      error={error}
      initial={{ result: 'PASSED', takenOn: localDay() }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      <Form.Item
        name="course"
        label={t('training.course')}
        rules={[{ required: true, whitespace: true, message: t('training.courseMissing') }]}
      >
        <Input autoFocus maxLength={120} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="takenOn"
        label={t('training.on')}
        rules={[{ required: true, message: t('training.onMissing') }]}
      >
        <Input type="date" max={localDay()} />
      </Form.Item>
      <Form.Item name="result" label={t('training.result')}>
        <Radio.Group options={results.map((value) => ({ value, label: t(`training.results.${value}`) }))} />
      </Form.Item>
      <Form.Item name="note" label={t('training.note')}>
        <Input.TextArea maxLength={500} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}
