import { shownError, useKeyedMutation } from '@evergreen/web';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../choice.tsx';
import { Dialog } from '../dialog.tsx';
import { AnswerInvitationDocument } from '../graphql.gen.ts';
import { Problem } from '../problem.tsx';
import { type Invitation, useWhen } from './invitation-parts.tsx';

/** One comes, with whom and when, or does not; what is said can be changed as long as there is time. */
export function AnswerCard({ invitation }: { invitation: Invitation }): ReactElement {
  const { t } = useTranslation('invitations');
  const when = useWhen();
  const { eventId, place, sessions } = invitation;
  const { send, renew, fetching, error } = useKeyedMutation(AnswerInvitationDocument);
  const [sessionId, setSession] = useState(place.sessionId ?? firstOpen(sessions));
  const [companions, setCompanions] = useState(Math.max(0, place.party - 1));
  const [isLeaving, setLeaving] = useState(false);
  const session = sessions.find(({ id }) => id === sessionId) ?? sessions[0]!;
  const hasPlace = place.standing === 'COMING' || place.standing === 'OFFERED';
  const held = hasPlace && place.sessionId === session.id ? place.party : 0;
  const fits = companions + 1 <= session.seatsFree + held;
  const say = async (isComing: boolean): Promise<void> => {
    const sent = await send((key) => ({
      input: { key, eventId, isComing, sessionId: isComing ? session.id : null, companions },
    }));
    if (sent) setLeaving(false);
    // Another choice is another intention.
    else renew();
  };
  const verb = place.standing === 'OFFERED' ? 'confirm' : hasPlace ? 'change' : fits ? 'come' : 'wait';
  const sizes = Array.from({ length: session.partyMax }, (_, n) => ({
    value: String(n),
    label: n === 0 ? t('alone') : t('with', { count: n }),
  }));
  return (
    <section className="card sec">
      {sessions.length > 1 && (
        <Choice
          label={t('choose')}
          isTall
          value={sessionId}
          options={sessions.map((each) => ({
            value: each.id,
            label: `${when(each)} · ${each.seatsFree > 0 ? t('free', { count: each.seatsFree }) : t('full')}`,
          }))}
          onChange={(id) => {
            const { partyMax } = sessions.find((each) => each.id === id)!;
            setSession(id);
            setCompanions(Math.min(companions, partyMax - 1));
          }}
        />
      )}
      {session.partyMax > 1 && (
        <Choice
          label={t('companions')}
          value={String(companions)}
          options={sizes}
          onChange={(size) => setCompanions(Number(size))}
        />
      )}
      <Problem error={error && shownError(error)} />
      <div className="row gap spaced">
        <button type="button" className="btn pri tall" disabled={fetching} onClick={() => void say(true)}>
          {t(verb)}
        </button>
        {place.standing !== 'DECLINED' && (
          <button
            type="button"
            className="btn tall"
            disabled={fetching}
            onClick={() => (hasPlace ? setLeaving(true) : void say(false))}
          >
            {t(hasPlace ? 'giveUp' : 'decline')}
          </button>
        )}
      </div>
      {isLeaving && (
        <Dialog title={t('giveUpTitle')} onClose={() => setLeaving(false)}>
          <p>{t('giveUpHint')}</p>
          <div className="row gap spaced">
            <button type="button" className="btn tall" onClick={() => setLeaving(false)}>
              {t('keep')}
            </button>
            <button
              type="button"
              className="btn pri tall"
              disabled={fetching}
              onClick={() => void say(false)}
            >
              {t('giveUp')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

/** The first with seats; where all are full one waits for the first. */
function firstOpen(sessions: Invitation['sessions']): string {
  return (sessions.find(({ seatsFree }) => seatsFree > 0) ?? sessions[0]!).id;
}
