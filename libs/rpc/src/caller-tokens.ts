import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { importPKCS8, importSPKI, jwtVerify, SignJWT, type CryptoKey } from 'jose';
import { type Caller, callerLabel, readCaller } from './caller.ts';

const algorithm = 'EdDSA';
const issuer = 'evergreen';
const audience = 'evergreen-services';
const lifeSeconds = 60;
// A token leaves with at least 30 s to live, which is as long as a call may last (see call-context): the callee
// can pass it on to the calls it makes meanwhile.
const signedAgainAfterMs = 30_000;
// One entry is a token of some 400 bytes and its caller: ten thousand stay below 10 MB.
const cacheEntriesMax = 10_000;

/** The token is expired, forged, malformed or made for somebody else. Says no more than that. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export interface CallerTokens {
  /**
   * A token that names this caller, good for at least another 30 s.
   * @throws Error when no private key was given, or for an anonymous caller, who has no token
   */
  sign(caller: Caller): Promise<string>;
  /** @throws TokenRefused */
  verify(token: string): Promise<Caller>;
}

/** The process whose key vouches for whoever signs in; every other key speaks for its own process alone. */
export const voucher = 'gateway';

export interface CallerKeys {
  /** This process's own, Ed25519, PKCS #8. Without it tokens are only verified. */
  readonly privateKeyPem?: string | undefined;
  /** By process, Ed25519, SPKI: whose tokens are believed. */
  readonly publicKeyPems: Readonly<Record<string, string>>;
}

/** A new pair of Ed25519 keys in PEM for a process; in tests also for several that run as one. */
export function generateCallerKeys(...processes: readonly string[]) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const names = processes.length === 0 ? [voucher] : processes;
  return {
    privateKeyPem: privateKey,
    publicKeyPem: publicKey,
    publicKeyPems: Object.fromEntries(names.map((name) => [name, publicKey])),
  };
}

/**
 * Tokens between services: JWT, EdDSA, 60 s life, issuer and audience checked, signed by a process whose name is the
 * key's id: every process for itself, and the gateway for people. Signing results are kept per caller
 * for 30 s, verified tokens until they expire, both up to 10,000 entries, oldest out first.
 *
 * @param nowMs epoch milliseconds; for tests of expiry
 */
export async function callerTokens(keys: CallerKeys, nowMs: () => number = Date.now): Promise<CallerTokens> {
  const publicKeys = await Promise.all(
    Object.entries(keys.publicKeyPems).map(
      async ([process, pem]) => [process, await importSPKI(pem, algorithm)] as const,
    ),
  );
  return new EddsaCallerTokens(await ownKey(keys), new Map(publicKeys), nowMs);
}

/** Our key and whose it is, which the public keys tell. @throws Error when it is nobody's */
async function ownKey({ privateKeyPem, publicKeyPems }: CallerKeys): Promise<OwnKey | undefined> {
  if (privateKeyPem === undefined) return undefined;
  const ours = createPublicKey(privateKeyPem);
  const processes = Object.keys(publicKeyPems).filter((name) =>
    createPublicKey(publicKeyPems[name]!).equals(ours),
  );
  if (processes.length === 0) throw new Error('The private caller key belongs to none of the public ones');
  return { processes, key: await importPKCS8(privateKeyPem, algorithm) };
}

interface OwnKey {
  /** Whose key it is; one process, but in tests. */
  readonly processes: readonly string[];
  readonly key: CryptoKey;
}

/** Whose key must have signed a token about this caller: not even the gateway speaks for another process. */
function voucherOf(caller: Caller): string {
  return caller.kind === 'service' ? caller.name : voucher;
}

class EddsaCallerTokens implements CallerTokens {
  private readonly signed = new ExpiringCache<string>();
  private readonly verified = new ExpiringCache<Caller>();

  constructor(
    private readonly own: OwnKey | undefined,
    private readonly publicKeys: ReadonlyMap<string, CryptoKey>,
    private readonly nowMs: () => number,
  ) {}

