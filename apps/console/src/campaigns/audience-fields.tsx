import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { App, Button, Form, type FormInstance, Input, InputNumber, Select, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SegmentsDocument } from '../graphql.gen.ts';
import { type CampaignValues } from './definition.ts';
import { memberNumbersIn, type NumberKind, numbersIn, readNumberFile } from './number-lists.ts';

const heldOutMax = 50;

/** Whom it is for: segments, a list, and the share that is held out. */
export function AudienceFields({
  form,
  isFixed,
}: {
  form: FormInstance<CampaignValues>;
  isFixed: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: SegmentsDocument, variables: { office: null } });
  const options = (data?.segments.segments ?? []).flatMap(({ id, active, days }) =>
    active
      ? [
          {
            value: `${id}/${active.version}`,
            label: `${active.name}${days[0] ? ` · ${formatCount(days[0].members)}` : ''}`,
          },
        ]
      : [],
  );
  return (
    <>
      <Form.Item
        name="segments"
        label={t('campaigns.editor.segments')}
        extra={t('campaigns.editor.segmentsHint')}
        dependencies={['numbers', 'memberNumbers']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string[] | undefined) =>
              (value?.length ?? 0) > 0 ||
              numbersIn(getFieldValue('numbers') as string | undefined).length > 0 ||
              memberNumbersIn(getFieldValue('memberNumbers') as string | undefined).length > 0
                ? Promise.resolve()
                : Promise.reject(new Error(t('campaigns.editor.audienceMissing'))),
          }),
        ]}
      >
        <Select mode="multiple" maxCount={20} options={options} disabled={isFixed} optionFilterProp="label" />
      </Form.Item>
      <NumberList kind="customer" form={form} isFixed={isFixed} />
      <NumberList kind="member" form={form} isFixed={isFixed} />
      <Form.Item
        name="heldOutPercent"
        label={t('campaigns.editor.heldOut')}
        extra={t('campaigns.editor.heldOutHint')}
        rules={[{ required: true, message: t('campaigns.missing') }]}
      >
        <InputNumber min={0} max={heldOutMax} precision={0} disabled={isFixed} style={{ width: 160 }} />
      </Form.Item>
    </>
  );
}

const listFields = { customer: 'numbers', member: 'memberNumbers' } as const;

/** A list of numbers of one kind, typed or from a file. A file whose header names the other kind goes to that list. */
function NumberList({
  kind,
  form,
  isFixed,
}: {
  kind: NumberKind;
  form: FormInstance<CampaignValues>;
  isFixed: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const read = async (file: File): Promise<void> => {
    const found = await readNumberFile(await file.text());
    const into = found.kind ?? kind;
    form.setFieldValue(listFields[into], found.numbers);
    if (into !== kind) void message.info(t(`campaigns.editor.readAs.${into}`));
  };
  return (
    <>
      <Form.Item
        name={listFields[kind]}
        label={t(`campaigns.editor.${listFields[kind]}`)}
        extra={t(`campaigns.editor.${listFields[kind]}Hint`)}
      >
        <Input.TextArea rows={3} disabled={isFixed} />
      </Form.Item>
      <Form.Item>
        <Upload
          accept=".csv,.txt"
          showUploadList={false}
          disabled={isFixed}
          beforeUpload={(file) => {
            void read(file);
            return false;
          }}
        >
          <Button icon={<Icon name="upload" size="s" />} disabled={isFixed}>
            {t(`campaigns.editor.files.${kind}`)}
          </Button>
        </Upload>
      </Form.Item>
    </>
  );
}
