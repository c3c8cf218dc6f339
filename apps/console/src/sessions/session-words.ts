import type { TFunction } from 'i18next';

const methods: Readonly<Record<string, 'code' | 'password' | 'totp' | 'recoveryCode' | 'oidc'>> = {
  code: 'code',
  password: 'password',
  totp: 'totp',
  'recovery-code': 'recoveryCode',
  oidc: 'oidc',
};

/** How somebody proved themselves: the parts in words; a way that is newer than this page as it is. */
export function methodWords(method: string, t: TFunction<'app'>): string {
  return method
    .split('+')
    .map((part) => {
      const known = methods[part];
      return known === undefined ? part : t(`sessions.methods.${known}`);
    })
    .join(' + ');
}
