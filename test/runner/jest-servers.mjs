// Jest run by hand gets the shared servers too; under the test runner they are there already.
import { startSharedServers } from './shared-servers.ts';

export default async function start() {
  globalThis.stopSharedServers = await startSharedServers();
}
