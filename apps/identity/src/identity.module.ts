import { CONFIGURATION } from '@evergreen/service';
import { Module } from '@nestjs/common';
import { auditControllers, auditProviders } from './audit.parts.ts';
import { type IdentityConfiguration, isDemo } from './identity.config.ts';
import { peopleControllers, peopleProviders } from './people.parts.ts';

@Module({
  controllers: [...auditControllers, IdentityHandlers, ...peopleControllers],
  providers: [
    ...peopleProviders,
    ...signInProviders,
    ...signInPorts,
    ...auditProviders,
  ],
})
export class IdentityModule {
  /** @throws ConfigurationError */
  constructor(@Inject(CONFIGURATION) configuration: SignInConfiguration) {
    checkSignIn(configuration);
  }
}
