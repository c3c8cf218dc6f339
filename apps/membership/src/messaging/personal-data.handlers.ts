import {
  type ErasePersonRequest,
  type ExportPersonRequest,
  PersonalDataService,
} from '@evergreen/contracts/privacy';
import { InputFields, type Uuid } from '@evergreen/kernel';
import { access, Rpc } from '@evergreen/rpc';
import { Controller, Inject } from '@nestjs/common';
import { PersonalData } from '../use-cases/personal-data.ts';

const asker = access.service('customer-profile');

@Controller()
export class PersonalDataHandlers {
  constructor(@Inject(PersonalData) private readonly personalData: PersonalData) {}

  @Rpc(PersonalDataService.method.exportPerson, asker)
  async exportPerson(request: ExportPersonRequest) {
    const sections = await this.personalData.of(readCustomerId(request));
    return {
      sections: sections.map(({ name, columns, rows }) => ({
        name,
        columns: [...columns],
        rows: rows.map((values) => ({ values: [...values] })),
      })),
    };
  }

  @Rpc(PersonalDataService.method.erasePerson, asker)
  async erasePerson(request: ErasePersonRequest) {
    const count = await this.personalData.kept(readCustomerId(request));
    return { erased: [{ what: 'entries kept pseudonymous', count }] };
  }
}

function readCustomerId(request: { readonly customerId: string }): Uuid {
  const fields = new InputFields();
  const customerId = fields.uuid('customerId', request.customerId);
  fields.check();
  return customerId;
}
