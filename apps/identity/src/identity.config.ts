import { ConfigurationError } from '@evergreen/config';
import { type PlatformConfiguration, webhookUrl } from '@evergreen/service';
import { z } from 'zod';

/** Identity's own variables. */
export const identityVariables = {
  /** JSON file of the master keys that wrap the keys of accounts. */
  EVERGREEN_MASTER_KEYS_FILE: z.string().min(1),
  /** File of the key that blind indexes are made with: the same as customer-profile's. */
  EVERGREEN_INDEX_KEY_FILE: z.string().min(1),
  /** File that the heads of the audit's chain are written to, beside the database; absent: nowhere. */
  EVERGREEN_AUDIT_HEADS_FILE: z.string().min(1).optional(),
  /** What carries one-time codes to members; `none`: nothing does, and members cannot sign in by code. */
  EVERGREEN_CODE_SENDER: z.enum(['demo', 'webhook', 'none']).default('none'),
  EVERGREEN_CODE_WEBHOOK_URL: webhookUrl.optional(),
  /** File of the secret that deliveries are signed with; at least 32 characters. */
  EVERGREEN_CODE_WEBHOOK_SECRET_FILE: z.string().min(1).optional(),
  /** The insurer's OpenID Connect provider. All of these or none. */
  EVERGREEN_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  EVERGREEN_OIDC_CLIENT_ID: z.string().min(1).optional(),
  EVERGREEN_OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  /** As people know it: shown on the button. */
  EVERGREEN_OIDC_NAME: z.string().min(1).optional(),
  /** The claim that holds the staff number, by which a person is linked at first use. */
  EVERGREEN_OIDC_STAFF_NUMBER_CLAIM: z.string().min(1).optional(),
  /** Whether the provider says who was asked for a second factor (`amr`), or asks everybody whatever it says. */
  EVERGREEN_OIDC_SECOND_FACTOR: z.enum(['said', 'always']).default('said'),
};

export type IdentityConfiguration = Pick<PlatformConfiguration, 'EVERGREEN_DEMO'>;

/** Everything that sign-in depends on. */
export type SignInConfiguration = z.output<z.ZodObject<typeof identityVariables>> &
  Pick<PlatformConfiguration, 'EVERGREEN_DEMO' | 'EVERGREEN_REDIS_URL' | 'EVERGREEN_PREFIX'>;

export function isDemo(configuration: IdentityConfiguration): boolean {
  return configuration.EVERGREEN_DEMO === 'true';
}

const oidcVariables = [
  'EVERGREEN_OIDC_ISSUER',
  'EVERGREEN_OIDC_CLIENT_ID',
  'EVERGREEN_OIDC_CLIENT_SECRET_FILE',
  'EVERGREEN_OIDC_NAME',
  'EVERGREEN_OIDC_STAFF_NUMBER_CLAIM',
] as const;

/**
 * What no single variable shows.
 * @throws ConfigurationError when codes would lie open outside a demonstration, or part of something is missing
 */
export function checkSignIn(configuration: SignInConfiguration): void {
  const problems: string[] = [];
  const { EVERGREEN_CODE_SENDER: sender, EVERGREEN_OIDC_ISSUER: issuer } = configuration;
  if (sender === 'demo' && !isDemo(configuration)) {
    problems.push(
      'EVERGREEN_CODE_SENDER: demo shows codes to whoever looks, so it needs EVERGREEN_DEMO=true; ' +
        'a real installation takes webhook or none',
    );
  }
  if (sender === 'webhook') {
    for (const name of ['EVERGREEN_CODE_WEBHOOK_URL', 'EVERGREEN_CODE_WEBHOOK_SECRET_FILE'] as const) {
      if (configuration[name] === undefined) {
        problems.push(`${name}: is missing, and EVERGREEN_CODE_SENDER=webhook needs it`);
      }
    }
  }
  const missing = oidcVariables.filter((name) => configuration[name] === undefined);
  if (missing.length > 0 && missing.length < oidcVariables.length) {
    problems.push(...missing.map((name) => `${name}: is missing; of EVERGREEN_OIDC_* all are set or none`));
  }
  if (issuer?.startsWith('http:') === true && !isDemo(configuration)) {
    problems.push('EVERGREEN_OIDC_ISSUER: expects https outside a demonstration');
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}
