import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

export interface WebApp {
  /** `/` or `/console/`. */
  readonly prefix: string;
  /** Folder with its `index.html`; undefined: not served. */
  readonly folder: string | undefined;
}

/** Vite puts a hash of the content into the names below `assets`. */
const hashedAsset = /\/assets\/[^/]+-[\w-]{8,}\.\w+(?:\.(?:br|gz))?$/;
const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

/**
 * Serves built web apps from the same origin as GraphQL. A path without a file is a screen of the app, which finds
 * its way itself; a path that names a file which is not there is not found.
 */
export async function serveWebApps(
  server: FastifyInstance,
  apps: readonly WebApp[],
  log: Logger,
): Promise<void> {
  for (const { prefix, folder } of apps) {
    if (folder === undefined) continue;
    if (!existsSync(join(folder, 'index.html'))) {
      log.warn({ folder, prefix }, 'no web app in the folder; it is not served');
      continue;
    }
    await server.register(async (scope) => {
      await scope.register(fastifyStatic, {
        root: folder,
        prefix,
        wildcard: false,
        index: false,
        preCompressed: true,
        cacheControl: false,
        setHeaders: (reply, path) => {
          reply.header('cache-control', hashedAsset.test(path) ? forever : askAgain);
        },
      });
      const screen = (request: FastifyRequest, reply: FastifyReply) =>
        isFile(request.url) ? notFound(reply) : reply.sendFile('index.html');
      scope.get(prefix, screen);
      scope.get(`${prefix}*`, screen);
      if (prefix !== '/') scope.get(prefix.slice(0, -1), screen);
    });
  }
}

function isFile(url: string): boolean {
  const path = url.split('?', 1)[0]!;
  return path.slice(path.lastIndexOf('/') + 1).includes('.');
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).header('cache-control', askAgain).send({ code: 'NOT_FOUND', message: 'Not found' });
}
