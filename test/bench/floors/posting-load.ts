// Connections that send one operation over and over, each time with another key and for the next member.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';

interface Order {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly extensions: object;
  readonly input: object;
  readonly memberIds: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

const order = JSON.parse(await readFile(process.env['FLOOR_ORDER_FILE']!, 'utf8')) as Order;
const { memberIds } = order;
let next = 0;
const result = await autocannon({
  url: order.url,
  connections: order.connections,
  duration: order.seconds,
  requests: [
    {
      method: 'POST',
      path: '/graphql',
      headers: order.headers,
      setupRequest(request) {
        const memberId = memberIds[(next += 1) % memberIds.length]!;
        const i = { ...order.input, key: randomUUID(), memberId };
        return { ...request, body: JSON.stringify({ extensions: order.extensions, variables: { i } }) };
      },
    },
  ],
  // GraphQL refuses in an answer of status 200.
  verifyBody: (body) => !String(body).includes('"errors"'),
});
const failed = result.non2xx + result.errors + result.timeouts + result.mismatches;
process.stdout.write(
  `${JSON.stringify({ rate: result.requests.average, p99: result.latency.p99, failed })}\n`,
);
