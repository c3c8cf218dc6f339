import type { RunningGateway } from './start-gateway.ts';

/** Longer than the drain, shorter than a supervisor's patience of ten seconds. */
const stopWithinMs = 9_000;

/** Stops in order on SIGTERM or SIGINT, and ends the process at the latest when the time is up. */
export function onStopSignal({ log, stop }: RunningGateway): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.error('stopping took too long');
      process.exit(1);
    }, stopWithinMs).unref();
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
