// Servers a test may kill, stop and wipe, because it shares them with nobody.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as embedded from '../../../deploy/embedded/servers.ts';

export type ServerHandle = embedded.ServerHandle;

/** Below the folder of the test run, which removes it at the end. */
function ownFolder(name: string): string {
  const folder = mkdtempSync(join(process.env['EVERGREEN_TEST_FOLDER'] ?? tmpdir(), `evergreen-${name}-`));
  // Postgres may run as another user, who must be able to enter.
  chmodSync(folder, 0o755);
  return folder;
}

/** A NATS of the test's own. Stop it in `afterAll`. */
export function startNats(): Promise<ServerHandle> {
  return embedded.startNats({ folder: ownFolder('nats') });
}

/** A Redis of the test's own. Stop it in `afterAll`. */
export function startRedis(): Promise<ServerHandle> {
  return embedded.startRedis({ folder: ownFolder('redis') });
}

/** A Postgres of the test's own. Stop it in `afterAll`. */
export function startPostgres(): Promise<ServerHandle> {
  return embedded.startPostgres({ folder: ownFolder('postgres'), password: 'evergreen', fsync: false });
}
