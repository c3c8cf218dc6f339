import type { Random } from './random.ts';

/** An office of the demo insurer: city branches below provinces below head office. */
export interface Office {
  readonly orgPath: string;
  readonly platePrefix: string;
  /** Share of the book. */
  readonly weight: number;
  /** Where its customers live, each with its share of a hundred: districts of the city, and what lies around it. */
  readonly regions: readonly (readonly [name: string, share: number])[];
}

const around = (city: string, country: string): Office['regions'] => [
  [city, 68],
  [country, 32],
];

export const offices: readonly Office[] = [
  { orgPath: '/32/3201', platePrefix: '苏A', weight: 24, regions: around('鼓楼区', '江宁区') },
  { orgPath: '/32/3202', platePrefix: '苏B', weight: 14, regions: around('梁溪区', '江阴市') },
  { orgPath: '/32/3205', platePrefix: '苏E', weight: 20, regions: around('姑苏区', '昆山市') },
  { orgPath: '/33/3301', platePrefix: '浙A', weight: 22, regions: around('西湖区', '萧山区') },
  { orgPath: '/33/3302', platePrefix: '浙B', weight: 12, regions: around('海曙区', '慈溪市') },
  { orgPath: '/33/3303', platePrefix: '浙C', weight: 8, regions: around('鹿城区', '瑞安市') },
];

const surnames = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '高',
  '林',
  '何',
  '郭',
  '马',
  '罗',
  '梁',
  '宋',
  '郑',
  '谢',
  '韩',
  '唐',
  '冯',
  '于',
  '董',
  '萧',
];
const givenNames = [
  '静',
  '伟',
  '敏',
  '丽',
  '强',
  '磊',
  '洋',
  '艳',
  '勇',
  '军',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀英',
  '志强',
  '建华',
  '晓明',
  '海燕',
  '文博',
  '雨桐',
  '子涵',
  '思远',
  '嘉怡',
  '俊杰',
  '雪梅',
  '国栋',
  '梦洁',
  '浩然',
];

export function nameOf(random: Random): string {
  return random.pick(surnames) + random.pick(givenNames);
}

/**
 * A mobile number that cannot be anyone's: 1 followed by a 0, which no Chinese operator has been given.
 * @param index 0 to 999,999,999; different indexes give different numbers
 */
export function phoneOf(index: number): string {
  return `+8610${String(index).padStart(9, '0')}`;
}

const plateLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A plate of the office's city; different indexes below 24 x 10,000 x 24 give different plates. */
export function plateOf(office: Office, index: number): string {
  const digits = String(index % 1_000).padStart(3, '0');
  const first = plateLetters[Math.floor(index / 1_000) % plateLetters.length]!;
  const second = plateLetters[Math.floor(index / (1_000 * plateLetters.length)) % plateLetters.length]!;
  const round = Math.floor(index / (1_000 * plateLetters.length * plateLetters.length));
  return `${office.platePrefix}·${first}${digits}${round === 0 ? second : `${second}${round}`}`;
}
