import { Module } from '@nestjs/common';
import { auditControllers, auditProviders } from './audit.parts.ts';
import { peopleControllers, peopleProviders } from './people.parts.ts';
import { signInControllers, signInPorts, signInProviders } from './sign-in.parts.ts';

@Module({
  controllers: [...auditControllers, ...peopleControllers, ...signInControllers],
  providers: [...auditProviders, ...peopleProviders, ...signInPorts, ...signInProviders],
})
export class IdentityModule {}
