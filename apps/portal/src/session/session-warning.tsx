import { shownError, SignOutDocument, useSession, useSessionClock, type ShownError } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Dialog } from '../dialog.tsx';
import { Problem } from '../problem.tsx';

/** Two minutes before the session ends: says so and offers to go on. */
export function SessionWarning(): ReactElement | null {
  const { t } = useTranslation();
  const { clock, keep } = useSessionClock();
  const { startOver } = useSession();
  const [{ fetching }, signOut] = useMutation(SignOutDocument);
  const [error, setError] = useState<ShownError>();
  const [isSeen, setSeen] = useState(false);
  if (clock.kind !== 'ending') {
    if (isSeen) setSeen(false);
    return null;
  }
  if (isSeen) return null;
  const leave = async (): Promise<void> => {
    const { error: failed } = await signOut({});
    if (failed) setError(shownError(failed));
    else startOver();
  };
  const close = (): void => {
    if (clock.canBeKept) void keep().then(setError);
    else setSeen(true);
  };
  return (
    <Dialog title={t('session.endingTitle')} isUrgent onClose={close}>
      <p className="ink2">{t(clock.canBeKept ? 'session.endingIdle' : 'session.endingAnyway')}</p>
      {/* Read out once with the dialog; a voice that counts would drown everything else. */}
      <p className="h2" role="timer" aria-live="off">
        {t('session.left', { time: minutesAndSeconds(clock.secondsLeft) })}
      </p>
      <Problem error={error} />
      <button type="button" className="btn pri lg" onClick={close}>
        {t(clock.canBeKept ? 'session.keep' : 'session.understood')}
      </button>
      <button type="button" className="btn lg" disabled={fetching} onClick={() => void leave()}>
        {t('me.signOut')}
      </button>
    </Dialog>
  );
}

function minutesAndSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
