import { addPageWords } from '@evergreen/web';
import { achievementMessages } from './words.ts';

// Refusals of this page come with the web's own words.
addPageWords('achievements', achievementMessages, { zh: {}, en: {} });
