import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export const clientHeader = 'x-evergreen-client';

/** Connections stay open, as a browser's do: a new one for each operation takes longer than most answers. */
const agent = new Agent({ keepAlive: true });

export interface PostAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** An empty object when it is not JSON. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Posts one operation as it is. Cookies of an answer are the caller's to keep. */
export async function postGraphql(
  url: string,
  operation: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<PostAnswer> {
  const sent = Buffer.from(JSON.stringify(operation));
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const outgoing = request(new URL('/graphql', url), {
      agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': sent.length,
        [clientHeader]: 'test',
        ...headers,
      },
    });
    outgoing.on('response', resolve);
    outgoing.on('error', reject);
    outgoing.end(sent);
  });
  const received = await text(response);
  const isJson = response.headers['content-type']?.includes('json') === true;
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    body: isJson ? (JSON.parse(received) as PostAnswer['body']) : {},
  };
}
