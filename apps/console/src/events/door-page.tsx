import './events.css';
import { shownError, useKeyedMutation } from '@evergreen/web';
import { Button, Input } from 'antd';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import {
  CheckInGuestDocument,
  type CheckInGuestMutation,
  EventInvitationsDocument,
  type EventInvitationPartsFragment,
  MemberEventDocument,
  UndoCheckInDocument,
} from '../graphql.gen.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { afterEventActs } from './after-acts.ts';
import { canScan, Scanner } from './scanner.tsx';
import { useMoment, useOwn } from './words.tsx';

type Answer = CheckInGuestMutation['checkInGuest'];
type Invitation = EventInvitationPartsFragment;

const listMax = 500;

/** The door of a session, on a phone: scan or type a pass, or find the guest on the list. */
export default function DoorPage(): ReactElement {
  const { t } = useTranslation();
  const { id = '', sessionId = '' } = useParams();
  const own = useOwn();
  const moment = useMoment();
  const [{ data }] = useQuery({ query: MemberEventDocument, variables: { id }, context: afterEventActs });
  const [{ data: listed }] = useQuery({
    query: EventInvitationsDocument,
    variables: { eventId: id, sessionId, standing: null, limit: listMax, cursor: null },
    requestPolicy: 'cache-and-network',
    context: afterEventActs,
  });
  const event = data?.memberEvent?.event;
  const session = event?.sessions.find((each) => each.id === sessionId);
  const guests = useMemo(() => listed?.eventInvitations.invitations ?? [], [listed]);
  const door = useDoor(id, sessionId);
  const here = guests.filter(({ place }) => place.standing === 'ATTENDED').length;
  const all = guests.filter(({ place }) => ['ATTENDED', 'COMING', 'NO_SHOW'].includes(place.standing)).length;
  return (
    <div className="e-door">
      <PageHead
        title={event ? own(event.name) : t('events.door')}
        tab={t('events.door')}
        sub={
          session && `${moment(session.startsAt)} · ${t('events.counted', { attended: here, coming: all })}`
        }
        back={{ to: `/events/${id}`, label: t('events.back') }}
      />
      <Panel title={t('events.door')}>
        <div className="pb">
          <Said answer={door.answer} />
          <Refusal error={door.error} />
          <Code onCode={door.byCode} isBusy={door.isBusy} />
        </div>
      </Panel>
      <List guests={guests} door={door} />
    </div>
  );
}

interface Door {
  readonly answer: Answer | undefined;
  readonly error: ReturnType<typeof shownError> | undefined;
  readonly isBusy: boolean;
  byCode(code: string): void;
  byGuest(customerId: string): void;
  undo(customerId: string): void;
}

function useDoor(eventId: string, sessionId: string): Door {
  const { send, renew, fetching, error } = useKeyedMutation(CheckInGuestDocument);
  const undoing = useKeyedMutation(UndoCheckInDocument);
  const [answer, setAnswer] = useState<Answer>();
  const knock = async (guest: { code: string } | { customerId: string }): Promise<void> => {
    const data = await send((key) => ({ input: { key, eventId, sessionId, ...guest } }), afterEventActs);
    setAnswer(data?.checkInGuest);
    // Another guest is another intention.
    if (!data) renew();
  };
  const undo = async (customerId: string): Promise<void> => {
    const data = await undoing.send((key) => ({ input: { key, eventId, customerId } }), afterEventActs);
    if (data) setAnswer(undefined);
  };
  const failed = error ?? undoing.error;
  return {
    ...{ answer, error: failed && shownError(failed), isBusy: fetching || undoing.fetching },
    byCode: (code) => void knock({ code }),
    byGuest: (customerId) => void knock({ customerId }),
    undo: (customerId) => void undo(customerId),
  };
}

/** What the door said last, large enough to read at arm's length. */
function Said({ answer }: { answer: Answer | undefined }): ReactElement {
  const { t } = useTranslation();
  const moment = useMoment();
  const tone = answer?.answer === 'CHECKED_IN' ? 'ok' : answer?.answer === 'ALREADY' ? 'warn' : 'danger';
  const { guest, place, checkedInBy } = answer?.invitation ?? {};
  return (
    <div role="status" aria-live="assertive">
      {answer && (
        <div className={`e-answer chip ${tone}`}>
          {t(`events.answers.${answer.answer}`)}
          {guest && ` · ${guest.nameMasked ?? t('events.nobody')}`}
          {place && place.party > 1 && ` · ${t('events.people', { count: place.party })}`}
          {answer.answer === 'ALREADY' && place?.checkedInAt != null && (
            <div className="small">
              {t('events.since', { at: moment(place.checkedInAt), by: checkedInBy ?? '' })}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function Code({ onCode, isBusy }: { onCode: (code: string) => void; isBusy: boolean }): ReactElement {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [scans, setScans] = useState<'no' | 'yes' | 'failed'>('no');
  const failed = useCallback(() => setScans('failed'), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() === '') return;
        onCode(code);
        setCode('');
      }}
    >
      <p className="small ink3">{t('events.codeHint')}</p>
      <div className="acts">
        <Input
          size="large"
          aria-label={t('events.code')}
          value={code}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          onChange={({ target }) => setCode(target.value)}
        />
        <Button size="large" type="primary" htmlType="submit" loading={isBusy}>
          {t('events.check')}
        </Button>
        {canScan() && scans !== 'failed' && (
          <Button size="large" onClick={() => setScans(scans === 'yes' ? 'no' : 'yes')}>
            {t(scans === 'yes' ? 'events.stopScan' : 'events.scan')}
          </Button>
        )}
      </div>
      {scans === 'yes' && <Scanner onCode={onCode} onFailed={failed} />}
      {scans === 'failed' && <p className="small">{t('events.noCamera')}</p>}
    </form>
  );
}

function List({ guests, door }: { guests: readonly Invitation[]; door: Door }): ReactElement {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const shown = guests.filter(
    ({ guest, place }) =>
      ['COMING', 'ATTENDED', 'NO_SHOW', 'OFFERED'].includes(place.standing) &&
      `${guest.nameMasked ?? ''} ${guest.sourceRef ?? ''}`.toLowerCase().includes(wanted),
  );
  return (
    <Panel title={t('events.list')} note={String(shown.length)}>
      <div className="pb">
        <Input
          size="large"
          aria-label={t('events.search')}
          placeholder={t('events.search')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <ul style={{ listStyle: 'none', padding: 0 }}>
          {shown.map(({ guest, place }) => (
            <li key={guest.customerId} className="e-guest">
              <span className="grow">
                <strong>{guest.nameMasked ?? t('events.nobody')}</strong>
                <span className="small ink3" style={{ display: 'block' }}>
                  {guest.sourceRef} · {t('events.people', { count: place.party })}
                </span>
              </span>
              {place.standing === 'ATTENDED' ? (
                <>
                  <span className="chip ok">{t('events.standings.ATTENDED')}</span>
                  <Button disabled={door.isBusy} onClick={() => door.undo(guest.customerId)}>
                    {t('events.undo')}
                  </Button>
                </>
              ) : (
                <Button type="primary" disabled={door.isBusy} onClick={() => door.byGuest(guest.customerId)}>
                  {t('events.check')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
