// Typed GraphQL documents of both apps, from the committed schema and each app's operations.graphql.
//   node libs/web/codegen.mjs            writes apps/<app>/src/graphql.gen.ts
//   node libs/web/codegen.mjs --check    writes nothing and fails when a file differs
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const isCheck = process.argv.includes('--check');

const header = `// Made from operations.graphql and apps/gateway/schema.graphql by \`node libs/web/codegen.mjs\`; the static lane
// fails when it differs.
`;

async function generate(schema, operationsPath, filename) {
  const document = parse(read(operationsPath));
  const problems = validate(schema, document);
  if (problems.length > 0)
    throw new Error(`${operationsPath}: ${problems.map((problem) => problem.message).join('; ')}`);
  const config = {
    // Large points travel as text; screens only show them.
    scalars: {
      Points: 'number | string',
      LocalDate: 'string',
      Instant: 'string',
      Json: 'unknown',
      ID: 'string',
    },
    strictScalars: true,
    enumType: 'string-literal',
    useTypeImports: true,
    immutableTypes: true,
    skipTypename: false,
    nonOptionalTypename: true,
  };
  const text = await codegen({
    schemaAst: schema,
    schema: parse(read('apps/gateway/schema.graphql')),
    documents: [{ location: operationsPath, document }],
    filename,
    config,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
  return `${header}${text.trimEnd()}\n`;
}

const schema = buildSchema(read('apps/gateway/schema.graphql'));
const stale = [];
for (const app of ['portal', 'console']) {
  const filename = `apps/${app}/src/graphql.gen.ts`;
  const text = await generate(schema, `apps/${app}/src/operations.graphql`, filename);
  if (!isCheck) writeFileSync(new URL(filename, root), text);
  else if (text !== read(filename)) stale.push(filename);
}
if (stale.length > 0) {
  console.error(
    `Not what the schema and the operations give: ${stale.join(', ')}. Run \`node libs/web/codegen.mjs\`.`,
  );
  process.exitCode = 1;
}
