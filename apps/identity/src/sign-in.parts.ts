import { CustomerFileService } from '@evergreen/contracts/customer-profile';
import type { Clock } from '@evergreen/kernel';
import { Database } from '@evergreen/persistence';
import { openBlindIndex, openMasterKeys } from '@evergreen/personal-data';
import { RpcClient } from '@evergreen/rpc';
import { CLOCK, CONFIGURATION, readSecretFile } from '@evergreen/service';
import { isDemo, type SignInConfiguration } from './identity.config.ts';
import { AccountHandlers } from './messaging/account.handlers.ts';
import { CustomerFactsConsumer } from './messaging/customer-facts.consumer.ts';
import { DemoHandlers } from './messaging/demo.handlers.ts';
import { MemberFactsConsumer } from './messaging/member-facts.consumer.ts';
import { MemberStatesConsumer } from './messaging/member-states.consumer.ts';
import { SignInHandlers } from './messaging/sign-in.handlers.ts';
import { StaffSessionsHandlers } from './messaging/staff-sessions.handlers.ts';
import { AccountKeyRepository } from './persistence/account-key.repository.ts';
import { AccountRepository } from './persistence/account.repository.ts';
import { ChallengeRepository } from './persistence/challenge.repository.ts';
import { CredentialRepository } from './persistence/credential.repository.ts';
import { DemoCodeRepository } from './persistence/demo-code.repository.ts';
import { DemoCredentialRepository } from './persistence/demo-credential.repository.ts';
import { ExternalSignInRepository } from './persistence/external-sign-in.repository.ts';
import { KnownDeviceRepository } from './persistence/known-device.repository.ts';
import { NoticeRepository } from './persistence/notice.repository.ts';
import { OneTimeCodeRepository } from './persistence/one-time-code.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { SignInFailureRepository } from './persistence/sign-in-failure.repository.ts';
import { AccountKeys, MASTER_KEYS } from './use-cases/account-keys.ts';
import { AddressLimits } from './use-cases/address-limits.ts';
import { AfterAnswer } from './use-cases/after-answer.ts';
import { AnswerChallenge } from './use-cases/answer-challenge.ts';
import { CheckCode } from './use-cases/check-code.ts';
import { ChoosePassword } from './use-cases/choose-password.ts';
import { CODE_SENDER, type CodeSender, noCodeSender } from './use-cases/code-sender.ts';
import { DemoCodeSender } from './use-cases/demo-code-sender.ts';
import { DemoCredentials } from './use-cases/demo-credentials.ts';
import { EndSessions } from './use-cases/end-sessions.ts';
import { EnrolAuthenticator } from './use-cases/enrol-authenticator.ts';
import { EXTERNAL_SIGN_INS, type ExternalSignIn } from './use-cases/external-sign-in.ts';
import { FindAccount } from './use-cases/find-account.ts';
import { IssueActivation } from './use-cases/issue-activation.ts';
import { LearnAccounts } from './use-cases/learn-accounts.ts';
import { BLIND_INDEX, MemberLogins } from './use-cases/member-logins.ts';
import { Notices } from './use-cases/notices.ts';
import { OidcSignIn } from './use-cases/oidc-sign-in.ts';
import { OpenSession } from './use-cases/open-session.ts';
import { OwnSecurity } from './use-cases/own-security.ts';
import { PasswordHasher } from './use-cases/password-hasher.ts';
import { ProveSecondFactor } from './use-cases/prove-second-factor.ts';
import { ReadSession } from './use-cases/read-session.ts';
import { RecoveryCodes } from './use-cases/recovery-codes.ts';
import { RequestCode } from './use-cases/request-code.ts';
import { ResetSignIn } from './use-cases/reset-sign-in.ts';
import { SendCodes } from './use-cases/send-codes.ts';
import { ShowDemo } from './use-cases/show-demo.ts';
import { SignInMember } from './use-cases/sign-in-member.ts';
import { SignInOutside } from './use-cases/sign-in-outside.ts';
import { SignInStaff } from './use-cases/sign-in-staff.ts';
import { SignInSteps } from './use-cases/sign-in-steps.ts';
import { StaffSessions } from './use-cases/staff-sessions.ts';
import { RenewSession } from './use-cases/renew-session.ts';
import { StepUp } from './use-cases/step-up.ts';
import { TellSessions } from './use-cases/tell-sessions.ts';
import { WebhookCodeSender } from './use-cases/webhook-code-sender.ts';
import { WrongAnswers } from './use-cases/wrong-answers.ts';

