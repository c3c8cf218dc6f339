import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import { Identify } from '../calls/identify.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import type { Viewer } from '../calls/viewer.ts';
import { SignInLimit } from '../limits/sign-in-limit.ts';
import { Me } from '../members/me.models.ts';
import { AccountKind, RequestCodeResult, wireKinds } from './sign-in.models.ts';

@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(Identify) private readonly identify: Identify,
    @Inject(SignInLimit) private readonly limit: SignInLimit,
  ) {}

  @Mutation(() => RequestCodeResult, { description: 'Answers alike whether or not the account exists.' })
  @AllowAnyone()
  async requestCode(
    @Args('kind', { type: () => AccountKind }) kind: AccountKind,
    @Args('login') login: string,
    @Context() { request }: RequestContext,
  ): Promise<RequestCodeResult> {
    await this.limit.count(request);
    const { validSeconds } = await this.services.identity.requestCode(
      { kind: wireKinds[kind], login },
      asGateway,
    );
    return { validSeconds };
  }

  @Mutation(() => Me, { description: 'Sets the session cookie.' })
  @AllowAnyone()
  async signIn(
    @Args('kind', { type: () => AccountKind }) kind: AccountKind,
    @Args('login') login: string,
    @Args('code') code: string,
    @Context() context: RequestContext,
  ): Promise<Viewer> {
    await this.limit.count(context.request);
    const opened = await this.services.identity.signIn({ kind: wireKinds[kind], login, code }, asGateway);
    const session = await this.identify.sessions.opened(opened.sessionToken, opened.viewer);
    await this.end(context.request.sessionToken);
    context.reply.header('set-cookie', this.identify.cookie.set(opened.sessionToken));
    context.signedIn(session);
    return session.viewer;
  }

  @Mutation(() => Boolean, { description: 'Ends the session; true also when nobody was signed in.' })
  @AllowAnyone()
  async signOut(@Context() { request, reply }: RequestContext): Promise<boolean> {
    await this.end(request.sessionToken);
    reply.header('set-cookie', this.identify.cookie.clear());
    return true;
  }

  private async end(sessionToken: string | null): Promise<void> {
    if (sessionToken === null) return;
    await this.services.identity.signOut({ sessionToken }, asGateway);
    this.identify.sessions.forget(sessionToken);
  }
}
