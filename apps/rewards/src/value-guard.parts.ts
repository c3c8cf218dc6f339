import { PremiumLearner } from './jobs/value-guard/premium-learner.ts';
import { ValueGuardHandlers } from './messaging/value-guard/value-guard.handlers.ts';
import { DraftValueRules } from './use-cases/value-guard/draft-value-rules.ts';
import { GivePoints } from './use-cases/value-guard/give-points.ts';
import { GuardValue } from './use-cases/value-guard/guard-value.ts';
import { LearnPremiums } from './use-cases/value-guard/learn-premiums.ts';
import { PublishValueRules } from './use-cases/value-guard/publish-value-rules.ts';
import { ReadValueGuard } from './use-cases/value-guard/read-value-guard.ts';

/** What keeps that which is given for a policy term within its limit. */
export const valueGuardProviders = [
  DraftValueRules,
  GivePoints,
  GuardValue,
  LearnPremiums,
  PremiumLearner,
  PublishValueRules,
  ReadValueGuard,
];

/** How people see and change it. */
export const valueGuardControllers = [ValueGuardHandlers];
