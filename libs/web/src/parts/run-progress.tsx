import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount, formatElapsed, type Language } from '../format.ts';
import { useLanguage } from '../i18n.ts';

interface RunProgressProps {
  readonly state: 'QUEUED' | 'RUNNING' | 'PAUSED' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';
  /** Done of all, in chunks or in bytes. */
  readonly done: number;
  readonly total: number;
  /** ISO instant at which the work began; null before. */
  readonly startedAt?: string | null | undefined;
  /** Says done of total in the caller's unit; in batches where nothing is given. */
  readonly label?: string | undefined;
}

/** How far a run has come, and the time left as a range once it can be told. */
export function RunProgress({ state, done, total, startedAt, label }: RunProgressProps): ReactElement {
  const { t } = useTranslation('web');
  const { language } = useLanguage();
  const share = total > 0 ? Math.min(1, done / total) : 0;
  const text =
    total === 0
      ? t('progress.waiting')
      : (label ?? t('progress.done', { done: formatCount(done), total: formatCount(total) }));
  const left =
    state === 'RUNNING' && startedAt != null
      ? timeLeft(share, Date.now() - Date.parse(startedAt), language)
      : undefined;
  return (
    <div className="rp">
      <div
        className="bar"
        role="progressbar"
        aria-label={text}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <i style={{ width: `${(share * 100).toFixed(1)}%` }} />
      </div>
      <div className="rp-t">
        <span>{text}</span>
        {left !== undefined && <span>{t('progress.left', left)}</span>}
        {(state === 'RUNNING' || state === 'QUEUED') && <span>{t('progress.leave')}</span>}
      </div>
    </div>
  );
}

// A range, because the rate so far is all that is known: from a fifth quicker to a half slower.
function timeLeft(
  share: number,
  elapsedMs: number,
  language: Language,
): { from: string; to: string } | undefined {
  if (share < 0.05 || share >= 1 || elapsedMs < 2000) return undefined;
  const leftMs = (elapsedMs / share) * (1 - share);
  // Of a moment nothing need be said.
  if (leftMs < 5000) return undefined;
  return { from: formatElapsed(leftMs * 0.8, language), to: formatElapsed(leftMs * 1.5, language) };
}
