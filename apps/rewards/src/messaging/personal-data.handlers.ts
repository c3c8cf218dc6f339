import {
  type ErasePersonRequest,
  type ExportPersonRequest,
  PersonalDataService,
} from '@evergreen/contracts/privacy';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { PersonalData } from '../use-cases/personal-data.ts';
import { readCursor, writeCursor } from './decision-cursor.ts';

const asker = access.service('customer-profile');

@Controller()
export class PersonalDataHandlers {
  constructor(@Inject(PersonalData) private readonly personalData: PersonalData) {}

  @Rpc(PersonalDataService.method.exportPerson, asker)
  async exportPerson(request: ExportPersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const after = readCursor(fields, request.cursor);
    fields.check();
    const { section, next } = await this.personalData.page(customerId, after);
    const { name, columns, rows } = section;
    return {
      sections: [{ name, columns: [...columns], rows: rows.map((values) => ({ values: [...values] })) }],
      ...(next === undefined ? {} : { nextCursor: writeCursor(next) }),
    };
  }

  @Rpc(PersonalDataService.method.erasePerson, asker)
  async erasePerson(request: ErasePersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    const count = await this.personalData.kept(customerId);
    return { erased: [{ what: 'decisions kept pseudonymous', count }] };
  }
}
