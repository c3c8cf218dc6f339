import type { WebWords } from '@evergreen/web';
import type { portalMessages } from './messages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: (typeof portalMessages)['zh']; web: WebWords };
  }
}
