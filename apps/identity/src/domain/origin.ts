import { createHash } from 'node:crypto';

/** Where a request comes from, as the gateway saw it. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
}

const addressMax = 64;
const userAgentMax = 200;

/** Cut to what is kept. */
export function originOf(seen: { readonly address: string; readonly userAgent: string } | undefined): Origin {
  const text = (value: string | undefined, max: number) => (value ?? '').replace(/\p{C}/gu, '').slice(0, max);
  return { address: text(seen?.address, addressMax), userAgent: text(seen?.userAgent, userAgentMax) };
}

/** Under what requests of an address are counted. A household has a whole /64 of IPv6 to itself. */
export function addressGroup(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address === '' ? 'unknown' : address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === '' ? [] : tail.split(':');
  const gap = address.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

/** Whether the request comes from the machine itself. */
export function isLoopback(address: string): boolean {
  return addressGroup(address).startsWith('127.') || address === '::1' || address === 'localhost';
}

const browsers: readonly (readonly [string, RegExp])[] = [
  ['WeChat', /MicroMessenger\//],
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung', /SamsungBrowser\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS)\//],
  ['Safari', /Safari\//],
];
const systems: readonly (readonly [string, RegExp])[] = [
  ['HarmonyOS', /HarmonyOS|OpenHarmony/],
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X|Macintosh/],
  ['Linux', /Linux/],
];

/** Browser and system without versions, so that an update is no new device. */
export function userAgentFamily(userAgent: string): string {
  const named = (table: typeof browsers) => table.find(([, pattern]) => pattern.test(userAgent))?.[0];
  const browser = named(browsers) ?? /^[\w.-]{1,40}/.exec(userAgent)?.[0] ?? 'unknown';
  return `${browser} on ${named(systems) ?? 'unknown'}`;
}

/** What makes two requests come from the same device, as far as that can be told. */
export function deviceOf({ address, userAgent }: Origin): Buffer {
  return createHash('sha256')
    .update(`${addressGroup(address)}\0${userAgentFamily(userAgent)}`)
    .digest();
}
