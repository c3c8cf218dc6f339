import { createHash } from 'node:crypto';

/** Where a request comes from, as the gateway saw it. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  /** What the gateway gave the browser to be known by; empty or absent: it keeps no cookies. */
  readonly browserId?: string;
}

/** Such as the wire has it. */
interface SeenOrigin {
  readonly address: string;
  readonly userAgent: string;
  readonly browserId?: string;
}

const addressMax = 64;
const userAgentMax = 200;
const browserIdMax = 64;

/** Cut to what is kept. */
export function originOf(seen: SeenOrigin | undefined): Origin {
  const text = (value: string | undefined, max: number) => (value ?? '').replace(/\p{C}/gu, '').slice(0, max);
  return {
    address: text(seen?.address, addressMax),
    userAgent: text(seen?.userAgent, userAgentMax),
    browserId: text(seen?.browserId, browserIdMax),
  };
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

/**
 * What makes two requests come from the same device: what its browser was given to be known by, wherever it goes; of
 * one that keeps no cookies, where it is and what it calls itself.
 */
export function deviceOf({ address, userAgent, browserId = '' }: Origin): Buffer {
  const known =
    browserId === '' ? `${addressGroup(address)}\0${userAgentFamily(userAgent)}` : `browser\0${browserId}`;
  return createHash('sha256').update(known).digest();
}

/** What makes two requests come from the same place. */
export function placeOf({ address }: Origin): Buffer {
  return createHash('sha256').update(addressGroup(address)).digest();
}
