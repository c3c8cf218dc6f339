// Once for a run, before specs that start the product: two of them at once would get into each other's way.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import startServers from './jest-servers.mjs';
import { preparedInstallation } from './prepared-installation.ts';

export default async function start() {
  await startServers();
  if (existsSync(preparedInstallation())) return;
  // A process of its own: the specs of this one are to load our libraries from their sources.
  execFileSync(process.execPath, [join(import.meta.dirname, 'prepare-installation.mjs')], {
    stdio: 'inherit',
  });
}
