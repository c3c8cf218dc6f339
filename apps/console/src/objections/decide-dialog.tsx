import { DatePicker, Form, Input, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FormDialog } from '../dialog.tsx';
import { DecideObjectionDocument, type ObjectionPartsFragment } from '../graphql.gen.ts';
import { afterObjectionActs } from './after-acts.ts';
import { DecisionWords } from './decision-words.tsx';

interface Values {
  readonly isGranted: boolean;
  readonly answer: string;
  readonly value?: string;
  readonly endsOn?: Dayjs;
  readonly followUp?: string;
}

const required = (message: string) => [{ required: true, message }];

/** A person decides: it stands, or something changes. */
export function DecideDialog({
  objection,
  onClose,
}: {
  objection: ObjectionPartsFragment;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const isGranted = Form.useWatch('isGranted', form) === true;
  const [{ fetching, error }, decide] = useMutation(DecideObjectionDocument);
  const { customerId, id, kind, words, about } = objection;
  const isOverridable = kind === 'LIST' || kind === 'QUADRANT';
  const send = async ({ answer, value, endsOn, followUp, ...rest }: Values): Promise<void> => {
    const input = {
      ...{ customerId, objectionId: id, isGranted: rest.isGranted, answer: answer.trim() },
      ...(value !== undefined && value !== 'none' && { value }),
      ...(endsOn && { endsOn: endsOn.format('YYYY-MM-DD') }),
      ...(followUp !== undefined && { followUp: followUp.trim() }),
    };
    const { data } = await decide({ input }, afterObjectionActs);
    if (data) onClose();
  };
  return (
    <FormDialog<Values>
      form={form}
      title={t('objections.decideTitle')}
      submit={t('objections.decide')}
      isBusy={fetching}
      error={error}
      width={560}
      initial={{ isGranted: false, value: 'none' }}
      onSubmit={(values) => void send(values)}
      onClose={onClose}
    >
      {about && <DecisionWords decision={about} />}
      <p className="ink2 said-words">{words}</p>
      <Form.Item name="isGranted" label={t('objections.outcome')}>
        <Radio.Group
          options={[
            { value: false, label: t('objections.upheld') },
            { value: true, label: t('objections.granted') },
          ]}
        />
      </Form.Item>
      {isGranted && isOverridable && <Override kind={kind} />}
      {isGranted && !isOverridable && kind !== 'BLACKLIST_MATCH' && (
        <Form.Item
          name="followUp"
          label={t('objections.followUp')}
          rules={required(t('objections.followUpMissing'))}
        >
          <Input.TextArea maxLength={500} rows={2} />
        </Form.Item>
      )}
      <Form.Item
        name="answer"
        label={t('objections.answer')}
        rules={[{ required: true, whitespace: true, min: 4, message: t('objections.answerMissing') }]}
      >
        <Input.TextArea maxLength={2000} rows={3} />
      </Form.Item>
    </FormDialog>
  );
}

/** What stands instead of what the rules said, and until when. */
function Override({ kind }: { kind: 'LIST' | 'QUADRANT' }): ReactElement {
  const { t } = useTranslation();
  const values =
    kind === 'LIST'
      ? (['good', 'poor'] as const).map((value) => ({ value, label: t(`objections.values.${value}`) }))
      : ['1', '2', '3', '4'].map((value) => ({ value, label: t('objections.values.class', { n: value }) }));
  return (
    <>
      <Form.Item name="value" label={t('objections.instead')}>
        <Select options={[{ value: 'none', label: t('objections.insteadNone') }, ...values]} />
      </Form.Item>
      <Form.Item name="endsOn" label={t('objections.until')} rules={required(t('objections.untilMissing'))}>
        <DatePicker style={{ width: '100%' }} />
      </Form.Item>
    </>
  );
}
