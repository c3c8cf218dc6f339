import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from '../../libs/web/compress.ts';
import { antStyles } from './ant-styles.ts';

const gateway = process.env['EVERGREEN_GATEWAY'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  base: '/console/',
  // The gateway puts a fresh one in its place in each answer.
  html: { cspNonce: '__CSP_NONCE__' },
  plugins: [react(), antStyles(), compress()],
  build: { target: 'es2022', sourcemap: false, chunkSizeWarningLimit: 1200 },
  server: {
    host: '127.0.0.1',
    proxy: { '/graphql': gateway, '/files': gateway, '/exports': gateway, '/sign-in': gateway },
  },
});
