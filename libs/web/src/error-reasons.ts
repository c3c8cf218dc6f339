const zh = {
  PASSWORD_REFUSED: {
    TOO_SHORT: '太短：至少 12 个字符。',
    TOO_LONG: '太长：最多 128 个字符。',
    COMMON: '太常见，或曾经泄露过，容易被猜到。',
    PERSONAL: '不要含有自己的姓名、工号或产品名。',
    SAME_AS_BEFORE: '和现在的密码一样，请换一个。',
  },
  GRANT_REFUSED: {
    OWN_GRANTS: '不能改自己的权限，请另一位管理员来做。',
    HEAD_OFFICE_ONLY: '这个角色只能由总公司管理员授予。',
    BEYOND_REACH: '那个机构不在你的管辖范围内。',
  },
  DEPUTY_REFUSED: {
    ONESELF: '请假的人不能代理自己。',
    UNKNOWN: '没有找到这个人，请重新选择。',
    INACTIVE: '这个人已停用，请选另一位。',
    OWN_GRANTS: '不能让自己代理，否则等于给自己授权。',
    BEYOND_REACH: '请假的人有你管辖范围以外的权限，请上级来安排。',
  },
  ERASURE_REFUSED: {
    ALREADY_ERASED: '个人资料已经删除过了。',
    POLICY_IN_FORCE: '还有有效的保单，到期后才能删除。',
    RUN_UNDER_WAY: '先前的申请还在办理，完成后再试。',
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
  PASSWORD_REFUSED: {
    TOO_SHORT: 'It is too short: 12 characters at least.',
    TOO_LONG: 'It is too long: 128 characters at most.',
    COMMON: 'It is common or has leaked before, and is easily guessed.',
    PERSONAL: 'It must not hold your name, your staff number or the name of this product.',
    SAME_AS_BEFORE: 'It is the present one. Choose another.',
  },
  GRANT_REFUSED: {
    OWN_GRANTS: 'Nobody changes their own rights. Ask another administrator.',
    HEAD_OFFICE_ONLY: 'Only an administrator of the head office gives this role.',
    BEYOND_REACH: 'That office is not among yours.',
  },
  DEPUTY_REFUSED: {
    ONESELF: 'Nobody stands in for themselves.',
    UNKNOWN: 'This person was not found. Choose again.',
    INACTIVE: 'This person is no longer active. Choose another.',
    OWN_GRANTS: 'You cannot stand in yourself: that would give you rights.',
    BEYOND_REACH:
      'The person who is away holds rights beyond your offices. Somebody above you can arrange it.',
  },
  ERASURE_REFUSED: {
    ALREADY_ERASED: 'The personal data has been erased already.',
    POLICY_IN_FORCE: 'A policy is in force. It can be done once the cover has ended.',
    RUN_UNDER_WAY: 'An earlier request is still under way. Try again when it is done.',
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

/** The words of a reason; undefined for a code or a reason that has none of its own. */
export function reasonWords(
  code: string,
  reason: string | undefined,
  language: 'zh' | 'en',
): string | undefined {
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = errorReasons[language];
  if (reason === undefined || !Object.hasOwn(reasons, code)) return undefined;
  const words = reasons[code] ?? {};
  return Object.hasOwn(words, reason) ? words[reason] : undefined;
}
