import {
  calendarVariables,
  ConfigurationError,
  type Environment,
  readConfiguration,
} from '@evergreen/config';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const megabyte = 1024 * 1024;
const perMinute = z.coerce.number().int().min(1).max(100_000_000);

export const gatewayVariables = {
  ...calendarVariables,
  /** Address to listen on. Loopback unless a reverse proxy in front says otherwise. */
  EVERGREEN_HOST: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]).default('127.0.0.1'),
  /** Address that browsers use, such as `https://members.example.com`; needed to sign in at a provider outside. */
  EVERGREEN_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => URL.canParse(url) && new URL(url).pathname === '/', 'expects an address without a path')
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Port of the web apps, GraphQL and files; 0 takes a free one. */
  EVERGREEN_PORT: port.default(3000),
  /** Health and metrics, on loopback; 0 takes a free port. */
  EVERGREEN_HEALTH_PORT: port.default(0),
  /** ISO 4217 code of the insurer's money. */
  EVERGREEN_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expects an ISO 4217 code')
    .default('CNY'),
  EVERGREEN_NATS_URL: z.url({ protocol: /^(nats|tls)$/ }),
  /** File with the seed of the nkey the gateway signs in to NATS with; absent: NATS lets everybody in. */
  EVERGREEN_NATS_SEED_FILE: z.string().min(1).optional(),
  /** Where the gateways of an installation share their counts of requests. */
  EVERGREEN_REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  /** First word of every subject: installations that share servers differ in it. */
  EVERGREEN_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,30}$/, 'expects lower-case letters and digits')
    .default('evergreen'),
  /** Keys that vouch for a viewer before the services: a folder of `<process>.pem`, and the gateway's own. */
  EVERGREEN_CALLER_PUBLIC_KEYS_DIR: z.string().min(1),
  EVERGREEN_CALLER_PRIVATE_KEY_FILE: z.string().min(1),
  /** Folder of stored files, seen by the gateway and every service alike. */
  EVERGREEN_FILES_DIR: z.string().min(1),
  /** File of the key that stored files are sealed with; 32 bytes in base64. */
  EVERGREEN_FILES_KEY_FILE: z.string().min(1),
  /** Largest file that may be uploaded, in MiB. */
  EVERGREEN_UPLOAD_MAX_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_048_576)
    .default(2_048)
    .transform((mb) => mb * megabyte),
  /** Built web apps; absent: not served. */
  EVERGREEN_PORTAL_DIR: z.string().min(1).optional(),
  EVERGREEN_CONSOLE_DIR: z.string().min(1).optional(),
  /** Operations of one session in a minute; of one address while nobody is signed in, or with sessions that are none. */
  EVERGREEN_REQUESTS_PER_MINUTE: perMinute.default(600),
  /** Codes asked for, passwords and proofs tried from one address in a minute. */
  EVERGREEN_SIGN_INS_PER_MINUTE: perMinute.default(60),
  /** Files uploaded by one account in a minute. */
  EVERGREEN_UPLOADS_PER_MINUTE: perMinute.default(60),
  /** Exports downloaded by one account in a minute. */
  EVERGREEN_EXPORTS_PER_MINUTE: perMinute.default(20),
  /** Looks at customers by one member of staff in a minute: searches, files, personal data in clear. */
  EVERGREEN_SEARCHES_PER_MINUTE: perMinute.default(60),
  /** Stretches of 10,000 acts that one account has checked in a minute. */
  EVERGREEN_VERIFICATIONS_PER_MINUTE: perMinute.default(60),
  /** Codes of members looked up and used from one address by partners in a minute. */
  EVERGREEN_PARTNER_LOOKS_PER_MINUTE: perMinute.default(60),
  /** Batches sent and asked for by one credential of the feed in a minute. */
  EVERGREEN_FEED_REQUESTS_PER_MINUTE: perMinute.default(300),
  /** Addresses or networks of reverse proxies whose X-Forwarded-For is believed, separated by commas; or `none`. */
  EVERGREEN_TRUSTED_PROXIES: z
    .string()
    .regex(/^(none|[\d.:a-fA-F/]+(,[\d.:a-fA-F/]+)*)$/, 'expects addresses separated by commas, or `none`')
    .transform((text) => (text === 'none' ? [] : text.split(',')))
    .optional(),
  EVERGREEN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
};

const loopback = /^(localhost|::1|127\.\d+\.\d+\.\d+)$/;

/**
 * @throws ConfigurationError also for a demonstration that others could reach: it shows codes and passwords to
 * whoever asks. And where browsers come by https, which something in front speaks, unless it is said what: all would
 * come from its address, and one who guesses would shut out everybody.
 */
export function readGatewayConfiguration(environment: Environment): GatewayConfiguration {
  const configuration = readConfiguration(gatewayVariables, environment);
  if (configuration.EVERGREEN_DEMO === 'true' && !loopback.test(configuration.EVERGREEN_HOST)) {
    throw new ConfigurationError(['EVERGREEN_HOST: a demonstration listens on loopback only']);
  }
  if (isOpenByHttps(configuration) && configuration.EVERGREEN_TRUSTED_PROXIES === undefined) {
    const problem =
      'name the proxies that browsers come through by https, or all would count as one address; ' +
      '`none` where nothing in between says whom it forwards';
    throw new ConfigurationError([`EVERGREEN_TRUSTED_PROXIES: ${problem}`]);
  }
  return configuration;
}

function isOpenByHttps({ EVERGREEN_DEMO: demo, EVERGREEN_PUBLIC_URL: url }: GatewayConfiguration): boolean {
  return demo !== 'true' && url?.startsWith('https:') === true;
}

export type GatewayConfiguration = z.output<z.ZodObject<typeof gatewayVariables>>;

/** The checked configuration (`GatewayConfiguration`). */
export const CONFIGURATION = Symbol('configuration');
/** The insurer's clock (`Clock` of the kernel). */
export const CLOCK = Symbol('clock');
