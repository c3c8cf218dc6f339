import type { WebWords } from './src/messages.ts';

// The shared parts' own words; each app declares its words beside these in a file of its own.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'web';
    resources: { web: WebWords };
  }
}
