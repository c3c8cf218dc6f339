import { Module } from '@nestjs/common';
import { customerFileControllers, customerFileProviders } from './customer-file.parts.ts';
import { eventAudienceControllers, eventAudienceProviders } from './event-audience.parts.ts';
import { evaluationProviders } from './evaluation.parts.ts';
import { decisionControllers, decisionProviders } from './decisions.parts.ts';
import { blacklistControllers, blacklistProviders } from './blacklist.parts.ts';
import { insightControllers, insightProviders } from './insight.parts.ts';
import { indicatorControllers, indicatorProviders } from './indicators.parts.ts';
import { CloseTermsRunKind } from './jobs/close-terms.run-kind.ts';
import { DataRequestRunKind } from './jobs/data-request.run-kind.ts';
import { ExpireExportsRunKind } from './jobs/expire-exports.run-kind.ts';
import { ImportRunKind } from './jobs/import.run-kind.ts';
import { RemoveUploadsRunKind } from './jobs/remove-uploads.run-kind.ts';
import { RewrapKeysRunKind } from './jobs/rewrap-keys.run-kind.ts';
import { CustomerFilesHandlers } from './messaging/customer-files.handlers.ts';
import { CustomersHandlers } from './messaging/customers.handlers.ts';
import { DataRequestsHandlers } from './messaging/data-requests.handlers.ts';
import { ImportsHandlers } from './messaging/imports.handlers.ts';
import { KeysHandlers } from './messaging/keys.handlers.ts';
import { PersonalDataHandlers } from './messaging/personal-data.handlers.ts';
import { listControllers, listProviders } from './lists.parts.ts';
import { feedControllers, feedProviders } from './feed.parts.ts';
import { importControllers, importProviders } from './imports.parts.ts';
import { noticeControllers, noticeProviders } from './notices.parts.ts';
import { campaignAudienceControllers, campaignAudienceProviders } from './campaign-audience.parts.ts';
import { preventionControllers, preventionProviders } from './prevention.parts.ts';
import { segmentControllers, segmentProviders } from './segments.parts.ts';
import { webhookControllers, webhookProviders } from './webhooks.parts.ts';
import { CustomerKeys } from './persistence/customer-keys.repository.ts';
import { PersonalKeys } from './persistence/personal-keys.ts';
import { CancelImport } from './use-cases/cancel-import.ts';
import { CloseEndedTerms } from './use-cases/close-ended-terms.ts';
import { CollectPerson } from './use-cases/collect-person.ts';
import { CustomerFiles } from './use-cases/customer-files.ts';
import { EraseCustomer } from './use-cases/erase-customer.ts';
import { ErasePerson } from './use-cases/erase-person.ts';
import { ExpireExports } from './use-cases/expire-exports.ts';
import { ImportFile } from './use-cases/import-file.ts';
import { InstallMappingProfiles } from './use-cases/install-mapping-profiles.ts';
import { ListFindings } from './use-cases/list-findings.ts';
import { ListMappingProfiles } from './use-cases/list-mapping-profiles.ts';
import { ManageMasterKeys } from './use-cases/manage-master-keys.ts';
import { PackExport } from './use-cases/pack-export.ts';
import { ReadCustomers } from './use-cases/read-customers.ts';
import { ReadDataRequests } from './use-cases/read-data-requests.ts';
import { ReadExport } from './use-cases/read-export.ts';
import { ReadImports } from './use-cases/read-imports.ts';
import { ReadPerson } from './use-cases/read-person.ts';
import { RemoveUploads } from './use-cases/remove-uploads.ts';
import { RequestData } from './use-cases/request-data.ts';
import { RevealCustomer } from './use-cases/reveal-customer.ts';
import { RewrapCustomerKeys } from './use-cases/rewrap-customer-keys.ts';
import { StartImport } from './use-cases/start-import.ts';

@Module({
  controllers: [
    ImportsHandlers,
    CustomersHandlers,
    CustomerFilesHandlers,
    DataRequestsHandlers,
    KeysHandlers,
    PersonalDataHandlers,
    ...customerFileControllers,
    ...indicatorControllers,
    ...insightControllers,
    ...listControllers,
    ...importControllers,
    ...feedControllers,
    ...noticeControllers,
    ...blacklistControllers,
    ...segmentControllers,
    ...decisionControllers,
    ...preventionControllers,
    ...eventAudienceControllers,
    ...webhookControllers,
    ...campaignAudienceControllers,
  ],
  providers: [
    CancelImport,
    CloseEndedTerms,
    CloseTermsRunKind,
    CollectPerson,
    CustomerFiles,
    CustomerKeys,
    DataRequestRunKind,
    EraseCustomer,
    ErasePerson,
    ExpireExports,
    ExpireExportsRunKind,
    ImportFile,
    ImportRunKind,
    InstallMappingProfiles,
    ListFindings,
    ListMappingProfiles,
    ManageMasterKeys,
    PackExport,
    PersonalKeys,
    ReadCustomers,
    ReadDataRequests,
    ReadExport,
    ReadImports,
    ReadPerson,
    RemoveUploads,
    RemoveUploadsRunKind,
    RequestData,
    RevealCustomer,
    RewrapCustomerKeys,
    RewrapKeysRunKind,
    StartImport,
    ...customerFileProviders,
    ...evaluationProviders,
    ...indicatorProviders,
    ...insightProviders,
    ...listProviders,
    ...importProviders,
    ...feedProviders,
    ...noticeProviders,
    ...blacklistProviders,
    ...segmentProviders,
    ...decisionProviders,
    ...preventionProviders,
    ...eventAudienceProviders,
    ...webhookProviders,
    ...campaignAudienceProviders,
  ],
})
export class CustomerProfileModule {}
