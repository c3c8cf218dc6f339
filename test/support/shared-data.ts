import { existsSync } from 'node:fs';

/** Path of a file of real data beside the checkout, which never becomes part of it. */
export function sharedData(name: string): string {
  return new URL(`../../../shared/data/${name}`, import.meta.url).pathname;
}

/** Whether the real data is there; tests that need it are skipped, and counted as such, where it is not. */
export const hasSharedData = existsSync(sharedData('README.md'));
