export { eventTables } from './event-tables.ts';
export { NoticeRequests } from './notice-requests.ts';
export { eventBytesMax, Outbox } from './outbox.ts';
export { Relay, type RelayOptions } from './relay.ts';
export { type EventConsumer, type EventEnvelope } from './event-consumer.ts';
export { ConsumerRunner, type ConsumerRunnerOptions, type ConsumerStatus } from './consumer-runner.ts';
export { DeadLetters, type DeadLetter } from './dead-letters.ts';
export { EventStreams, type EventStreamsOptions } from './event-streams.ts';
export { type StreamSettings } from './event-stream.ts';
