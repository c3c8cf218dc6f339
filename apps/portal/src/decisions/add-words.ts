import { addPageWords } from '@evergreen/web';
import { decisionErrors, decisionMessages } from './words.ts';

addPageWords('decisions', decisionMessages, decisionErrors);
