import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from '../../libs/web/compress.ts';

const gateway = process.env['EVERGREEN_GATEWAY'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/console/',
  plugins: [react(), compress()],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1200 },
  server: { host: '127.0.0.1', proxy: { '/graphql': gateway, '/files': gateway } },
});
