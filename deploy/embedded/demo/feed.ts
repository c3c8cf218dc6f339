import { FeedCredentialService } from '@evergreen/contracts/customer-profile';
import type { Operator } from '../operator/operator.ts';

/**
 * A core system that has sent its first batch: answers of a file, as fields, and one that cannot be. Doing it again
 * changes nothing.
 */
export async function sendBatch(
  operator: Operator,
  url: string,
  [header = '', ...lines]: readonly string[],
): Promise<void> {
  const order = { key: 'demo/feed', source: 'demo-core', validDays: 365 };
  const { secret } = await operator.rpc.service(FeedCredentialService).createFeedCredential(order);
  if (secret === undefined) return;
  const names = header.trim().split(',');
  const rows = lines.map((line) => {
    const values = line.trim().split(',');
    return Object.fromEntries(names.map((name, n) => [name, values[n] ?? '']));
  });
  const response = await fetch(new URL('/feed/v1/batches/demo-0001', url), {
    method: 'PUT',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'answers', rows: [...rows, { ...rows[0], answer_ref: 'F-1', score: 11 }] }),
  });
  if (!response.ok) throw new Error(`The batch of the demonstration was refused: ${await response.text()}`);
}
