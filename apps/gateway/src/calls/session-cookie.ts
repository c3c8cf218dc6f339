import { randomBytes } from 'node:crypto';

/** 32 random bytes in base64url, as identity makes them. */
const tokenPattern = /^[\w-]{43}$/;

/** A cookie that carries a secret of ours; scripts cannot read it, other sites cannot send it along. */
class SecretCookie {
  readonly name: string;
  private readonly start: string;
  private readonly attributes: string;

  /** @param isSecure false only in a demonstration, which speaks plain HTTP on loopback */
  constructor(
    name: string,
    isSecure: boolean,
    private readonly pattern: RegExp,
  ) {
    this.name = isSecure ? `__Host-${name}` : name;
    this.start = `${this.name}=`;
    this.attributes = `; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  /** The secret of a Cookie header; undefined when there is none that could be one. */
  read(header: string | undefined): string | undefined {
    if (header === undefined) return undefined;
    for (const part of header.split(';')) {
      const pair = part.trimStart();
      if (!pair.startsWith(this.start)) continue;
      const secret = pair.slice(this.start.length).trimEnd();
      return this.pattern.test(secret) ? secret : undefined;
    }
    return undefined;
  }

  /** Value of a Set-Cookie header. */
  set(secret: string, maxAgeSeconds: number): string {
    return `${this.start}${secret}${this.attributes}; Max-Age=${maxAgeSeconds}`;
  }

  clear(): string {
    return `${this.start}${this.attributes}; Max-Age=0`;
  }
}

/** The cookie that carries the session's token. It goes when the session ends in any case. */
export class SessionCookie extends SecretCookie {
  constructor(isSecure: boolean) {
    super('evergreen_session', isSecure, tokenPattern);
  }

  /** @param endsAt when the session ends in any case */
  setUntil(token: string, endsAt: string, nowMs = Date.now()): string {
    return this.set(token, Math.max(0, Math.ceil((Date.parse(endsAt) - nowMs) / 1_000)));
  }
}

/** As long as a person may take at a provider outside. */
const attemptSeconds = 10 * 60;

/** Where in the browser a sign-in outside takes place: in the app's own page, or in a window beside it. */
export type AttemptPlace = 'page' | 'window';

export interface Attempt {
  readonly token: string;
  readonly place: AttemptPlace;
}

/** Ties a sign-in at a provider outside to the browser that began it. */
export class AttemptCookie {
  private readonly cookie: SecretCookie;

  constructor(isSecure: boolean) {
    this.cookie = new SecretCookie('evergreen_sign_in', isSecure, /^(?:page|window)\.[\w.~-]{1,4000}$/);
  }

  read(header: string | undefined): Attempt | undefined {
    const [place = '', ...token] = this.cookie.read(header)?.split('.') ?? [];
    if (place === '') return undefined;
    return { token: token.join('.'), place: place === 'window' ? 'window' : 'page' };
  }

  begin({ token, place }: Attempt): string {
    return this.cookie.set(`${place}.${token}`, attemptSeconds);
  }

  clear(): string {
    return this.cookie.clear();
  }
}

/** As long as browsers keep a cookie at most. */
const browserSeconds = 400 * 86_400;

/**
 * What a browser is known by, also when nobody is signed in: a code is good in the browser it was asked for in, and
 * strangers' guesses do not hold up a browser the account was used in before. It names nobody and opens nothing.
 */
export class BrowserCookie extends SecretCookie {
  constructor(isSecure: boolean) {
    super('evergreen_browser', isSecure, /^[\w-]{22}$/);
  }

  /** For a browser that has none yet. */
  begin(): string {
    return this.set(randomBytes(16).toString('base64url'), browserSeconds);
  }
}
