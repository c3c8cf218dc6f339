import { DomainError } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone, AllowMembers, AllowSignedIn } from '../access/access-rules.ts';
import { Identify } from '../calls/identify.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { RequestCodeResult } from '../sign-in/sign-in.models.ts';
import { SignedInSessions } from '../sign-in/signed-in-sessions.ts';
import { answered } from '../values/answered.ts';
import { sessionOf, sessionStateOf } from './map-account.ts';
import { Session, SessionState } from './session.models.ts';

/** Where one is signed in, for how long, and the proof that sensitive acts ask for. */
@Resolver()
export class SessionResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Identify) private readonly identify: Identify,
    @Inject(SignedInSessions) private readonly sessions: SignedInSessions,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Query(() => SessionState, {
    nullable: true,
    description: 'Looks without keeping it from going idle. Null when not signed in.',
  })
  @AllowAnyone()
  session(_root: unknown, _args: unknown, { session }: RequestContext): SessionState | null {
    return session && sessionStateOf(session);
  }

  @Query(() => [Session])
  @AllowSignedIn()
  async mySessions(): Promise<Session[]> {
    return (await this.services.account.listSessions({})).sessions.map(sessionOf);
  }

  @Mutation(() => SessionState, { description: 'Counts as use: the session does not go idle.' })
  @AllowSignedIn()
  async keepSession(_root: unknown, _args: unknown, { request }: RequestContext): Promise<SessionState> {
    const token = answered(request.sessionToken ?? undefined);
    this.identify.sessions.forget(token);
    const kept = await this.identify.sessions.find(token, { address: request.ip });
    if (kept === undefined) throw new DomainError('SESSION_ENDED', 'The session has ended');
    return sessionStateOf(kept);
  }

  @Mutation(() => Boolean, {
    description: "Ends one of one's own sessions; another than this needs a fresh proof.",
  })
  @AllowSignedIn()
  async endSession(
    @Args('id', { type: () => ID }) sessionId: string,
    @Context() { request, session, reply }: RequestContext,
  ): Promise<boolean> {
    await this.services.account.endSession({ sessionId });
    if (sessionId === session?.viewer.session?.id && request.sessionToken !== null) {
      this.identify.sessions.forget(request.sessionToken);
      reply.header('set-cookie', this.identify.cookie.clear());
    }
    return true;
  }

  @Mutation(() => Int, {
    description: "Ends all of one's own sessions but this one; how many. Needs a fresh proof.",
  })
  @AllowSignedIn()
  async endOtherSessions(): Promise<number> {
    return (await this.services.account.endOtherSessions({})).ended;
  }

  @Mutation(() => RequestCodeResult, { description: 'Members: a code to prove themselves once more.' })
  @AllowMembers()
  async requestStepUpCode(@Context() { request, reply }: RequestContext): Promise<RequestCodeResult> {
    this.limits.demand('signIns', request, reply);
    const { validSeconds } = await this.services.account.requestStepUpCode({});
    return { validSeconds };
  }

  @Mutation(() => SessionState, {
    description:
      'Proves once more who one is: members by the code that was sent, staff by their authenticator or a recovery code.\n' +
      'Renews the session cookie.',
  })
  @AllowSignedIn()
  async stepUp(
    @Args('code', { type: () => String }) code: string,
    @Context() context: RequestContext,
  ): Promise<SessionState> {
    this.limits.demand('signIns', context.request, context.reply);
    const sessionToken = answered(context.request.sessionToken ?? undefined);
    const { opened } = await this.services.account.stepUp({ sessionToken, code });
    return sessionStateOf(await this.sessions.renewed(context.request, context.reply, answered(opened)));
  }
}
