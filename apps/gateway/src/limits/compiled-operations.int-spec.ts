import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { ask, askByHash, testGateway, tokens } from '../gateway.fixture.ts';

/** What graphql-jit takes, at the beginning of a string, for an expression to write into the code it makes. */
const asCode = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
const marked = globalThis as { ranAsCode?: string };
const leavingMark = (name: string) =>
  `query ${name} { importById(id: "${asCode}globalThis.ranAsCode='${name}'") { id } }`;

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const ours = leavingMark('Ours');
const offices = 'query Offices { offices { orgPath nameEn isOpen } }';

let gateway: Awaited<ReturnType<typeof testGateway>>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'evergreen-compiled-'));
  const operations = Object.fromEntries([ours, offices].map((text) => [hashOf(text), text]));
  await writeFile(join(folder, 'index.html'), '');
  await writeFile(join(folder, 'persisted-operations.json'), JSON.stringify(operations));
  gateway = await testGateway({ EVERGREEN_PORTAL_DIR: folder });
});
afterAll(() => gateway.close());
beforeEach(() => {
  delete marked.ranAsCode;
});

it('a text of somebody else is never compiled, however often it comes', async () => {
  for (let time = 0; time < 5; time += 1) {
    const { errors } = await ask(gateway.url, leavingMark('Theirs'));
    expect(errors[0]!.extensions.code).toBe('NOT_SIGNED_IN');
  }
  expect(marked.ranAsCode).toBeUndefined();
});

it.each([`${ours} `, ours.replace('{ id }', '{id}'), `#\n${ours}`])(
  'nor is a text that only reads like one of ours: %j',
  async (text) => {
    for (let time = 0; time < 3; time += 1) await ask(gateway.url, text);
    expect(marked.ranAsCode).toBeUndefined();
  },
);

it('an operation of our apps is compiled when it comes the second time', async () => {
  await askByHash(gateway.url, hashOf(ours));
  expect(marked.ranAsCode).toBeUndefined();
  await askByHash(gateway.url, hashOf(ours));
  expect(marked.ranAsCode).toBe('Ours');
});

it('an operation answers the same interpreted and compiled', async () => {
  const answers: unknown[] = [];
  for (let time = 0; time < 4; time += 1) {
    const { status, data, errors } = await askByHash(gateway.url, hashOf(offices), { token: tokens.auditor });
    answers.push({ status, data, errors });
  }
  const { status, data, errors } = await ask(gateway.url, `${offices} #`, { token: tokens.auditor });
  expect(errors).toEqual([]);
  expect(data).toEqual({ offices: [{ orgPath: '/', nameEn: 'Head office', isOpen: true }] });
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ status, data, errors })));
});

it('a text of somebody else with a wrong variable is refused alike every time', async () => {
  const text =
    'query Wrong($limit: Int!) { me { ... on MemberMe { statement(limit: $limit) { nextCursor } } } }';
  const answers: unknown[] = [];
  for (let time = 0; time < 4; time += 1) {
    const { status, errors } = await ask(gateway.url, text, { variables: { limit: 'many' } });
    answers.push({ status, errors: errors.map(({ extensions }) => extensions.fields) });
  }
  const fields = [{ field: 'limit', problem: expect.stringContaining('cannot represent non-integer value') }];
  expect(answers).toEqual(Array.from({ length: 4 }, () => ({ status: 400, errors: [fields] })));
});
