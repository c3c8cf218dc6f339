import { EventStreams } from '@evergreen/events';
import { createLogger } from '@evergreen/observability';
import { connectNats } from '@evergreen/rpc';
import { services } from './service-list.ts';

/** Keeps the services' streams as they should be, as the operator: the services may not set them up themselves. */
export async function keepEventStreams(nats: {
  readonly url: string;
  readonly seedFile: string;
  readonly prefix: string;
}): Promise<EventStreams> {
  const { url, seedFile, prefix } = nats;
  // A server that was killed is told of by whoever watches it; this only waits for it.
  const log = createLogger({ service: 'streams', level: 'fatal' });
  const connection = await connectNats({ url, name: 'operator', seedFile, log });
  const streams = new EventStreams({ connection, subjectPrefix: prefix, contexts: services, log });
  try {
    await streams.start();
    return streams;
  } catch (error) {
    await streams.stop();
    throw error;
  }
}
