import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { WebhookMove, WebhookService } from '@evergreen/contracts/customer-profile';
import type { Operator } from '../operator/operator.ts';

const name = 'CRM 系统 (CRM)';
// An address of nobody: what a system of the insurer's would be like.
const url = 'https://crm.example.com/hooks/evergreen';
const kinds = [
  'membership.enrolled.v1',
  'tier.changed.v1',
  'no-claim.granted.v1',
  'segment.members-changed.v1',
  'notice.asked.v1',
  'redemption.completed.v1',
  'event.checked-in.v1',
];
const settledWithinMs = 5_000;

/**
 * A system of the insurer that listens on this machine while the demonstration is made: its first messages meet an hour
 * of maintenance and are taken later, the rest is taken at once. Then it is paused at an address of nobody, with its
 * log. Doing it again changes nothing.
 */
export async function listenAsSystem(operator: Operator): Promise<{ close(): Promise<void> }> {
  const webhooks = operator.rpc.service(WebhookService);
  const { endpoints } = await webhooks.listWebhookEndpoints({});
  if (endpoints.length > 0) return { close: () => Promise.resolve() };
  let answered = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      answered += 1;
      if (answered <= 2) response.writeHead(503, { 'retry-after': '1' }).end('maintenance until 02:00');
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"accepted":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const here = `http://127.0.0.1:${port}/hooks/evergreen`;
  const { endpoint } = await webhooks.createWebhookEndpoint({ key: 'demo/crm', name, url: here, kinds });
  const endpointId = endpoint!.endpointId;
  return {
    close: async () => {
      await webhooks.sendWebhookTest({ key: 'demo/crm-test', endpointId });
      for (const until = Date.now() + settledWithinMs; Date.now() < until; await delay(200)) {
        const known = (await webhooks.listWebhookEndpoints({})).endpoints;
        if (known.every(({ queued }) => queued === 0n)) break;
      }
      await webhooks.moveWebhookEndpoint({ endpointId, move: WebhookMove.PAUSE });
      await webhooks.changeWebhookEndpoint({ endpointId, name, url, kinds });
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
