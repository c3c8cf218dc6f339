import type { WebWords } from '@evergreen/web';
import type { decisionMessages } from './decisions/words.ts';
import type { listingMessages } from './listing/words.ts';
import type { portalMessages } from './messages.ts';
import type { preventionMessages } from './prevention/words.ts';
import type { ownMessages } from './own-membership/words.ts';
import type { whyMessages } from './statement/why-words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: (typeof portalMessages)['zh'];
      decisions: (typeof decisionMessages)['zh'];
      listing: (typeof listingMessages)['zh'];
      prevention: (typeof preventionMessages)['zh'];
      own: (typeof ownMessages)['zh'];
      why: (typeof whyMessages)['zh'];
      web: WebWords;
    };
  }
}
