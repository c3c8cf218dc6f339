import { Icon } from '@evergreen/web';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useOffices } from '../offices.ts';
import { depthOf } from '../organisation/office-tree.ts';
import { useOffice, useUrlState } from '../use-url-state.ts';

/** Which offices one looks at: kept in the address, so that a colleague who gets the link looks at the same. */
export function OfficeSwitcher(): ReactElement | null {
  const { t } = useTranslation();
  const { within, nameOf } = useOffices();
  const { change } = useUrlState();
  const office = useOffice();
  // With one office, or none, there is nothing to switch.
  if (within.length < 2 && office === undefined) return null;
  const shallowest = Math.min(...within.map(({ orgPath }) => depthOf(orgPath)));
  const options = within.map(({ orgPath, isOpen }) => ({
    value: orgPath,
    search: `${nameOf(orgPath)} ${orgPath}`,
    depth: depthOf(orgPath) - shallowest,
    label: (
      <span>
        {nameOf(orgPath)}
        {!isOpen && <span className="ink3"> · {t('organisation.closed')}</span>}
      </span>
    ),
  }));
  const isForeign = office !== undefined && !within.some(({ orgPath }) => orgPath === office);
  return (
    <Select
      className="d-office"
      aria-label={t('bar.office')}
      value={office ?? ''}
      popupMatchSelectWidth={260}
      showSearch={{
        filterOption: (text, option) => (option?.search ?? '').toLowerCase().includes(text.toLowerCase()),
      }}
      prefix={<Icon name="pin" size="s" />}
      options={[
        { value: '', depth: 0, search: t('bar.allOffices'), label: <span>{t('bar.allOffices')}</span> },
        ...options,
        ...(isForeign
          ? [{ value: office, depth: 0, search: office, label: <span>{nameOf(office)}</span> }]
          : []),
      ]}
      optionRender={({ label, data }) => <span style={{ paddingInlineStart: data.depth * 14 }}>{label}</span>}
      onChange={(chosen: string) => change({ office: chosen, cursor: undefined })}
    />
  );
}
