import { Icon, useErrorWords, type ShownError } from '@evergreen/web';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** What went wrong with the last try, above the button one will press again. */
export function Problem({ error }: { error: ShownError | undefined }): ReactElement {
  const { t } = useTranslation('web');
  const words = useErrorWords();
  const shown = error && words(error);
  return (
    <div role="alert">
      {error && shown && (
        <p className="notice danger">
          <Icon name="alert" size="m" />
          <span>
            <b className="b">{shown.title}</b> {shown.hint}
            {error.code === 'INTERNAL' && error.correlationId !== undefined && (
              <span className="block small">{t('code', { code: error.correlationId.slice(0, 8) })}</span>
            )}
          </span>
        </p>
      )}
    </div>
  );
}
