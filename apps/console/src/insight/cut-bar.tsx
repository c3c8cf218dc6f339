import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useUrlState } from '../use-url-state.ts';
import { type Cut, cutNames, dimensionOf } from './cut.ts';
import type { Insight } from './figures.ts';
import { groupName } from './group-names.ts';

/** What the figures of the page are cut to. What the book tells nothing of is not offered. */
export function CutBar({ insight, cut }: { insight: Insight; cut: Cut }): ReactElement | null {
  const { t } = useTranslation();
  const { change } = useUrlState();
  const offered = cutNames.flatMap((name) => {
    const values = insight.choices
      .filter(({ dimension }) => dimension === dimensionOf[name])
      .map(({ value }) => value);
    return values.some((value) => value !== '') || cut[name] !== undefined ? [{ name, values }] : [];
  });
  if (offered.length === 0) return null;
  return (
    <div className="cuts" role="group" aria-label={t('insight.cut.title')}>
      <span className="small ink3">{t('insight.cut.title')}</span>
      {offered.map(({ name, values }) => (
        <Select<string>
          key={name}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="cut"
          aria-label={t(`insight.groups.dimensions.${dimensionOf[name]}`)}
          placeholder={t(`insight.cut.all.${name}`)}
          popupMatchSelectWidth={false}
          value={cut[name] ?? null}
          onChange={(value: string | undefined) => change({ [name]: value })}
          options={values.map((value) => ({ value, label: groupName(dimensionOf[name], value, t) }))}
        />
      ))}
    </div>
  );
}
