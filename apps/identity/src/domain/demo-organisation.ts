import type { Office } from './office.ts';

/** The offices of the demonstration insurer, parents first: every office its generated book names, and those above. */
export const demoOffices: readonly Pick<Office, 'orgPath' | 'nameZh' | 'nameEn'>[] = [
  { orgPath: '/', nameZh: '总公司', nameEn: 'Head office' },
  { orgPath: '/32', nameZh: '江苏', nameEn: 'Jiangsu' },
  { orgPath: '/32/3201', nameZh: '南京', nameEn: 'Nanjing' },
  { orgPath: '/32/3202', nameZh: '无锡', nameEn: 'Wuxi' },
  { orgPath: '/32/3205', nameZh: '苏州', nameEn: 'Suzhou' },
  { orgPath: '/33', nameZh: '浙江', nameEn: 'Zhejiang' },
  { orgPath: '/33/3301', nameZh: '杭州', nameEn: 'Hangzhou' },
  { orgPath: '/33/3302', nameZh: '宁波', nameEn: 'Ningbo' },
  { orgPath: '/33/3303', nameZh: '温州', nameEn: 'Wenzhou' },
];
