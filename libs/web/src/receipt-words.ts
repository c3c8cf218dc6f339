import type { Language } from './format.ts';

const counted = new Map<string, readonly [zh: string, en: string]>(
  Object.entries({
    customer: ['客户资料', 'customer record'],
    contacts: ['联系方式', 'contacts'],
    vehicles: ['车辆', 'vehicles'],
    policies: ['保单', 'policies'],
    terms: ['保险期间', 'policy terms'],
    'claim payments': ['赔款', 'claim payments'],
    answers: ['满意度回答', 'satisfaction answers'],
    renewals: ['续保结果', 'renewal outcomes'],
    evaluation: ['客户评价', 'evaluation'],
    standings: ['名单与四象限', 'lists and quadrants'],
    overrides: ['人工调整', 'overrides'],
    care: ['服务方式', 'care'],
    'care choices': ['选择的服务方式', 'choices of care'],
    warnings: ['预警', 'warnings'],
    'notes on lists and warnings': ['名单与预警的备注', 'notes on lists and warnings'],
    'data requests': ['个人信息请求', 'data requests'],
    account: ['账号', 'account'],
    sessions: ['登录', 'sign-ins'],
    notices: ['通知', 'notices'],
    consents: ['同意与退订', 'consents'],
    blacklist: ['黑名单', 'blacklist'],
    objections: ['对自动决定的异议', 'objections to automatic decisions'],
    prevention: ['防灾防损提醒', 'advice against dangers'],
    'prevention campaigns': ['防灾防损活动', 'prevention campaigns'],
    'birth date': ['出生日期', 'birth date'],
    'identity number': ['证件号（加密索引）', 'identity number (keyed index)'],
    'unconfirmed blacklist matches': ['未确认的黑名单比对', 'unconfirmed blacklist matches'],
    'blacklist entries kept until they end': [
      '保留到期的黑名单记录',
      'blacklist entries kept until they end',
    ],
    segments: ['所属客群', 'segments'],
    'one-time codes': ['验证码', 'one-time codes'],
    'wrong answers': ['输错的次数', 'wrong answers'],
    'sign-ins at providers': ['外部账号登录', 'sign-ins at providers'],
    acts: ['操作记录', 'acts in the audit'],
    'known devices': ['用过的设备', 'known devices'],
    membership: ['会员', 'membership'],
    household: ['家庭共享', 'sharing with a household'],
    entries: ['积分记录', 'points entries'],
    referrals: ['推荐记录', 'referrals'],
    'referrals kept pseudonymous': ['留存的推荐记录（不记名）', 'referrals kept without a name'],
    'deductible credit': ['免赔额抵扣金', 'deductible credit'],
    'deductible credit kept pseudonymous': [
      '留存的免赔额抵扣金记录（不记名）',
      'deductible credit kept without a name',
    ],
    'campaign decisions': ['营销活动的决定', 'decisions of campaigns'],
    'campaign decisions kept pseudonymous': [
      '留存的营销活动决定（不记名）',
      'decisions of campaigns kept without a name',
    ],
    'no-claim decisions': ['奖励决定', 'reward decisions'],
    'decision revisions': ['重新作出的奖励决定', 'reward decisions made anew'],
    'points orders': ['积分下单', 'points ordered'],
    redemptions: ['兑换记录', 'redemptions'],
    coupons: ['优惠券', 'coupons'],
    'redemptions kept pseudonymous': ['留存的兑换记录（不记名）', 'redemptions kept without a name'],
    'coupons kept pseudonymous': ['留存的优惠券（不记名）', 'coupons kept without a name'],
    'event invitations': ['活动邀请', 'event invitations'],
    'event answers': ['活动答复', 'answers to events'],
    'event invitations kept pseudonymous': [
      '留存的活动邀请（不记名）',
      'event invitations kept without a name',
    ],
    'encryption key': ['加密密钥', 'encryption key'],
    'names and phones': ['姓名和手机号', 'names and phones'],
    plates: ['车牌', 'plates'],
    'vehicle identification numbers': ['车架号', 'vehicle identification numbers'],
    'records with attributes': ['其他资料', 'other details'],
    'phone index': ['手机号登录', 'sign-in by phone'],
    'audit details': ['操作记录里的细节', 'details in the audit'],
    'entries kept pseudonymous': ['留存的积分记录（不记名）', 'points entries kept without a name'],
    achievements: ['成就', 'achievements'],
    'achievements kept pseudonymous': ['留存的成就（不记名）', 'achievements kept without a name'],
    'decisions kept pseudonymous': ['留存的奖励决定（不记名）', 'decisions kept without a name'],
  }),
);

const holders = new Map<string, readonly [zh: string, en: string]>(
  Object.entries({
    identity: ['账号与登录', 'Account and sign-in'],
    'customer-profile': ['客户与保单', 'Customer and policies'],
    membership: ['会员与积分', 'Membership and points'],
    rewards: ['奖励', 'Rewards'],
  }),
);

const inLanguage = (words: readonly [zh: string, en: string] | undefined, language: Language) =>
  words?.[language === 'en' ? 1 : 0];

/** A part of the system that holds something about people. One we have no word for stays as it came. */
export function holderWords(service: string, language: Language): string {
  return inLanguage(holders.get(service), language) ?? service;
}

/** What a receipt counts. What we have no word for stays as it came. */
export function countedWords(what: string, language: Language): string {
  return inLanguage(counted.get(what), language) ?? what;
}
