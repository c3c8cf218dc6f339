import { SignOutDocument, useErrorWords, useSession, useSessionClock, type ShownError } from '@evergreen/web';
import { Alert, Button, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { countdown, spokenAt } from './session-countdown.ts';

/** Says two minutes before that the session ends: keep it, or sign out. What was typed stays either way. */
export function SessionWatch(): ReactElement {
  const { t } = useTranslation();
  const words = useErrorWords();
  const { clock, keep } = useSessionClock();
  const { startOver } = useSession();
  const [, signOut] = useMutation(SignOutDocument);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ShownError>();
  const isEnding = clock.kind === 'ending';
  const stay = async (): Promise<void> => {
    setBusy(true);
    setProblem(await keep());
    setBusy(false);
  };
  return (
    <Modal
      open={isEnding}
      title={t('session.ending')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={440}
      footer={[
        <Button key="out" onClick={() => void signOut({}).then(({ error }) => error ?? startOver())}>
          {t('bar.signOut')}
        </Button>,
        isEnding && clock.canBeKept && (
          <Button key="keep" type="primary" autoFocus loading={isBusy} onClick={() => void stay()}>
            {t('session.keep')}
          </Button>
        ),
      ]}
    >
      {isEnding && (
        <>
          <p className="countdown" aria-hidden="true">
            {countdown(clock.secondsLeft)}
          </p>
          <p className="sr" role="status">
            {t('session.left', { time: countdown(spokenAt(clock.secondsLeft)) })}
          </p>
          <p className="ink2">{t(clock.canBeKept ? 'session.idle' : 'session.absolute')}</p>
          {problem && <Alert type="error" showIcon title={words(problem).title} />}
        </>
      )}
    </Modal>
  );
}
