import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(?:js|css|html|svg)$/;
// Below this a packet is a packet.
const bytesMin = 1000;

/** Writes each text file of a build compressed beside it, for a server that sends such files as they are. */
export function compress(): Plugin {
  return {
    name: 'compress',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (!compressible.test(fileName) || source.length < bytesMin) continue;
        this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        this.emitFile({
          type: 'asset',
          fileName: `${fileName}.br`,
          source: brotliCompressSync(source, { params }),
        });
      }
    },
  };
}
