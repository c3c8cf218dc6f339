import { Readable } from 'node:stream';
import type { Role } from '@evergreen/access';
import { RunState } from '@evergreen/contracts';
import { ImportService } from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { type RunningService, startService } from '@evergreen/service';
import { eventually, testEnvironment, type TestEnvironment } from '@evergreen/testing';
import { customerProfile } from '../customer-profile.service.ts';
import { migrations } from '../persistence/migrations.ts';

export const operator: Caller = { kind: 'service', name: 'operator' };

/** Staff with one role at one office, who perhaps proved themselves at an instant. */
export const staff = (orgPath: string, role: Role, steppedUpAtMs?: number): Caller => ({
  kind: 'staff',
  accountId: uuidv7(),
  staffNumber: 'E022',
  name: '许岚',
  grants: [{ role, orgPath }],
  orgPath,
  session: { id: 's1', address: '192.0.2.7', ...(steppedUpAtMs === undefined ? {} : { steppedUpAtMs }) },
});

export interface BookService {
  readonly environment: TestEnvironment;
  readonly service: RunningService;
  /** Ids of customers by the insurer's numbers. */
  readonly ids: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** The service at work on a book that one file has brought. */
export async function startBookService(content: string): Promise<BookService> {
  const environment = await testEnvironment([...migrations]);
  const service = await startService(customerProfile, {
    ...environment.variables,
    ...environment.personalDataVariables,
    EVERGREEN_DEMO: 'true',
    EVERGREEN_TODAY: '2026-01-01',
  });
  await importFile(service, content);
  const known = await environment.database.rows<{ id: string; source_ref: string }>(sql`
    select id, source_ref from customer`);
  return {
    environment,
    service,
    ids: Object.fromEntries(known.map((row) => [row.source_ref, row.id])),
    close: async () => {
      await service.stop();
      await environment.close();
    },
  };
}

/** One more file for a book that is there. */
export const importInto = ({ service }: BookService, content: string) => importFile(service, content);

async function importFile(service: RunningService, content: string): Promise<void> {
  const imports = service.platform.rpcClient.service(ImportService);
  const { fileId } = await service.platform.files.put(Readable.from([Buffer.from(content)]), {
    maxBytes: 1_000_000,
  });
  const order = { key: uuidv7(), fileId, fileName: 'book.csv', profileId: 'evergreen-policies', dry: false };
  const started = await imports.startImport(order, { caller: operator });
  const { importId } = started.import!;
  await eventually(
    async () =>
      (await imports.getImport({ importId }, { caller: operator })).import!.progress!.state ===
      RunState.SUCCEEDED,
    { what: 'the book to be there', everyMs: 20 },
  );
}
