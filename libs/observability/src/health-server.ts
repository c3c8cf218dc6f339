import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';

/** One thing the service cannot work without. Resolves when it is well; throws the reason when not. */
export interface HealthCheck {
  readonly name: string;
  check(): Promise<void>;
}

export interface HealthServer {
  readonly port: number;
  /** From now on `/health/ready` answers 503: no new work is wanted. */
  drain(): void;
  close(): Promise<void>;
}

interface Options {
  readonly port: number;
  readonly host?: string;
  readonly checks: readonly HealthCheck[];
  readonly metrics: Metrics;
  readonly log: Logger;
  /** A check that takes longer counts as failed. */
  readonly checkTimeoutMs?: number;
}

/**
 * Serves `/health/live` (the event loop turns), `/health/ready` (every check passes) and `/metrics`.
 * Liveness never looks at dependencies: restarting a service does not mend its database.
 */
export async function startHealthServer(options: Options): Promise<HealthServer> {
  const { checks, metrics, log, checkTimeoutMs = 2_000 } = options;
  let draining = false;

  const ready = async (): Promise<{ ready: boolean; checks: Record<string, string> }> => {
    const results = await Promise.all(checks.map((check) => outcome(check, checkTimeoutMs)));
    const failed = results.some(([, result]) => result !== 'ok');
    return { ready: !failed && !draining, checks: Object.fromEntries(results) };
  };

  const server: Server = createServer((request, response) => {
    const answer = (status: number, body: string, type = 'application/json'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    };
    void (async () => {
      if (request.url === '/health/live') answer(200, '{"live":true}');
      else if (request.url === '/health/ready') {
        const result = await ready();
        answer(result.ready ? 200 : 503, JSON.stringify(result));
      } else if (request.url === '/metrics')
        answer(200, await metrics.registry.metrics(), metrics.registry.contentType);
      else answer(404, '{}');
    })().catch((error: unknown) => {
      log.error({ err: error }, 'health request failed');
      answer(500, '{}');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host ?? '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    drain: () => {
      draining = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function outcome({ name, check }: HealthCheck, timeoutMs: number): Promise<[string, string]> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([check(), timeout]);
    return [name, 'ok'];
  } catch (error) {
    return [name, error instanceof Error ? error.message : String(error)];
  } finally {
    clearTimeout(timer);
  }
}
