// Builds a service, or the gateway, into `dist/` of the folder it is run in: `main.js` is our own code, ours of `libs/`
// included, `vendor.js` what it uses of the packages. Node starts two large files in a third of the time it takes to find,
// read and link some 2,500 small ones.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const dist = resolve('dist');
const main = join(dist, 'main.js');

/** Packages that stay where they are: native code. */
const external = ['@node-rs/argon2'];
const inPackages = /[\\/]node_modules[\\/]/;

function compile() {
  rmSync(dist, { recursive: true, force: true });
  const ignored = '**/*.spec.ts,**/*.int-spec.ts,**/*.fixture.ts';
  const swc = ['src', '-d', 'dist', '--strip-leading-paths', '--config-file', '../../.swcrc'];
  execFileSync('swc', [...swc, '--ignore', ignored], { stdio: 'inherit' });
}

/** Our own modules: each still finds the files that lie beside it, and its lines lead to the TypeScript. */
const ownModules = {
  name: 'own-modules',
  load(id) {
    if (inPackages.test(id) || !id.endsWith('.js')) return null;
    const here = JSON.stringify(relative(dist, id));
    return {
      code: readFileSync(id, 'utf8').replaceAll('import.meta.url', `new URL(${here}, import.meta.url)`),
      map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
    };
  },
};

/** What is not there is asked for at run time, in vain, as it would be without a bundle: optional packages of Nest. */
function refuseTrouble(_level, log) {
  if (log.code === 'UNRESOLVED_IMPORT' && inPackages.test(log.message)) return;
  throw new Error(log.message);
}

async function bundle() {
  const build = await rolldown({
    ...{ input: { main }, external, platform: 'node' },
    ...{ plugins: [ownModules], onLog: refuseTrouble },
  });
  const { output } = await build.generate({
    dir: dist,
    format: 'esm',
    sourcemap: true,
    // Nest and our logs know classes by their names.
    keepNames: true,
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'vendor', test: inPackages }] },
  });
  await build.close();
  return output;
}

/** V8 reads pure ASCII several times faster. Columns behind such a letter shift, lines do not. */
function inAscii(code) {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_all, slashes, unit) => {
    if (slashes.length % 2 === 1) throw new Error(`A backslash before ${unit} would change its meaning`);
    return `${slashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function write({ name, fileName, code, map }) {
  const file = join(dist, fileName);
  const plain = inAscii(code.replace(/\n\/\/# sourceMappingURL=.*\n*$/, '\n'));
  // The packages' own lines are whom they concern in `vendor.js`; a map of them takes longer to read than the code.
  if (map === null || name === 'vendor') {
    writeFileSync(file, plain);
    return;
  }
  writeFileSync(file, `${plain}//# sourceMappingURL=${fileName}.map\n`);
  // Without the texts: the sources lie in the checkout.
  const { version, names, sources, mappings } = map;
  writeFileSync(`${file}.map`, JSON.stringify({ version, names, sources, mappings }));
}

compile();
const made = await bundle();
rmSync(dist, { recursive: true });
mkdirSync(dist);
for (const file of made) if (file.type === 'chunk') write(file);
