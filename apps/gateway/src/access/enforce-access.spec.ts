import { type Grant } from '@evergreen/access';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLFieldConfig, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import type { RequestContext } from '../calls/request-context.ts';
import { describedSchema } from '../printed-schema.ts';
import { accessExtension, type AccessRule, staffWho } from './access-rules.ts';
import { enforceAccess, objectTypes } from './enforce-access.ts';

const nobody: AccessRule = { description: 'nobody', allows: () => false };

function schemaWith(field: Partial<GraphQLFieldConfig<unknown, unknown>>): GraphQLSchema {
  const fields = { answer: { type: GraphQLString, ...field } };
  return new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });
}

const context = (viewer: RequestContext['viewer'], isSessionEnded = false) =>
  ({ viewer, request: { isSessionEnded } }) as RequestContext;
const member = { kind: 'member', accountId: 'a', memberId: 'm', customerId: 'c' } as const;

describe('a resolver', () => {
  it('that does not say who may resolve it keeps the gateway from starting', () => {
    expect(() => enforceAccess(schemaWith({ resolve: () => 'x' }))).toThrow('Query.answer');
  });

  it.each([
    [context(null), 'NOT_SIGNED_IN'],
    [context(null, true), 'SESSION_ENDED'],
    [context(member), 'FORBIDDEN'],
  ])('is not reached by who may not', (who, code) => {
    let isReached = false;
    const schema = enforceAccess(
      schemaWith({ resolve: () => (isReached = true), extensions: { [accessExtension]: nobody } }),
    );
    const { resolve } = schema.getQueryType()!.getFields()['answer']!;
    expect(() => resolve!({}, {}, who, undefined as never)).toThrow(expect.objectContaining({ code }));
    expect(isReached).toBe(false);
  });
});

