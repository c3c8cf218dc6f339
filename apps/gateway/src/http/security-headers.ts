import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What an app of ours never asks of a browser. */
const permissionsPolicy = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * Everything the apps load is ours; no frame, no plug-in, nothing inline. Styles that a component library writes as
 * it draws carry the nonce of the page they are drawn on.
 */
export function contentSecurityPolicy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${nonce === undefined ? '' : ` 'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join(';');
}

/**
 * What also an answer says that no hook has seen, because its address was none. Nobody keeps an answer, which may be
 * about a person; files of the apps, which are not, say themselves how long they keep.
 */
export const policies = {
  'cache-control': 'no-store',
  'content-security-policy': contentSecurityPolicy(),
  'permissions-policy': permissionsPolicy,
  'x-content-type-options': 'nosniff',
} as const;

/** Headers of every answer. */
export async function addSecurityHeaders(
  server: FastifyInstance,
  options: { readonly isSecure: boolean },
): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // Over plain HTTP browsers ignore it, and on a developer's localhost it would outlive the demonstration.
    strictTransportSecurity: options.isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(policies);
    done();
  });
}
