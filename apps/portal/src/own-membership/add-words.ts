import { addPageWords } from '@evergreen/web';
import { ownErrors, ownMessages } from './words.ts';

addPageWords('own', ownMessages, ownErrors);
