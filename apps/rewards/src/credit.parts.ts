import { CreditHandlers } from './messaging/credit/credit.handlers.ts';
import { ListCredits } from './use-cases/credit/list-credits.ts';
import { SettleCredit } from './use-cases/credit/settle-credit.ts';
import { TellOfCredit } from './use-cases/credit/tell-of-credit.ts';

/** Doors to the deductible credit. */
export const creditControllers = [CreditHandlers];

/** What stands behind them, and the part of the no-claim run that settles it. */
export const creditProviders = [ListCredits, SettleCredit, TellOfCredit];
