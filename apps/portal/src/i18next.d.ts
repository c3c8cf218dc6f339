import type { WebWords } from '@evergreen/web';
import type { portalMessages } from './messages.ts';
import type { ownMessages } from './own-membership/words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: (typeof portalMessages)['zh']; own: (typeof ownMessages)['zh']; web: WebWords };
  }
}
