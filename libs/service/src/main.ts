import { ConfigurationError } from '@evergreen/config';
import { createLogger, onStopSignal } from '@evergreen/observability';
import { openDatabase, readPlatformConfiguration, tableWallsOf } from './platform.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { startService } from './start-service.ts';

/**
 * A service's process. Without an argument it serves until SIGTERM; with `migrate` it brings the database up to
 * date and ends.
 */
export async function main(definition: ServiceDefinition): Promise<void> {
  try {
    if (process.argv[2] === 'migrate') await migrate(definition);
    else {
      const service = await startService(definition);
      onStopSignal(service.platform.log, () => service.stop());
    }
  } catch (error) {
    if (error instanceof ConfigurationError) process.stderr.write(`${definition.name}: ${error.message}\n`);
    else createLogger({ service: definition.name }).fatal({ err: error }, 'could not start');
    process.exit(1);
  }
}

async function migrate(definition: ServiceDefinition): Promise<void> {
  const configuration = readPlatformConfiguration(definition, process.env);
  const database = await openDatabase(definition, configuration);
  try {
    const ran = await database.migrate();
    const role = configuration.EVERGREEN_DATABASE_ROLE;
    if (role !== undefined) await database.grantTo(role, tableWallsOf(definition));
    process.stdout.write(
      `${definition.name}: ${ran.length === 0 ? 'up to date' : `migrated ${ran.join(', ')}`}\n`,
    );
  } finally {
    await database.close();
  }
}
