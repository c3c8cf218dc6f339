import { Agent, type IncomingHttpHeaders } from 'node:http';
import supertest from 'supertest';

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
  const response = await supertest(url)
    .post('/graphql')
    .agent(agent)
    .set({ [clientHeader]: 'test', ...headers })
    .send(operation);
  return {
    status: response.status,
    headers: response.headers,
    body: response.body,
  };
}
