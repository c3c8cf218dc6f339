import type { Language } from '@evergreen/web/format';

const whats: Readonly<Record<string, readonly [string, string]>> = {
  customers: ['客户资料', 'customer record'],
  customer: ['客户资料', 'customer record'],
  vehicles: ['车辆', 'vehicles'],
  policies: ['保单', 'policies'],
  terms: ['保险期间', 'policy terms'],
  claims: ['赔案', 'claims'],
  accounts: ['账号', 'account'],
  account: ['账号', 'account'],
  sessions: ['登录记录', 'sign-ins'],
  notices: ['通知', 'notices'],
  codes: ['验证码', 'codes'],
  member: ['会员', 'membership'],
  members: ['会员', 'membership'],
  entries: ['积分记录', 'points entries'],
  lots: ['积分批次', 'points lots'],
  decisions: ['奖励决定', 'reward decisions'],
  'encryption key': ['加密密钥', 'encryption key'],
  exports: ['资料副本', 'copies of the data'],
};

const services: Readonly<Record<string, readonly [string, string]>> = {
  identity: ['账号与登录', 'Account and sign-in'],
  'customer-profile': ['客户与保单', 'Customer and policies'],
  membership: ['会员与积分', 'Membership and points'],
  rewards: ['奖励', 'Rewards'],
};

/** A line of a receipt: which part of the system, and what it counted. What we have no word for stays as it came. */
export function receiptWords(service: string, what: string, language: Language): string {
  const at = language === 'en' ? 1 : 0;
  const name = what.replaceAll('_', ' ');
  return `${services[service]?.[at] ?? service} · ${whats[what]?.[at] ?? whats[name]?.[at] ?? name}`;
}
