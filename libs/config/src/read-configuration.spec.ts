import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { businessClock } from './calendar.ts';
import { ConfigurationError, readConfiguration } from './read-configuration.ts';

const shape = { EVERGREEN_PORT: z.coerce.number().int().default(4000), EVERGREEN_NATS_URL: z.url() };

describe('configuration', () => {
  it('is read from variables with our prefix, and others are not looked at', () => {
    expect(
      readConfiguration(shape, {
        EVERGREEN_NATS_URL: 'nats://127.0.0.1:4222',
        HOME: '/',
        EVERGREEN_PORT: '',
      }),
    ).toEqual({
      EVERGREEN_PORT: 4000,
      EVERGREEN_NATS_URL: 'nats://127.0.0.1:4222',
    });
  });

  it('names every variable at fault: the unknown, the missing and the wrong', () => {
    const read = () => readConfiguration(shape, { EVERGREEN_PROT: '1', EVERGREEN_PORT: 'many' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/EVERGREEN_PROT: unknown variable[^]*EVERGREEN_PORT[^]*EVERGREEN_NATS_URL/);
  });

  it('lets only a demonstration pin the date', () => {
    const pinned = { EVERGREEN_ZONE: 'Asia/Shanghai', EVERGREEN_TODAY: '2005-03-15' };
    expect(businessClock({ ...pinned, EVERGREEN_DEMO: 'true' }).today()).toBe('2005-03-15');
    expect(() => businessClock({ ...pinned, EVERGREEN_DEMO: 'false' })).toThrow('only a demonstration');
  });
});
