import { BlockList, isIP } from 'node:net';

/** Networks of the special-purpose registries of IANA: nobody's public server stands there. */
const closedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
/** Beyond what is not global unicast at all: documentation, and ways that lead to an address of version 4. */
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const globalV6 = '2000::/3';

const closed = listOf([...closedV4, ...closedV6]);
const global = listOf([globalV6]);

/** Whether messages may go to an address. */
export type MayReach = (address: string) => boolean;

/**
 * Public addresses, and those of the networks that the installation names: a system of the insurer's own may stand
 * inside.
 * @param networks such as `10.20.0.0/16`
 */
export function mayReach(networks: readonly string[]): MayReach {
  const opened = listOf(networks);
  return (address) => {
    const version = isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (opened.check(address, family)) return true;
    // One of version 4 in the clothes of version 6 is no global unicast address, so it is closed with the rest.
    return !closed.check(address, family) && (version === 4 || global.check(address, family));
  };
}

/** Undefined: not a list of networks. */
export function readNetworks(text: string): readonly string[] | undefined {
  const networks = text.split(',').filter((part) => part !== '');
  return networks.every(isNetwork) ? networks : undefined;
}

function isNetwork(text: string): boolean {
  const [address = '', bits = '', ...rest] = text.split('/');
  const version = isIP(address);
  return (
    version !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
  );
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/** Why an address of an endpoint is not taken. */
export type UrlRefusal = 'NOT_A_URL' | 'NOT_HTTPS' | 'CREDENTIALS' | 'FRAGMENT' | 'CLOSED_ADDRESS';

export const urlLengthMax = 1_000;

/**
 * Looks at an address as it is written; where a name leads is looked at when something is sent. Without TLS it may
 * only be this very machine, where the installation allows that at all.
 */
export function urlRefusal(text: string, may: MayReach): UrlRefusal | undefined {
  if (text.length > urlLengthMax || !URL.canParse(text)) return 'NOT_A_URL';
  const { protocol, username, password, hash } = new URL(text);
  const host = hostOf(text);
  const isLoopback = host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) return 'NOT_HTTPS';
  if (username !== '' || password !== '') return 'CREDENTIALS';
  if (hash !== '') return 'FRAGMENT';
  const address = host === 'localhost' ? '127.0.0.1' : host;
  return isIP(address) !== 0 && !may(address) ? 'CLOSED_ADDRESS' : undefined;
}

/** Of an address that can be read: a name, or the numbers without brackets. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^\[(.*)\]$/, '$1');
}
