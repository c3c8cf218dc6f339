import type { TFunction } from 'i18next';
import { isKnownFinding } from '../finding-messages.ts';

/** Why an import stopped, in words. The reason starts with the code of what is wrong with the file, where that is it. */
export function failureWords(failure: string, t: TFunction<'app'>): string {
  const code = /^[A-Z][A-Z0-9_]+/.exec(failure)?.[0] ?? '';
  return isKnownFinding(code) ? t(`finding.${code}`) : t('failure');
}
