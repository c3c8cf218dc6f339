import { RuleSetDraftsHandlers } from './messaging/rule-sets/rule-set-drafts.handlers.ts';
import { ListScales } from './use-cases/rule-sets/list-scales.ts';
import { MoveRuleSetDraft } from './use-cases/rule-sets/move-rule-set-draft.ts';
import { WriteRuleSetDrafts } from './use-cases/rule-sets/write-rule-set-drafts.ts';

/** Doors to the making of rule sets. */
export const ruleSetsControllers = [RuleSetDraftsHandlers];

/** What stands behind them. */
export const ruleSetsProviders = [ListScales, MoveRuleSetDraft, WriteRuleSetDrafts];
