import type { PlatformConfiguration } from '@evergreen/service';

/** The service has no variable of its own: a profile may leave the currency to the insurer's. */
export type CustomerProfileConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_CURRENCY'>;

/** Decimals of a currency's amounts: 2 of CNY and EUR, 0 of JPY. */
export function fractionDigitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
