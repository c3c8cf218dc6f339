import react from '@vitejs/plugin-react';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { compress } from '../../libs/web/compress.ts';

// A member on a phone waits for this before seeing anything.
const firstLoadBytesMax = 150_000;

/** Fails the build when the scripts of the first load, compressed, grow over the budget. */
function firstLoadBudget(): Plugin {
  return {
    name: 'first-load-budget',
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (name: string): number => {
        const chunk = bundle[name];
        if (seen.has(name) || chunk?.type !== 'chunk') return 0;
        seen.add(name);
        return (
          gzipSync(chunk.code).length + chunk.imports.reduce((sum, imported) => sum + visit(imported), 0)
        );
      };
      let bytes = 0;
      for (const [name, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && chunk.isEntry) bytes += visit(name);
      this.info(
        `first load: ${(bytes / 1000).toFixed(1)} kB of script, compressed; at most ${firstLoadBytesMax / 1000} kB`,
      );
      if (bytes > firstLoadBytesMax)
        this.error(`the first load is over its budget by ${bytes - firstLoadBytesMax} bytes`);
    },
  };
}

const gateway = process.env['EVERGREEN_GATEWAY'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), firstLoadBudget(), compress()],
  // The gateway puts the nonce of each answer in its place.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { target: 'es2022', sourcemap: false },
  server: { host: '127.0.0.1', proxy: { '/graphql': gateway, '/exports': gateway } },
});
