import { EmptyState, ErrorState, shownError, useKeyedMutation } from '@evergreen/web';
import { App, Button, Form, Skeleton } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DraftMemberEventDocument, MemberEventDocument } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { PageHead, Panel, Refusal } from '../page-parts.tsx';
import { useScoped } from '../use-url-state.ts';
import { useMay } from '../viewer.ts';
import { afterEventActs } from './after-acts.ts';
import { EventFields, type EventValues } from './event-fields.tsx';
import { type MemberEvent, useZone } from './words.tsx';

dayjs.extend(utc);
dayjs.extend(timezone);

const wall = 'YYYY-MM-DDTHH:mm';
/** Fields show what clocks show where the insurer is. */
const shownAt = (instant: string, zone: string): Dayjs => dayjs(dayjs(instant).tz(zone).format(wall));
const instantOf = (shown: Dayjs, zone: string): string => dayjs.tz(shown.format(wall), zone).toISOString();

/** An event being written: a new one, a draft, or one whose guests will hear of changes. */
export default function EventEditorPage(): ReactElement {
  const { id } = useParams();
  return id === undefined ? <New /> : <Existing id={id} />;
}

function New(): ReactElement {
  const { offices } = useOffices();
  const may = useMay();
  const zone = useZone();
  const first = offices.find(({ orgPath }) => may('MemberEvent.manage', orgPath));
  if (zone === undefined) return <Skeleton active />;
  return <Editor key={first?.orgPath ?? ''} initial={newValues(first?.orgPath)} zone={zone} />;
}

function Existing({ id }: { id: string }): ReactElement {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({
    query: MemberEventDocument,
    variables: { id },
    requestPolicy: 'network-only',
  });
  const zone = useZone();
  // What somebody is writing stays, whatever is read meanwhile.
  const [begun, setBegun] = useState<MemberEvent>();
  const found = data?.memberEvent?.event;
  if (begun === undefined && found && !fetching) setBegun(found);
  if (begun !== undefined && zone !== undefined)
    return <Editor initial={valuesOf(begun, zone)} event={begun} zone={zone} />;
  if (error)
    return <ErrorState error={shownError(error)} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (fetching || begun !== undefined) return <Skeleton active />;
  return <EmptyState icon="question" title={t('events.unknown')} hint={t('events.unknownHint')} />;
}

const usual = { days: 14, answerDays: 2, hours: 2, capacity: 30, partyMax: 3 };

function newValues(orgPath: string | undefined): Partial<EventValues> {
  const startsAt = dayjs().add(usual.days, 'day').hour(14).startOf('hour');
  return {
    ...{ kind: 'VISIT_DAY', offerHours: 24, points: 100, pointsMonths: 12, reminderDays: [3, 1] },
    ...{ feedbackDays: 14, hasWalkIns: false, answerUntil: startsAt.subtract(usual.answerDays, 'day') },
    ...(orgPath === undefined ? {} : { orgPath }),
    sessions: [
      {
        ...{ startsAt, endsAt: startsAt.add(usual.hours, 'hour') },
        ...{ capacity: usual.capacity, partyMax: usual.partyMax },
      },
    ],
  };
}

function valuesOf(event: MemberEvent, zone: string): Partial<EventValues> {
  const { kind, orgPath, offerHours, points, pointsMonths, reminderDays, feedbackDays, hasWalkIns } = event;
  return {
    ...{ kind, orgPath, offerHours, points, pointsMonths, reminderDays: [...reminderDays], feedbackDays },
    ...{ hasWalkIns, answerUntil: shownAt(event.answerUntil, zone), name: event.name, place: event.place },
    description: event.description,
    sessions: event.sessions.map(({ id, startsAt, endsAt, capacity, partyMax }) => ({
      ...{ id, startsAt: shownAt(startsAt, zone), endsAt: shownAt(endsAt, zone), capacity, partyMax },
    })),
  };
}

interface Written {
  readonly initial: Partial<EventValues>;
  /** What is changed; undefined: a new one. */
  readonly event?: MemberEvent;
  readonly zone: string;
}

function Editor({ initial, event, zone }: Written): ReactElement {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const scoped = useScoped();
  const [fields] = Form.useForm<EventValues>();
  const { send, renew, fetching, error } = useKeyedMutation(DraftMemberEventDocument);
  const back = event === undefined ? '/events' : `/events/${event.id}`;
  const store = async (values: EventValues): Promise<void> => {
    const { answerUntil, sessions, name, description, place, ...rest } = values;
    const data = await send(
      (key) => ({
        input: {
          ...{ key, eventId: event?.id ?? null, basedOn: event?.revision ?? 0, ...rest },
          ...{ name: words(name), description: words(description), place: words(place) },
          answerUntil: instantOf(answerUntil, zone),
          sessions: sessions.map(({ id, startsAt, endsAt, capacity, partyMax }) => ({
            ...{ id: id ?? null, startsAt: instantOf(startsAt, zone), endsAt: instantOf(endsAt, zone) },
            ...{ capacity, partyMax },
          })),
        },
      }),
      afterEventActs,
    );
    if (!data) {
      renew();
      return;
    }
    void message.success(t('events.stored'));
    void navigate(scoped(`/events/${data.draftMemberEvent.id}`));
  };
  return (
    <>
      <PageHead
        title={t(event === undefined ? 'events.newTitle' : 'events.editTitle')}
        back={{ to: back, label: t('events.back') }}
      />
      <Panel title={t('events.what')}>
        <div className="pb">
          <Form<EventValues>
            form={fields}
            layout="vertical"
            requiredMark={false}
            initialValues={initial}
            scrollToFirstError={{ focus: true }}
            onFinish={(values) => void store(values)}
          >
            <EventFields isPublished={event !== undefined && event.state !== 'DRAFT'} zone={zone} />
            <Refusal error={error && shownError(error)} />
            <div className="acts">
              <Button type="primary" htmlType="submit" loading={fetching}>
                {t('events.store')}
              </Button>
            </div>
          </Form>
        </div>
      </Panel>
    </>
  );
}

function words({ zh, en }: { readonly zh: string; readonly en: string }): { zh: string; en: string } {
  return { zh, en };
}
