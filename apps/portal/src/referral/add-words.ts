import { addPageWords } from '@evergreen/web';
import { referralErrors, referralMessages } from './words.ts';

addPageWords('referral', referralMessages, referralErrors);
