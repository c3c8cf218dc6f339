import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromBinary } from '@bufbuild/protobuf';
import { noticesRequested } from '@evergreen/contracts';
import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { type Clock, localDateIn, type Uuid } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { type Caller, newCall, runInCall } from '@evergreen/rpc';
import { noticeAsked } from '../messaging/notices-requested.consumer.ts';
import { ChangeConsents } from './change-consents.ts';
import { EraseCustomer } from './erase-customer.ts';
import { policiesCsv } from './house-files.fixture.ts';
import { importBench } from './import.fixture.ts';
import { InstallNoticeTemplates } from './install-notice-templates.ts';
import { type MessageSender, noMessageSender, webhookMessageSender } from './message-sender.ts';
import { ReadNoticeSettings } from './notice-settings.ts';
import { NoticeContact } from './notice-contact.ts';
import { NoticeTemplates } from './notice-templates.ts';
import { ReadNotices } from './read-notices.ts';
import { SendDeliveries } from './send-deliveries.ts';
import { Senders } from './senders.ts';
import { SendingLog } from './sending-log.ts';
import { TakeNotices } from './take-notices.ts';
import { TellSystems } from './webhooks/tell-systems.ts';

const zone = 'Asia/Shanghai';

/** A carrier of text messages that answers as it is told, 200 where nothing is. */
async function carrier(clock: Clock) {
  const answers: number[] = [];
  const received: { messageId: string; to: string; text: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      received.push(JSON.parse(body) as (typeof received)[number]);
      response.writeHead(answers.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { answers, received, close, sender: webhookMessageSender({ url, secret: 'known to both', clock }) };
}

/** Notices to three customers of three offices, on a database of their own; the test turns the clock. */
export async function noticeBench() {
  const bench = await importBench();
  const { database, audit, customerKeys, keys } = bench;
  await bench.import({
    profileId: 'evergreen-policies',
    content: policiesCsv(
      ...['/32/3201', '/32/3205', '/33/3301'].map((orgPath, n) => ({
        ...{ policy_ref: `P${n}`, customer_ref: `C${n}`, vehicle_ref: `V${n}`, org_path: orgPath },
        phone: `1380000000${n}`,
      })),
    ),
  });
  const rows = await bench.owner.rows<{ id: Uuid; ref: string }>(
    sql`select id, source_ref as ref from customer`,
  );
  const ids = new Map(rows.map(({ id, ref }) => [ref, id]));
  let now = new Date('2026-09-16T04:00:00Z');
  const clock: Clock = { now: () => now, today: () => localDateIn(zone, now) };
  const texts = await carrier(clock);
  const serviceWith = (sms: MessageSender, email: MessageSender = noMessageSender) => {
    const hours = { EVERGREEN_QUIET_HOURS: '21:00-08:00', EVERGREEN_ZONE: zone };
    const senders = new Senders(sms, email, hours);
    const settings = new ReadNoticeSettings(database, customerKeys, senders);
    return {
      take: new TakeNotices(clock, senders),
      send: new SendDeliveries(database, clock, customerKeys, senders, new TellSystems(clock)),
      log: new SendingLog(database, clock, audit, senders),
      consents: new ChangeConsents(database, clock, audit, settings),
      settings,
      contact: new NoticeContact(database, clock, customerKeys, audit, senders, settings),
    };
  };
  const service = serviceWith(texts.sender);
  await new InstallNoticeTemplates(database, clock).run();
  const as = <T>(caller: Caller, work: () => Promise<T>): Promise<T> => runInCall(newCall({ caller }), work);

  return {
    ...service,
    ...{ bench, database, owner: bench.owner, clock, texts, as, keys, serviceWith },
    notices: new ReadNotices(database, clock),
    templates: new NoticeTemplates(database, clock, audit),
    erase: new EraseCustomer(bench.outbox, audit, clock),
    id: (ref: string) => ids.get(ref)!,
    turnTo: (instant: string) => {
      now = new Date(instant);
    },
    /** As a service asks for them and the consumer takes them, through the bytes of the event. */
    ask: async (requests: readonly NoticeRequest[], take = service.take): Promise<void> => {
      const outbox = new Outbox(clock);
      await database.transaction((tx) => new NoticeRequests('membership', outbox).append(tx, requests));
      const event = noticesRequested('membership');
      const written = await database.rows<{ payload: Buffer }>(sql`
        delete from outbox where subject = ${event.subject} returning payload`);
      const facts = written.flatMap(({ payload }) => fromBinary(event.schema, payload).notices);
      await database.transaction((tx) => take.run(tx, 'membership', facts.map(noticeAsked)));
    },
    /** State, reason and attempts by channel of a customer's notices, oldest first. */
    deliveries: async (customerId: string): Promise<string[]> => {
      const found = await bench.owner.rows<{ words: string }>(sql`
        select channel || ' ' || state || ' ' || reason || ' ' || attempts as words from notice_delivery
        where customer_id = ${customerId} order by notice_id, channel`);
      return found.map(({ words }) => words.replaceAll(/ +/g, ' '));
    },
    clear: async () => {
      now = new Date('2026-09-16T04:00:00Z');
      texts.answers.length = texts.received.length = 0;
      await bench.owner.rows(sql`truncate notice, notice_delivery, delivery_attempt, consent_change, outbox`);
    },
    close: async () => {
      await texts.close();
      await bench.close();
    },
  };
}

export type NoticeBench = Awaited<ReturnType<typeof noticeBench>>;
