import { Icon, useLanguage } from '@evergreen/web';
import { Button, Form, Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords, type Rules } from './rules.ts';

/** Names, floor, special condition and combinations of each tier. */
export function TierFields({ rules }: { rules: Rules }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {rules.tiers.map(({ tierId, names }, n) => (
        <fieldset key={tierId} className="tier-fields">
          <legend className="h3">{inWords(names, language)}</legend>
          <div className="fields">
            <Named at={[n, 'zh']} label={t('programme.form.nameZh')} />
            <Named at={[n, 'en']} label={t('programme.form.nameEn')} />
            <Form.Item
              name={['tiers', n, 'floor']}
              label={t('programme.form.floor')}
              rules={[{ required: true, message: t('programme.form.required') }]}
            >
              <InputNumber min={-1_000_000} max={0} precision={0} style={{ width: '100%' }} />
            </Form.Item>
            {n > 0 && (
              <Form.Item name={['tiers', n, 'gate']} label={t('programme.form.gate')}>
                <Input
                  maxLength={80}
                  spellCheck={false}
                  autoComplete="off"
                  placeholder={t('programme.form.gateHint')}
                />
              </Form.Item>
            )}
          </div>
          {n === 0 ? <p className="small ink3">{t('programme.form.lowest')}</p> : <Combinations tier={n} />}
        </fieldset>
      ))}
    </>
  );
}

function Named({ at, label }: { at: readonly [number, 'zh' | 'en']; label: string }): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={['tiers', ...at]}
      label={label}
      rules={[{ required: true, whitespace: true, message: t('programme.form.required') }]}
    >
      <Input maxLength={40} />
    </Form.Item>
  );
}

const kinds = ['claimFreeYears', 'tenureYears', 'statusPoints'] as const;

type Combination = Readonly<Record<(typeof kinds)[number], number | null>>;

function Combinations({ tier }: { tier: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <Form.List
      name={['tiers', tier, 'qualifications']}
      rules={[
        {
          validator: (_, asked: readonly Combination[]) =>
            asked.every((each) => kinds.some((kind) => each[kind] !== null))
              ? Promise.resolve()
              : Promise.reject(new Error(t('programme.form.combinationEmpty'))),
        },
      ]}
    >
      {(fields, { add, remove }, { errors }) => (
        <div className="stack">
          {fields.map(({ key, name }) => (
            <div key={key} className="combination">
              <span className="small b">{t('programme.form.combination', { n: name + 1 })}</span>
              {kinds.map((kind) => (
                <Form.Item key={kind} name={[name, kind]} label={t(`programme.form.${kind}`)}>
                  <InputNumber
                    min={1}
                    max={kind === 'statusPoints' ? 1_000_000_000 : 100}
                    precision={0}
                    style={{ width: '100%' }}
                  />
                </Form.Item>
              ))}
              <Button
                type="text"
                aria-label={t('programme.form.removeCombination')}
                title={t('programme.form.removeCombination')}
                disabled={fields.length === 1}
                icon={<Icon name="cross" size="s" />}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          {errors.length > 0 && (
            <div className="small danger" role="alert">
              <Form.ErrorList errors={errors} />
            </div>
          )}
          <div>
            <Button
              size="small"
              icon={<Icon name="plus" size="s" />}
              disabled={fields.length >= 10}
              onClick={() => add({ claimFreeYears: null, tenureYears: null, statusPoints: null })}
            >
              {t('programme.form.addCombination')}
            </Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
