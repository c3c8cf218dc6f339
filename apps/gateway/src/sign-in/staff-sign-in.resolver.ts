import type { SignInStep as WireStep } from '@evergreen/contracts/identity';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import type { RequestContext } from '../calls/request-context.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { RateLimits } from '../limits/rate-limits.ts';
import { challengeAnswer, stepOf } from './map-sign-in.ts';
import {
  ChallengeAnswerInput,
  type SignedIn,
  type SignInChallenge,
  SignInStep,
  TotpEnrolment,
} from './sign-in.models.ts';
import { SignedInSessions } from './signed-in-sessions.ts';

/** Staff sign in step by step: number and password, then whatever they are asked for. */
@Resolver()
export class StaffSignInResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(SignedInSessions) private readonly sessions: SignedInSessions,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  @Mutation(() => SignInStep, { description: 'First step of a staff sign-in.' })
  @AllowAnyone()
  async signInStaff(
    @Args('staffNumber', { type: () => String }) staffNumber: string,
    @Args('password', { type: () => String }) password: string,
    @Context() context: RequestContext,
  ): Promise<SignInChallenge | SignedIn> {
    this.limits.demand('signIns', context.request, context.reply);
    const call = { staffNumber, password, origin: this.sessions.originOf(context.request) };
    return this.taken((await this.services.identity.signInStaff(call, asGateway)).step, context);
  }

  @Mutation(() => SignInStep, { description: 'The next step of a staff sign-in.' })
  @AllowAnyone()
  async answerChallenge(
    @Args('input') input: ChallengeAnswerInput,
    @Context() context: RequestContext,
  ): Promise<SignInChallenge | SignedIn> {
    this.limits.demand('signIns', context.request, context.reply);
    const { challengeToken } = input;
    const call = {
      challengeToken,
      answer: challengeAnswer(input),
      origin: this.sessions.originOf(context.request),
    };
    return this.taken((await this.services.identity.answerChallenge(call, asGateway)).step, context);
  }

  @Mutation(() => TotpEnrolment, {
    description: 'What an authenticator is set up with, for a challenge that asks for it.',
  })
  @AllowAnyone()
  async beginTotpEnrolment(
    @Args('challengeToken', { type: () => String }) challengeToken: string,
    @Context() { request, reply }: RequestContext,
  ): Promise<TotpEnrolment> {
    this.limits.demand('signIns', request, reply);
    const { secret, uri } = await this.services.identity.getTotpEnrolment({ challengeToken }, asGateway);
    return { secret, uri };
  }

  private async taken(
    wire: WireStep | undefined,
    context: RequestContext,
  ): Promise<SignInChallenge | SignedIn> {
    const step = stepOf(wire);
    if (step.kind === 'challenge') return step.challenge;
    const session = await this.sessions.opened(context.request, context.reply, step.opened);
    context.signedIn(session);
    return { me: session.viewer, recoveryCodes: step.opened.recoveryCodes };
  }
}
