import { Button, Select, Table, type TableProps } from 'antd';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import {
  EventInvitationsDocument,
  type EventInvitationPartsFragment,
  type InvitationStanding,
} from '../graphql.gen.ts';
import { Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useScoped } from '../use-url-state.ts';
import { afterEventActs } from './after-acts.ts';
import { type MemberEvent, useMoment } from './words.tsx';

type Invitation = EventInvitationPartsFragment;

const standings = [
  ...(['OPEN', 'COMING', 'WAITING', 'OFFERED', 'DECLINED'] as const),
  ...(['LAPSED', 'ATTENDED', 'NO_SHOW', 'CANCELLED'] as const),
];
const [page, most] = [50, 500];

/** Who was invited, and what they answered; who waits, in line. */
export function Guests({ event }: { event: MemberEvent }): ReactElement {
  const { t } = useTranslation();
  const [standing, setStanding] = useState<InvitationStanding | null>(null);
  const [limit, setLimit] = useState(page);
  const columns = useColumns(event);
  const [{ data, error }, ask] = useQuery({
    query: EventInvitationsDocument,
    variables: { eventId: event.id, sessionId: null, standing, limit, cursor: null },
    requestPolicy: 'cache-and-network',
    context: afterEventActs,
  });
  const rows = data?.eventInvitations.invitations;
  const any = { value: '', label: t('events.anyStanding') };
  return (
    <Panel
      title={t('events.guests')}
      acts={
        <Select
          aria-label={t('events.standing')}
          style={{ minWidth: 160 }}
          value={standing ?? ''}
          options={[any, ...standings.map((value) => ({ value, label: t(`events.standings.${value}`) }))]}
          onChange={(value) => setStanding(value === '' ? null : (value as InvitationStanding))}
        />
      }
    >
      <TableState
        error={error}
        isLoaded={rows !== undefined}
        isEmpty={rows?.length === 0}
        again={() => ask({ requestPolicy: 'network-only' })}
        empty={{ icon: 'people', title: t('events.noGuests'), hint: t('events.noGuestsHint') }}
      >
        <Table<Invitation>
          size="small"
          rowKey={({ guest }) => guest.customerId}
          dataSource={rows ?? []}
          columns={columns}
          pagination={false}
          scroll={{ x: 720 }}
        />
        {data?.eventInvitations.nextCursor != null && limit < most && (
          <div className="pb">
            <Button onClick={() => setLimit(most)}>{t('events.more')}</Button>
          </div>
        )}
      </TableState>
    </Panel>
  );
}

function useColumns(event: MemberEvent): NonNullable<TableProps<Invitation>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  const moment = useMoment();
  const startOf = (id: string | null) => event.sessions.find((session) => session.id === id)?.startsAt;
  return [
    {
      title: t('events.guest'),
      key: 'guest',
      render: (_, { guest }) => (
        <>
          {guest.nameMasked === null ? (
            t('events.nobody')
          ) : (
            <Link to={scoped(`/customers/${guest.customerId}`)}>{guest.nameMasked}</Link>
          )}
          <div className="small ink3">{guest.sourceRef}</div>
        </>
      ),
    },
    {
      title: t('events.standing'),
      key: 'standing',
      render: (_, { place }) => (
        <>
          {t(`events.standings.${place.standing}`)}
          {place.waitingPlace !== null && ` · ${t('events.place', { n: place.waitingPlace })}`}
        </>
      ),
    },
    {
      title: t('events.when'),
      key: 'when',
      render: (_, { place }) => {
        const at = startOf(place.sessionId);
        return at === undefined ? '–' : moment(at);
      },
    },
    {
      ...{ title: t('events.party'), key: 'party', align: 'right' },
      render: (_, { place }) => (place.party === 0 ? '–' : place.party),
    },
  ];
}
