import type { NoticeRequest } from '@evergreen/contracts/notices';
import { NoticeRequests, Outbox } from '@evergreen/events';
import { localDate, systemClock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { onDatabase } from './access-scene.ts';
import type { TestStack } from './test-stack.ts';

/** A customer, by the insurer's number, is told that points expire and of a tier: asked for as membership does. */
export async function askNotices(stack: TestStack, customerRef: string): Promise<string> {
  const text = `SELECT id FROM customer WHERE source_ref = '${customerRef}'`;
  const [customer] = await onDatabase<{ id: string }>(stack, 'customer-profile', text);
  const customerId = customer!.id;
  const requests: NoticeRequest[] = [
    {
      ...{ template: 'points-expiring', key: `expiring/${customerRef}`, customerId, link: '/points' },
      parameters: { points: 620n, on: localDate('2026-10-31'), days: 45 },
      notAfter: localDate('2026-10-31'),
    },
    {
      ...{ template: 'tier-up', key: `tier/${customerRef}`, customerId },
      parameters: { tier: { zh: '金松', en: 'Golden Pine' }, on: localDate('2026-09-16') },
      notAfter: localDate('2026-12-31'),
    },
  ];
  const url = stack.ownerDatabaseUrls['membership']!;
  const database = await Database.open({ url, applicationName: 'ask-notices', poolMax: 1 });
  const notices = new NoticeRequests('membership', new Outbox(systemClock('Asia/Shanghai')));
  await database.transaction((tx) => notices.append(tx, requests));
  await database.close();
  return customerId;
}
