import { ConfigurationError } from '@evergreen/config';
import { createLogger, onStopSignal } from '@evergreen/observability';
import { printedSchema } from './printed-schema.ts';
import { startGateway } from './start-gateway.ts';

try {
  if (process.argv[2] === 'print-schema') process.stdout.write(await printedSchema());
  else {
    const { log, stop } = await startGateway();
    onStopSignal(log, stop);
  }
} catch (error) {
  if (error instanceof ConfigurationError) process.stderr.write(`gateway: ${error.message}\n`);
  else createLogger({ service: 'gateway' }).fatal({ err: error }, 'could not start');
  process.exit(1);
}
