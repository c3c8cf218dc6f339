export { eventually, type EventuallyOptions } from './eventually.ts';
export { testServers, testPrefix, type TestServers } from './test-servers.ts';
export { testDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database.ts';
export { startNats, startPostgres, startRedis, type ServerHandle } from './own-servers.ts';
export { startTestService, type TestService } from './test-service.ts';
