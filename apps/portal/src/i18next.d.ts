import type { WebWords } from '@evergreen/web';
import type { achievementMessages } from './achievements/words.ts';
import type { decisionMessages } from './decisions/words.ts';
import type { demoMessages } from './demo/messages.ts';
import type { invitationMessages } from './invitations/words.ts';
import type { listingMessages } from './listing/words.ts';
import type { portalMessages } from './messages.ts';
import type { preventionMessages } from './prevention/words.ts';
import type { ownMessages } from './own-membership/words.ts';
import type { partnerMessages } from './partner/words.ts';
import type { referralMessages } from './referral/words.ts';
import type { rewardMessages } from './rewards/words.ts';
import type { whyMessages } from './statement/why-words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: {
      app: (typeof portalMessages)['zh'] & (typeof demoMessages)['zh'];
      app: (typeof portalMessages)['zh'];
      achievements: (typeof achievementMessages)['zh'];
      decisions: (typeof decisionMessages)['zh'];
      invitations: (typeof invitationMessages)['zh'];
      listing: (typeof listingMessages)['zh'];
      prevention: (typeof preventionMessages)['zh'];
      own: (typeof ownMessages)['zh'];
      partner: (typeof partnerMessages)['zh'];
      referral: (typeof referralMessages)['zh'];
      rewards: (typeof rewardMessages)['zh'];
      why: (typeof whyMessages)['zh'];
      web: WebWords;
    };
  }
}