  sign(caller: Caller): Promise<string> {
    const { own } = this;
    if (own === undefined) {
      return Promise.reject(new Error('Cannot speak for a caller: this process has no private caller key'));
    }
    if (caller.kind === 'anonymous') {
      return Promise.reject(new Error('An anonymous caller has no token'));
    }
    if (!own.processes.includes(voucherOf(caller))) {
      return Promise.reject(new Error(`${own.processes.join()} does not speak for ${callerLabel(caller)}`));
    }
    const now = this.nowMs();
    const key = JSON.stringify(caller);
    return (
      this.signed.get(key, now) ?? this.signed.add(key, now + signedAgainAfterMs, signToken(caller, own, now))
    );
  }

  verify(token: string): Promise<Caller> {
    const now = this.nowMs();
    const known = this.verified.get(token, now);
    if (known !== undefined) return known;
    const checked = verifyToken(token, this.publicKeys, now);
    // Concurrent calls with the same token share one check. Until its expiry is known it counts as fresh for 5 s.
    const caller = this.verified.add(
      token,
      now + 5_000,
      checked.then((result) => result.caller),
    );
    checked.then(
      ({ expiresAtMs }) => this.verified.expireAt(token, caller, expiresAtMs),
      () => undefined,
    );
    return caller;
  }
}

function signToken(
  caller: Exclude<Caller, { kind: 'anonymous' }>,
  { key }: OwnKey,
  nowMs: number,
): Promise<string> {
  const issuedAt = Math.floor(nowMs / 1_000);
  return (
    new SignJWT({ caller })
      .setProtectedHeader({ alg: algorithm, kid: voucherOf(caller) })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(caller.kind === 'service' ? caller.name : caller.accountId)
      .setIssuedAt(issuedAt)
      // Rounded up, so that whole seconds never take from the 30 s that are promised.
      .setExpirationTime(issuedAt + lifeSeconds + 1)
      .sign(key)
  );
}

async function verifyToken(
  token: string,
  keys: ReadonlyMap<string, CryptoKey>,
  nowMs: number,
): Promise<{ caller: Caller; expiresAtMs: number }> {
  let claims;
  try {
    claims = await jwtVerify<{ caller: unknown }>(token, (header) => keyOf(header.kid, keys), {
      algorithms: [algorithm],
      issuer,
      audience,
      requiredClaims: ['exp', 'iat', 'sub'],
      currentDate: new Date(nowMs),
    });
  } catch {
    throw new TokenRefused('The caller token is not valid');
  }
  const caller = readCaller(claims.payload.caller);
  if (caller === undefined || caller.kind === 'anonymous') {
    throw new TokenRefused('The caller token names no caller');
  }
  if (claims.protectedHeader.kid !== voucherOf(caller)) {
    throw new TokenRefused('The caller token speaks for somebody else');
  }
  return { caller, expiresAtMs: (claims.payload.exp ?? 0) * 1_000 };
}

function keyOf(process: string | undefined, keys: ReadonlyMap<string, CryptoKey>): CryptoKey {
  const key = process === undefined ? undefined : keys.get(process);
  if (key === undefined) throw new TokenRefused('The caller token is of no process we know');
  return key;
}

/** Promises by key, each good until its instant; failures are not kept, so forged tokens cannot fill it. */
class ExpiringCache<T> {
  private readonly entries = new Map<string, { readonly value: Promise<T>; expiresAtMs: number }>();

  get(key: string, nowMs: number): Promise<T> | undefined {
    const entry = this.entries.get(key);
    return entry !== undefined && nowMs < entry.expiresAtMs ? entry.value : undefined;
  }

  add(key: string, expiresAtMs: number, value: Promise<T>): Promise<T> {
    // A Map keeps the order of insertion: taken out first, a renewed key goes to the end and the oldest leaves.
    this.entries.delete(key);
    this.entries.set(key, { value, expiresAtMs });
    if (this.entries.size > cacheEntriesMax) {
      const { value: oldest, done } = this.entries.keys().next();
      if (done !== true) this.entries.delete(oldest);
    }
    value.catch(() => {
      if (this.entries.get(key)?.value === value) this.entries.delete(key);
    });
    return value;
  }

  expireAt(key: string, value: Promise<T>, expiresAtMs: number): void {
    const entry = this.entries.get(key);
    if (entry?.value === value) entry.expiresAtMs = expiresAtMs;
  }
}
