import { noteServerTime } from './server-clock.ts';

/** What an answer may say is missing: a fresh proof of who it is, or a session at all. */
export type Need = 'stepUp' | 'signIn';

/** Asks the person for what is missing; true once it is there, false when they would rather not. */
export type Ask = (need: Need) => Promise<boolean>;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/**
 * A fetch for the GraphQL client that lets an operation wait for the person: refused for want of a fresh proof, or
 * because the session ended in the middle of use, it is sent once more when they have given what was asked for, so
 * that the screen behind knows nothing of it and keeps what was typed. Nothing ran when that was the refusal.
 */
export function heldFetch(ask: Ask, send: typeof fetch = fetch): typeof fetch {
  // Who was never signed in is shown the sign-in page by the app itself.
  let viewerIsKnown = false;
  const attempt = async (...request: Parameters<typeof fetch>): Promise<[Response, Need | undefined]> => {
    const response = await send(...request);
    noteServerTime(response.headers.get('date'));
    const text = await response.text();
    const answer = parsed(text);
    if (typeof answer?.data?.['me'] === 'object' && answer.data['me'] !== null) viewerIsKnown = true;
    const { status, statusText, headers } = response;
    return [
      new Response(text, { status, statusText, headers: plainHeaders(headers) }),
      answer && missing(answer, viewerIsKnown),
    ];
  };
  return async (...request) => {
    let [response, need] = await attempt(...request);
    // A session that has to be begun anew may still lack the proof.
    for (const tried = new Set<Need>(); need !== undefined && !tried.has(need);) {
      tried.add(need);
      if (!(await ask(need))) break;
      [response, need] = await attempt(...request);
    }
    return response;
  };
}

function missing({ data, errors }: Answer, viewerIsKnown: boolean): Need | undefined {
  const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
  if (codes.includes('STEP_UP_REQUIRED')) return 'stepUp';
  if (!viewerIsKnown) return undefined;
  if (codes.includes('NOT_SIGNED_IN') || codes.includes('SESSION_ENDED')) return 'signIn';
  return data?.['me'] === null || data?.['session'] === null ? 'signIn' : undefined;
}

function parsed(text: string): Answer | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Something on the way answered in place of the gateway; the client says so.
    return undefined;
  }
}

// The text has been unpacked already.
function plainHeaders(headers: Headers): Headers {
  const plain = new Headers(headers);
  plain.delete('content-encoding');
  plain.delete('content-length');
  return plain;
}
