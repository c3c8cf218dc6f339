import { Icon, type ShownError, useErrorWords, useFileDownload } from '@evergreen/web';
import { App, Button, Dropdown } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Act } from '../page-parts.tsx';

const tables = ['standing', 'flows', 'trial-balance', 'breakage', 'lots'] as const;
type TableName = (typeof tables)[number];

const isTable = (key: string): key is TableName => tables.some((table) => table === key);

/** The tables of a closed day, each as a file. */
export function ExportMenu({ asOf }: { asOf: string }): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const download = useFileDownload();
  const [isBusy, setBusy] = useState(false);
  const tell = (error: ShownError): void => {
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  const save = async (table: TableName): Promise<void> => {
    setBusy(true);
    const file = `${table}-${asOf}.csv`;
    const error = await download(`/exports/finance/${file}`, `evergreen-${file}`);
    setBusy(false);
    if (error) tell(error);
  };
  return (
    <Act right="Finance.export">
      {(isDisabled) => (
        <Dropdown
          disabled={isDisabled}
          trigger={['click']}
          menu={{
            items: tables.map((key) => ({ key, label: t(`finance.exports.${key}`) })),
            onClick: ({ key }) => {
              if (isTable(key)) void save(key);
            },
          }}
        >
          <Button loading={isBusy} icon={<Icon name="download" size="s" />}>
            {t('finance.export')}
          </Button>
        </Dropdown>
      )}
    </Act>
  );
}
