import { AccountKind as WireKind } from '@evergreen/contracts/identity';
import type { Clock } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { CLOCK, CONFIGURATION, type GatewayConfiguration } from '../gateway.config.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { AccountKind } from '../sign-in/sign-in.models.ts';
import { DemoCode, DemoSignIn } from './demo.models.ts';

/** What day it is, and what a demonstration shows before anybody signs in; identity refuses it elsewhere. */
@Resolver()
export class DemoResolver {
  constructor(
    @Inject(SERVICES) private readonly services: Services,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: GatewayConfiguration,
  ) {}

  @Query(() => LocalDateScalar, { description: "The insurer's business day." })
  @AllowAnyone()
  today(): string {
    return this.clock.today();
  }

  @Query(() => Boolean)
  @AllowAnyone()
  demo(): boolean {
    return this.configuration.EVERGREEN_DEMO === 'true';
  }

  @Query(() => [DemoCode], { description: 'Codes that are still valid, newest first.' })
  @AllowAnyone()
  async demoCodes(): Promise<DemoCode[]> {
    const { codes } = await this.services.identity.listDemoCodes({}, asGateway);
    return codes.map(({ kind, login, code, expiresAt }) => ({ kind: kindOf(kind), login, code, expiresAt }));
  }

  @Query(() => [DemoSignIn])
  @AllowAnyone()
  async demoSignIns(): Promise<DemoSignIn[]> {
    const { signIns } = await this.services.identity.listDemoSignIns({}, asGateway);
    return signIns.map(({ kind, login, name, roles }) => ({
      kind: kindOf(kind),
      login,
      name: name === '' ? null : name,
      roles,
    }));
  }
}

function kindOf(kind: WireKind): AccountKind {
  return kind === WireKind.STAFF ? AccountKind.STAFF : AccountKind.MEMBER;
}
