import { Icon, type ShownError, useErrorWords, useFileDownload } from '@evergreen/web';
import { formatBytes, formatCount } from '@evergreen/web/format';
import { App, Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Act, Panel } from '../page-parts.tsx';

interface RefusedRowsProps {
  readonly importId: string;
  readonly profileId: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The way of refused rows: downloaded with their reasons, mended, and uploaded again with the same profile. */
export function RefusedRows({ importId, profileId, rows, bytes }: RefusedRowsProps): ReactElement {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const words = useErrorWords();
  const navigate = useNavigate();
  const download = useFileDownload();
  const [isBusy, setBusy] = useState(false);
  const tell = (error: ShownError): void => {
    const { title, hint } = words(error);
    notification.error({ title, description: hint, role: 'alert' });
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    const error = await download(`/exports/imports/${encodeURIComponent(importId)}`);
    setBusy(false);
    if (error) tell(error);
  };
  return (
    <Panel
      title={t('import.refusedTitle', { rows: formatCount(rows) })}
      acts={
        <>
          <Act right="Import.manage">
            {(isDisabled) => (
              <Button
                size="small"
                disabled={isDisabled}
                loading={isBusy}
                icon={<Icon name="download" size="s" />}
                onClick={() => void save()}
              >
                {t('import.download')} <span className="small ink3">{formatBytes(bytes)}</span>
              </Button>
            )}
          </Act>
          <Act right="Import.manage">
            {(isDisabled) => (
              <Button
                size="small"
                disabled={isDisabled}
                icon={<Icon name="upload" size="s" />}
                onClick={() => void navigate(`/imports?profile=${encodeURIComponent(profileId)}`)}
              >
                {t('import.mended')}
              </Button>
            )}
          </Act>
        </>
      }
    >
      <p className="pb ink2">{t('import.refusedHint')}</p>
    </Panel>
  );
}
