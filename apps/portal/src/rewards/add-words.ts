import { addPageWords } from '@evergreen/web';
import { rewardErrors, rewardMessages } from './words.ts';

addPageWords('rewards', rewardMessages, rewardErrors);
