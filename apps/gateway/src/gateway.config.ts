import { calendarVariables } from '@evergreen/config';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const megabyte = 1024 * 1024;

export const gatewayVariables = {
  ...calendarVariables,
  /** Address to listen on. Loopback unless a reverse proxy in front says otherwise. */
  EVERGREEN_HOST: z.union([z.ipv4(), z.ipv6(), z.literal('localhost')]).default('127.0.0.1'),
  /** Port of the web apps, GraphQL and files; 0 takes a free one. */
  EVERGREEN_PORT: port.default(3000),
  /** Health and metrics, on loopback; 0 takes a free port. */
  EVERGREEN_HEALTH_PORT: port.default(0),
  EVERGREEN_NATS_URL: z.url({ protocol: /^(nats|tls)$/ }),
  /** Counts requests by account and address; absent: each gateway counts for itself. */
  EVERGREEN_REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** First word of every subject: installations that share servers differ in it. */
  EVERGREEN_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,30}$/, 'expects lower-case letters and digits')
    .default('evergreen'),
  /** PEM files of the keys that vouch for a viewer before the services. */
  EVERGREEN_CALLER_PUBLIC_KEY_FILE: z.string().min(1),
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
  /** Codes asked for and sign-ins tried from one address in a minute. */
  EVERGREEN_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(60),
  /** Files uploaded from one address in a minute. */
  EVERGREEN_UPLOADS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(60),
  /** Addresses or networks of reverse proxies whose X-Forwarded-For is believed, separated by commas. */
  EVERGREEN_TRUSTED_PROXIES: z
    .string()
    .regex(/^[\d.:a-fA-F/]+(,[\d.:a-fA-F/]+)*$/, 'expects addresses separated by commas')
    .transform((text) => text.split(','))
    .optional(),
  EVERGREEN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
};

export type GatewayConfiguration = z.output<z.ZodObject<typeof gatewayVariables>>;

/** The checked configuration (`GatewayConfiguration`). */
export const CONFIGURATION = Symbol('configuration');
/** The insurer's clock (`Clock` of the kernel). */
export const CLOCK = Symbol('clock');
