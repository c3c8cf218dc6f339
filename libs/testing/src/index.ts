export { eventually, type EventuallyOptions } from './eventually.ts';
export { isFullRun } from './full-run.ts';
export { browseOidc, oidcClient, startOidcProvider } from './oidc-provider.ts';
export { recordedActs } from './recorded-acts.ts';
export { testServers, testPrefix, type TestServers } from './test-servers.ts';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database.ts';
export { startNats, startPostgres, startRedis, type ServerHandle } from './own-servers.ts';
export { waitingForLocks } from './waiting-for-locks.ts';
export { callsWith, testEnvironment, type TestEnvironment } from './test-environment.ts';
