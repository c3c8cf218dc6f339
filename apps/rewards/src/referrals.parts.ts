import { DecideReferralsRunKind } from './jobs/referrals/decide-referrals.run-kind.ts';
import { OwnReferralsHandlers } from './messaging/referrals/own-referrals.handlers.ts';
import { ReferralsHandlers } from './messaging/referrals/referrals.handlers.ts';
import { RulesDocumentsHandlers } from './messaging/rules-documents/rules-documents.handlers.ts';
import { DecideReferrals } from './use-cases/referrals/decide-referrals.ts';
import { FriendHouseholds } from './use-cases/referrals/friend-households.ts';
import { OwnCode } from './use-cases/referrals/own-code.ts';
import { PayReferrals } from './use-cases/referrals/pay-referrals.ts';
import { ReadReferrals } from './use-cases/referrals/read-referrals.ts';
import { RecordReferral } from './use-cases/referrals/record-referral.ts';
import { RejectReferral } from './use-cases/referrals/reject-referral.ts';
import { TellOfReferrals } from './use-cases/referrals/tell-of-referrals.ts';
import { DraftRulesDocument } from './use-cases/rules-documents/draft-rules-document.ts';
import { PublishRulesDocuments } from './use-cases/rules-documents/publish-rules-documents.ts';
import { ReadRulesDocuments } from './use-cases/rules-documents/read-rules-documents.ts';

/** Doors to referrals, and to rules that are documents. */
export const referralControllers = [OwnReferralsHandlers, ReferralsHandlers, RulesDocumentsHandlers];

/** What stands behind them. */
export const referralProviders = [
  ...[DecideReferrals, DecideReferralsRunKind, FriendHouseholds, OwnCode, PayReferrals, ReadReferrals],
  ...[RecordReferral, RejectReferral, TellOfReferrals],
  ...[DraftRulesDocument, PublishRulesDocuments, ReadRulesDocuments],
];

export const referralRunKinds = [DecideReferralsRunKind];
