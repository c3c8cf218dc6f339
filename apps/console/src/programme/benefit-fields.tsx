import { useLanguage } from '@evergreen/web';
import { Form, Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './form-values.ts';
import { BenefitHead } from './rule-tables.tsx';
import { inWords, type Rules } from './rules.ts';

/** Once a day is the most a list has to offer; a larger number that is there already is kept. */
const countMax = 31;

/** How many of each benefit each tier has a year. */
export function BenefitFields({ rules: { tiers, benefits } }: { rules: Rules }): ReactElement {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const optionsFor = (unit: string, now: number | null): { value: Cell; label: string }[] => [
    { value: 'none', label: t('programme.none') },
    ...[...new Set([...Array.from({ length: countMax }, (_, n) => n + 1), ...(now === null ? [] : [now])])]
      .sort((a, b) => a - b)
      .map((count) => ({ value: count, label: `${count} ${unit}` })),
    { value: 'unlimited', label: t('programme.unlimited') },
  ];
  return (
    <div className="matrix" role="region" aria-label={t('programme.form.benefits')} tabIndex={0}>
      <table>
        <thead>
          <BenefitHead tiers={tiers} />
        </thead>
        <tbody>
          {benefits.map(({ benefitId, names, unit, counts }) => (
            <tr key={benefitId}>
              <th scope="row">{inWords(names, language)}</th>
              {tiers.map(({ tierId, names: tier }) => (
                <td key={tierId}>
                  <Form.Item name={['cells', benefitId, tierId]} noStyle>
                    <Select<Cell>
                      aria-label={`${inWords(names, language)} ${inWords(tier, language)}`}
                      style={{ width: 110 }}
                      options={optionsFor(
                        inWords(unit, language),
                        counts.find((count) => count.tierId === tierId)?.perYear ?? null,
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
