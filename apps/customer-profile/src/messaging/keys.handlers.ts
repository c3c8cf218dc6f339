import { KeyService, type RewrapKeysRequest } from '@evergreen/contracts/customer-profile';
import { progressMessage } from '@evergreen/jobs';
import { InputFields } from '@evergreen/kernel';
import { access, type CallContext, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ManageMasterKeys } from '../use-cases/manage-master-keys.ts';
import { operatorOnly } from './operator-only.ts';

@Controller()
export class KeysHandlers {
  constructor(@Inject(ManageMasterKeys) private readonly masterKeys: ManageMasterKeys) {}

  @Rpc(KeyService.method.getKeys, access.services)
  async getKeys(_request: unknown, { caller }: CallContext) {
    operatorOnly(caller);
    const { newestId, customers } = await this.masterKeys.uses();
    return {
      newestKeyId: newestId,
      uses: [...customers].map(([keyId, count]) => ({ keyId, customers: count })),
    };
  }

  @Rpc(KeyService.method.rewrapKeys, access.services)
  async rewrapKeys(request: RewrapKeysRequest, { caller }: CallContext) {
    operatorOnly(caller);
    const fields = new InputFields();
    const key = fields.text('key', request.key, 200);
    fields.check();
    const run = await this.masterKeys.rewrap(key, 'operator');
    return { runId: run.id, progress: progressMessage(run) };
  }
}
