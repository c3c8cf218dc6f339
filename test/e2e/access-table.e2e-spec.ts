import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessScene, accessScene, onDatabase } from '../support/access-scene.ts';
import { type SchemaOperation, schemaOperations } from '../support/schema-operations.ts';
import { type GraphqlAnswer, graphql, SignedIn } from '../support/signed-in.ts';

let scene: AccessScene;

beforeAll(async () => {
  scene = await accessScene();
}, 240_000);
afterAll(() => scene.stop(), 30_000);

const tableFile = join(import.meta.dirname, 'access-table.md');

/** Signing out would end the session that the next operation is asked by. */
const endsTheSession = ['signOut'];
/** What is tried here counts, so that the next answer says something else. */
const countsTries = [
  ...['requestCode', 'signInMember', 'signInStaff', 'answerChallenge', 'stepUp', 'changePassword'],
  ...['householdInvitation', 'refuseHouseholdInvitation'],
];

const refusalCodes = ['FORBIDDEN', 'NOT_SIGNED_IN', 'SESSION_ENDED'];

type Ask = (operation: SchemaOperation) => Promise<GraphqlAnswer<unknown>>;

const asks =
  (who: SignedIn): Ask =>
  ({ text, variables }) =>
    who.ask(text, variables);

/** Fields of an operation that were refused because of who asked. */
function refusals(answer: GraphqlAnswer<unknown>): string[] {
  return answer.errors
    .filter(({ extensions }) => refusalCodes.includes(extensions?.code ?? ''))
    .map(({ path }) => (path ?? []).filter((part) => typeof part === 'string').join('.'));
}

describe('every field of the schema', () => {
  it('is for whom the committed table says, and for nobody else', async () => {
    const operations = schemaOperations(randomUUID()).filter(({ name }) => !endsTheSession.includes(name));
    const columns: [string, Ask][] = [
      ['nobody', ({ text, variables }) => graphql(scene.stack.url, text, variables)],
      ['a made-up session', asks(SignedIn.by(scene.stack.url, `evergreen_session=${'A'.repeat(43)}`))],
      ['member', asks(scene.own.signedIn)],
      ...[...scene.people].map(([title, who]): [string, Ask] => [title, asks(who)]),
    ];
    const rows = new Map<string, string[]>();
    let tried = 0;
    for (const [column, [, ask]] of columns.entries()) {
      for (const operation of operations) {
        const answer = await ask(operation);
        tried += operation.fields.length;
        const refused = refusals(answer);
        const kind = operation.kind === 'query' ? 'Query' : 'Mutation';
        const row = rows.get(`${kind}.${operation.name}`) ?? columns.map(() => '');
        const below = refused.filter((path) => path !== operation.name);
        row[column] = refused.includes(operation.name)
          ? ''
          : ['may', ...below.map((path) => `not ${path}`)].join(', ');
        rows.set(`${kind}.${operation.name}`, row);
      }
    }
    process.stdout.write(`${tried} pairs of field and role tried\n`);
    const text = markdown(
      columns.map(([name]) => name),
      rows,
    );
    if (process.env['WRITE_ACCESS_TABLE'] === '1') writeFileSync(tableFile, text);
    expect(text).toBe(readFileSync(tableFile, 'utf8'));
  }, 180_000);
});

function markdown(columns: readonly string[], rows: ReadonlyMap<string, readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Who may ask for what',
    '',
    'Made by `WRITE_ACCESS_TABLE=1 npm test -- --only e2e -- --testPathPatterns access-table`: each operation with every',
    'field below it, asked by each of these people. An empty cell is refused.',
    '',
    line(['field', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, cells]) => line([name, ...cells])),
    '',
  ].join('\n');
}

describe('what belongs to somebody else', () => {
  /** The answer without what differs by chance: the id that was asked for, and the id of the request. */
  const shape = ({ status, data, errors }: GraphqlAnswer<unknown>, id: string) =>
    JSON.stringify({ status, data, errors }, (name, value: unknown) =>
      name === 'correlationId' ? undefined : value,
    ).replaceAll(id, '<id>');

  async function compare(who: SignedIn, foreign: readonly string[]): Promise<number> {
    let compared = 0;
    for (const id of foreign) {
      const nobodys = randomUUID();
      const unknown = schemaOperations(nobodys);
      for (const [index, operation] of schemaOperations(id).entries()) {
        if (!operation.takesId || [...endsTheSession, ...countsTries].includes(operation.name)) continue;
        const known = await who.ask(operation.text, operation.variables);
        const missing = await who.ask(unknown[index]!.text, unknown[index]!.variables);
        expect([operation.name, shape(known, id)]).toEqual([operation.name, shape(missing, nobodys)]);
        compared += 1;
      }
    }
    return compared;
  }

  it('is answered to staff of another office like what does not exist', async () => {
    const { stack } = scene;
    const [customer] = await onDatabase<{ id: string }>(
      stack,
      'customer-profile',
      `SELECT id FROM customer WHERE org_path LIKE '/33/%' LIMIT 1`,
    );
    const [person] = await onDatabase<{ account_id: string }>(
      stack,
      'identity',
      `SELECT account_id FROM staff_account WHERE org_path LIKE '/33/%' LIMIT 1`,
    );
    const service = scene.people.get('head-office service')!;
    const { requestExport } = await service.get<{ requestExport: { id: string } }>(
      'mutation($i: ExportInput!) { requestExport(input: $i) { id } }',
      { i: { key: randomUUID(), customerId: customer!.id, reason: 'asked by letter' } },
    );
    const foreign = [customer!.id, person!.account_id, requestExport.id];
    for (const title of [
      'administrator, province',
      'province head',
      'branch manager',
      'service officer',
    ] as const) {
      expect(await compare(scene.people.get(title)!, foreign)).toBeGreaterThan(20);
    }
    // What they look for is there for whoever may see it.
    const { customerFile } = await service.get<{ customerFile: unknown }>(
      'query($i: ID!) { customerFile(id: $i) { customerId } }',
      { i: customer!.id },
    );
    expect(customerFile).toEqual({ customerId: customer!.id });
  }, 180_000);

  it('is answered to another member like what does not exist', async () => {
    const { memberId, customerId, termId } = scene.other.ids;
    expect(
      await compare(scene.own.signedIn, [memberId!, customerId!, termId!, scene.importId, scene.runId]),
    ).toBeGreaterThan(20);
  }, 120_000);
});
