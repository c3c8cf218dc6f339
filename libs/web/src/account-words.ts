import type { Wording } from './wording.ts';

const zh = {
  notices: {
    FAILED_SIGN_INS: {
      title: '有人多次尝试登录没有成功',
      text: '{{attempts}} 次，来自 {{address}}。不是你本人时，请查看已登录的设备。',
    },
    NEW_DEVICE: {
      title: '在新的设备上登录',
      text: '{{userAgent}}，来自 {{address}}。不是你本人时，请结束那次登录。',
    },
    PASSWORD_CHANGED: {
      title: '密码已修改',
      text: '其他地方的登录都已结束。不是你本人时，请马上告诉管理员。',
    },
    RECOVERY_CODE_USED: {
      title: '用恢复码登录了一次',
      text: '用过的恢复码不能再用。不是你本人时，请马上告诉管理员。',
    },
    RECOVERY_CODES_RENEWED: { title: '恢复码已更新', text: '先前的恢复码都不能再用。' },
    TOTP_ENROLLED: { title: '验证器已设置', text: '以后登录时要输入它显示的验证码。' },
    SESSIONS_ENDED: { title: '登录被管理员结束', text: '重新登录就可以继续使用。' },
    SIGN_IN_RESET: { title: '登录方式被管理员重置', text: '需要用新的初始密码登录，并重新设置验证器。' },
    LINKED_OUTSIDE: {
      title: '{{name}}已与这个账号关联',
      text: '以后可以用它登录。不是你本人时，请马上请管理员重置登录方式。',
    },
    DEPUTY_APPOINTED: { title: '由你代理 {{name}}', text: '{{from}} 至 {{to}}，期间你有对方的权限。' },
    DEPUTY_STANDS_IN: {
      title: '请假期间由{{name}}代理',
      text: '{{from}} 至 {{to}}，期间对方有你的权限。不是你要求的时，请告诉管理员。',
    },
    GRANTS_CHANGED: { title: '你的权限有变动', text: '菜单和能看到的内容会随之变化。' },
  },
  dataRequestKinds: { EXPORT: '资料副本', ERASURE: '删除资料' },
  staffRoles: {
    SERVICE_OFFICER: '服务专员',
    VISIT_OFFICER: '回访专员',
    MARKETING: '营销',
    MARKETING_APPROVER: '营销审批',
    BRANCH_MANAGER: '机构负责人',
    PROVINCE_HEAD: '省公司负责人',
    HEAD_OFFICE_SERVICE: '总公司客服',
    CONTRIBUTOR: '理赔核保协办',
    FINANCE: '财务',
    AUDITOR: '审计',
    ADMINISTRATOR: '管理员',
  },
} as const;

const en = {
  notices: {
    FAILED_SIGN_INS: {
      title: 'Somebody tried to sign in and failed',
      text: '{{attempts}} tries, from {{address}}. If it was not you, look at where you are signed in.',
    },
    NEW_DEVICE: {
      title: 'Signed in on a new device',
      text: '{{userAgent}}, from {{address}}. If it was not you, end that sign-in.',
    },
    PASSWORD_CHANGED: {
      title: 'The password was changed',
      text: 'You were signed out everywhere else. If it was not you, tell an administrator at once.',
    },
    RECOVERY_CODE_USED: {
      title: 'A recovery code was used to sign in',
      text: 'It works only once. If it was not you, tell an administrator at once.',
    },
    RECOVERY_CODES_RENEWED: {
      title: 'The recovery codes were renewed',
      text: 'The earlier ones no longer work.',
    },
    TOTP_ENROLLED: {
      title: 'An authenticator was set up',
      text: 'From now on signing in asks for the code it shows.',
    },
    SESSIONS_ENDED: {
      title: 'An administrator ended your sign-in',
      text: 'Sign in again to go on.',
    },
    SIGN_IN_RESET: {
      title: 'An administrator reset how you sign in',
      text: 'Sign in with the new first password and set up the authenticator again.',
    },
    LINKED_OUTSIDE: {
      title: '{{name}} now signs you in here',
      text: 'It was used here for the first time. If it was not you, have an administrator reset your sign-in.',
    },
    DEPUTY_APPOINTED: {
      title: 'You stand in for {{name}}',
      text: 'From {{from}} to {{to}} you hold their rights.',
    },
    DEPUTY_STANDS_IN: {
      title: '{{name}} stands in for you',
      text: 'From {{from}} to {{to}} they hold your rights. If you did not ask for it, tell an administrator.',
    },
    GRANTS_CHANGED: {
      title: 'Your rights have changed',
      text: 'Menus and what you can see change with them.',
    },
  },
  dataRequestKinds: { EXPORT: 'Copy of the data', ERASURE: 'Erasure' },
  staffRoles: {
    SERVICE_OFFICER: 'Service officer',
    VISIT_OFFICER: 'Visit officer',
    MARKETING: 'Marketing',
    MARKETING_APPROVER: 'Marketing approver',
    BRANCH_MANAGER: 'Branch manager',
    PROVINCE_HEAD: 'Province head',
    HEAD_OFFICE_SERVICE: 'Head-office service',
    CONTRIBUTOR: 'Claims or underwriting contributor',
    FINANCE: 'Finance',
    AUDITOR: 'Auditor',
    ADMINISTRATOR: 'Administrator',
  },
} as const satisfies Wording<typeof zh>;

/** Words about accounts, roles and personal data that both apps use. */
export const accountWords = { zh, en };
