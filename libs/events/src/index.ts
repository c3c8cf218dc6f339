export { eventTables } from './event-tables.ts';
export { eventBytesMax, Outbox } from './outbox.ts';
export { type EventConsumer, type EventEnvelope } from './event-consumer.ts';
