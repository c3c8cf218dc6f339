import type { PlatformConfiguration } from '@evergreen/service';
import { z } from 'zod';

/** Variables of the service, beside the platform's. */
export const customerProfileVariables = {
  /** Master keys that wrap the keys of customers. */
  EVERGREEN_MASTER_KEYS_FILE: z.string().min(1),
  /** Key of the blind indexes of phones, plates and names. */
  EVERGREEN_INDEX_KEY_FILE: z.string().min(1),
};

/** A profile may leave the currency to the insurer's. */
export type CustomerProfileConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_CURRENCY'> &
  z.output<z.ZodObject<typeof customerProfileVariables>>;

/** Decimals of a currency's amounts: 2 of CNY and EUR, 0 of JPY. */
export function fractionDigitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
