import { addPageWords } from '@evergreen/web';
import { partnerErrors, partnerMessages } from './words.ts';

addPageWords('partner', partnerMessages, partnerErrors);
