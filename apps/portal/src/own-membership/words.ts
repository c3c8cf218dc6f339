import { householdMessages } from './household-words.ts';
import { membershipMessages } from './membership-words.ts';

/** Words of the household and of one's membership. They come with these pages: nobody else waits for them. */
export const ownMessages = {
  zh: { ...householdMessages.zh, ...membershipMessages.zh },
  en: { ...householdMessages.en, ...membershipMessages.en },
};

/** Refusals as these pages meet them. */
export const ownErrors = {
  zh: {
    HOLDS_OPEN: { title: '还有被占用的积分', hint: '等这些积分用掉或退回后，再关闭会员。' },
  },
  en: {
    HOLDS_OPEN: {
      title: 'Points are still set aside',
      hint: 'Close your membership once they are used or given back.',
    },
  },
  reasons: {
    zh: {
      HOUSEHOLD_REFUSED: {
        IN_A_HOUSEHOLD: '你已经在一个家庭里，请先退出，再加入别的家庭。',
        IN_NO_HOUSEHOLD: '你已经不在家庭里了。',
        FULL: '这个家庭已经满员，最多 20 人。',
        MAY_NOT_INVITE: '能使用家庭积分的成员才能邀请别人。',
        OWN_INVITATION: '这是你自己的邀请码，请交给你要邀请的人。',
      },
      CHANGED_MEANWHILE: {
        POINTS: '积分刚有变化，没有关闭。请看过新的数目再决定。',
        WORDING: '同意的内容刚有更新，请重新阅读。',
      },
    },
    en: {
      HOUSEHOLD_REFUSED: {
        IN_A_HOUSEHOLD: 'You are in a household already. Leave it first to join another.',
        IN_NO_HOUSEHOLD: 'You are in no household any more.',
        FULL: 'The household is full: 20 people at most.',
        MAY_NOT_INVITE: 'Only members who may use household points can invite others.',
        OWN_INVITATION: 'This is your own code. Give it to whom you want to invite.',
      },
      CHANGED_MEANWHILE: {
        POINTS: 'Your points have just changed, so nothing was closed. Look at the new figure first.',
        WORDING: 'The words to agree to have just changed. Please read them again.',
      },
    },
  },
} as const;
