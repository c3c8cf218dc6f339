import type { TFunction } from 'i18next';
import type { Dimension } from './cut.ts';
import { insightMessages } from './messages.ts';

const { channels, vehicles } = insightMessages.zh;
const isIn = <Names extends object>(names: Names, text: string): text is keyof Names & string =>
  Object.hasOwn(names, text);

/** A channel, vehicle or region in words; one that there are no words for by its own name. */
export function groupName(dimension: Exclude<Dimension, 'OFFICE'>, value: string, t: TFunction): string {
  if (value === '') return t('insight.unknown');
  if (dimension === 'CHANNEL' && isIn(channels, value)) return t(`insight.channels.${value}`);
  if (dimension === 'VEHICLE' && isIn(vehicles, value)) return t(`insight.vehicles.${value}`);
  return value;
}
