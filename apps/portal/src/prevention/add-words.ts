import { addPageWords } from '@evergreen/web';
import { preventionMessages } from './words.ts';

// Refusals of this page come with the web's own words.
addPageWords('prevention', preventionMessages, { zh: {}, en: {} });
