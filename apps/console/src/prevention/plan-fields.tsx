import { Checkbox, DatePicker, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertSeverity, Hazard } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { depthOf } from '../organisation/office-tree.ts';
import { useMay } from '../viewer.ts';
import { LineFields, TextFields } from '../words-fields.tsx';
import { hazards, severities } from './words.tsx';

export interface PlanValues {
  readonly hazard: Hazard;
  readonly severity: AlertSeverity;
  readonly regions: string[];
  readonly startsOn: Dayjs;
  readonly endsOn: Dayjs;
  readonly source: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly adviceZh: string;
  readonly adviceEn: string;
  readonly isMarketing: boolean;
  readonly heldOutPercent: number;
  readonly windowDays: number;
}

const daysMax = 90;

/** The danger, where and when, the advice, and whom it is compared with. */
export function PlanFields({ form }: { form: FormInstance<PlanValues> }): ReactElement {
  return (
    <>
      <DangerFields form={form} />
      <AdviceFields />
      <GroupFields form={form} />
    </>
  );
}

function DangerFields({ form }: { form: FormInstance<PlanValues> }): ReactElement {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('prevention.missing') }];
  return (
    <>
      <div className="two">
        <Form.Item name="hazard" label={t('prevention.hazard')} rules={required}>
          <Select options={hazards.map((value) => ({ value, label: t(`prevention.hazards.${value}`) }))} />
        </Form.Item>
        <Form.Item name="severity" label={t('prevention.severity')} rules={required}>
          <Select
            options={severities.map((value) => ({ value, label: t(`prevention.severities.${value}`) }))}
            // At the gravest level nobody is left untold.
            onChange={(value: AlertSeverity) => {
              if (value === 'RED') form.setFieldValue('heldOutPercent', 0);
            }}
          />
        </Form.Item>
      </div>
      <RegionField />
      <div className="two">
        <Form.Item name="startsOn" label={t('prevention.from')} rules={required}>
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={t('prevention.until')}
          dependencies={['startsOn']}
          rules={[
            ...required,
            ({ getFieldValue }) => ({
              validator: (_, value: Dayjs | null) => {
                const from = getFieldValue('startsOn') as Dayjs | null;
                const days = value && from ? value.startOf('day').diff(from.startOf('day'), 'day') : 0;
                return days >= 0 && days <= daysMax
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('prevention.untilWrong')));
              },
            }),
          ]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item
        name="source"
        label={t('prevention.source')}
        rules={[{ required: true, whitespace: true, message: t('prevention.missing') }]}
      >
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  );
}

/** Offices at which the viewer may tell customers. */
function RegionField(): ReactElement {
  const { t } = useTranslation();
  const { offices, nameOf } = useOffices();
  const may = useMay();
  const options = offices
    .filter(({ orgPath }) => may('Prevention.manage', orgPath))
    .map(({ orgPath }) => ({
      value: orgPath,
      search: `${nameOf(orgPath)} ${orgPath}`.toLowerCase(),
      label: nameOf(orgPath),
    }));
  return (
    <Form.Item
      name="regions"
      label={t('prevention.where')}
      rules={[{ required: true, type: 'array', min: 1, message: t('prevention.missing') }]}
    >
      <Select
        mode="multiple"
        maxCount={50}
        options={options}
        optionRender={({ value: orgPath, label }) => (
          <span style={{ paddingInlineStart: depthOf(String(orgPath)) * 12 }}>{label}</span>
        )}
        showSearch={{ filterOption: (text, option) => (option?.search ?? '').includes(text.toLowerCase()) }}
      />
    </Form.Item>
  );
}

function AdviceFields(): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <LineFields
        zh={{ name: 'titleZh', label: t('prevention.titleZh') }}
        en={{ name: 'titleEn', label: t('prevention.titleEn') }}
        missing={t('prevention.missing')}
      />
      <TextFields
        zh={{ name: 'adviceZh', label: t('prevention.adviceZh') }}
        en={{ name: 'adviceEn', label: t('prevention.adviceEn') }}
        missing={t('prevention.missing')}
      />
    </>
  );
}

function GroupFields({ form }: { form: FormInstance<PlanValues> }): ReactElement {
  const { t } = useTranslation();
  const isGrave = Form.useWatch('severity', form) === 'RED';
  const required = [{ required: true, message: t('prevention.missing') }];
  return (
    <>
      <div className="two">
        <Form.Item
          name="heldOutPercent"
          label={t('prevention.heldOutPercent')}
          extra={t('prevention.heldOutHint')}
          rules={required}
        >
          <InputNumber min={0} max={50} precision={0} disabled={isGrave} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="windowDays" label={t('prevention.window')} rules={required}>
          <InputNumber min={1} max={365} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <Form.Item name="isMarketing" valuePropName="checked">
        <Checkbox>{t('prevention.marketing')}</Checkbox>
      </Form.Item>
    </>
  );
}
