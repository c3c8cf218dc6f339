import { webhookReasons } from './webhook-error-messages.ts';

const reasonsZh = {
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
  PROGRAMME_IN_USE: {
    TIER_HELD: '还有 {{count}} 位会员是{{name}}。请在「取消的等级」里选好他们转入的等级，再用预览核对。',
    POLICY_IN_RULE_SET:
      '奖励规则「{{name}}」按到期方式 {{id}} 发放积分。请先换奖励规则，或保留这种到期方式。',
    POLICY_OF_LOTS: '还有 {{count}} 批待生效的积分按到期方式 {{id}} 到期。请保留，等它们都生效。',
    REASON_OPEN: '有 {{count}} 笔待复核的调整用了原因「{{name}}」。请先复核完，再停用。',
    REASON_USED: '有 {{count}} 笔调整用过原因「{{name}}」，记录里还要显示它。请停用，不要去掉。',
  },
} as const;

const reasonsEn: {
  readonly [Code in keyof typeof reasonsZh]: Record<keyof (typeof reasonsZh)[Code], string>;
} = {
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
  PROGRAMME_IN_USE: {
    TIER_HELD:
      'Members with the tier {{name}}: {{count}}. Choose where they go under “Tiers given up”, and check it by the preview.',
    POLICY_IN_RULE_SET:
      'The rewards “{{name}}” date points by the expiry policy {{id}}. Change the rewards first, or keep the policy.',
    POLICY_OF_LOTS:
      'Lots that wait to become active and expire by the policy {{id}}: {{count}}. Keep it until they are active.',
    REASON_OPEN:
      'Corrections for the reason “{{name}}” that wait for a second person: {{count}}. Decide them first, then retire it.',
    REASON_USED:
      'Corrections made for the reason “{{name}}”: {{count}}. Their records still show it: retire it, do not remove it.',
  },
};

/** The exact reasons of such refusals. */
export const staffErrorReasons = {
  zh: { ...reasonsZh, ...webhookReasons.zh },
  en: { ...reasonsEn, ...webhookReasons.en },
};
