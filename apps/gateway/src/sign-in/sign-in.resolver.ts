import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import type { Viewer } from '../calls/viewer.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { Me } from '../members/me.models.ts';
import { openedBy } from './map-sign-in.ts';
import { accountKindOf, RequestCodeResult, SignInOptions } from './sign-in.models.ts';
import { SignedInSessions } from './signed-in-sessions.ts';

/** Members sign in by a code; anybody signs out. */
@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(SignedInSessions) private readonly sessions: SignedInSessions,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => SignInOptions)
  @AllowAnyone()
  async signInOptions(): Promise<SignInOptions> {
    const { providers, codesCanBeSent } = await this.services.identity.getSignInOptions({}, asGateway);
    return {
      providers: providers.map(({ providerId, name, kind }) => ({
        id: providerId,
        name,
        kind: accountKindOf(kind),
      })),
      codesCanBeSent,
    };
  }

  @Mutation(() => RequestCodeResult, {
    description: 'Members. Answers alike whether or not the account exists.',
  })
  @AllowAnyone()
  async requestCode(
    @Args('login', { type: () => String }) login: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<RequestCodeResult> {
    this.limits.demand('signIns', request, reply);
    const origin = this.sessions.originOf(request);
    const { validSeconds } = await this.services.identity.requestCode({ login, origin }, asGateway);
    return { validSeconds };
  }

  @Mutation(() => Me, { description: 'Sets the session cookie.' })
  @AllowAnyone()
  async signInMember(
    @Args('login', { type: () => String }) login: string,
    @Args('code', { type: () => String }) code: string,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    const { request, reply } = context;
    this.limits.demand('signIns', request, reply);
    const call = { login, code, origin: this.sessions.originOf(request) };
    const { step } = await this.services.identity.signInMember(call, asGateway);
    const session = await this.sessions.opened(request, reply, openedBy(step));
    context.signedIn(session);
    return session.viewer;
  }

  @Mutation(() => Boolean, { description: 'Ends the session; true also when nobody was signed in.' })
  @AllowAnyone()
  async signOut(@Context() { request, reply }: RequestContext): Promise<boolean> {
    await this.sessions.ended(request, reply);
    return true;
  }
}
