import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

// Not the HTML: the gateway writes a nonce into it for each answer.
const compressible = /\.(?:js|css|svg)$/;
// Below this a packet is a packet.
const bytesMin = 1000;

/**
 * Writes each text file of a build compressed beside it, for a server that sends such files as they are. From what was
 * written, not from the bundle: the last changes to it are made by plugins that come after all others.
 */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      await Promise.all(
        Object.keys(bundle)
          .filter((fileName) => compressible.test(fileName))
          .map((fileName) => compressFile(join(dir, fileName))),
      );
    },
  };
}

async function compressFile(path: string): Promise<void> {
  const source = await readFile(path);
  if (source.length < bytesMin) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  await writeFile(`${path}.gz`, await promisify(gzip)(source, { level: 9 }));
  await writeFile(`${path}.br`, await promisify(brotliCompress)(source, { params }));
}
