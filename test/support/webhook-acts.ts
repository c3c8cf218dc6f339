import { randomUUID } from 'node:crypto';
import { eventually } from '@evergreen/testing/eventually';
import { SignedIn } from './signed-in.ts';
import { webhookListener } from './webhook-listener.ts';
import type { TestStack } from './test-stack.ts';
import type { Change, Written } from './written-acts.ts';

/** An endpoint that an administrator makes, changes, tests, pauses, sends to again and removes. */
export async function webhookActs(stack: TestStack, change: Change, written: Written): Promise<void> {
  const admin = await SignedIn.as(stack.url, 'STAFF', 'E001');
  const listener = await webhookListener();
  try {
    const input = { name: 'CRM', url: listener.url, kinds: ['tier.changed.v1'] };
    const { endpoint } = await change<{ endpoint: { id: string } }>(
      admin,
      'createWebhookEndpoint',
      '($k: String!, $i: WebhookEndpointInput!) { createWebhookEndpoint(key: $k, input: $i) { endpoint { id } } }',
      { k: randomUUID(), i: input },
    );
    const { id } = endpoint;
    await change(
      admin,
      'changeWebhookEndpoint',
      '($id: ID!, $i: WebhookEndpointInput!) { changeWebhookEndpoint(id: $id, input: $i) { id } }',
      { id, i: { ...input, kinds: ['tier.changed.v1', 'care.changed.v1'] } },
    );
    await change(
      admin,
      'rotateWebhookSecret',
      '($k: String!, $id: ID!) { rotateWebhookSecret(key: $k, id: $id) { secret } }',
      { k: randomUUID(), id },
    );
    const { messageId } = await change<{ messageId: string }>(
      admin,
      'sendWebhookTest',
      '($k: String!, $id: ID!) { sendWebhookTest(key: $k, id: $id) { messageId } }',
      { k: randomUUID(), id },
    );
    await eventually(() => listener.received.length === 1);
    const { webhookMessage } = await eventually(async () => {
      const seen = await admin.get<{ webhookMessage: { delivery: { state: string }; body: string } }>(
        `query($e: ID!, $m: ID!) { webhookMessage(endpointId: $e, messageId: $m) { delivery { state } body } }`,
        { e: id, m: messageId },
      );
      return seen.webhookMessage.delivery.state === 'DELIVERED' && seen;
    });
    if (webhookMessage.body !== listener.received[0])
      throw new Error('The log shows another body than was sent');
    const move = '($id: ID!, $m: WebhookMove!) { moveWebhookEndpoint(id: $id, move: $m) { state } }';
    for (const m of ['PAUSE', 'RESUME']) await change(admin, 'moveWebhookEndpoint', move, { id, m });
    await change(admin, 'replayWebhooks', '($i: ReplayWebhooksInput!) { replayWebhooks(input: $i) }', {
      i: { endpointId: id, messageId },
    });
    await eventually(() => listener.received.length === 2);
    await change(admin, 'moveWebhookEndpoint', move, { id, m: 'REMOVE' });
    for (const act of [
      'created',
      'changed',
      'secret-rotated',
      'tested',
      'paused',
      'resumed',
      'replayed',
      'removed',
    ])
      await written(`webhook.${act}`, id);
  } finally {
    await listener.close();
  }
}
