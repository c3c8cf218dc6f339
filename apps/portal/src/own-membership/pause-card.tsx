import { Icon, useKeyedMutation } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog.tsx';
import { ChangeOwnMembershipDocument } from '../graphql.gen.ts';
import { ActProblem } from './act-problem.tsx';
import { afterActs, type OwnMembership } from './own-membership.ts';

interface PauseProps {
  readonly membership: OwnMembership;
  readonly onDone: (said: string) => void;
}

/** What a pause stops and what goes on; and the way back. */
export function PauseCard({ membership, onDone }: PauseProps): ReactElement | null {
  const { openActs } = membership;
  if (openActs.includes('RESUME')) return <Resume onDone={onDone} />;
  return openActs.includes('PAUSE') ? <Pause onDone={onDone} /> : null;
}

function Pause({ onDone }: Pick<PauseProps, 'onDone'>): ReactElement {
  const { t } = useTranslation('own');
  const [isAsked, setAsked] = useState(false);
  const { send, fetching, error } = useKeyedMutation(ChangeOwnMembershipDocument);
  const pause = async (): Promise<void> => {
    if (!(await send((key) => ({ input: { key, act: 'PAUSE' } }), afterActs))) return;
    setAsked(false);
    onDone(t('pause.done'));
  };
  return (
    <section className="card sec">
      <h2 className="h3">{t('pause.title')}</h2>
      <p className="small ink2">{t('pause.intro')}</p>
      <h3 className="small b spaced">{t('pause.stops')}</h3>
      <ul className="ticks small ink2 own-stops">
        {(['spend', 'share'] as const).map((what) => (
          <li key={what}>
            <Icon name="cross" size="s" />
            {t(`pause.stopsList.${what}`)}
          </li>
        ))}
      </ul>
      <h3 className="small b">{t('pause.goesOn')}</h3>
      <ul className="ticks small ink2">
        {(['earn', 'expire', 'tier', 'cover'] as const).map((what) => (
          <li key={what}>
            <Icon name="check" size="s" />
            {t(`pause.goesOnList.${what}`)}
          </li>
        ))}
      </ul>
      <button type="button" className="btn lg" onClick={() => setAsked(true)}>
        <Icon name="pause" />
        {t('pause.act')}
      </button>
      {isAsked && (
        <Dialog title={t('pause.ask')} onClose={() => setAsked(false)}>
          <p className="ink2">{t('pause.askText')}</p>
          <ActProblem error={error} />
          <button type="button" className="btn lg" onClick={() => setAsked(false)}>
            {t('pause.keep')}
          </button>
          <button type="button" className="btn pri lg" disabled={fetching} onClick={() => void pause()}>
            {t('pause.act')}
          </button>
        </Dialog>
      )}
    </section>
  );
}

function Resume({ onDone }: Pick<PauseProps, 'onDone'>): ReactElement {
  const { t } = useTranslation('own');
  const { send, fetching, error } = useKeyedMutation(ChangeOwnMembershipDocument);
  const resume = async (): Promise<void> => {
    if (await send((key) => ({ input: { key, act: 'RESUME' } }), afterActs)) onDone(t('pause.resumed'));
  };
  return (
    <section className="card sec">
      <h2 className="h3">{t('pause.resumeTitle')}</h2>
      <p className="small ink2">{t('pause.resumeText')}</p>
      <ActProblem error={error} />
      <button type="button" className="btn pri lg spaced" disabled={fetching} onClick={() => void resume()}>
        <Icon name="play" />
        {t('pause.resume')}
      </button>
    </section>
  );
}
