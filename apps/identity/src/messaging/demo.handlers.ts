import { IdentityService } from '@evergreen/contracts/identity';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ShowDemo } from '../use-cases/show-demo.ts';
import { demoSignInMessage } from './sign-in-messages.ts';

/** What the demonstration's page shows; refused elsewhere. */
@Controller()
export class DemoHandlers {
  constructor(@Inject(ShowDemo) private readonly showDemo: ShowDemo) {}

  @Rpc(IdentityService.method.listDemoCodes, access.services)
  async listDemoCodes() {
    const codes = await this.showDemo.codes();
    return {
      codes: codes.map(({ login, code, expiresAt }) => ({ login, code, expiresAt: expiresAt.toISOString() })),
    };
  }

  @Rpc(IdentityService.method.listDemoSignIns, access.services)
  async listDemoSignIns() {
    return { signIns: (await this.showDemo.signIns()).map(demoSignInMessage) };
  }
}
