import {
  type ErasePersonRequest,
  type ExportPersonRequest,
  PersonalDataService,
} from '@evergreen/contracts/privacy';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { PersonalData } from '../use-cases/personal-data.ts';
import { readCursor, writeCursor } from './held-cursor.ts';

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
    const { sections, next } = await this.personalData.page(customerId, after);
    return {
      sections: sections.map(({ name, columns, rows }) => ({
        ...{ name, columns: [...columns], rows: rows.map((values) => ({ values: [...values] })) },
      })),
      ...(next === undefined ? {} : { nextCursor: writeCursor(next) }),
    };
  }

  @Rpc(PersonalDataService.method.erasePerson, asker)
  async erasePerson(request: ErasePersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    fields.check();
    return { erased: await this.personalData.forget(customerId) };
  }
}
