import { isRole } from '@evergreen/access';
import type { DemoSignIn as WireSignIn } from '@evergreen/contracts/identity';
import type { Clock } from '@evergreen/kernel';
import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { AllowAnyone } from '../access/access-rules.ts';
import { asGateway, type Services, SERVICES } from '../calls/services.ts';
import { CLOCK, CONFIGURATION, type GatewayConfiguration } from '../gateway.config.ts';
import { staffRoles } from '../organisation/role.models.ts';
import { LocalDateScalar } from '../scalars/local-date.scalar.ts';
import { accountKindOf } from '../sign-in/sign-in.models.ts';
import { channelOf } from '../notices/map-notice.ts';
import { DemoCode, DemoMessage, DemoSignIn } from './demo.models.ts';

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
    return codes.map(({ login, code, expiresAt }) => ({ login, code, expiresAt }));
  }

  @Query(() => [DemoMessage], { description: 'What phones and mailboxes would show, newest first.' })
  @AllowAnyone()
  async demoMessages(): Promise<DemoMessage[]> {
    const { messages } = await this.services.notices.listDemoMessages({}, asGateway);
    return messages.map(({ messageId: id, channel, recipientMasked, subject, text, at }) => ({
      ...{ id, channel: channelOf(channel), recipientMasked, subject: subject || null, text, at },
    }));
  }

  @Query(() => [DemoSignIn])
  @AllowAnyone()
  async demoSignIns(): Promise<DemoSignIn[]> {
    const { signIns } = await this.services.identity.listDemoSignIns({}, asGateway);
    return signIns.map(demoSignInOf);
  }
}

function demoSignInOf(wire: WireSignIn): DemoSignIn {
  return {
    kind: accountKindOf(wire.kind),
    login: wire.login,
    name: wire.name || null,
    roles: wire.roles.filter(isRole).map((role) => staffRoles[role]),
    officeNameZh: wire.officeNameZh || null,
    officeNameEn: wire.officeNameEn || null,
    password: wire.password || null,
    totpCode: wire.totpCode || null,
    totpSecret: wire.totpSecret || null,
  };
}
