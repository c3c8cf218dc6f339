import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, it } from '@jest/globals';
import { ScopedReads } from './scoped-reads.ts';

/** What Postgres says to who may not come in. */
function refusal(): Buffer {
  const fields = Buffer.from('SFATAL\0C28P01\0Mnot today\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

it('connects anew for the next statement when a connection did not come about', async () => {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(refusal()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `postgres://someone:else@127.0.0.1:${port}/book`;
  const reads = new ScopedReads({ url, applicationName: 'spec', connections: 1 });
  const ask = () => reads.query({ kind: 'service' }, { text: 'select 1' });
  await expect(ask()).rejects.toThrow('not today');
  await expect(ask()).rejects.toThrow('not today');
  expect(connections).toBe(2);
  await reads.close();
  server.close();
});
