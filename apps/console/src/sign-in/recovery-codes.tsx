import { Icon } from '@evergreen/web';
import { Button, Checkbox } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { saveText } from '../clipboard.ts';
import { CopyButton } from '../copy-button.tsx';

/** Recovery codes, shown this once: to copy, to download, and to be told that they are kept. */
export function RecoveryCodes({
  codes,
  doneLabel,
  onDone,
}: {
  codes: readonly string[];
  doneLabel: string;
  onDone: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const [isKept, setKept] = useState(false);
  const text = codes.join('\n');
  return (
    <div className="stack">
      <p className="ink2">{t('signIn.codesIntro')}</p>
      <ul className="codes" aria-label={t('signIn.codesList')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="acts">
        <CopyButton text={text} />
        <Button
          icon={<Icon name="download" size="s" />}
          onClick={() => saveText(`${text}\n`, `${t('signIn.codesFile')}.txt`)}
        >
          {t('signIn.codesDownload')}
        </Button>
      </div>
      <Checkbox checked={isKept} onChange={({ target }) => setKept(target.checked)}>
        {t('signIn.codesKept')}
      </Checkbox>
      <Button type="primary" size="large" block disabled={!isKept} onClick={onDone}>
        {doneLabel}
      </Button>
    </div>
  );
}
