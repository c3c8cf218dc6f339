import { createHmac, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '@evergreen/testing/eventually';
import { importFile } from '../../deploy/embedded/operator/import-file.ts';
import type { Operator } from '../../deploy/embedded/operator/operator.ts';
import { onDatabase } from './access-scene.ts';
import { demoCsv } from './demo-csv.ts';
import type { TestStack } from './test-stack.ts';

interface TextMessage {
  readonly phone: string;
  readonly code: string;
  readonly validSeconds: number;
  readonly messageId: string;
}

/** The insurer's carrier of text messages: takes what is rightly signed, and keeps it for the test. */
export async function startCarrier() {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-carrier-'));
  const secret = randomBytes(32).toString('base64');
  const secretFile = join(folder, 'secret');
  await writeFile(secretFile, secret, { mode: 0o600 });
  const taken: TextMessage[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(
        String(request.headers['evergreen-signature']),
      ) ?? [undefined, '', ''];
      const expected = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      if (signature === expected) taken.push(JSON.parse(body) as TextMessage);
      response.statusCode = signature === expected ? 202 : 401;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    /** For identity. */
    settings: {
      EVERGREEN_CODE_SENDER: 'webhook',
      EVERGREEN_CODE_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
      EVERGREEN_CODE_WEBHOOK_SECRET_FILE: secretFile,
    },
    taken,
    /** Does what has a message sent, and waits for it. */
    async messageAfter(ask: () => Promise<unknown>): Promise<TextMessage> {
      const before = taken.length;
      await ask();
      await eventually(() => Promise.resolve(taken.length > before), { what: 'a text message' });
      return taken[before]!;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

/** Brings in a book of one customer and waits until they can sign in. @returns their phone */
export async function memberWithPhone(stack: TestStack, operator: Operator): Promise<string> {
  const { policies } = demoCsv(1, '2026-01-01');
  const path = join(stack.folder.path, 'book.csv');
  await writeFile(path, policies);
  await importFile(operator, { path, profileId: 'evergreen-policies', dry: false });
  const known = 'SELECT FROM member_account WHERE member_number IS NOT NULL AND phone_index IS NOT NULL';
  await eventually(async () => (await onDatabase(stack, 'identity', known)).length === 1, {
    what: 'the member to be known',
  });
  const [columns, first] = policies
    .toString()
    .split('\n')
    .map((line) => line.split(','));
  return first![columns!.indexOf('phone')]!;
}
