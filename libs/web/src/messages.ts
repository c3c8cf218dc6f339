import type { staffErrorMessages } from './staff-error-messages.ts';
import { errorMessages } from './error-messages.ts';
import { accountWords } from './account-words.ts';
import type { Wording } from './wording.ts';

const zh = {
  brand: '常青',
  language: { label: '语言', switchTo: 'EN，切换到英文', short: 'EN', 'zh-CN': '中文', en: 'English' },
  theme: { label: '外观', light: '浅色', dark: '深色', system: '跟随系统' },
  status: {
    QUEUED: '排队中',
    RUNNING: '进行中',
    PAUSED: '已暂停',
    SUCCEEDED: '已完成',
    FAILED: '已中断',
    CANCELLED: '已取消',
    PENDING: '待生效',
    ACTIVE: '可用',
    EXPIRED: '已到期',
  },
  mark: { met: '已满足', waiting: '还在等', failed: '未满足', note: '说明' },
  offline: '没有网络连接。显示的是先前的内容',
  retry: '重试',
  code: '编号 {{code}}',
  loading: '正在读取',
  slow: '比平时慢，还在读取。可以继续等，也可以重新载入。',
  reload: '重新载入',
  progress: {
    done: '已处理 {{done}} / {{total}} 批',
    left: '约剩 {{from}} 到 {{to}}',
    leave: '可以离开本页',
    waiting: '等待开始',
  },
  errors: errorMessages.zh,
  errorFacts: {
    retryAfter: '请在 {{time}} 后再试。',
    attemptsLeft_other: '还可以再试 {{count}} 次。',
    attemptsNone: '这次已不能再试，请重新获取。',
  },
  ...accountWords.zh,
} as const;

const en = {
  brand: 'Evergreen',
  language: {
    label: 'Language',
    switchTo: '中, switch to Chinese',
    short: '中',
    'zh-CN': '中文',
    en: 'English',
  },
  theme: { label: 'Appearance', light: 'Light', dark: 'Dark', system: 'As the system' },
  status: {
    QUEUED: 'Waiting',
    RUNNING: 'Running',
    PAUSED: 'Paused',
    SUCCEEDED: 'Done',
    FAILED: 'Stopped',
    CANCELLED: 'Cancelled',
    PENDING: 'Pending',
    ACTIVE: 'Available',
    EXPIRED: 'Expired',
  },
  mark: { met: 'Met', waiting: 'Still waiting', failed: 'Not met', note: 'Note' },
  offline: 'No connection. You are looking at what was loaded before',
  retry: 'Try again',
  code: 'Code {{code}}',
  loading: 'Loading',
  slow: 'Slower than usual, still loading. You can keep waiting or reload.',
  reload: 'Reload',
  progress: {
    done: '{{done}} of {{total}} batches done',
    left: '{{from}} to {{to}} left',
    leave: 'You can leave this page',
    waiting: 'Waiting to start',
  },
  errors: errorMessages.en,
  errorFacts: {
    retryAfter: 'Try again in {{time}}.',
    attemptsLeft_one: '{{count}} try is left.',
    attemptsLeft_other: '{{count}} tries are left.',
    attemptsNone: 'No try is left; ask for a new one.',
  },
  ...accountWords.en,
} as const satisfies Wording<typeof zh>;

type Words = (typeof webMessages)['zh'];

/** The shared words of an app, with what refusals say that only staff meet. */
export type WebWords = Omit<Words, 'errors'> & {
  readonly errors: Words['errors'] & (typeof staffErrorMessages)['zh'];
};

/** Words of the parts that both apps share. */
export const webMessages = { zh, en };
