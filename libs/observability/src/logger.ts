import { destination, type Logger as PinoLogger, pino, stdTimeFunctions } from 'pino';

/** Structured log: `log.info({ runId }, 'run finished')`. One JSON object a line. */
export type Logger = PinoLogger;

/**
 * Fields that could name a person never reach a log. `code` and `name` are not among them: they are an error's own,
 * and the first thing one looks for.
 */
const personal = ['phone', 'customerName', 'plate', 'login', 'oneTimeCode', 'sessionToken'];

/** A service's logger, writing to standard output. */
export function createLogger(options: { service: string; level?: string }): Logger {
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
