// Connections on which members redeem rewards, each time with another key, the members and the rewards in turn.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';

interface Order {
  readonly url: string;
  readonly headerSets: readonly Record<string, string>[];
  readonly extensions: object;
  readonly rewards: readonly { readonly rewardId: string; readonly deliveryWay?: string }[];
  readonly connections: number;
  readonly seconds: number;
}

const order = JSON.parse(await readFile(process.env['FLOOR_ORDER_FILE']!, 'utf8')) as Order;
const { headerSets, rewards } = order;
let next = 0;
const result = await autocannon({
  url: order.url,
  connections: order.connections,
  duration: order.seconds,
  requests: [
    {
      method: 'POST',
      path: '/graphql',
      setupRequest(request) {
        next += 1;
        const i = { key: randomUUID(), isPooled: false, ...rewards[next % rewards.length] };
        const headers = headerSets[next % headerSets.length]!;
        const body = JSON.stringify({ extensions: order.extensions, variables: { i } });
        return { ...request, headers, body };
      },
    },
  ],
  // GraphQL refuses in an answer of status 200, and so does a reward that cannot be had.
  verifyBody: (body) => String(body).includes('"CONFIRMED"'),
});
const failed = result.non2xx + result.errors + result.timeouts + result.mismatches;
process.stdout.write(
  `${JSON.stringify({ rate: result.requests.average, p99: result.latency.p99, failed })}\n`,
);
