import { Icon } from '@evergreen/web';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './clipboard.ts';

/** Copies a text and says so, also to a screen reader. */
export function CopyButton({ text }: { text: string }): ReactElement {
  const { t } = useTranslation();
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const words = {
    idle: 'signIn.codesCopy',
    copied: 'signIn.codesCopied',
    refused: 'signIn.codesCopyFailed',
  } as const;
  return (
    <>
      <Button
        icon={<Icon name={state === 'copied' ? 'check' : 'copy'} size="s" />}
        onClick={() => void copyText(text).then((isDone) => setState(isDone ? 'copied' : 'refused'))}
      >
        {t(words[state === 'refused' ? 'idle' : state])}
      </Button>
      <span role="status" className={state === 'refused' ? 'small' : 'sr'}>
        {state !== 'idle' && t(words[state])}
      </span>
    </>
  );
}
