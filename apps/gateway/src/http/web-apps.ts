import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Logger } from '@evergreen/observability';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserCookie } from '../calls/session-cookie.ts';
import { persistedOperationsFile } from '../limits/persisted-operations.ts';
import { contentSecurityPolicy } from './security-headers.ts';

export interface WebApp {
  /** `/` or `/console/`. */
  readonly prefix: string;
  /** Folder with its `index.html`; undefined: not served. */
  readonly folder: string | undefined;
}

export interface WebAppOptions {
  readonly apps: readonly WebApp[];
  readonly browsers: BrowserCookie;
  readonly log: Logger;
}

/** Vite puts a hash of the content into the names below `assets`. */
const hashedAsset = /\/assets\/[^/]+-[\w-]{8,}\.\w+(?:\.(?:br|gz))?$/;
const forever = 'public, max-age=31536000, immutable';
const askAgain = 'no-cache';

const page = 'index.html';
/** Stands in the page where the nonce of each answer goes. */
const nonceMark = '__CSP_NONCE__';

/**
 * Serves built web apps from the same origin as GraphQL. A path without a file is a screen of the app, which finds
 * its way itself; a path that names a file which is not there is not found.
 */
export async function serveWebApps(
  server: FastifyInstance,
  { apps, browsers, log }: WebAppOptions,
): Promise<void> {
  for (const { prefix, folder } of apps) {
    if (folder === undefined) continue;
    if (!existsSync(join(folder, page))) {
      log.warn({ folder, prefix }, 'no web app in the folder; it is not served');
      continue;
    }
    const pageParts = (await readFile(join(folder, page), 'utf8')).split(nonceMark);
    await server.register(async (scope) => {
      await scope.register(fastifyStatic, {
        root: folder,
        prefix,
        wildcard: false,
        index: false,
        preCompressed: true,
        cacheControl: false,
        // The page is made for each answer; what the operations are is between the build and the gateway.
        globIgnore: [`${page}*`, `${persistedOperationsFile}*`],
        setHeaders: (reply, path) => {
          reply.header('cache-control', hashedAsset.test(path) ? forever : askAgain);
        },
      });
      const screen = (request: FastifyRequest, reply: FastifyReply) =>
        isFile(request.url, prefix) ? notFound(reply) : sendPage(meet(request, reply, browsers), pageParts);
      // Monitors ask whether the app is there at all.
      scope.get(prefix, { exposeHeadRoute: true }, screen);
      scope.get(`${prefix}*`, screen);
      if (prefix !== '/') scope.get(prefix.slice(0, -1), screen);
    });
  }
}

/** A browser that comes for the first time is given what it is known by from then on. */
function meet({ headers }: FastifyRequest, reply: FastifyReply, browsers: BrowserCookie): FastifyReply {
  return browsers.read(headers.cookie) === undefined ? reply.header('set-cookie', browsers.begin()) : reply;
}

/** The page under a nonce that no other answer has. */
function sendPage(reply: FastifyReply, pageParts: readonly string[]): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .header('content-security-policy', contentSecurityPolicy(nonce))
    .type('text/html; charset=utf-8')
    .send(pageParts.join(nonce));
}

function isFile(url: string, prefix: string): boolean {
  const path = url.split('?', 1)[0]!;
  return path !== `${prefix}${page}` && path.slice(path.lastIndexOf('/') + 1).includes('.');
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' });
}
