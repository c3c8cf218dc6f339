import { DomainError } from '@evergreen/kernel';
import * as oidc from 'openid-client';
import type { ExternalAttempt, ExternalPerson, ExternalSignIn } from './external-sign-in.ts';

export interface OidcOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As people know it. */
  readonly name: string;
  /** The claim that holds the staff number. */
  readonly staffNumberClaim: string;
  /** Only a demonstration speaks to a provider without TLS. */
  readonly allowHttp: boolean;
}

const timeoutSeconds = 5;
/** Ways to prove oneself that are a second factor (RFC 8176). */
const strongMethods = ['mfa', 'otp', 'hwk', 'swk', 'sc', 'fpt', 'face'];

/** The insurer's OpenID Connect provider: authorization code with PKCE, state and nonce. */
export class OidcSignIn implements ExternalSignIn {
  readonly id = 'oidc';
  readonly kind = 'staff';
  readonly name: string;
  private discovered: Promise<oidc.Configuration> | undefined;

  constructor(private readonly options: OidcOptions) {
    this.name = options.name;
  }

  async authorizeUrl({ redirectUri, state, nonce, codeVerifier }: ExternalAttempt): Promise<string> {
    const provider = await this.provider();
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUri,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  async exchange(attempt: ExternalAttempt, callbackUrl: string): Promise<ExternalPerson> {
    const provider = await this.provider();
    const { claims, staffNumber } = await this.learn(provider, attempt, callbackUrl);
    const methods: readonly unknown[] = Array.isArray(claims['amr']) ? claims['amr'] : [];
    return {
      issuer: claims.iss,
      subject: claims.sub,
      staffNumber: typeof staffNumber === 'string' ? staffNumber : undefined,
      isProof: strongMethods.some((method) => methods.includes(method)),
    };
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
      });
      const claims = tokens.claims();
      if (claims !== undefined) {
        return { claims, staffNumber: await this.staffNumberOf(provider, claims, tokens.access_token) };
      }
    } catch (error) {
      if (isAway(error)) throw unavailable();
    }
    throw new DomainError('PROVIDER_REFUSED', 'The provider did not say who it is');
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
      execute: allowHttp ? [oidc.allowInsecureRequests] : [],
    });
  }
}

/** Nothing was said about the person: the provider did not answer, or not in time. */
function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  return error instanceof TypeError ? error.message === 'fetch failed' : names.includes('TimeoutError');
}

const unavailable = () => new DomainError('SERVICE_UNAVAILABLE', 'The provider does not answer');
