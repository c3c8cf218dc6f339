import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readSettings } from './process-settings.ts';
import {
  gatewayEnvironment,
  type ProcessSettings,
  serviceEnvironment,
  type SharedFacts,
} from './service-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'evergreen-settings-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: unknown): ProcessSettings {
  const file = join(folder, 'settings.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return readSettings(file);
}

const factsWith = (settings: ProcessSettings, isDemonstration = false) =>
  ({
    ...{ settings, isDemonstration, natsUrl: 'nats://x', redisUrls: {}, prefix: 'evergreen' },
    ...{ callerPrivateKeyFiles: {}, natsSeedFiles: {} },
  }) as unknown as SharedFacts;

describe('settings of single processes', () => {
  it('reach their process and no other', () => {
    const settings = read({ identity: { EVERGREEN_OIDC_ISSUER: 'https://id.example.com' } });
    const facts = factsWith(settings);
    expect(serviceEnvironment(facts, 'identity', 'x', 0)).toMatchObject(settings.identity!);
    expect(serviceEnvironment(facts, 'membership', 'x', 0)).not.toHaveProperty('EVERGREEN_OIDC_ISSUER');
    expect(gatewayEnvironment(facts, 1, 1)).not.toHaveProperty('EVERGREEN_OIDC_ISSUER');
  });

  it.each<[string, unknown]>([
    ['another process', { postgres: { EVERGREEN_X: '1' } }],
    ['a variable that is not ours', { gateway: { NODE_OPTIONS: '--inspect' } }],
    ['a value that is no text', { gateway: { EVERGREEN_PORT: 1 } }],
    ['a list', []],
    ['half a file', '{"gateway": '],
  ])('are refused when they name %s', (_what, content) => {
    expect(() => read(content)).toThrow(/settings\.json|gateway|postgres|EVERGREEN/);
  });

  it.each([
    'EVERGREEN_DEMO',
    'EVERGREEN_DATABASE_URL',
    'EVERGREEN_CALLER_PRIVATE_KEY_FILE',
    'EVERGREEN_NATS_SEED_FILE',
  ])('cannot replace what the installation sets: %s', (name) => {
    const facts = factsWith(read({ identity: { [name]: 'x' } }));
    expect(() => serviceEnvironment(facts, 'identity', 'x', 0)).toThrow(name);
  });

  it('say how codes travel, where no demonstration shows them', () => {
    const settings = read({ identity: { EVERGREEN_CODE_SENDER: 'webhook' } });
    expect(serviceEnvironment(factsWith(settings), 'identity', 'x', 0)).toMatchObject({
      ...{ EVERGREEN_DEMO: 'false', EVERGREEN_CODE_SENDER: 'webhook' },
    });
    expect(() => serviceEnvironment(factsWith(settings, true), 'identity', 'x', 0)).toThrow(
      'EVERGREEN_CODE_SENDER',
    );
  });
});
