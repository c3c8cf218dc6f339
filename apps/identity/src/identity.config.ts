import type { PlatformConfiguration } from '@evergreen/service';

/** Identity needs no variable of its own: demonstration mode decides how codes are sent. */
export type IdentityConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>;

export function isDemo(configuration: IdentityConfiguration): boolean {
  return configuration.EVERGREEN_DEMO === 'true';
}
