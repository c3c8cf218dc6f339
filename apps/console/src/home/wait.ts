import type { IconName } from '@evergreen/web';

/** Something that needs the viewer, with the act on it. */
export interface Wait {
  readonly key: string;
  readonly icon: IconName;
  readonly tone: 'warn' | 'danger' | 'info';
  readonly title: string;
  readonly hint: string;
  readonly act?: { readonly label: string; readonly to: string };
}
