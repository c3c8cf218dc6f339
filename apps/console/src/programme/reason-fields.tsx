import { useLanguage } from '@evergreen/web';
import { Checkbox, Form } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton, ListErrors, RowActs, useRows, WordsField } from './form-parts.tsx';
import type { ReasonValues } from './form-values.ts';
import { newKeyAmong } from './rules-of-form.ts';
import { inWords } from './rules.ts';

const reasonsMax = 50;

/** Why points may be corrected by hand. @param usedIds reasons that corrections may have: retired, not removed */
export function ReasonFields({ usedIds }: { usedIds: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const reasons = useRows('reasons');
  return (
    <Form.List
      name="reasons"
      rules={[
        {
          validator: (_, all: readonly ReasonValues[]) =>
            all.some(({ retired }) => !retired)
              ? Promise.resolve()
              : Promise.reject(new Error(t('programme.form.reasonsNone'))),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <>
          {fields.map(({ key, name: n }) => {
            const reason = reasons[n];
            const name = (reason && inWords(reason, language).trim()) || t('programme.form.unnamed');
            return (
              <div key={key} className="row-fields" role="group" aria-label={name}>
                <WordsField name={[n, 'zh']} label={t('programme.form.nameZh')} />
                <WordsField name={[n, 'en']} label={t('programme.form.nameEn')} />
                <Form.Item name={[n, 'retired']} valuePropName="checked">
                  <Checkbox>{t('programme.form.retired')}</Checkbox>
                </Form.Item>
                {reason !== undefined && !usedIds.includes(reason.key) && (
                  <RowActs name={name} remove={() => remove(n)} />
                )}
              </div>
            );
          })}
          <ListErrors errors={errors} />
          <AddButton
            label={t('programme.form.addReason')}
            isFull={fields.length >= reasonsMax}
            onAdd={() =>
              add({ key: newKeyAmong(reasons.map((each) => each.key)), zh: '', en: '', retired: false })
            }
          />
        </>
      )}
    </Form.List>
  );
}
