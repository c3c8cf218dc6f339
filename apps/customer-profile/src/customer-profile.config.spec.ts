import { expect, it } from '@jest/globals';
import { readConfiguration } from '@evergreen/config';
import { checkSending, customerProfileVariables } from './customer-profile.config.ts';

const given = {
  EVERGREEN_MASTER_KEYS_FILE: '/keys/master-keys.json',
  EVERGREEN_INDEX_KEY_FILE: '/keys/index-key',
};
const webhook = {
  EVERGREEN_SMS_SENDER: 'webhook',
  EVERGREEN_SMS_WEBHOOK_URL: 'https://sms.insurer.test/messages',
  EVERGREEN_SMS_WEBHOOK_SECRET_FILE: '/keys/sms',
};

function check(demo: 'true' | 'false', variables: Record<string, string>): void {
  checkSending({
    ...readConfiguration(customerProfileVariables, { ...given, ...variables }),
    EVERGREEN_DEMO: demo,
  });
}

it.each([
  ['without carriers', 'false', {}],
  ['as a demonstration that shows messages', 'true', { EVERGREEN_EMAIL_SENDER: 'demo' }],
  ['with a carrier', 'false', webhook],
] as const)('starts %s', (_, demo, variables) => {
  expect(() => check(demo, variables)).not.toThrow();
});

it.each([
  ['shows messages outside a demonstration', { EVERGREEN_SMS_SENDER: 'demo' }, 'EVERGREEN_DEMO=true'],
  ['has half a carrier', { EVERGREEN_EMAIL_SENDER: 'webhook' }, 'EVERGREEN_EMAIL_WEBHOOK_URL: is missing'],
  [
    'sends where anybody could listen',
    { ...webhook, EVERGREEN_SMS_WEBHOOK_URL: 'http://sms.insurer.test' },
    'https',
  ],
  ['knows no such hours', { EVERGREEN_QUIET_HOURS: '9-10' }, '21:00-08:00'],
] as const)('does not start when it %s', (_, variables, expected) => {
  expect(() => check('false', variables)).toThrow(expected);
});
