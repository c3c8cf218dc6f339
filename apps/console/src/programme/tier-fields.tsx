import { useLanguage } from '@evergreen/web';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Combinations } from './combination-fields.tsx';
import { AddButton, RowActs, useFormTiers, useRows, WordsField } from './form-parts.tsx';
import { type RuleValues, tierValues } from './form-values.ts';
import { inWords, type Rules } from './rules.ts';
import { withNewTier, withoutTier, withTierMoved, withTierRestored } from './tier-moves.ts';

const tiersMax = 20;

interface Props {
  /** Every version that has held, or will, the newest first: what they have is not simply dropped. */
  readonly approved: readonly Rules[];
  onEdit(): void;
}

/** The tiers from the lowest up: names, floor, special condition and combinations of each, and those given up. */
export function TierFields({ approved, onEdit }: Props): ReactElement {
  const { t } = useTranslation();
  const form = Form.useFormInstance<RuleValues>();
  const tiers = useFormTiers();
  const change = (make: (values: RuleValues) => Partial<RuleValues>): void => {
    form.setFieldsValue(make(form.getFieldsValue(true)));
    onEdit();
  };
  const wasApproved = (key: string): boolean =>
    approved.some((rules) => rules.tiers.some(({ tierId }) => tierId === key));
  return (
    <>
      {tiers.map(({ key, name }, n) => (
        <fieldset key={key} className="tier-fields">
          <legend className="h3">{t('programme.form.level', { n: n + 1, name })}</legend>
          <RowActs
            name={name}
            move={{
              up: n === 0 ? undefined : () => change((values) => withTierMoved(values, n, n - 1)),
              down:
                n === tiers.length - 1
                  ? undefined
                  : () => change((values) => withTierMoved(values, n, n + 1)),
            }}
            remove={
              tiers.length === 1
                ? undefined
                : () => change((values) => withoutTier(values, n, wasApproved(key)))
            }
          />
          <TierItem n={n} />
        </fieldset>
      ))}
      <AddButton
        label={t('programme.form.addTier')}
        isFull={tiers.length >= tiersMax}
        onAdd={() => change(withNewTier)}
      />
      <FormerTiers
        approved={approved}
        onRestore={(rules, tierId) =>
          change((values) => {
            const tier = rules.tiers.find((each) => each.tierId === tierId);
            return tier === undefined ? {} : withTierRestored(values, tierValues(tier, rules.benefits));
          })
        }
      />
    </>
  );
}

function TierItem({ n }: { n: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div className="fields">
        <WordsField name={['tiers', n, 'zh']} label={t('programme.form.nameZh')} />
        <WordsField name={['tiers', n, 'en']} label={t('programme.form.nameEn')} />
        <Form.Item
          name={['tiers', n, 'floor']}
          label={t('programme.form.floor')}
          rules={[{ required: true, message: t('programme.form.required') }]}
        >
          <InputNumber min={-1_000_000} max={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        {n > 0 && (
          <Form.Item
            name={['tiers', n, 'gate']}
            label={t('programme.form.gate')}
            rules={[{ pattern: /^[a-z0-9:.-]*$/, message: t('programme.form.gateWrong') }]}
          >
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
    </>
  );
}

function FormerTiers({
  approved,
  onRestore,
}: Pick<Props, 'approved'> & { onRestore: (rules: Rules, tierId: string) => void }): ReactElement | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const former = useRows('formerTiers');
  const tiers = useFormTiers();
  if (former.length === 0) return null;
  return (
    <fieldset className="tier-fields">
      <legend className="h3">{t('programme.form.former')}</legend>
      <p className="small ink3">{t('programme.form.formerHint')}</p>
      {former.map(({ tierId }, n) => {
        const last = approved.find((rules) => rules.tiers.some((tier) => tier.tierId === tierId));
        const names = last?.tiers.find((tier) => tier.tierId === tierId)?.names;
        const name = names === undefined ? tierId : inWords(names, language);
        return (
          <div key={tierId} className="row-fields">
            <Form.Item
              name={['formerTiers', n, 'into']}
              label={t('programme.form.formerInto', { name })}
              rules={[
                {
                  validator: (_, key: string) =>
                    tiers.some((tier) => tier.key === key)
                      ? Promise.resolve()
                      : Promise.reject(new Error(t('programme.form.tierGone'))),
                },
              ]}
            >
              <Select options={tiers.map((tier) => ({ value: tier.key, label: tier.name }))} />
            </Form.Item>
            {last && (
              <Button onClick={() => onRestore(last, tierId)}>{t('programme.form.restore', { name })}</Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
