import type { Hazard } from './campaign.ts';

/** Words that public warnings name dangers by; what is said first is looked for first. */
const words: readonly (readonly [Hazard, RegExp])[] = [
  ['typhoon', /台风|typhoon|hurricane|cyclone/i],
  ['hail', /冰雹|hail/i],
  ['landslide', /滑坡|泥石流|地质灾害|landslide|debris flow/i],
  ['flood', /洪水|山洪|内涝|洪涝|flood/i],
  ['rainstorm', /暴雨|雷雨|强对流|rainstorm|heavy rain|thunderstorm/i],
  ['snow', /暴雪|雪灾|blizzard|snow/i],
  ['frost', /寒潮|低温|霜冻|结冰|cold wave|frost|freez|\bic[ey]\b/i],
  ['heat', /高温|热浪|heat/i],
  ['fog', /大雾|霾|fog/i],
  ['wind', /大风|沙尘|gale|wind|sandstorm/i],
  ['fire', /火险|火灾|fire/i],
];

/** The danger that a warning is about; undefined: none that we tell of. */
export function hazardOfWords(text: string): Hazard | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** The office of an administrative code: 320100 is `/32/3201`, 320000 `/32`. */
export function officeOfArea(code: string): string | undefined {
  if (!/^\d{6}$/.test(code)) return undefined;
  const [province, city] = [code.slice(0, 2), code.slice(0, 4)];
  return city.endsWith('00') ? `/${province}` : `/${province}/${city}`;
}
