import { Module } from '@nestjs/common';
import { CustomerOfficesConsumer } from './messaging/customer-offices.consumer.ts';
import { MembershipHandlers } from './messaging/membership.handlers.ts';
import { NoClaimDecidedConsumer } from './messaging/no-claim-decided.consumer.ts';
import { PersonalDataHandlers } from './messaging/personal-data.handlers.ts';
import { PolicyTermsConsumer } from './messaging/policy-terms.consumer.ts';
import { EnrolCustomers } from './use-cases/enrol-customers.ts';
import { FindMembers } from './use-cases/find-members.ts';
import { ListEntries } from './use-cases/list-entries.ts';
import { NoteCustomerOffices } from './use-cases/note-customer-offices.ts';
import { PersonalData } from './use-cases/personal-data.ts';
import { PostAward } from './use-cases/post-award.ts';
import { PostNoClaimGrants } from './use-cases/post-no-claim-grants.ts';
import { PostToLedger } from './use-cases/post-to-ledger.ts';
import { PublishProgramme } from './use-cases/publish-programme.ts';
import { ReadAccounts } from './use-cases/read-accounts.ts';
import { ReadTotals } from './use-cases/read-totals.ts';

@Module({
  controllers: [MembershipHandlers, PersonalDataHandlers],
  providers: [
    EnrolCustomers,
    FindMembers,
    ListEntries,
    NoteCustomerOffices,
    PersonalData,
    PostAward,
    PostNoClaimGrants,
    PostToLedger,
    PublishProgramme,
    ReadAccounts,
    ReadTotals,
    CustomerOfficesConsumer,
    NoClaimDecidedConsumer,
    PolicyTermsConsumer,
  ],
})
export class MembershipModule {}
