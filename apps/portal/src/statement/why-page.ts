import { addPageWords } from '@evergreen/web';
import { whyMessages } from './why-words.ts';

// Read with the first thing that explains a reward, not with the first load of the portal.
addPageWords('why', whyMessages, { zh: {}, en: {} });
