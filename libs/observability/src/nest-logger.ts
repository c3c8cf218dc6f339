import type { LoggerService } from '@nestjs/common';
import type { Logger } from './logger.ts';

/** Lets Nest's own lines go where ours go. Its chatter about routes and modules is kept for debugging. */
export function nestLogger(log: Logger): LoggerService {
  const text = (message: unknown): string =>
    typeof message === 'string' ? message : JSON.stringify(message);
  return {
    log: (message: unknown) => log.debug(text(message)),
    verbose: (message: unknown) => log.trace(text(message)),
    debug: (message: unknown) => log.debug(text(message)),
    warn: (message: unknown) => log.warn(text(message)),
    error: (message: unknown, stack?: unknown) =>
      message instanceof Error
        ? log.error({ err: message }, message.message)
        : log.error({ stack }, text(message)),
    fatal: (message: unknown) => log.fatal(text(message)),
  };
}
