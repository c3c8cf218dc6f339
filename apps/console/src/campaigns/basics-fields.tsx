import { DatePicker, Form, InputNumber, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LineFields } from '../words-fields.tsx';
import { type CampaignValues, whens } from './definition.ts';

/** What it is called, when it is, and when it gives. */
export function BasicsFields({ isFixed }: { isFixed: boolean }): ReactElement {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('campaigns.missing') }];
  return (
    <>
      <LineFields
        zh={{ name: 'nameZh', label: t('campaigns.editor.nameZh') }}
        en={{ name: 'nameEn', label: t('campaigns.editor.nameEn') }}
        missing={t('campaigns.missing')}
      />
      <div className="two">
        <Form.Item name="startsOn" label={t('campaigns.editor.from')} rules={required}>
          <DatePicker style={{ width: '100%' }} disabled={isFixed} />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={t('campaigns.editor.until')}
          dependencies={['startsOn']}
          rules={[
            ...required,
            ({ getFieldValue }) => ({
              validator: (_, value: Dayjs | null) => {
                const from = getFieldValue('startsOn') as Dayjs | null;
                return !value || !from || !value.isBefore(from, 'day')
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('campaigns.editor.untilWrong')));
              },
            }),
          ]}
        >
          <DatePicker style={{ width: '100%' }} />
        </Form.Item>
      </div>
      <div className="two">
        <Form.Item name="when" label={t('campaigns.editor.trigger')} rules={required}>
          <Select
            disabled={isFixed}
            options={whens.map((value) => ({
              value,
              label:
                value === 'week' || value === 'month'
                  ? t(`campaigns.every.${value}`)
                  : t(`campaigns.triggers.${value}`, { day: '' }),
            }))}
          />
        </Form.Item>
        <DayField isFixed={isFixed} />
      </div>
      <Form.Item name="windowDays" label={t('campaigns.editor.window')} rules={required}>
        <InputNumber min={1} max={730} precision={0} disabled={isFixed} style={{ width: 160 }} />
      </Form.Item>
    </>
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const monthDays = Array.from({ length: 28 }, (_, n) => n + 1);

/** Of a week, or of a month; nothing of another time. */
function DayField({ isFixed }: { isFixed: boolean }): ReactElement | null {
  const { t } = useTranslation();
  const when = Form.useWatch<CampaignValues['when'] | undefined>('when');
  if (when !== 'week' && when !== 'month') return null;
  const options =
    when === 'week'
      ? weekdays.map((value) => ({ value, label: t(`campaigns.weekdays.d${value}`) }))
      : monthDays.map((value) => ({ value, label: String(value) }));
  return (
    <Form.Item name="day" label={t('campaigns.editor.day')}>
      <Select options={options} disabled={isFixed} />
    </Form.Item>
  );
}
