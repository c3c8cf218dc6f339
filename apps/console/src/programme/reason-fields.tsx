import { Icon, useLanguage } from '@evergreen/web';
import { Button, Checkbox, Form } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RowActs, WordsField } from './form-parts.tsx';
import type { ReasonValues, RuleValues } from './form-values.ts';
import { newKeyAmong } from './rules-of-form.ts';
import { inWords } from './rules.ts';

const reasonsMax = 50;

/** Why points may be corrected by hand. @param usedIds reasons that corrections may have: retired, not removed */
export function ReasonFields({ usedIds }: { usedIds: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const form = Form.useFormInstance<RuleValues>();
  const watched = Form.useWatch<readonly ReasonValues[] | undefined>('reasons', { form, preserve: true });
  const reasons: readonly ReasonValues[] = watched ?? form.getFieldValue('reasons');
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
          {errors.length > 0 && (
            <div className="small danger" role="alert">
              <Form.ErrorList errors={errors} />
            </div>
          )}
          <div>
            <Button
              size="small"
              icon={<Icon name="plus" size="s" />}
              disabled={fields.length >= reasonsMax}
              onClick={() =>
                add({ key: newKeyAmong(reasons.map((each) => each.key)), zh: '', en: '', retired: false })
              }
            >
              {t('programme.form.addReason')}
            </Button>
          </div>
        </>
      )}
    </Form.List>
  );
}
