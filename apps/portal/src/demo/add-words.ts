import { addAppWords } from '@evergreen/web';
import { demoMessages } from './messages.ts';

addAppWords(demoMessages);
