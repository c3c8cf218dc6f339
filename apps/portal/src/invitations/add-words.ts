import { addPageWords } from '@evergreen/web';
import { invitationErrors, invitationMessages } from './words.ts';

addPageWords('invitations', invitationMessages, invitationErrors);
