import { describe, expect, it } from '@jest/globals';
import { mayReach, readNetworks, urlRefusal } from './addresses.ts';

const nobodyInside = mayReach([]);
const loopback = mayReach(['127.0.0.0/8', '10.20.0.0/16', 'fd00:1::/32']);

describe('an address', () => {
  it.each(['8.8.8.8', '203.0.112.1', '100.63.255.255', '172.15.0.1', '2400:3200::1', '2606:4700::1111'])(
    '%s is public',
    (address) => {
      expect(nobodyInside(address)).toBe(true);
    },
  );

  it.each([
    ...['0.0.0.0', '10.0.0.1', '100.64.0.1', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.1', '192.168.1.1', '198.18.0.1', '224.0.0.1'],
    ...['255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1'],
    ...['64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1', '2002:a00:1::1', 'fc00::1', 'fd00:1::1'],
    ...['fe80::1', 'fec0::1', 'ff02::1', 'crm.example', ''],
  ])('%s is closed', (address) => {
    expect(nobodyInside(address)).toBe(false);
  });

  it('of a network that the installation names is open, and its neighbours are not', () => {
    const asked = [
      '127.0.0.1',
      '10.20.255.1',
      'fd00:1::7',
      '10.21.0.1',
      '169.254.169.254',
      'fd00:2::1',
      '::1',
    ];
    expect(asked.filter(loopback)).toEqual(['127.0.0.1', '10.20.255.1', 'fd00:1::7']);
  });
});

describe('the address of an endpoint', () => {
  it.each([
    ['https://crm.example.com/hooks?from=evergreen', undefined],
    ['https://[2606:4700::1111]:8443/', undefined],
    ['crm.example.com', 'NOT_A_URL'],
    [`https://crm.example.com/${'x'.repeat(1_000)}`, 'NOT_A_URL'],
    ['http://crm.example.com/', 'NOT_HTTPS'],
    ['http://10.0.0.1/', 'NOT_HTTPS'],
    ['ftp://crm.example.com/', 'NOT_HTTPS'],
    ['javascript:alert(1)', 'NOT_HTTPS'],
    ['https://who:secret@crm.example.com/', 'CREDENTIALS'],
    ['https://crm.example.com/#here', 'FRAGMENT'],
    ['https://10.0.0.1/', 'CLOSED_ADDRESS'],
    ['https://169.254.169.254/latest/meta-data', 'CLOSED_ADDRESS'],
    // However the same address is written.
    ['https://0x7f.1/', 'CLOSED_ADDRESS'],
    ['https://2130706433/', 'CLOSED_ADDRESS'],
    ['https://[::ffff:7f00:1]/', 'CLOSED_ADDRESS'],
    ['http://127.0.0.1:9000/', 'CLOSED_ADDRESS'],
    ['http://localhost:9000/', 'CLOSED_ADDRESS'],
    ['https://localhost/', 'CLOSED_ADDRESS'],
  ])('%s: %s', (url, refusal) => {
    expect(urlRefusal(url, nobodyInside)).toBe(refusal);
  });

  it('may be this machine without TLS where the installation allows it, and no other inside', () => {
    const asked = ['http://127.0.0.1:9000/', 'http://localhost/', 'http://10.20.0.1/', 'https://10.20.0.1/'];
    expect(asked.map((url) => urlRefusal(url, loopback))).toEqual([
      ...[undefined, undefined, 'NOT_HTTPS', undefined],
    ]);
  });

  it.each([
    ['', []],
    ['127.0.0.0/8,fd00::/8', ['127.0.0.0/8', 'fd00::/8']],
    ['10.0.0.1', undefined],
    ['10.0.0.0/33', undefined],
    ['10.0.0.0/8/8', undefined],
    ['crm/8', undefined],
  ])('networks %j are %j', (text, networks) => {
    expect(readNetworks(text)).toEqual(networks);
  });
});
