import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type DefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { describedSchema } from '../printed-schema.ts';
import { brokenBound } from './operation-bounds.ts';
import { operationLimits, operationRules } from './operation-limits.ts';

/** Mercurius counts levels its own way. */
const queryDepth = createRequire(import.meta.url)('mercurius/lib/queryDepth.js') as (
  definitions: readonly DefinitionNode[],
  limit: number,
) => GraphQLError[];

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await describedSchema();
});

const rules = [...specifiedRules, ...operationRules(() => false, false)];

/** What the gateway would refuse the text for if it came from a stranger. */
function problemsOf(text: string): string[] {
  const document = parse(text, { maxTokens: operationLimits.tokens, noLocation: true });
  const broken = brokenBound(document);
  if (broken !== undefined) return [broken];
  const found = [
    ...validate(schema, document, rules),
    ...queryDepth(document.definitions, operationLimits.depth),
  ];
  return found.map(({ message }) => message);
}

describe.each(['portal', 'console'])('every operation of the %s', (app) => {
  it('keeps all limits, also those it need not keep', async () => {
    const file = new URL(`../../../${app}/public/persisted-operations.json`, import.meta.url);
    const texts = Object.values(JSON.parse(await readFile(file, 'utf8')) as Record<string, string>);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.flatMap((text) => problemsOf(text).map((problem) => `${problem}\n${text}`))).toEqual([]);
  });
});

it('what asks for too much is found', () => {
  const asksOften = (times: number, what: string) =>
    problemsOf(`{ me { ... on MemberMe { ${what.repeat(times)} } } }`);
  expect(problemsOf('{ toda }')).toHaveLength(1);
  expect(asksOften(40, 'statement { entries { why { claims { paid { minor } } } } } ')).toEqual([
    'The operation asks for too much at once',
  ]);
  expect(asksOften(51, 'decisions { claims { paid { minor } } } ')).toEqual([
    'An operation may ask for 50 fields side by side',
  ]);
});
