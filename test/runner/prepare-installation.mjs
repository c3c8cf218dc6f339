// Builds, and makes the data folder of which the installations of a test run are copies.
import { prepareDataFolder } from '../../deploy/embedded/stack.ts';
import { preparedInstallation } from './prepared-installation.ts';

await prepareDataFolder({ dataDir: preparedInstallation(), port: 0, demo: 'empty', fsync: false });
