import { Button, Form, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

const periods = ['DAY', 'MONTH', 'YEAR', 'EVER'] as const;

/** How often one member, and all together, may have it. */
export function LimitFields(): ReactElement {
  const { t } = useTranslation();
  const required = [{ required: true, message: t('catalogue.positive') }];
  return (
    <>
      <h3 className="h3 among">{t('catalogue.caps')}</h3>
      <Form.List name="caps">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="acts" style={{ alignItems: 'end', marginBottom: 8 }}>
                <Form.Item
                  name={[name, 'period']}
                  label={t('catalogue.caps')}
                  rules={required}
                  style={{ minWidth: 120, marginBottom: 0 }}
                >
                  <Select
                    options={periods.map((value) => ({ value, label: t(`catalogue.periods.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item
                  name={[name, 'max']}
                  label={t('catalogue.capMax')}
                  rules={required}
                  style={{ marginBottom: 0 }}
                >
                  <InputNumber min={1} precision={0} />
                </Form.Item>
                <Button onClick={() => remove(name)}>{t('catalogue.capRemove')}</Button>
              </div>
            ))}
            {rows.length < periods.length && (
              <Button size="small" onClick={() => add({ period: periods[rows.length], max: 1 })}>
                {t('catalogue.capAdd')}
              </Button>
            )}
          </>
        )}
      </Form.List>
      <Form.Item name="totalMax" label={t('catalogue.totalMax')} style={{ marginTop: 12 }}>
        <InputNumber min={1} precision={0} />
      </Form.Item>
    </>
  );
}
