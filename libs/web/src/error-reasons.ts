const zh = {
  ERASURE_REFUSED: {
    ALREADY_ERASED: '个人资料已经删除过了。',
    POLICY_IN_FORCE: '还有有效的保单，到期后才能删除。',
    RUN_UNDER_WAY: '先前的申请还在办理，完成后再试。',
  },
  MERGE_REFUSED: {
    SAME: '这是同一份记录。',
    MERGED: '其中一份记录已并入另一位客户，请刷新后再看。',
    NOT_MERGED: '这份记录没有并入其他客户。',
    ERASED: '其中一份记录的个人资料已删除。',
    REQUEST_UNDER_WAY: '有资料请求正在办理，完成后再试。',
    IMPORT_UNDER_WAY: '正在导入文件，导入结束后再试。',
  },
  EXPORT_GONE: {
    ERASED: '个人资料已经删除，没有可导出的内容。',
    EXPIRED: '为了安全只保留一段时间，可以重新申请。',
  },
  EMAIL_REFUSED: {
    NO_SENDER: '现在还不能发送邮件，所以无法验证邮箱。',
    NOT_SENT: '验证邮件没有发出去，请核对邮箱后再试。',
    TOO_MANY: '今天发送的次数太多，请明天再试。',
    CODE_WRONG: '验证码不对，请核对后重新输入。',
    CODE_ENDED: '验证码已失效，请重新发送。',
  },
} as const;

const en: Words<typeof zh> = {
  ERASURE_REFUSED: {
    ALREADY_ERASED: 'The personal data has been erased already.',
    POLICY_IN_FORCE: 'A policy is in force. It can be done once the cover has ended.',
    RUN_UNDER_WAY: 'An earlier request is still under way. Try again when it is done.',
  },
  MERGE_REFUSED: {
    SAME: 'This is one and the same record.',
    MERGED: 'One of the records went up in another customer meanwhile. Load the page again.',
    NOT_MERGED: 'This record stands for itself.',
    ERASED: 'The personal data of one of the records has been erased.',
    REQUEST_UNDER_WAY: 'A data request is under way. Try again when it is done.',
    IMPORT_UNDER_WAY: 'A file is being imported. Try again when that has ended.',
  },
  EXPORT_GONE: {
    ERASED: 'The personal data has been erased, so there is nothing to copy.',
    EXPIRED: 'For safety it is kept for a while only. You can ask for a new one.',
  },
  EMAIL_REFUSED: {
    NO_SENDER: 'E-mails cannot be sent at present, so an address cannot be confirmed.',
    NOT_SENT: 'The e-mail with the code could not be sent. Check the address and try again.',
    TOO_MANY: 'Too many codes were sent today. Try again tomorrow.',
    CODE_WRONG: 'The code is not right. Check it and enter it again.',
    CODE_ENDED: 'The code no longer counts. Ask for a new one.',
  },
};

type Words<T> = { readonly [Code in keyof T]: { readonly [Reason in keyof T[Code]]: string } };

/** What a refusal says when it tells the exact reason, in place of the code's general hint. */
export const errorReasons = { zh, en };

type ReasonWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

const known: { zh: ReasonWords; en: ReasonWords } = { zh, en };

/** Makes reasons known that this app has words for besides. */
export function knowReasons(more: { readonly zh: ReasonWords; readonly en: ReasonWords }): void {
  known.zh = { ...known.zh, ...more.zh };
  known.en = { ...known.en, ...more.en };
}

/** The words of a reason; undefined for a code or a reason that has none of its own. */
export function reasonWords(
  code: string,
  reason: string | undefined,
  language: 'zh' | 'en',
): string | undefined {
  const reasons = known[language];
  if (reason === undefined || !Object.hasOwn(reasons, code)) return undefined;
  const words = reasons[code] ?? {};
  return Object.hasOwn(words, reason) ? words[reason] : undefined;
}
