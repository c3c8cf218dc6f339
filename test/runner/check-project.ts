// Types and lint of one TypeScript project: what the compiler has found out about the types serves ESLint too, which
// takes less than half of what the two take one after another.
//
// node test/runner/check-project.ts <tsconfig.json> [folder...]
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');
// The rule about borders reads Nx's graph once a run instead of once a file for whom it takes for ESLint's own command.
process.argv[1] = join(root, 'node_modules/.bin/eslint');

function programOf(configFile: string): ts.Program {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(text([diagnostic]));
    },
  };
  const config = ts.getParsedCommandLineOfConfigFile(configFile, {}, host);
  if (config === undefined) throw new Error(`${configFile} cannot be read`);
  return ts.createProgram({
    rootNames: config.fileNames,
    options: config.options,
    configFileParsingDiagnostics: config.errors,
  });
}

function text(diagnostics: readonly ts.Diagnostic[]): string {
  return ts.formatDiagnostics(diagnostics, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}

/** What ESLint says of these places; each file there must be of the program. */
async function lint(
  program: ts.Program,
  { places, others }: { readonly places: readonly string[]; readonly others: readonly string[] },
): Promise<string> {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: [
      ...(others.length === 0 ? [] : [{ ignores: others.map((folder) => `${folder}/**`) }]),
      {
        files: ['**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { projectService: false, programs: [program] } },
      },
    ],
  });
  const results = await eslint.lintFiles([...places]);
  const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
  return isClean ? '' : (await eslint.loadFormatter('stylish')).format(results);
}

const [configFile = 'tsconfig.json', ...others] = process.argv.slice(2);
const program = programOf(join(root, configFile));
const places = configFile === 'tsconfig.json' ? ['.'] : [dirname(configFile)];
const wrong = text(ts.getPreEmitDiagnostics(program)) + (await lint(program, { places, others }));
if (wrong !== '') {
  process.stdout.write(wrong);
  process.exitCode = 1;
}
