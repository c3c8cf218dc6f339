import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type AccessScene, onDatabase } from '../../support/access-scene.ts';
import { type SchemaOperation, schemaOperations } from '../../support/schema-operations.ts';
import { type GraphqlAnswer, graphql, SignedIn } from '../../support/signed-in.ts';

const tableFile = join(import.meta.dirname, '..', 'access-table.md');

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

/** Who may ask for which field, and what they are told of what is not theirs. */
export function everyFieldHasItsPeople(scene: () => AccessScene): void {
  describe('every field of the schema', () => {
    it('is for whom the committed table says, and for nobody else', async () => {
      const operations = schemaOperations(randomUUID()).filter(({ name }) => !endsTheSession.includes(name));
      const { stack, own, people } = scene();
      const columns: [string, Ask][] = [
        ['nobody', ({ text, variables }) => graphql(stack.url, text, variables)],
        ['a made-up session', asks(SignedIn.by(stack.url, `evergreen_session=${'A'.repeat(43)}`))],
        ['member', asks(own.signedIn)],
        ...[...people].map(([title, who]): [string, Ask] => [title, asks(who)]),
      ];
      const rows = new Map<string, string[]>();
      let tried = 0;
      const fill = async (column: number, ask: Ask) => {
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
      };
      // Who may what does not hang on what others ask at the same time.
      await Promise.all(columns.map(([, ask], column) => fill(column, ask)));
      process.stdout.write(`${tried} pairs of field and role tried\n`);
      const text = markdown(
        columns.map(([name]) => name),
        rows,
      );
      if (process.env['WRITE_ACCESS_TABLE'] === '1') writeFileSync(tableFile, text);
      expect(text).toBe(readFileSync(tableFile, 'utf8'));
    }, 180_000);
  });

  describe('what belongs to somebody else', () => {
    /** The answer without what differs by chance: the id that was asked for, and the id of the request. */
    const shape = ({ status, data, errors }: GraphqlAnswer<unknown>, id: string) =>
      JSON.stringify({ status, data, errors }, (name, value: unknown) =>
        name === 'correlationId' ? undefined : value,
      ).replaceAll(id, '<id>');

    /** Asks about each of these, and in between about what does not exist. */
    async function compare(who: SignedIn, foreign: readonly string[]): Promise<number> {
      const nobodys = randomUUID();
      const unknown = schemaOperations(nobodys);
      const known = foreign.map((id) => [id, schemaOperations(id)] as const);
      let compared = 0;
      for (const [index, operation] of unknown.entries()) {
        if (!operation.takesId || [...endsTheSession, ...countsTries].includes(operation.name)) continue;
        const missing = shape(await who.ask(operation.text, operation.variables), nobodys);
        for (const [id, operations] of known) {
          const { text, variables } = operations[index]!;
          expect([operation.name, shape(await who.ask(text, variables), id)]).toEqual([
            operation.name,
            missing,
          ]);
          compared += 1;
        }
      }
      return compared;
    }

    it('is answered to staff of another office like what does not exist', async () => {
      const { stack, people } = scene();
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
      const service = people.get('head-office service')!;
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
        expect(await compare(people.get(title)!, foreign)).toBeGreaterThan(20);
      }
      // What they look for is there for whoever may see it.
      const { customerFile } = await service.get<{ customerFile: unknown }>(
        'query($i: ID!) { customerFile(id: $i) { customerId } }',
        { i: customer!.id },
      );
      expect(customerFile).toEqual({ customerId: customer!.id });
    }, 180_000);

    it('is answered to another member like what does not exist', async () => {
      const { own, other, importId, runId } = scene();
      const { memberId, customerId, termId } = other.ids;
      expect(await compare(own.signedIn, [memberId!, customerId!, termId!, importId, runId])).toBeGreaterThan(
        20,
      );
    }, 120_000);
  });
}

function markdown(columns: readonly string[], rows: ReadonlyMap<string, readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Who may ask for what',
    '',
    'Made by `WRITE_ACCESS_TABLE=1 npm test -- --only e2e -- --testPathPatterns access`: each operation with every field',
    'below it, asked by each of these people. An empty cell is refused.',
    '',
    line(['field', ...columns]),
    line(['---', ...columns.map(() => '---')]),
    ...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, cells]) => line([name, ...cells])),
    '',
  ].join('\n');
}
