import { Icon, useKeyedMutation, useLanguage } from '@evergreen/web';
import { formatMoment } from '@evergreen/web/format';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { WithdrawInvitationDocument } from '../graphql.gen.ts';
import { ActProblem } from './act-problem.tsx';
import { afterActs, type Invitation } from './own-membership.ts';

/** What became of one's invitations; those that are open can be withdrawn. */
export function Invitations({
  invitations,
  onDone,
}: {
  invitations: readonly Invitation[];
  onDone: (said: string) => void;
}): ReactElement | null {
  const { t } = useTranslation('own');
  if (invitations.length === 0) return null;
  const open = invitations.filter(({ state }) => state === 'OPEN');
  const ended = invitations.filter(({ state }) => state !== 'OPEN');
  return (
    <section className="card sec flush">
      <div className="sec-h">
        <h2 className="h3">{t('invite.past')}</h2>
      </div>
      <ul className="entries">
        {open.map((invitation) => (
          <Made key={invitation.id} invitation={invitation} onDone={onDone} />
        ))}
      </ul>
      {ended.length > 0 && (
        <details className="receipts own-ended">
          <summary>{t('invite.ended', { count: ended.length })}</summary>
          <ul className="entries">
            {ended.map((invitation) => (
              <Made key={invitation.id} invitation={invitation} onDone={onDone} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Made({
  invitation: { id, state, mayDraw, madeAt, expiresAt },
  onDone,
}: {
  invitation: Invitation;
  onDone: (said: string) => void;
}): ReactElement {
  const { t } = useTranslation('own');
  const { language } = useLanguage();
  const { send, fetching, error } = useKeyedMutation(WithdrawInvitationDocument);
  const time = formatMoment(madeAt, language);
  const isOpen = state === 'OPEN';
  const withdraw = async (): Promise<void> => {
    if (await send(() => ({ id }), afterActs)) onDone(t('invite.withdrawn'));
  };
  return (
    <li className="policy wrap">
      <span className={isOpen || state === 'ACCEPTED' ? 'ico' : 'ico no'}>
        <Icon name={state === 'ACCEPTED' ? 'check' : 'key'} />
      </span>
      <span className="grow">
        <span className="h3">
          {t(`invite.state.${state}`)}
          <span className="chip">{t(mayDraw ? 'household.mayDraw' : 'household.gives')}</span>
        </span>
        <span className="small ink3 block">{t('invite.made', { time })}</span>
        {isOpen && (
          <span className="small ink3 block">
            {t('invite.until', { time: formatMoment(expiresAt, language) })}
          </span>
        )}
      </span>
      {isOpen && (
        <button
          type="button"
          className="btn tall"
          aria-label={t('invite.withdrawOf', { time })}
          disabled={fetching}
          onClick={() => void withdraw()}
        >
          {t('invite.withdraw')}
        </button>
      )}
      {error && (
        <div className="whole">
          <ActProblem error={error} />
        </div>
      )}
    </li>
  );
}
