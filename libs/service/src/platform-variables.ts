import { calendarVariables } from '@evergreen/config';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** The variables every service understands. A service adds its own beside them. */
export const platformVariables = {
  ...calendarVariables,
  /** `postgres://user:password@host:port/name` of the service's own database. */
  EVERGREEN_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The role the service runs as, when `migrate` runs as another, the owner: it is given what it needs. */
  EVERGREEN_DATABASE_ROLE: z.string().min(1).optional(),
  /** Connections the service may hold at once. */
  EVERGREEN_DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  EVERGREEN_NATS_URL: z.url({ protocol: /^(nats|tls)$/ }),
  /** File with the seed of the nkey the service signs in to NATS with; absent: NATS lets everybody in. */
  EVERGREEN_NATS_SEED_FILE: z.string().min(1).optional(),
  /** Who makes the service's stream of events: the service itself, or whoever runs NATS. */
  EVERGREEN_STREAM: z.enum(['own', 'given']).default('own'),
  EVERGREEN_REDIS_URL: z.url({ protocol: /^rediss?$/ }),
  /** First word of every subject, stream and queue: installations that share servers differ in it. */
  EVERGREEN_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9]{0,30}$/, 'expects lower-case letters and digits')
    .default('evergreen'),
  /** Health and metrics, on loopback; 0 takes a free port. */
  EVERGREEN_HEALTH_PORT: port.default(0),
  /** Folder of the keys that identity headers are checked with: `<process>.pem` for each process. */
  EVERGREEN_CALLER_PUBLIC_KEYS_DIR: z.string().min(1),
  /** PEM file of the key that signs this service's own calls; absent: it calls nobody. */
  EVERGREEN_CALLER_PRIVATE_KEY_FILE: z.string().min(1).optional(),
  /** Folder of stored files, seen by the gateway and every service alike. */
  EVERGREEN_FILES_DIR: z.string().min(1),
  /** File of the key that stored files are sealed with; 32 bytes in base64. */
  EVERGREEN_FILES_KEY_FILE: z.string().min(1),
  EVERGREEN_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error']).default('info'),
  /** ISO 4217 code of the insurer's money. */
  EVERGREEN_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/, 'expects an ISO 4217 code')
    .default('CNY'),
};

export type PlatformConfiguration = z.output<z.ZodObject<typeof platformVariables>>;
