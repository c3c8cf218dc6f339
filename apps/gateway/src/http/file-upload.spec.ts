import { expect, it } from '@jest/globals';
import fastify from 'fastify';
import { acceptFiles, type UploadOptions } from './file-upload.ts';

it('what is logged of a file does not name it, for people write names of customers in it', async () => {
  const logged: object[] = [];
  const pass = (_request: unknown, _reply: unknown, done: () => void) => done();
  const viewer = {
    kind: 'staff',
    accountId: 'a-1',
    grants: [{ role: 'marketing', orgPath: '/' }],
    orgPath: '/',
  };
  const identify = {
    hook: (request: { session?: object }, _reply: unknown, done: () => void) => {
      request.session = { viewer };
      done();
    },
  };
  const options = {
    files: { put: () => Promise.resolve({ fileId: 'f', bytes: 3 }) },
    identify,
    limits: { beforeLookup: pass, countUnopened: pass, demand: () => undefined },
    log: { info: (facts: object) => logged.push(facts) },
    maxBytes: 1_000,
    timeoutMs: 1_000,
  } as unknown as UploadOptions;
  const server = fastify();
  await acceptFiles(server, options);
  const { statusCode } = await server.inject({
    method: 'POST',
    url: '/files',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': 'WangFang.csv' },
    payload: 'a;b',
  });
  expect(statusCode).toBe(201);
  expect(logged).toEqual([{ fileId: 'f', bytes: 3, by: 'a-1', correlationId: expect.any(String) }]);
  await server.close();
});
