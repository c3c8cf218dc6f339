import { addPageWords } from '@evergreen/web';
import { listingErrors, listingMessages } from './words.ts';

addPageWords('listing', listingMessages, listingErrors);
