import type { WebWords } from '@evergreen/web';
import type { consoleMessages } from './messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: (typeof consoleMessages)['zh']; web: WebWords };
  }
}
