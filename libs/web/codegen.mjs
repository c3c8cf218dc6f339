// What the web apps ask the gateway, from the committed schema and the operations.graphql beside the code:
// typed documents for the apps, and the texts those documents stand for.
//   node libs/web/codegen.mjs            writes src/graphql.gen.ts of each app and of libs/web, and
//                                        apps/<app>/public/persisted-operations.json, which a build copies to dist
//   node libs/web/codegen.mjs portal     writes for the named ones only: portal, console, web
//   node libs/web/codegen.mjs --check    writes nothing and fails when a file differs
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, validate, visit } from 'graphql';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const schemaText = read('apps/gateway/schema.graphql');
const schema = buildSchema(schemaText);

const header = `// Made from operations.graphql and apps/gateway/schema.graphql by \`node libs/web/codegen.mjs\`; the static lane
// fails when it differs.
`;

// What both apps ask stands in libs/web; each app's file of texts holds those as well.
const shared = { name: 'web', folder: 'libs/web', door: './persisted-document.ts' };
const apps = ['portal', 'console'].map((name) => ({
  name,
  folder: `apps/${name}`,
  door: '@evergreen/web/persisted',
}));

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

/** The document with `__typename` wherever the client's cache needs one to know what an answer is about. */
function withTypenames(document) {
  return visit(document, {
    Field: {
      leave(field) {
        const selections = field.selectionSet?.selections;
        if (!selections || selections.some((each) => each.name?.value === '__typename')) return undefined;
        const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
        return { ...field, selectionSet: { ...field.selectionSet, selections: [typename, ...selections] } };
      },
    },
  });
}

function fragmentsOf(definition, fragments, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      const fragment = fragments.get(value);
      found.set(value, fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return [...found.values()];
}

/** Each operation with the exact text the gateway executes and that text's hash. */
function persisted(document) {
  const { definitions } = withTypenames(document);
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  );
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = print({
        kind: Kind.DOCUMENT,
        definitions: [operation, ...fragmentsOf(operation, fragments)],
      });
      const hash = createHash('sha256').update(text).digest('hex');
      return { name: operation.name.value, type: operation.operation, text, hash };
    });
}

function operationsOf({ folder }) {
  const location = `${folder}/src/operations.graphql`;
  const document = parse(read(location));
  const problems = validate(schema, document);
  if (problems.length > 0)
    throw new Error(`${location}:\n  ${problems.map((problem) => problem.message).join('\n  ')}`);
  return { location, document, operations: persisted(document) };
}

const capitalised = (text) => text[0].toUpperCase() + text.slice(1);

async function typedDocuments({ door }, { location, document, operations }) {
  const types = await codegen({
    schemaAst: schema,
    schema: parse(schemaText),
    documents: [{ location, document }],
    filename: 'graphql.gen.ts',
    config,
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  });
  const documents = operations.map(({ name, type, hash }) => {
    const data = `${name}${capitalised(type)}`;
    return `export const ${name}Document = /* @__PURE__ */ persistedDocument<${data}, ${data}Variables>('${type}', '${name}', '${hash}');`;
  });
  return `${header}import { persistedDocument } from '${door}';\n${types.trimEnd()}\n\n${documents.join('\n')}\n`;
}

function textsByHash(own, common) {
  const texts = [...own, ...common]
    .map(({ hash, text }) => [hash, text])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(texts), undefined, 2)}\n`;
}

const isCheck = process.argv.includes('--check');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const stale = [];

function put(path, text) {
  const file = new URL(path, root);
  if (!isCheck) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  } else if (!existsSync(file) || text !== read(path)) stale.push(path);
}

const common = operationsOf(shared);
for (const project of [shared, ...apps]) {
  if (named.length > 0 && !named.includes(project.name)) continue;
  const found = project === shared ? common : operationsOf(project);
  put(`${project.folder}/src/graphql.gen.ts`, await typedDocuments(project, found));
  if (project !== shared)
    put(
      `${project.folder}/public/persisted-operations.json`,
      textsByHash(found.operations, common.operations),
    );
}
if (stale.length > 0) {
  console.error(
    `Not what the schema and the operations give: ${stale.join(', ')}. Run \`node libs/web/codegen.mjs\`.`,
  );
  process.exitCode = 1;
}
