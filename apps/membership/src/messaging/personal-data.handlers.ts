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
    const after = request.cursor === undefined ? undefined : fields.uuid('cursor', request.cursor);
    fields.check();
    const { sections, next } = await this.personalData.page(customerId, after);
    return {
      ...(next === undefined ? {} : { nextCursor: next }),
      sections: sections.map(({ name, columns, rows }) => ({
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
    fields.check();
    const count = await this.personalData.kept(customerId);
    return { erased: [{ what: 'entries kept pseudonymous', count }] };
  }
}
