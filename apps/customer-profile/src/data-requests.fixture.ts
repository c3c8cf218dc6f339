import { Readable } from 'node:stream';
import { RunState } from '@evergreen/contracts';
import {
  type DataRequest,
  DataRequestService,
  ExportFormat,
  ImportService,
} from '@evergreen/contracts/customer-profile';
import { uuidv7 } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import type { Caller } from '@evergreen/rpc';
import { startService } from '@evergreen/service';
import { callsWith, eventually, testEnvironment } from '@evergreen/testing';
import { customerProfile } from './customer-profile.service.ts';
import { otherServices } from './other-services.fixture.ts';
import { policiesCsv } from './use-cases/house-files.fixture.ts';

export const steppedUp = { id: 'session', steppedUpAtMs: Date.now() };
export const member = (customerId: string): Caller => ({
  ...{ kind: 'member', accountId: uuidv7(), memberId: uuidv7(), customerId, session: steppedUp },
});
export const serviceDesk: Caller = {
  ...{ kind: 'staff', accountId: uuidv7(), staffNumber: 'E005', name: 'N', orgPath: '/', session: steppedUp },
  grants: [{ role: 'head-office-service', orgPath: '/' }],
};
export const provinceHead = (orgPath: string): Caller => ({
  ...{ kind: 'staff', accountId: uuidv7(), staffNumber: 'E011', name: 'N', orgPath, session: steppedUp },
  grants: [{ role: 'province-head', orgPath }],
});

/** The service with a small book, and the other services standing by. */
export async function dataRequestScene() {
  const environment = await testEnvironment(customerProfile.migrations);
  const variables = {
    ...environment.variables,
    ...environment.personalDataVariables,
    EVERGREEN_DEMO: 'true',
    EVERGREEN_TODAY: '2026-09-16',
  };
  const others = await otherServices(
    environment.variables['EVERGREEN_NATS_URL']!,
    environment.variables['EVERGREEN_PREFIX']!,
  );
  const service = await startService(customerProfile, variables);
  const as = (caller: Caller) =>
    callsWith(service.platform.rpcClient.service(DataRequestService), { caller });

  /** The whole file, piece by piece. */
  const downloaded = async (caller: Caller, requestId: string, format: ExportFormat): Promise<Buffer> => {
    const parts: Uint8Array[] = [];
    for (let offset = 0n; ;) {
      const { content, totalBytes } = await as(caller).readExport({ requestId, format, offset });
      parts.push(content);
      offset += BigInt(content.length);
      if (offset === totalBytes) return Buffer.concat(parts);
      if (content.length === 0) throw new Error(`The copy ends at ${offset} of ${totalBytes} bytes`);
    }
  };

  return {
    downloaded,
    /** Tables of a copy by service and name. */
    async tablesOf(caller: Caller, requestId: string): Promise<Map<string, Record<string, string>[]>> {
      const text = (await downloaded(caller, requestId, ExportFormat.JSON)).toString();
      const { services } = JSON.parse(text) as {
        services: { service: string; sections: { name: string; rows: Record<string, string>[] }[] }[];
      };
      return new Map(
        services.flatMap(({ service, sections }) =>
          sections.map(({ name, rows }) => [`${service}/${name}`, rows] as const),
        ),
      );
    },
    database: environment.database,
    others,
    as,
    /** Waits until nothing is left of a copy. */
    gone: (requestId: string) =>
      eventually(async () => {
        const left = await environment.database.rows(sql`
          select from export_piece where request_id = ${requestId}`);
        return left.length === 0;
      }),
    /** Takes in policies and gives the customers by their reference. */
    async import(...rows: Parameters<typeof policiesCsv>): Promise<Map<string, string>> {
      const { files, rpcClient } = service.platform;
      const { fileId } = await files.put(Readable.from([Buffer.from(policiesCsv(...rows))]), {
        maxBytes: 1e6,
      });
      const imports = rpcClient.service(ImportService);
      const operator = { caller: { kind: 'service', name: 'operator' } } as const;
      const order = {
        key: uuidv7(),
        fileId,
        fileName: 'book.csv',
        profileId: 'evergreen-policies',
        dry: false,
      };
      const { importId } = (await imports.startImport(order, operator)).import!;
      await eventually(async () => {
        const { import: seen } = await imports.getImport({ importId }, operator);
        return seen!.progress!.state === RunState.SUCCEEDED;
      });
      const customers = await environment.database.rows<{ id: string; ref: string }>(
        sql`select id, source_ref as ref from customer`,
      );
      return new Map(customers.map(({ id, ref }) => [ref, id]));
    },
    ended: (caller: Caller, requestId: string): Promise<DataRequest> =>
      eventually(
        async () => {
          const { request } = await as(caller).getDataRequest({ requestId });
          const state = request!.progress!.state;
          return state !== RunState.QUEUED && state !== RunState.RUNNING && request!;
        },
        { what: 'the request to be carried out', everyMs: 20, timeoutMs: 60_000 },
      ),
    async close(): Promise<void> {
      await service.stop();
      await others.close();
      await environment.close();
    },
  };
}

export type DataRequestScene = Awaited<ReturnType<typeof dataRequestScene>>;
