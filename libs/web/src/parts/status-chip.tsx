import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'neutral' | 'ok' | 'warn' | 'danger' | 'info';

// One table for both apps. Neutral: not begun or ended; info: it is our turn; warn: it is yours, or near; ok: good; danger: went wrong.
const statuses = {
  QUEUED: { tone: 'neutral', icon: 'clock' },
  RUNNING: { tone: 'info', icon: 'play' },
  PAUSED: { tone: 'warn', icon: 'pause' },
  SUCCEEDED: { tone: 'ok', icon: 'check' },
  FAILED: { tone: 'danger', icon: 'alert' },
  CANCELLED: { tone: 'neutral', icon: 'cross' },
  PENDING: { tone: 'warn', icon: 'clock' },
  ACTIVE: { tone: 'ok', icon: 'check' },
  EXPIRED: { tone: 'neutral', icon: undefined },
} as const satisfies Record<string, { tone: Tone; icon: IconName | undefined }>;

export type Status = keyof typeof statuses;

/** The state of a run or a lot in one word and one tone; `detail` such as a date follows the word. */
export function StatusChip({
  status,
  detail,
}: {
  status: Status;
  detail?: string | undefined;
}): ReactElement {
  const { t } = useTranslation('web');
  const { tone, icon } = statuses[status];
  return (
    <span className={tone === 'neutral' ? 'chip' : `chip ${tone}`}>
      {icon !== undefined && <Icon name={icon} size="xs" />}
      {t(`status.${status}`)}
      {detail !== undefined && ` ${detail}`}
    </span>
  );
}
