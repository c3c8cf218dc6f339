// The client of both sides, in a process of its own: POSTs one body with each of many header sets, in turn.
import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';

interface Order {
  readonly url: string;
  readonly body: string;
  readonly headerSets: readonly Record<string, string>[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second of all connections; absent: as many as are answered. */
  readonly overallRate?: number;
}

const order = JSON.parse(await readFile(process.env['FLOOR_ORDER_FILE']!, 'utf8')) as Order;
const result = await autocannon({
  url: order.url,
  connections: order.connections,
  duration: order.seconds,
  ...(order.overallRate === undefined ? {} : { overallRate: order.overallRate }),
  requests: order.headerSets.map((headers) => ({
    method: 'POST' as const,
    path: '/graphql',
    body: order.body,
    headers,
  })),
});
process.stdout.write(
  `${JSON.stringify({ rate: result.requests.average, p99: result.latency.p99, failed: result.non2xx + result.errors + result.timeouts })}\n`,
);
