import { lookup as resolve } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Clock } from '@evergreen/kernel';
import { hostOf, type MayReach } from './addresses.ts';
import {
  endpointRules,
  faultOf,
  type WebhookAnswer,
  type WebhookFault,
} from '../../domain/webhooks/endpoint.ts';

class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** Resolves a name of a host to its addresses. */
export type ResolveHost = (
  host: string,
  done: (error: Error | null, addresses: readonly { address: string; family: number }[]) => void,
) => void;

const resolveHost: ResolveHost = (host, done) =>
  resolve(host, { all: true }, (error, addresses) => done(error, addresses));

export interface WebhookPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly mayReach: MayReach;
  readonly timeoutMs: number;
  readonly clock: Clock;
  /** Fires when the process stops. */
  readonly signal: AbortSignal;
  readonly resolveHost?: ResolveHost;
}

/**
 * Posts a message and says what came of it; never throws but when it is called off. The name is resolved once, and the
 * connection goes to an address of that answer: looked at and used are the same, whatever the name leads to a moment
 * later. No redirect is followed, no proxy is asked, and of the answer no more than 1,024 bytes are read.
 */
export async function postWebhook(post: WebhookPost): Promise<WebhookAnswer> {
  const began = post.clock.now().getTime();
  const timeout = AbortSignal.timeout(post.timeoutMs);
  const ended = (fault: WebhookAnswer['fault'], rest: Partial<WebhookAnswer> = {}): WebhookAnswer => ({
    ...{ fault, status: null, text: '', askedSeconds: undefined, ...rest },
    tookMs: post.clock.now().getTime() - began,
  });
  try {
    const response = await begin(post, timeout);
    const status = response.statusCode ?? 0;
    const text = await beginningOf(response);
    return ended(faultOf(status), { status, text, askedSeconds: secondsAsked(response) });
  } catch (error) {
    if (post.signal.aborted) throw error;
    return ended(faultOfError(error, timeout));
  }
}

function begin(post: WebhookPost, timeout: AbortSignal): Promise<IncomingMessage> {
  const { url, headers, body, mayReach, signal } = post;
  const host = hostOf(url);
  // Numbers are never looked up, so they are looked at here.
  if (isIP(host) !== 0 && !mayReach(host)) return Promise.reject(new AddressRefused(host));
  const options: RequestOptions = {
    ...{ method: 'POST', agent: false, signal: AbortSignal.any([signal, timeout]) },
    lookup: guardedLookup(mayReach, post.resolveHost ?? resolveHost),
    headers: {
      ...headers,
      'content-type': 'application/json',
      'content-length': String(body.length),
      'user-agent': 'Evergreen-Webhooks/1',
    },
  };
  return new Promise((done, failed) => {
    const send = url.startsWith('https:') ? httpsRequest : httpRequest;
    send(url, options, done).on('error', failed).end(body);
  });
}

/** One closed address among those of a name is enough to refuse it: which of them is taken is up to chance. */
function guardedLookup(mayReach: MayReach, resolveName: ResolveHost): LookupFunction {
  return (host, { all }, done) => {
    resolveName(host, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return done(error ?? new Error('no address'), '', 0);
      if (!addresses.every(({ address }) => mayReach(address))) return done(new AddressRefused(host), '', 0);
      if (all === true) return done(null, [...addresses]);
      return done(null, first.address, first.family);
    });
  };
}

/** The status is known by now: an answer that breaks off or never ends is what it was up to there. */
async function beginningOf(response: IncomingMessage): Promise<string> {
  const max = endpointRules.answerBytesMax;
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      pieces.push(piece);
      length += piece.length;
      if (length >= max) break;
    }
  } catch {
    // Broken off.
  }
  response.destroy();
  const text = Buffer.concat(pieces).subarray(0, max).toString('utf8');
  // Postgres keeps no NUL, and nobody wants to see other signs that steer a terminal.
  return text.replaceAll(/[\p{Cc}\uFFFD]+/gu, ' ').trim();
}

function secondsAsked({ headers }: IncomingMessage): number | undefined {
  const text = headers['retry-after'];
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function faultOfError(error: unknown, timeout: AbortSignal): WebhookFault {
  if (timeout.aborted) return 'TIMEOUT';
  const isRefused = error instanceof AddressRefused || (error as Error).cause instanceof AddressRefused;
  return isRefused ? 'ADDRESS_REFUSED' : 'NO_CONNECTION';
}
