import { Icon } from '@evergreen/web';
import { Button, Form, InputNumber } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton, ListErrors } from './form-parts.tsx';
import { type Combination, emptyCombination } from './form-values.ts';

const kinds = ['claimFreeYears', 'tenureYears', 'statusPoints'] as const;

/** What qualifies for a tier: any one of the combinations. */
export function Combinations({ tier }: { tier: number }): ReactElement {
  const { t } = useTranslation();
  const problem = (asked: readonly Combination[]): string | undefined => {
    if (asked.length === 0) return t('programme.form.combinationMissing');
    const isEmpty = asked.some((each) => kinds.every((kind) => each[kind] === null));
    return isEmpty ? t('programme.form.combinationEmpty') : undefined;
  };
  return (
    <Form.List
      name={['tiers', tier, 'qualifications']}
      rules={[
        {
          validator: (_, asked: readonly Combination[]) => {
            const found = problem(asked);
            return found === undefined ? Promise.resolve() : Promise.reject(new Error(found));
          },
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
          <ListErrors errors={errors} />
          <AddButton
            label={t('programme.form.addCombination')}
            isFull={fields.length >= 10}
            onAdd={() => add(emptyCombination)}
          />
        </div>
      )}
    </Form.List>
  );
}
