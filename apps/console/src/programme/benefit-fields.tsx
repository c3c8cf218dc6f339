import { useLanguage } from '@evergreen/web';
import { Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton, RowActs, useFormTiers, useRows, WordsField } from './form-parts.tsx';
import type { BenefitValues, Cell } from './form-values.ts';
import { newKeyAmong } from './rules-of-form.ts';
import { inWords } from './rules.ts';

const benefitsMax = 50;
/** Once a day is the most a list has to offer; a larger number that is there already is kept. */
const countMax = 31;

/** The benefits: how many of each a tier has a year, and what they are called. */
export function BenefitFields(): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const benefits = useRows('benefits');
  const nameOf = (benefit: BenefitValues): string =>
    inWords(benefit, language).trim() || t('programme.form.unnamed');
  const empty = { zh: '', en: '', descriptionZh: '', descriptionEn: '', unitZh: '', unitEn: '' };
  return (
    <>
      <CountMatrix benefits={benefits} nameOf={nameOf} />
      <Form.List name="benefits">
        {(fields, { add, remove, move }) => (
          <>
            {fields.map(({ key, name: n }) => {
              const benefit = benefits[n];
              const name = benefit === undefined ? '' : nameOf(benefit);
              return (
                <fieldset key={key} className="tier-fields">
                  <legend className="h3">{name}</legend>
                  <RowActs
                    name={name}
                    move={{
                      up: n === 0 ? undefined : () => move(n, n - 1),
                      down: n === fields.length - 1 ? undefined : () => move(n, n + 1),
                    }}
                    remove={() => remove(n)}
                  />
                  <div className="fields">
                    <WordsField name={[n, 'zh']} label={t('programme.form.nameZh')} />
                    <WordsField name={[n, 'en']} label={t('programme.form.nameEn')} />
                    <WordsField name={[n, 'unitZh']} label={t('programme.form.unitZh')} />
                    <WordsField name={[n, 'unitEn']} label={t('programme.form.unitEn')} />
                    <WordsField
                      name={[n, 'descriptionZh']}
                      label={t('programme.form.descriptionZh')}
                      max={200}
                    />
                    <WordsField
                      name={[n, 'descriptionEn']}
                      label={t('programme.form.descriptionEn')}
                      max={200}
                    />
                  </div>
                </fieldset>
              );
            })}
            <AddButton
              label={t('programme.form.addBenefit')}
              isFull={fields.length >= benefitsMax}
              onAdd={() => add({ ...empty, key: newKeyAmong(benefits.map(({ key }) => key)) })}
            />
          </>
        )}
      </Form.List>
    </>
  );
}

function CountMatrix({
  benefits,
  nameOf,
}: {
  benefits: readonly BenefitValues[];
  nameOf: (benefit: BenefitValues) => string;
}): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const tiers = useFormTiers();
  const optionsFor = (unit: string, now: Cell | undefined): { value: Cell; label: string }[] => [
    { value: 'none', label: t('programme.none') },
    ...[
      ...new Set([
        ...Array.from({ length: countMax }, (_, n) => n + 1),
        ...(typeof now === 'number' ? [now] : []),
      ]),
    ]
      .sort((a, b) => a - b)
      .map((count) => ({ value: count, label: `${count} ${unit}` })),
    { value: 'unlimited', label: t('programme.unlimited') },
  ];
  return (
    <div className="matrix" role="region" aria-label={t('programme.form.benefits')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('programme.group.benefits')}</th>
            {tiers.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {benefits.map((benefit) => (
            <tr key={benefit.key}>
              <th scope="row">{nameOf(benefit)}</th>
              {tiers.map((tier, n) => (
                <td key={tier.key}>
                  <Form.Item name={['tiers', n, 'counts', benefit.key]} initialValue="none" noStyle>
                    <Select<Cell>
                      aria-label={`${nameOf(benefit)} ${tier.name}`}
                      style={{ width: 110 }}
                      options={optionsFor(
                        inWords({ zh: benefit.unitZh, en: benefit.unitEn }, language),
                        tier.counts[benefit.key],
                      )}
                    />
                  </Form.Item>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
