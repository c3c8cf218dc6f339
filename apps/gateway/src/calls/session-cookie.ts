/** 32 random bytes in base64url, as identity makes them. */
const tokenPattern = /^[\w-]{43}$/;

/** Identity ends a session after 12 hours at the latest; a cookie that outlives it opens nothing. */
const maxAgeSeconds = 12 * 3_600;

/** The cookie that carries the session's token; scripts cannot read it, other sites cannot send it along. */
export class SessionCookie {
  readonly name: string;
  private readonly start: string;
  private readonly attributes: string;

  /** @param isSecure false only in a demonstration, which speaks plain HTTP on loopback */
  constructor(isSecure: boolean) {
    this.name = isSecure ? '__Host-evergreen_session' : 'evergreen_session';
    this.start = `${this.name}=`;
    this.attributes = `; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  }

  /** The token of a Cookie header; undefined when there is none that could be one. */
  read(header: string | undefined): string | undefined {
    if (header === undefined) return undefined;
    for (const part of header.split(';')) {
      const pair = part.trimStart();
      if (!pair.startsWith(this.start)) continue;
      const token = pair.slice(this.start.length).trimEnd();
      return tokenPattern.test(token) ? token : undefined;
    }
    return undefined;
  }

  /** Value of a Set-Cookie header. */
  set(token: string): string {
    return `${this.start}${token}${this.attributes}; Max-Age=${maxAgeSeconds}`;
  }

  clear(): string {
    return `${this.start}${this.attributes}; Max-Age=0`;
  }
}
