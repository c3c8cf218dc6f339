import { Module } from '@nestjs/common';
import { CloseTermsRunKind } from './jobs/close-terms.run-kind.ts';
import { ImportRunKind } from './jobs/import.run-kind.ts';
import { CustomersHandlers } from './messaging/customers.handlers.ts';
import { ImportsHandlers } from './messaging/imports.handlers.ts';
import { CustomerKeys } from './persistence/customer-keys.repository.ts';
import { PersonalKeys } from './persistence/personal-keys.ts';
import { CancelImport } from './use-cases/cancel-import.ts';
import { CloseEndedTerms } from './use-cases/close-ended-terms.ts';
import { EraseCustomer } from './use-cases/erase-customer.ts';
import { ImportFile } from './use-cases/import-file.ts';
import { InstallMappingProfiles } from './use-cases/install-mapping-profiles.ts';
import { ListFindings } from './use-cases/list-findings.ts';
import { ListMappingProfiles } from './use-cases/list-mapping-profiles.ts';
import { ReadCustomers } from './use-cases/read-customers.ts';
import { ReadImports } from './use-cases/read-imports.ts';
import { ReadPerson } from './use-cases/read-person.ts';
import { StartImport } from './use-cases/start-import.ts';

@Module({
  controllers: [ImportsHandlers, CustomersHandlers],
  providers: [
    CustomerKeys,
    EraseCustomer,
    PersonalKeys,
    ReadPerson,
    CancelImport,
    CloseEndedTerms,
    CloseTermsRunKind,
    ImportFile,
    ImportRunKind,
    InstallMappingProfiles,
    ListFindings,
    ListMappingProfiles,
    ReadCustomers,
    ReadImports,
    StartImport,
  ],
})
export class CustomerProfileModule {}
