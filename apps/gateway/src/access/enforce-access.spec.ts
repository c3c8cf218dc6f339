import { describe, expect, it } from '@jest/globals';
import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { RequestContext } from '../calls/request-context.ts';
import { describedSchema } from '../printed-schema.ts';
import { accessExtension, type AccessRule } from './access-rules.ts';
import { enforceAccess } from './enforce-access.ts';

const nobody: AccessRule = { description: 'nobody', allows: () => false };

function schemaWith(field: Partial<GraphQLFieldConfig<unknown, unknown>>): GraphQLSchema {
  const fields = { answer: { type: GraphQLString, ...field } };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
}

const context = (viewer: RequestContext['viewer'], isSessionEnded = false) =>
  ({ viewer, request: { isSessionEnded } }) as RequestContext;
const member = { kind: 'member', accountId: 'a', memberId: 'm', customerId: 'c' } as const;

describe('a resolver', () => {
  it('that does not say who may resolve it keeps the gateway from starting', () => {
    expect(() => enforceAccess(schemaWith({ resolve: () => 'x' }))).toThrow('Query.answer');
  });

  it.each([
    [context(null), 'NOT_SIGNED_IN'],
    [context(null, true), 'SESSION_ENDED'],
    [context(member), 'FORBIDDEN'],
  ])('is not reached by who may not', (who, code) => {
    let isReached = false;
    const schema = enforceAccess(
      schemaWith({ resolve: () => (isReached = true), extensions: { [accessExtension]: nobody } }),
    );
    const { resolve } = schema.getQueryType()!.getFields()['answer']!;
    expect(() => resolve!({}, {}, who, undefined as never)).toThrow(expect.objectContaining({ code }));
    expect(isReached).toBe(false);
  });
});

it('who may resolve what is this and nothing else', async () => {
  const schema = await describedSchema();
  const table = ['Query', 'Mutation', 'MemberMe', 'StatementEntry', 'Import', 'NoClaimRun'].flatMap((name) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).flatMap((field) => {
      const rule = field.extensions[accessExtension] as AccessRule | undefined;
      const isRoot = name === 'Query' || name === 'Mutation';
      return rule || isRoot ? [`${name}.${field.name}: ${rule?.description}`] : [];
    }),
  );
  const inspecting = 'staff: administrator, marketing, auditor';
  const operating = 'staff: administrator, marketing';
  expect(table.sort()).toEqual(
    [
      'Query.me: anyone',
      'Query.today: anyone',
      'Query.demo: anyone',
      'Query.demoCodes: anyone',
      'Query.demoSignIns: anyone',
      'Mutation.requestCode: anyone',
      'Mutation.signIn: anyone',
      'Mutation.signOut: anyone',
      ...[
        'memberNumber',
        'enrolledOn',
        'name',
        'points',
        'claimFreeYears',
        'policies',
        'decisions',
        'statement',
      ].map((field) => `MemberMe.${field}: members`),
      'StatementEntry.why: members',
      ...[
        'imports',
        'importById',
        'importFindings',
        'mappingProfiles',
        'noClaimRuns',
        'noClaimRun',
        'ruleSets',
        'ledgerTotals',
      ].map((field) => `Query.${field}: ${inspecting}`),
      `Import.profile: ${inspecting}`,
      `NoClaimRun.ruleSet: ${inspecting}`,
      ...[
        'startImport',
        'cancelImport',
        'startNoClaimRun',
        'pauseNoClaimRun',
        'resumeNoClaimRun',
        'cancelNoClaimRun',
      ].map((field) => `Mutation.${field}: ${operating}`),
    ].sort(),
  );
});
