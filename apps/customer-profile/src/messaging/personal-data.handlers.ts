import {
  type ErasePersonRequest,
  type ExportPersonRequest,
  PersonalDataService,
} from '@evergreen/contracts/privacy';
import { InputFields } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { ErasePerson } from '../use-cases/erase-person.ts';
import { ReadPerson } from '../use-cases/read-person.ts';
import { readCursor, writeCursor } from './book-cursor.ts';

/** What the book itself holds about a person: asked like every other service's. */
@Controller()
export class PersonalDataHandlers {
  constructor(
    @Inject(ReadPerson) private readonly read: ReadPerson,
    @Inject(ErasePerson) private readonly erase: ErasePerson,
  ) {}

  @Rpc(PersonalDataService.method.exportPerson, access.service('customer-profile'))
  async exportPerson(request: ExportPersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const place = readCursor(fields, request.cursor);
    fields.check();
    const page = await this.read.page(customerId, place);
    if (page === undefined) return { sections: [] };
    const { section, next } = page;
    const { name, columns, rows } = section;
    return {
      sections: [{ name, columns: [...columns], rows: rows.map((values) => ({ values: [...values] })) }],
      ...(next === undefined ? {} : { nextCursor: writeCursor(next) }),
    };
  }

  @Rpc(PersonalDataService.method.erasePerson, access.service('customer-profile'))
  async erasePerson(request: ErasePersonRequest) {
    const fields = new InputFields();
    const customerId = fields.uuid('customerId', request.customerId);
    const requestId = fields.uuid('requestId', request.requestId);
    fields.check();
    return { erased: [...(await this.erase.run(customerId, requestId))] };
  }
}
