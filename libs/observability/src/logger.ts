import { destination, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';

/** Structured log: `log.info({ runId }, 'run finished')`. One JSON object a line. */
export type Logger = PinoLogger;

/** Fields that could name a person never reach a log, wherever in an object they stand. */
const personal = ['phone', 'name', 'code', 'sessionToken', 'plate', 'login'];

/** A service's logger, writing to standard output. */
export function createLogger(options: {
  service: string;
  level?: string;
}): Logger {
  return pino(
    {
      base: { service: options.service, pid: process.pid },
      level: options.level ?? 'info',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '[withheld]' },
    },
    // Synchronous: the last line before an end by signal is the one that matters.
    destination({ dest: 1, sync: true }),
  );
}
