// Jest's own runtime loads every module anew for each file of tests, which takes longer than most of the tests. Under
// this one Node loads a module once for each process, as in an installation, and compiles TypeScript on the way.
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { configureGlobal } from 'fast-check';
import { isFullRun } from '../../libs/testing/src/full-run.ts';
import { setGlobals } from './jest-globals.ts';

// Properties try the same values in each everyday run: no change is refused for what chance finds in another's part.
// Full runs try new ones each time.
if (!isFullRun()) configureGlobal({ seed: 20_261_130 });

const require = createRequire(import.meta.url);
const globalsUrl = new URL('jest-globals.ts', import.meta.url).href;
const sourceCondition = '@evergreen/source';

/** As much of Jest's transformer as we use. */
interface Transformer {
  transform(
    file: string,
    options: object,
    source: string,
  ): { readonly code: string; readonly sourceMapPath: string | null };
}

const staticModules = {
  ...{ supportsDynamicImport: true, supportsExportNamespaceFrom: true },
  ...{ supportsStaticESM: true, supportsTopLevelAwait: true },
};

/** The one of the file that runs: all files of a project have the same. */
let transformer: Transformer;
/** Of a file or its address, where the map to its source lies. */
const sourceMaps = new Map<string, string>();

const isOurTypeScript = (url: string) => /^file:(?!.*\/node_modules\/).*\.tsx?$/.test(url);

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globalsUrl, shortCircuit: true };
    const conditions = [...(context.conditions ?? []), sourceCondition];
    return next(specifier, { ...context, conditions });
  },
  load(url, context, next) {
    if (!isOurTypeScript(url)) return next(url, context);
    const file = fileURLToPath(url);
    const { code, sourceMapPath } = transformer.transform(file, staticModules, readFileSync(file, 'utf8'));
    if (sourceMapPath !== null) for (const name of [file, url]) sourceMaps.set(name, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** What Jest asks of a runtime, made anew for each file of tests. */
export default class NodeRuntime {
  readonly setGlobalsForRuntime = setGlobals;

  constructor(_config: unknown, _environment: unknown, _resolver: unknown, fileTransformer: Transformer) {
    transformer = fileTransformer;
  }

  /** Jest's own part that collects and runs tests: anew, for it holds those of the last file. */
  requireInternalModule(path: string): unknown {
    Reflect.deleteProperty(globalThis, Symbol.for('EVENT_HANDLERS'));
    Reflect.deleteProperty(require.cache, path);
    return require(path);
  }

  unstable_shouldLoadAsEsm(): boolean {
    return true;
  }

  unstable_importModule(path: string): Promise<unknown> {
    return import(pathToFileURL(path).href);
  }

  requireModule(path: string): unknown {
    return require(path);
  }

  getSourceMaps(): ReadonlyMap<string, string> {
    return sourceMaps;
  }

  getAllCoverageInfoCopy(): undefined {
    return undefined;
  }

  enterTestCode(): void {
    // Jest's sandbox wants to know when it is entered.
  }

  leaveTestCode(): void {
    // Nor when it is left.
  }

  teardown(): void {
    // Modules stay for the next file.
  }
}
