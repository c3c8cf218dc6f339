// Builds, and makes the data folder of which the installations of a test run are copies.
import { rmSync } from 'node:fs';
import { resetDataFolder } from '../../deploy/embedded/data-folder.ts';
import { prepareDataFolder } from '../../deploy/embedded/stack.ts';
import { preparedInstallation } from './prepared-installation.ts';

const dataDir = preparedInstallation();
try {
  await prepareDataFolder({ dataDir, port: 0, demo: 'empty', fsync: false });
} catch (error) {
  // Half of one would be taken for a whole one by the next lane.
  resetDataFolder(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  throw error;
}
