import { Icon } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Puts a text on the clipboard and says so; `what` names it to a screen reader. */
export function CopyButton({
  text,
  what,
  isShort = false,
}: {
  text: string;
  what: string;
  /** Only the icon, where several stand below each other. */
  isShort?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // No clipboard on plain HTTP or without leave: the text stands beside the button.
      setCopied(undefined);
    }
  };
  const isDone = copied === text;
  return (
    <>
      <button
        type="button"
        className={isShort ? 'btn tall copy short' : 'btn tall copy'}
        aria-label={t('copy.what', { what })}
        onClick={() => void copy()}
      >
        <Icon name={isDone ? 'check' : 'copy'} size="m" />
        {!isShort && t(isDone ? 'copy.done' : 'copy.act')}
      </button>
      <span className="sr" role="status">
        {isDone && t('copy.said', { what })}
      </span>
    </>
  );
}
