const zh = {
  TYPHOON: '台风',
  RAINSTORM: '暴雨',
  FLOOD: '洪水',
  HAIL: '冰雹',
  SNOW: '暴雪',
  FROST: '霜冻与道路结冰',
  HEAT: '高温',
  FOG: '大雾',
  WIND: '大风',
  LANDSLIDE: '滑坡泥石流',
  FIRE: '火灾',
  THEFT: '盗抢',
} as const;

const en: Record<keyof typeof zh, string> = {
  TYPHOON: 'Typhoon',
  RAINSTORM: 'Rainstorm',
  FLOOD: 'Flood',
  HAIL: 'Hail',
  SNOW: 'Snow',
  FROST: 'Frost and icy roads',
  HEAT: 'Heat',
  FOG: 'Fog',
  WIND: 'Strong wind',
  LANDSLIDE: 'Landslide',
  FIRE: 'Fire',
  THEFT: 'Theft',
};

/** Names of the dangers that prevention campaigns tell of. */
export const hazardWords = { zh, en } as const;
