import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';

const script = `
  import { createLogger } from '@evergreen/observability';
  const log = createLogger({ service: 'membership' });
  log.info({ phone: '+8613800000001', member: { plate: '苏A·7K358', memberId: 'm1' } }, 'seen');
  log.error({ err: Object.assign(new Error('refused'), { code: '23505' }) }, 'failed');
`;

describe('a log', () => {
  it('is one object a line, withholds what names a person, and keeps the code of an error', () => {
    const { stdout } = spawnSync(
      process.execPath,
      [
        '--conditions=@evergreen/source',
        '--experimental-transform-types',
        '--no-warnings',
        '--input-type=module',
        '--eval',
        script,
      ],
      { encoding: 'utf8', cwd: import.meta.dirname },
    );
    const [seen, failed] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(seen).toMatchObject({
      level: 'info',
      service: 'membership',
      msg: 'seen',
      phone: '[withheld]',
      member: { plate: '[withheld]', memberId: 'm1' },
    });
    expect(failed).toMatchObject({ level: 'error', err: { message: 'refused', code: '23505' } });
    expect(stdout).not.toContain('7K358');
  });
});
