const zh = {
  Windscreen: '玻璃',
  Damage: '车损',
  Disaster: '自然灾害',
  Roadside: '道路救援',
  Courtesy: '通融赔付',
  Fire: '火灾',
  Theft: '盗抢',
  TPL: '第三者责任',
  Other: '其他',
} as const;

const en: Record<keyof typeof zh, string> = {
  Windscreen: 'windscreen',
  Damage: 'own damage',
  Disaster: 'natural disaster',
  Roadside: 'roadside assistance',
  Courtesy: 'courtesy payment',
  Fire: 'fire',
  Theft: 'theft',
  TPL: 'third party',
  Other: 'other',
};

/** Names of the guarantees a claim may be paid under. */
export const guaranteeWords = { zh, en } as const;

/** Whether both apps have a word for it; an insurer's own name is shown as it is. */
export function isKnownGuarantee(text: string): text is keyof typeof zh {
  return Object.hasOwn(zh, text);
}