/** Doors to signing in, to one's own account and to the sign-ins of staff. */
export const signInControllers = [AccountHandlers, DemoHandlers, SignInHandlers, StaffSessionsHandlers];

/** What stands behind them. */
export const signInProviders = [
  AccountKeyRepository,
  AccountRepository,
  ChallengeRepository,
  CredentialRepository,
  DemoCodeRepository,
  DemoCredentialRepository,
  ExternalSignInRepository,
  KnownDeviceRepository,
  NoticeRepository,
  OneTimeCodeRepository,
  SessionRepository,
  SignInFailureRepository,
  AccountKeys,
  AddressLimits,
  AfterAnswer,
  AnswerChallenge,
  CheckCode,
  ChoosePassword,
  DemoCredentials,
  EndSessions,
  EnrolAuthenticator,
  FindAccount,
  IssueActivation,
  LearnAccounts,
  MemberLogins,
  Notices,
  OpenSession,
  OwnSecurity,
  PasswordHasher,
  ProveSecondFactor,
  ReadSession,
  RecoveryCodes,
  RequestCode,
  ResetSignIn,
  SendCodes,
  ShowDemo,
  SignInMember,
  SignInOutside,
  SignInStaff,
  SignInSteps,
  StaffSessions,
  RenewSession,
  StepUp,
  TellSessions,
  WrongAnswers,
  CustomerFactsConsumer,
  MemberFactsConsumer,
  MemberStatesConsumer,
];

/** What sign-in stands on, as the installation has it. */
export const signInPorts = [
  {
    provide: MASTER_KEYS,
    inject: [CONFIGURATION],
    useFactory: (configuration: SignInConfiguration) =>
      openMasterKeys(configuration.EVERGREEN_MASTER_KEYS_FILE),
  },
  {
    provide: BLIND_INDEX,
    inject: [CONFIGURATION],
    useFactory: (configuration: SignInConfiguration) =>
      openBlindIndex(configuration.EVERGREEN_INDEX_KEY_FILE),
  },
  {
    provide: CODE_SENDER,
    inject: [CONFIGURATION, CLOCK, RpcClient, Database, DemoCodeRepository],
    useFactory: codeSender,
  },
  {
    provide: EXTERNAL_SIGN_INS,
    inject: [CONFIGURATION],
    useFactory: externalSignIns,
  },
];

function codeSender(
  configuration: SignInConfiguration,
  clock: Clock,
  rpcClient: RpcClient,
  database: Database,
  demoCodes: DemoCodeRepository,
): CodeSender {
  switch (configuration.EVERGREEN_CODE_SENDER) {
    case 'demo':
      return new DemoCodeSender(database, demoCodes);
    case 'none':
      return noCodeSender;
    case 'webhook': {
      const customers = rpcClient.service(CustomerFileService);
      return new WebhookCodeSender({
        url: configuration.EVERGREEN_CODE_WEBHOOK_URL!,
        secret: readSecret('EVERGREEN_CODE_WEBHOOK_SECRET_FILE', configuration, 32),
        clock,
        phoneOf: async (customerId) => (await customers.getContactPhone({ customerId })).phone,
      });
    }
  }
}

function externalSignIns(configuration: SignInConfiguration): readonly ExternalSignIn[] {
  if (configuration.EVERGREEN_OIDC_ISSUER === undefined) return [];
  return [
    new OidcSignIn({
      issuer: configuration.EVERGREEN_OIDC_ISSUER,
      clientId: configuration.EVERGREEN_OIDC_CLIENT_ID!,
      clientSecret: readSecret('EVERGREEN_OIDC_CLIENT_SECRET_FILE', configuration, 1),
      name: configuration.EVERGREEN_OIDC_NAME!,
      staffNumberClaim: configuration.EVERGREEN_OIDC_STAFF_NUMBER_CLAIM!,
      alwaysSecondFactor: configuration.EVERGREEN_OIDC_SECOND_FACTOR === 'always',
      allowHttp: isDemo(configuration),
    }),
  ];
}

function readSecret(
  variable: 'EVERGREEN_CODE_WEBHOOK_SECRET_FILE' | 'EVERGREEN_OIDC_CLIENT_SECRET_FILE',
  configuration: SignInConfiguration,
  lengthMin: number,
): string {
  return readSecretFile(variable, configuration[variable]!, lengthMin);
}
