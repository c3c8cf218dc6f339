import type { Logger } from './logger.ts';

/** Longer than any drain should take, shorter than a supervisor's patience of ten seconds. */
const stopWithinMs = 9_000;

/** Stops in order on SIGTERM or SIGINT, and ends the process at the latest when the time is up. */
export function onStopSignal(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    const timer = setTimeout(() => {
      log.error('stopping took too long');
      process.exit(1);
    }, stopWithinMs);
    timer.unref();
    stop().then(
      () => {
        log.info({ event: 'stopped' }, 'stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
