import { ConfigurationError } from '@evergreen/config';
import { type PlatformConfiguration, webhookUrl } from '@evergreen/service';
import { z } from 'zod';
import { readQuietHours } from './domain/quiet-hours.ts';
import { readNetworks } from './use-cases/webhooks/addresses.ts';
import { defaultPauses, readPauses } from './domain/webhooks/retry-schedule.ts';

const carrier = z.enum(['demo', 'webhook', 'none']).default('none');

/** Variables of the service, beside the platform's. */
export const customerProfileVariables = {
  /** Master keys that wrap the keys of customers. */
  EVERGREEN_MASTER_KEYS_FILE: z.string().min(1),
  /** Key of the blind indexes of phones, plates and names. */
  EVERGREEN_INDEX_KEY_FILE: z.string().min(1),
  /** What carries text messages of notices; `none`: nothing does. */
  EVERGREEN_SMS_SENDER: carrier,
  EVERGREEN_SMS_WEBHOOK_URL: webhookUrl.optional(),
  /** File of the secret that deliveries are signed with; at least 32 characters. */
  EVERGREEN_SMS_WEBHOOK_SECRET_FILE: z.string().min(1).optional(),
  /** What carries e-mails of notices; `none`: nothing does. */
  EVERGREEN_EMAIL_SENDER: carrier,
  EVERGREEN_EMAIL_WEBHOOK_URL: webhookUrl.optional(),
  EVERGREEN_EMAIL_WEBHOOK_SECRET_FILE: z.string().min(1).optional(),
  /** A weather feed of public warnings, CAP 1.2 as JSON; absent: none is read. */
  EVERGREEN_WEATHER_FEED_URL: webhookUrl.optional(),
  /** File of the token that the feed asks for, if it does. */
  EVERGREEN_WEATHER_FEED_TOKEN_FILE: z.string().min(1).optional(),
  /** Days that each snapshot of insight is kept for, after which the first of a month stays. */
  EVERGREEN_INSIGHT_DAYS_KEPT: z.coerce.number().int().min(1).max(3_650).default(35),
  /** Months that those are kept for; a year and what it is compared with needs 25. */
  EVERGREEN_INSIGHT_MONTHS_KEPT: z.coerce.number().int().min(25).max(600).default(37),
  /** Days that the customers behind a snapshot are kept for, after which those of the last year's months stay. */
  EVERGREEN_INSIGHT_CUSTOMER_DAYS_KEPT: z.coerce.number().int().min(1).max(3_650).default(7),
  /** Networks inside that webhooks may be sent to besides public addresses, such as `10.20.0.0/16`; by commas. */
  EVERGREEN_WEBHOOK_NETWORKS: z
    .string()
    .refine((text) => readNetworks(text) !== undefined, 'expects networks such as 10.20.0.0/16, by commas')
    .default(''),
  /** Seconds from one try of a webhook to the next; after the last one it has failed. */
  EVERGREEN_WEBHOOK_PAUSES: z
    .string()
    .refine((text) => readPauses(text) !== undefined, 'expects 1 to 20 numbers from 1 to 86400, by commas')
    .default(defaultPauses),
  /** Days without a message taken after which an endpoint is paused. */
  EVERGREEN_WEBHOOK_FAILING_DAYS: z.coerce.number().int().min(1).max(30).default(5),
  /** Days that messages and what became of them are kept for; longer than the tries go on. */
  EVERGREEN_WEBHOOK_DAYS_KEPT: z.coerce.number().int().min(7).max(400).default(30),
  /** When no text message and no e-mail leaves, in the insurer's zone. */
  EVERGREEN_QUIET_HOURS: z
    .string()
    .refine((text) => readQuietHours(text) !== undefined, 'expects hours such as 21:00-08:00')
    .default('21:00-08:00'),
};

/** A profile may leave the currency to the insurer's. */
export type CustomerProfileConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_CURRENCY'> &
  z.output<z.ZodObject<typeof customerProfileVariables>>;

export type SendingConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_DEMO'> &
  z.output<z.ZodObject<typeof customerProfileVariables>>;

/**
 * What no single variable shows.
 * @throws ConfigurationError when messages would lie open outside a demonstration, or part of a carrier is missing
 */
export function checkSending(configuration: SendingConfiguration): void {
  const problems = (['SMS', 'EMAIL'] as const).flatMap((channel) => {
    const sender = configuration[`EVERGREEN_${channel}_SENDER`];
    if (sender === 'demo' && configuration.EVERGREEN_DEMO !== 'true') {
      return [
        `EVERGREEN_${channel}_SENDER: demo shows messages to whoever looks, so it needs EVERGREEN_DEMO=true; ` +
          'a real installation takes webhook or none',
      ];
    }
    if (sender !== 'webhook') return [];
    return ([`EVERGREEN_${channel}_WEBHOOK_URL`, `EVERGREEN_${channel}_WEBHOOK_SECRET_FILE`] as const)
      .filter((name) => configuration[name] === undefined)
      .map((name) => `${name}: is missing, and EVERGREEN_${channel}_SENDER=webhook needs it`);
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** Decimals of a currency's amounts: 2 of CNY and EUR, 0 of JPY. */
export function fractionDigitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
