import { describe, expect, it } from '@jest/globals';
import { readGatewayConfiguration } from './gateway.config.ts';

const given = {
  EVERGREEN_NATS_URL: 'nats://localhost',
  EVERGREEN_REDIS_URL: 'redis://localhost',
  EVERGREEN_CALLER_PUBLIC_KEYS_DIR: '/keys/callers',
  EVERGREEN_CALLER_PRIVATE_KEY_FILE: '/keys/gateway.pem',
  EVERGREEN_FILES_DIR: '/files',
  EVERGREEN_FILES_KEY_FILE: '/keys/files',
};
const outside = { EVERGREEN_PUBLIC_URL: 'https://care.insurer.example' };

const proxiesOf = (variables: Record<string, string>) =>
  readGatewayConfiguration({ ...given, ...variables }).EVERGREEN_TRUSTED_PROXIES;

describe('proxies that browsers come through', () => {
  it.each([
    ['one', '10.0.0.7', ['10.0.0.7']],
    ['networks', '10.0.0.0/8,fd00::/8', ['10.0.0.0/8', 'fd00::/8']],
    ['that there are none', 'none', []],
  ])('are named: %s', (_, proxies, read) => {
    expect(proxiesOf({ ...outside, EVERGREEN_TRUSTED_PROXIES: proxies })).toEqual(read);
  });

  it('must be named where browsers come by https, or everybody would count as one address', () => {
    expect(() => proxiesOf(outside)).toThrow(
      /EVERGREEN_TRUSTED_PROXIES: [^\n]*https[^\n]*one address[^\n]*`none`/,
    );
  });

  it.each([
    ['by http', { EVERGREEN_PUBLIC_URL: 'http://127.0.0.1:3000' }],
    ['to an address the gateway does not know', {}],
    ['to a demonstration', { ...outside, EVERGREEN_DEMO: 'true' }],
  ])('need no naming where browsers come %s', (_, variables) => {
    expect(proxiesOf(variables)).toBeUndefined();
  });

  it.each(['no', 'none,10.0.0.7', 'proxy.insurer.example', '10.0.0.7, 10.0.0.8'])(
    'are addresses, not %j',
    (proxies) => {
      expect(() => proxiesOf({ EVERGREEN_TRUSTED_PROXIES: proxies })).toThrow('EVERGREEN_TRUSTED_PROXIES');
    },
  );
});
