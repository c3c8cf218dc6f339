import {
  AckPolicy,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from '@nats-io/jetstream';
import { nanos, type NatsConnection } from '@nats-io/transport-node';

const dayMs = 86_400_000;

/** For questions about streams and consumers: a lost one is asked again soon. */
export const managerOptions = { checkAPI: false, timeout: 2_000 } as const;

/** Whether there is a server now: the client forgets what it knew of it when it begins to dial again. */
export function isConnected(connection: NatsConnection): boolean {
  return connection.info !== undefined;
}

/** Settings of a context's stream. The publisher's are the ones that count. */
export interface StreamSettings {
  /** How long JetStream keeps an event, default 7 days. The outbox keeps it longer. */
  readonly maxAgeMs?: number;
  /** How long the server recognises a message id it has stored, default 2 minutes; inboxes do not rely on it. */
  readonly duplicateWindowMs?: number;
  /** Copies in a cluster, default 1: Postgres holds what a lost stream held. */
  readonly replicas?: number;
}

const prefixPattern = /^[a-z][a-z0-9-]*$/;

/** @throws RangeError when the prefix could not stand in a subject and in a stream's name alike */
export function streamName(subjectPrefix: string, context: string): string {
  for (const part of [subjectPrefix, context]) {
    if (!prefixPattern.test(part)) {
      throw new RangeError(`${JSON.stringify(part)} is not lower-case letters, digits and '-'`);
    }
  }
  return `${subjectPrefix}_EVENTS_${context}`.toUpperCase().replaceAll('-', '_');
}

/** Full subject of an event, `<prefix>.events.<context>.<name>.v<n>`. */
export function eventSubject(subjectPrefix: string, subject: string): string {
  return `${subjectPrefix}.events.${subject}`;
}

function streamConfiguration(subjectPrefix: string, context: string, settings: StreamSettings) {
  return {
    subjects: [eventSubject(subjectPrefix, `${context}.>`)],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    discard: DiscardPolicy.Old,
    num_replicas: settings.replicas ?? 1,
    max_age: nanos(settings.maxAgeMs ?? 7 * dayMs),
    duplicate_window: nanos(settings.duplicateWindowMs ?? 120_000),
  };
}

// Codes of the server's API.
const streamNameInUse = 10058;
const streamNotFound = 10059;
const consumerNotFound = 10014;

function hasCode(error: unknown, code: number): boolean {
  return error instanceof JetStreamApiError && error.code === code;
}

/** Finds the stream of a context, or makes it. */
async function ensureStream(
  manager: JetStreamManager,
  subjectPrefix: string,
  context: string,
  settings: StreamSettings = {},
): Promise<StreamInfo> {
  const name = streamName(subjectPrefix, context);
  try {
    return await manager.streams.info(name);
  } catch (error) {
    if (!hasCode(error, streamNotFound)) throw error;
  }
  try {
    return await manager.streams.add({ name, ...streamConfiguration(subjectPrefix, context, settings) });
  } catch (error) {
    // Another replica, with other settings, was quicker.
    if (!hasCode(error, streamNameInUse)) throw error;
    return await manager.streams.info(name);
  }
}

/** The publisher's stream, made where there is none; one with other settings gets the publisher's. */
export async function ensureOwnStream(
  manager: JetStreamManager,
  subjectPrefix: string,
  context: string,
  settings: StreamSettings,
): Promise<StreamInfo> {
  const found = await ensureStream(manager, subjectPrefix, context, settings);
  const wanted = streamConfiguration(subjectPrefix, context, settings);
  const { config } = found;
  const isAsWanted =
    config.subjects.length === 1 &&
    config.subjects[0] === wanted.subjects[0] &&
    config.max_age === wanted.max_age &&
    config.duplicate_window === wanted.duplicate_window &&
    config.num_replicas === wanted.num_replicas;
  return isAsWanted ? found : await manager.streams.update(config.name, wanted);
}

/** The publisher's stream where somebody else makes it. @throws JetStreamApiError where they have not yet */
export function givenStream(
  manager: JetStreamManager,
  subjectPrefix: string,
  context: string,
): Promise<StreamInfo> {
  return manager.streams.info(streamName(subjectPrefix, context));
}

export interface PullSettings {
  readonly stream: string;
  readonly durable: string;
  readonly filterSubject: string;
  readonly ackWaitMs: number;
  readonly maxAckPending: number;
}

/** Finds or makes the durable pull consumer, with the settings of this build. */
export async function ensurePullConsumer(manager: JetStreamManager, settings: PullSettings): Promise<void> {
  const { stream, durable, filterSubject, ackWaitMs, maxAckPending } = settings;
  const changeable = {
    ack_wait: nanos(ackWaitMs),
    max_ack_pending: maxAckPending,
    // Without end: what cannot be applied goes to the dead letters by our decision, not by silence.
    max_deliver: -1,
    filter_subject: filterSubject,
  };
  try {
    const { config } = await manager.consumers.info(stream, durable);
    const isAsWanted =
      config.ack_wait === changeable.ack_wait &&
      config.max_ack_pending === changeable.max_ack_pending &&
      config.filter_subject === changeable.filter_subject;
    if (!isAsWanted) await manager.consumers.update(stream, durable, changeable);
  } catch (error) {
    if (!hasCode(error, consumerNotFound)) throw error;
    await manager.consumers.add(stream, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ...changeable,
    });
  }
}
