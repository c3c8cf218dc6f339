import {
  type ErasePersonRequest,
  type ExportPersonRequest,
  PersonalDataService,
} from '@evergreen/contracts/privacy';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { PersonalData } from '../use-cases/personal-data.ts';

const asker = access.service('customer-profile');

@Controller()
export class PersonalDataHandlers {
  constructor(@Inject(PersonalData) private readonly personalData: PersonalData) {}

  @Rpc(PersonalDataService.method.exportPerson, asker)
  async exportPerson(request: ExportPersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const { cursor } = request;
    // A sequence of the audit, which counts from 1.
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) fields.refuse('cursor', 'is not a cursor');
    fields.check();
    const page = await this.personalData.of(customerId, cursor === undefined ? undefined : BigInt(cursor));
    return {
      ...(page.nextAfter === undefined ? {} : { nextCursor: String(page.nextAfter) }),
      sections: page.sections.map(({ name, columns, rows }) => ({
        name,
        columns: [...columns],
        rows: rows.map((values) => ({ values: [...values] })),
      })),
    };
  }

  @Rpc(PersonalDataService.method.erasePerson, asker)
  async erasePerson(request: ErasePersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const requestId = fields.uuid('requestId', request.requestId);
    fields.check();
    return { erased: [...(await this.personalData.erase(customerId, requestId))] };
  }
}
