import './events.css';
import { Icon } from '@evergreen/web';
import { formatCount } from '@evergreen/web/format';
import { Button, Segmented, Table, type TableProps } from 'antd';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { MemberEventsDocument } from '../graphql.gen.ts';
import { Act, PageHead, Panel } from '../page-parts.tsx';
import { TableState } from '../table-state.tsx';
import { useOffice, useScoped, useUrlState } from '../use-url-state.ts';
import { afterEventActs } from './after-acts.ts';
import { EventChip, type MemberEvent, SeatsBar, useMoment, useOwn } from './words.tsx';

/** The board of events: how full they are, who comes, who waits. */
export default function EventsPage(): ReactElement {
  const { t } = useTranslation();
  const office = useOffice();
  const navigate = useNavigate();
  const scoped = useScoped();
  const columns = useColumns();
  const { params, change } = useUrlState();
  const past = params.get('show') === 'past';
  const [{ data, error }, ask] = useQuery({
    query: MemberEventsDocument,
    variables: { past, office: office ?? null },
    requestPolicy: 'cache-and-network',
    context: afterEventActs,
  });
  const add = (
    <Act right="MemberEvent.manage">
      {(isDisabled) => (
        <Button
          type="primary"
          icon={<Icon name="plus" size="s" />}
          disabled={isDisabled}
          onClick={() => void navigate(scoped('/events/new'))}
        >
          {t('events.add')}
        </Button>
      )}
    </Act>
  );
  return (
    <>
      <PageHead title={t('events.title')} sub={t('events.sub')} acts={add} />
      <Panel
        title={t('events.all')}
        acts={
          <Segmented
            value={past ? 'past' : 'current'}
            options={[
              { value: 'current', label: t('events.current') },
              { value: 'past', label: t('events.past') },
            ]}
            onChange={(value) => change({ show: value === 'past' ? 'past' : undefined })}
          />
        }
      >
        <TableState
          error={error}
          isLoaded={data !== undefined}
          isEmpty={data?.memberEvents.length === 0}
          again={() => ask({ requestPolicy: 'network-only' })}
          empty={{ icon: 'calendar', title: t('events.none'), hint: t('events.noneHint') }}
        >
          <Table<MemberEvent>
            size="small"
            rowKey="id"
            dataSource={data?.memberEvents ?? []}
            columns={columns}
            pagination={false}
            scroll={{ x: 860 }}
          />
        </TableState>
      </Panel>
    </>
  );
}

function useColumns(): NonNullable<TableProps<MemberEvent>['columns']> {
  const { t } = useTranslation();
  const scoped = useScoped();
  const own = useOwn();
  const moment = useMoment();
  const count = (key: 'invited' | 'coming' | 'waiting' | 'attended') => ({
    ...{ title: t(`events.${key}`), key, align: 'right' as const },
    render: (_: unknown, { counts, state }: MemberEvent) =>
      state === 'DRAFT' ? '–' : formatCount(counts[key]),
  });
  return [
    {
      title: t('events.what'),
      key: 'what',
      render: (_, { id, name, kind }) => (
        <>
          <Link className="open" to={scoped(`/events/${id}`)}>
            {own(name)}
          </Link>
          <div className="small ink3">{t(`events.kinds.${kind}`)}</div>
        </>
      ),
    },
    {
      title: t('events.when'),
      key: 'when',
      render: (_, { sessions }) =>
        sessions.map(({ id, startsAt }) => (
          <div key={id} className="nowrap">
            {moment(startsAt)}
          </div>
        )),
    },
    {
      title: t('events.seats'),
      key: 'seats',
      render: (_, { sessions }) =>
        sessions.map(({ id, seatsTaken, capacity }) => (
          <SeatsBar key={id} taken={seatsTaken} capacity={capacity} />
        )),
    },
    { title: t('events.state'), key: 'state', render: (_, { state }) => <EventChip state={state} /> },
    count('invited'),
    count('coming'),
    count('waiting'),
    count('attended'),
    {
      ...{ title: t('events.rating'), key: 'rating', align: 'right' },
      render: (_, { ratingMean, ratings }) =>
        ratingMean === null ? '–' : t('events.ratingOf', { mean: ratingMean.toFixed(1), count: ratings }),
    },
  ];
}