it('who may resolve what is this and nothing else', async () => {
  const schema = await describedSchema();
  const rules = objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const rule = field.extensions[accessExtension] as AccessRule | undefined;
      const isRoot = type.name === 'Query' || type.name === 'Mutation';
      return rule || isRoot ? [[`${type.name}.${field.name}`, rule?.description] as const] : [];
    }),
  );
  const table: Record<string, string[]> = {};
  for (const [field, rule] of rules) (table[rule ?? 'no rule'] ??= []).push(field);
  for (const fields of Object.values(table)) fields.sort();
  expect(table).toEqual({
    anyone: sorted(
      'Query.me today demo demoCodes demoMessages demoSignIns session signInOptions referralOffer',
      'Mutation.requestCode signInMember signInStaff answerChallenge beginTotpEnrolment signOut',
      'Mutation.lookUpPass confirmPartnerUse partnerUses',
    ),
    'signed in': sorted(
      'Query.mySessions myNotices insurerZone',
      'Mutation.keepSession endSession endOtherSessions stepUp markNoticesRead',
    ),
    members: sorted(
      'Query.offers ownRedemptions ownCoupons ownReferrals',
      'Mutation.redeem undoRedemption makeReferralCode enterReferralCode',
      'Query.myDataRequests myInbox unreadNotices householdInvitation myListings ownAdvice ownAchievements',
      'Mutation.appealListing reactToAdvice',
      'Query.ownInvitations',
      'Mutation.answerInvitation giveEventFeedback',
      'Mutation.requestStepUpCode markInboxRead setNoticeLanguage proposeEmail confirmEmail removeEmail',
      'Mutation.changeOwnMembership inviteToHousehold withdrawHouseholdInvitation acceptHouseholdInvitation',
      'Mutation.refuseHouseholdInvitation leaveOwnHousehold agreeToHousehold',
      'MemberMe.memberNumber enrolledOn name points claimFreeYears policies decisions statement tier explainEntry',
      'MemberMe.explainBalance membership missingRewards deductibleCredits',
      'StatementEntry.why',
      'LedgerEntry.why',
    ),
    'all staff': sorted(
      'Query.mySecurity',
      'Mutation.changePassword renewRecoveryCodes',
      'StaffMe.grants rules office',
    ),
    'members, staff: read DataRequest': ['Query.dataRequest'],
    'members, staff: export DataRequest': ['Mutation.requestExport'],
    'staff: read DataRequest': ['Query.dataRequests'],
    'staff: erase DataRequest': ['Mutation.requestErasure'],
    'staff: read Organisation': ['Query.offices'],
    'staff: manage Organisation': sorted('Mutation.openOffice renameOffice closeOffice reopenOffice'),
    'staff: read Staff': sorted('Query.staff staffMember roles'),
    'staff: arrange Staff': sorted('Mutation.setAbsence cancelAbsence'),
    'staff: manage Staff': sorted(
      'Mutation.createStaff updateStaff setGrants deactivateStaff reactivateStaff resetSignIn',
    ),
    'staff: read Training': ['StaffMember.training'],
    'staff: manage Training': ['Mutation.addTraining'],
    'staff: read Session': ['Query.staffSessions'],
    'staff: end Session': ['Mutation.endStaffSession'],
    'staff: read AuditEntry': sorted('Query.auditEntries auditChain auditVerification'),
    'staff: merge Customer': sorted(
      'Mutation.findDuplicates keepCustomersApart mergeCustomers separateCustomers',
      'Query.duplicates',
    ),
    'staff: edit Customer': sorted(
      'Mutation.addCustomerContact endCustomerContact preferCustomerContact',
      'Mutation.joinCustomerHousehold leaveCustomerHousehold',
      'Query.householdSuggestions',
    ),
    'staff: read Customer': sorted(
      'Query.findCustomers customerFile customerStory customerTimeline',
      'Query.customerIndicators groupIndicators insightCustomers',
      'Query.customerStanding standings standingCounts standingMoves careChoices',
      'StandingRow.customer',
      'StandingMove.customer',
      'CareChoice.customer',
      'Warning.customer',
      'RulesSample.customer',
    ),
    'staff: reveal PersonalData': ['Mutation.revealCustomer'],
    'members, staff: read Notice': ['Query.noticeSettings'],
    'members, staff: change Consent': sorted('Mutation.changeConsents chooseAutomaticMarketing'),
    'members, staff: read Objection': ['Query.automaticDecisions'],
    'members, staff: raise Objection': ['Mutation.objectToDecision'],
    'staff: read Objection': ['Query.objections'],
    'staff: decide Objection': sorted('Mutation.takeObjection decideObjection'),
    'staff: read Reward': sorted(
      'Query.rewards reward priceTiers lowStock codePools codePreview couponKinds',
    ),
    'staff: manage Reward': sorted(
      'Mutation.writeReward changeRewardState changeRewardStock writeCodePool importCodes generateCodes',
      'Mutation.writeCouponKind',
    ),
    'staff: read Redemption': sorted(
      'Query.redemptions customerCoupons',
      'RedemptionTask.nameMasked sourceRef',
    ),
    'staff: handle Redemption': sorted(
      'Mutation.moveRewardDelivery cancelRedemption useCoupon undoRewardUse',
    ),
    'staff: read Partner': sorted('Query.partners settlements settlementUses'),
    'staff: manage Partner': sorted('Mutation.writePartner makePartnerLink revokePartnerLink'),
    'staff: settle Partner': ['Mutation.settleMonth'],
    'staff: read Campaign': sorted('Query.campaigns campaign campaignProgress campaignResults'),
    'staff: manage Campaign': sorted(
      'Query.campaignPreview',
      'Mutation.draftCampaign actOnCampaign startCampaignDryRun reverseCampaign',
    ),
    'staff: approve Campaign': sorted('Mutation.decideOnCampaign'),
    'staff: read Prevention': sorted(
      'Query.preventionCampaigns preventionCampaign preventionChecks preventionLaunch',
    ),
    'staff: manage Prevention': sorted(
      'Query.preventionAudience',
      'Mutation.draftPreventionCampaign launchPreventionCampaign resumePreventionLaunch dropPreventionCampaign',
    ),
    'staff: read MemberEvent': sorted(
      'Query.memberEvents memberEvent eventInvitations eventFeedback',
      'EventGuest.nameMasked sourceRef',
    ),
    'staff: manage MemberEvent': sorted(
      'Mutation.draftMemberEvent publishMemberEvent closeMemberEvent cancelMemberEvent archiveMemberEvent',
      'Mutation.inviteToEvent',
    ),
    'staff: admit MemberEvent': sorted('Mutation.checkInGuest undoCheckIn'),
    'staff: handle Prevention': sorted('Mutation.takePreventionCheck endPreventionCheck'),
    'staff: read BlacklistEntry': sorted(
      'Query.blacklistCheck blacklistEntries blacklistEntry blacklistMatches customerListing',
      'Mutation.actOnBlacklistEntry',
    ),
    'staff: propose BlacklistEntry': sorted(
      'Mutation.proposeBlacklistEntry addBlacklistEvidence noteIdentity',
    ),
    'staff: approve BlacklistEntry': ['Mutation.decideBlacklistMatch'],
    'staff: read Notice': sorted('Query.customerNotices deliveries'),
    'staff: resend Notice': ['Mutation.retryDelivery'],
    'staff: read NoticeTemplate': sorted('Query.noticeTemplates noticeTemplate noticeTemplatePreview'),
    'staff: draft NoticeTemplate': ['Mutation.draftNoticeTemplate'],
    'staff: activate NoticeTemplate': ['Mutation.activateNoticeTemplate'],
    'staff: read Segment': sorted('Query.customerFacts rulePreview segment segmentCustomers segments'),
    'staff: manage Segment': sorted('Mutation.draftSegment saveSegment retireSegment refreshSegments'),
    'staff: read Import': sorted('Query.imports importById importFindings mappingProfiles', 'Import.profile'),
    'staff: manage Import': sorted('Query.previewMapping', 'Mutation.startImport cancelImport saveMapping'),
    'staff: read Webhook': sorted('Query.webhookEndpoints webhookDeliveries webhookMessage'),
    'staff: manage Webhook': sorted(
      'Mutation.createWebhookEndpoint changeWebhookEndpoint moveWebhookEndpoint rotateWebhookSecret sendWebhookTest replayWebhooks',
    ),
    'staff: read Feed': sorted('Query.feedCredentials feedBatches'),
    'staff: manage Feed': sorted('Mutation.createFeedCredential revokeFeedCredential'),
    'staff: read NoClaimRun': sorted(
      'Query.noClaimRuns noClaimRun ruleSets ruleSetDrafts noClaimScales',
      'NoClaimRun.ruleSet',
    ),
    'staff: manage NoClaimRun': sorted(
      'Mutation.startNoClaimRun pauseNoClaimRun resumeNoClaimRun cancelNoClaimRun',
    ),
    'staff: override Standing': sorted('Mutation.overrideStanding endOverride'),
    'staff: choose Standing': ['Mutation.chooseCare'],
    'staff: read Warning': sorted('Query.warnings warningRules warningOwners'),
    'staff: handle Warning': sorted('Mutation.takeWarning judgeWarning'),
    'staff: arrange Warning': sorted('Mutation.handOverWarning setWarningOwner'),
    'staff: read EvaluationRules': sorted(
      'Query.evaluationRules missingCalendarYear rulesPreview evaluations frequencyModels',
      'Mutation.moveEvaluationRules startRulesPreview',
    ),
    'staff: run Evaluation': sorted('Mutation.startEvaluation startFrequencyFit startInsight'),
    'staff: read Insight': sorted('Query.insight insightDays'),
    'staff: draft EvaluationRules': sorted(
      'Mutation.draftEvaluationRules changeEvaluationRules assessEvaluationRules',
    ),
    'staff: read Ledger': ['Query.ledgerTotals'],
    'staff: read Finance': sorted('Query.financeReport financeDays financeClosings'),
    'staff: close Finance': ['Mutation.closeFinanceDay'],
    'staff: read Referral': sorted('Query.referrals customerReferrals', 'Referral.advocateName friendName'),
    'staff: record Referral': ['Mutation.recordReferral'],
    'staff: reject Referral': ['Mutation.rejectReferral'],
    'staff: read Member': sorted('Query.achievements customerAchievements membership'),
    'staff: enrol Member': ['Mutation.enrolMember'],
    'staff: pause Member': ['Mutation.changeMembership'],
    'staff: merge Member': sorted('Query.mergePreview', 'Mutation.mergeMemberships unmergeMemberships'),
    'staff: share Member': sorted('Mutation.joinHousehold leaveHousehold'),
    'staff: read Points': sorted(
      'Query.memberPoints ledgerEntry missingRewards deductibleCredits ruleSet termRooms',
      'MemberPoints.entries lots holds explainBalance',
    ),
    'staff: read Adjustment': sorted('Query.adjustments adjustmentRules'),
    'staff: post Points': sorted(
      'Mutation.holdPoints releaseHold reverseAward restoreAward refundSpending transferPoints',
    ),
    'staff: adjust Points': ['Mutation.adjustPoints'],
    'staff: approve Points': ['Mutation.decideAdjustment'],
    'staff: read MemberTier': ['Query.memberTier'],
    'staff: lock MemberTier': sorted('Mutation.lockTier unlockTier'),
    'staff: use Benefit': sorted('Mutation.useBenefit undoBenefitUse'),
    'staff: read Programme': sorted(
      'Query.programmes programmePreview tierRuns',
      'Mutation.startProgrammePreview',
      'Query.valueRules valueOverview rulesDocuments',
      'Mutation.moveValueRules moveRulesDocument',
    ),
    'staff: draft Programme': sorted(
      'Mutation.createProgrammeDraft changeProgrammeDraft submitProgramme dropProgramme',
      'Mutation.createRuleSetDraft changeRuleSetDraft submitRuleSet dropRuleSet',
      'Mutation.draftValueRules changeValueRules draftRulesDocument changeRulesDocument',
    ),
    'staff: approve Programme': sorted(
      'Mutation.approveProgramme returnProgramme approveRuleSet returnRuleSet withdrawRuleSet',
    ),
    'staff: review Programme': ['Mutation.startTierRun'],
  });
});

/** `Type.a b` is `Type.a` and `Type.b`. */
function sorted(...lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => {
      const [type = '', fields = ''] = line.split('.');
      return fields.split(' ').map((field) => `${type}.${field}`);
    })
    .sort();
}

describe('a rule about staff', () => {
  const staff = (grants: readonly Grant[]) =>
    ({ kind: 'staff', accountId: 'a', staffNumber: 'E1', name: '', orgPath: '/', grants }) as const;

  it('goes by the table of permissions, and by the office for what is about the whole book', () => {
    const imports = staffWho('manage', 'Import');
    expect(imports.allows(staff([{ role: 'marketing', orgPath: '/' }]))).toBe(true);
    expect(imports.allows(staff([{ role: 'marketing', orgPath: '/32' }]))).toBe(false);
    expect(imports.allows(staff([{ role: 'auditor', orgPath: '/' }]))).toBe(false);
    expect(imports.allows(staff([]))).toBe(false);
    expect(imports.allows(member)).toBe(false);
    expect(imports.allows(null)).toBe(false);
    expect(staffWho('read', 'Staff').allows(staff([{ role: 'province-head', orgPath: '/32' }]))).toBe(true);
  });
});
