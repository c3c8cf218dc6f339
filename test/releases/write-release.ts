// `npm run release -- <version>`: writes down what is kept of a release, for later ones to be measured against.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../deploy/embedded/root.ts';
import { type ServiceName, services } from '../../deploy/embedded/service-list.ts';
import { startStack } from '../../deploy/embedded/stack.ts';
import { onClient, snapshotOf } from './database-snapshot.ts';
import { keepHeads, releaseFolder, snapshotFile, superuserUrl, writeReleaseKeys } from './release-folder.ts';

const run = promisify(execFile);

const version = process.argv[2] ?? '';
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  process.stderr.write('Usage: npm run release -- <version>, as in 0.1.0\n');
  process.exit(2);
}

const say = (text: string) => process.stderr.write(`${text}\n`);
const dataDir = await mkdtemp(join(tmpdir(), 'evergreen-release-'));
try {
  await writeReleaseKeys(dataDir, version);
  const stack = await startStack({ dataDir, port: 0, demo: 'empty', today: '2026-09-16', fsync: false });
  try {
    // Loaded only now: it stands on libraries that the start has just built.
    const { liveALittle } = await import('./small-installation.ts');
    await liveALittle(stack, say);
    for (const part of ['gateway', ...services]) await stack.services[part]!.stop();
    const snapshots = new Map<ServiceName, string>();
    for (const service of services) {
      const { migrations } = await import(`../../apps/${service}/dist/persistence/migrations.js`);
      const snapshot = await onClient(superuserUrl(stack.servers.postgres.url, service), (client) =>
        snapshotOf(client, migrations),
      );
      const head = `-- Database of ${service} as Evergreen ${version} leaves it: a small installation of made-up people.\n\n`;
      if (snapshot.includes(dataDir) || snapshot.includes(root))
        throw new Error(`The database of ${service} holds a path of this machine`);
      snapshots.set(service, head + snapshot);
      say(`${service}: ${snapshot.length.toLocaleString('en-US')} characters`);
    }
    await rm(releaseFolder(version), { recursive: true, force: true });
    await mkdir(releaseFolder(version));
    for (const [service, text] of snapshots) await writeFile(snapshotFile(version, service), text);
    await keepHeads(dataDir, version);
  } finally {
    await stack.stop();
  }
  await run('buf', ['build', '-o', 'released.binpb'], { cwd: join(root, 'proto') });
  say(`Written: test/releases/${version} and proto/released.binpb`);
} finally {
  await rm(dataDir, { recursive: true, force: true });
}
