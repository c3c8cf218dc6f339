import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Form, type FormInstance, Input, InputNumber, Select, Upload } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SegmentsDocument } from '../graphql.gen.ts';
import { type CampaignValues, numbersIn } from './definition.ts';

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
  const read = async (file: File): Promise<void> => {
    // Of a table with more columns the first one counts.
    const lines = (await file.text()).split(/\r?\n/).map((line) => line.split(',')[0] ?? '');
    form.setFieldValue('numbers', numbersIn(lines.join('\n')).join('\n'));
  };
  return (
    <>
      <Form.Item
        name="segments"
        label={t('campaigns.editor.segments')}
        extra={t('campaigns.editor.segmentsHint')}
        dependencies={['numbers']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string[] | undefined) =>
              (value?.length ?? 0) > 0 || numbersIn(getFieldValue('numbers') as string | undefined).length > 0
                ? Promise.resolve()
                : Promise.reject(new Error(t('campaigns.editor.audienceMissing'))),
          }),
        ]}
      >
        <Select mode="multiple" maxCount={20} options={options} disabled={isFixed} optionFilterProp="label" />
      </Form.Item>
      <Form.Item
        name="numbers"
        label={t('campaigns.editor.numbers')}
        extra={t('campaigns.editor.numbersHint')}
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
            {t('campaigns.editor.file')}
          </Button>
        </Upload>
      </Form.Item>
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
