import { DomainError } from '@evergreen/kernel';
import * as oidc from 'openid-client';
import { sessionRules } from '../domain/session.ts';
import {
  type ExternalAttempt,
  type ExternalPerson,
  type ExternalSignIn,
  NotLetIn,
} from './external-sign-in.ts';

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As people know it. */
  readonly name: string;
  /** The claim that holds the staff number. */
  readonly staffNumberClaim: string;
  /** The insurer's word that the provider asks everybody for a second factor, where its tokens do not say so. */
  readonly alwaysSecondFactor: boolean;
  /** Only a demonstration speaks to a provider without TLS. */
  readonly allowHttp: boolean;
}

const timeoutSeconds = 5;
/** Whoever signed in at the provider longer ago is asked there again: as long as a session of ours lasts. */
const maxAgeSeconds = sessionRules.absoluteMs / 1_000;
const codePattern = /^\w{1,60}$/;
/** Ways to prove oneself that are a second factor (RFC 8176). */
const strongMethods = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face'];

/** The insurer's OpenID Connect provider: authorization code with PKCE, state and nonce, and signed ID tokens. */
export class OidcSignIn implements ExternalSignIn {
  readonly id = 'oidc';
  readonly kind = 'staff';
  readonly name: string;
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: OidcOptions) {
    this.name = options.name;
  }

  async authorizeUrl(
    { redirectUri, state, nonce, codeVerifier }: ExternalAttempt,
    { anew }: { readonly anew: boolean },
  ): Promise<string> {
    const provider = await this.provider();
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      // Asked for it, a provider says when the person proved themselves (OpenID Connect Core 3.1.2.1).
      max_age: String(anew ? 0 : maxAgeSeconds),
      ...(anew && { prompt: 'login' }),
    });
    return url.href;
  }

  async exchange(attempt: ExternalAttempt, callbackUrl: string): Promise<ExternalPerson> {
    const provider = await this.provider();
    const { claims, staffNumber } = await this.learn(provider, attempt, callbackUrl);
    return {
      issuer: claims.iss,
      subject: claims.sub,
      staffNumber: typeof staffNumber === 'string' ? staffNumber : undefined,
      provedAt: this.provedAt(claims),
    };
  }

  private provedAt({ amr, auth_time: authTime }: oidc.IDToken): Date | null {
    const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
    const isStrong =
      this.options.alwaysSecondFactor || strongMethods.some((method) => methods.includes(method));
    return isStrong && typeof authTime === 'number' ? new Date(authTime * 1_000) : null;
  }

  private async learn(
    provider: oidc.Configuration,
    { state, nonce, codeVerifier }: ExternalAttempt,
    callbackUrl: string,
  ): Promise<{ claims: oidc.IDToken; staffNumber: unknown }> {
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(callbackUrl), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: codeVerifier,
        idTokenExpected: true,
        // Of somebody asked anew the caller checks more: since when, by its own clock.
        maxAge: maxAgeSeconds,
      });
      const claims = tokens.claims();
      if (claims !== undefined) {
        return { claims, staffNumber: await this.staffNumberOf(provider, claims, tokens.access_token) };
      }
    } catch (error) {
      if (isAway(error)) throw unavailable();
      throw new NotLetIn(reasonOf(error));
    }
    throw new NotLetIn('no-id-token');
  }

  /** Some providers say it in the ID token, others only when asked about the person. */
  private async staffNumberOf(
    provider: oidc.Configuration,
    claims: oidc.IDToken,
    accessToken: string,
  ): Promise<unknown> {
    const { staffNumberClaim } = this.options;
    const said = claims[staffNumberClaim];
    if (said !== undefined || provider.serverMetadata().userinfo_endpoint === undefined) return said;
    return (await oidc.fetchUserInfo(provider, accessToken, claims.sub))[staffNumberClaim];
  }

  /** Looked up once; again when that failed. */
  private async provider(): Promise<oidc.Configuration> {
    this.discovered ??= this.discover();
    try {
      return await this.discovered;
    } catch {
      this.discovered = undefined;
      throw unavailable();
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, allowHttp } = this.options;
    return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: timeoutSeconds,
      execute: [oidc.enableNonRepudiationChecks, ...(allowHttp ? [oidc.allowInsecureRequests] : [])],
    });
  }
}

/** Nothing was said about the person: the provider did not answer, or not in time. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  return error instanceof TypeError ? error.message === 'fetch failed' : names.includes('TimeoutError');
}

/** Nothing that was sent along: codes of the library, and of the provider those that read as codes. */
function reasonOf(error: unknown): string {
  const { name, code, error: said } = error as { name: string; code?: unknown; error?: unknown };
  return [code ?? name, said].filter((each) => typeof each === 'string' && codePattern.test(each)).join(' ');
}

const unavailable = () => new DomainError('SERVICE_UNAVAILABLE', 'The provider does not answer');
