import { Icon, useErrorWords, useFileDownload } from '@evergreen/web';
import { App, Button, Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cut } from './cut.ts';

const formats = ['csv', 'xlsx'] as const;

/** All figures of the snapshot as a file. */
export function ExportMenu({
  asOf,
  office,
  months,
  cut,
}: {
  asOf: string;
  office: string;
  months: string;
  cut: Cut;
}): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const [isBusy, setBusy] = useState(false);
  const save = async (format: string): Promise<void> => {
    setBusy(true);
    const query = new URLSearchParams({ office, months, ...cut }).toString();
    const path = `/exports/insight/${asOf}.${format}?${query}`;
    const error = await download(path, `evergreen-insight-${asOf}.${format}`);
    setBusy(false);
    if (!error) return;
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map((key) => ({ key, label: t(`insight.exports.${key}`) })),
        onClick: ({ key }) => void save(key),
      }}
    >
      <Button loading={isBusy} icon={<Icon name="download" size="s" />}>
        {t('insight.export')}
      </Button>
    </Dropdown>
  );
}
