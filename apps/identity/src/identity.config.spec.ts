import { describe, expect, it } from '@jest/globals';
import { ConfigurationError, readConfiguration } from '@evergreen/config';
import { checkSignIn, identityVariables, type SignInConfiguration } from './identity.config.ts';

const given = {
  EVERGREEN_MASTER_KEYS_FILE: '/keys/master-keys.json',
  EVERGREEN_INDEX_KEY_FILE: '/keys/index-key',
};
const oidc = {
  EVERGREEN_OIDC_ISSUER: 'https://login.insurer.test',
  EVERGREEN_OIDC_CLIENT_ID: 'evergreen',
  EVERGREEN_OIDC_CLIENT_SECRET_FILE: '/keys/oidc',
  EVERGREEN_OIDC_NAME: 'Insurer',
  EVERGREEN_OIDC_STAFF_NUMBER_CLAIM: 'employee_number',
};

function check(demo: 'true' | 'false', variables: Record<string, string>): void {
  const read = readConfiguration(identityVariables, { ...given, ...variables });
  checkSignIn({
    ...read,
    EVERGREEN_DEMO: demo,
    EVERGREEN_REDIS_URL: 'redis://localhost',
    EVERGREEN_PREFIX: 'evergreen',
  } satisfies SignInConfiguration);
}

const webhook = {
  EVERGREEN_CODE_SENDER: 'webhook',
  EVERGREEN_CODE_WEBHOOK_URL: 'https://sms.insurer.test/messages',
  EVERGREEN_CODE_WEBHOOK_SECRET_FILE: '/keys/webhook',
};

describe('identity starts', () => {
  it.each([
    ['without a carrier', 'false', {}],
    ['as a demonstration that shows codes', 'true', { EVERGREEN_CODE_SENDER: 'demo' }],
    ['with a carrier', 'false', webhook],
    [
      'with a carrier on the machine itself',
      'false',
      { ...webhook, EVERGREEN_CODE_WEBHOOK_URL: 'http://127.0.0.1:9/x' },
    ],
    ['with a provider outside', 'false', oidc],
    [
      'as a demonstration of a provider without TLS',
      'true',
      { ...oidc, EVERGREEN_OIDC_ISSUER: 'http://127.0.0.1:9' },
    ],
  ] as const)('%s', (_, demo, variables) => {
    expect(() => check(demo, variables)).not.toThrow();
  });
});

describe('identity refuses to start', () => {
  it.each([
    [
      'where codes would lie open',
      'false',
      { EVERGREEN_CODE_SENDER: 'demo' },
      'EVERGREEN_CODE_SENDER: demo shows codes',
    ],
    [
      'with half a carrier',
      'false',
      { EVERGREEN_CODE_SENDER: 'webhook' },
      'EVERGREEN_CODE_WEBHOOK_URL: is missing',
    ],
    [
      'where codes would travel in clear',
      'false',
      { ...webhook, EVERGREEN_CODE_WEBHOOK_URL: 'http://sms.insurer.test/messages' },
      'EVERGREEN_CODE_WEBHOOK_URL: expects https',
    ],
    [
      'with half a provider',
      'false',
      { EVERGREEN_OIDC_NAME: 'Insurer' },
      'EVERGREEN_OIDC_ISSUER: is missing',
    ],
    [
      'with a provider without TLS',
      'false',
      { ...oidc, EVERGREEN_OIDC_ISSUER: 'http://login.insurer.test' },
      'EVERGREEN_OIDC_ISSUER: expects https',
    ],
  ] as const)('%s', (_, demo, variables, problem) => {
    expect(() => check(demo, variables)).toThrow(ConfigurationError);
    expect(() => check(demo, variables)).toThrow(problem);
  });
});
