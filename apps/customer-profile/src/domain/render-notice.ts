import { isLocalDate, type LocalDate } from '@evergreen/kernel';
import {
  filledIn,
  type Language,
  type ParameterKind,
  type Parameters,
  type TemplateWords,
} from './notice-template.ts';

/** A parameter's value as each language has it; points, counts and days read the same in both. */
export interface NoticeValue {
  readonly zh: string;
  readonly en: string;
}
export type NoticeValues = Readonly<Record<string, NoticeValue>>;

/** What a notice was made of. */
export interface NoticeFacts {
  readonly words: TemplateWords;
  readonly parameters: Parameters;
  readonly values: NoticeValues;
  /** A day of another year is told with its year. */
  readonly madeOn: LocalDate;
}

export interface RenderedNotice {
  readonly title: string;
  readonly body: string;
  readonly sms: string;
}

/** The notice in one language. */
export function renderNotice(facts: NoticeFacts, language: Language): RenderedNotice {
  const valueOf = (name: string): string => {
    const kind = facts.parameters[name];
    const value = facts.values[name];
    return kind === undefined || value === undefined
      ? ''
      : written(value[language], kind, language, facts.madeOn);
  };
  const { title, body, sms } = facts.words[language];
  return { title: filledIn(title, valueOf), body: filledIn(body, valueOf), sms: filledIn(sms, valueOf) };
}

function written(value: string, kind: ParameterKind, language: Language, madeOn: LocalDate): string {
  switch (kind) {
    case 'points':
    case 'count':
      return BigInt(value).toLocaleString('en-US');
    case 'date':
      return writtenDate(value, language, madeOn);
    case 'text':
      return value;
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function writtenDate(date: string, language: Language, madeOn: LocalDate): string {
  const isOtherYear = date.slice(0, 4) !== madeOn.slice(0, 4);
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'zh') return `${isOtherYear ? `${year}年` : ''}${month}月${day}日`;
  return `${day} ${months[(month ?? 1) - 1]}${isOtherYear ? ` ${year}` : ''}`;
}

const textLengthMax = 200;

/** What is wrong with the values of a notice that is asked for, by parameter; none: it can be made. */
export function wrongValues(values: NoticeValues, parameters: Parameters): string[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(parameters, name));
  const unfit = Object.entries(parameters).flatMap(([name, kind]) => {
    const value = values[name];
    if (value === undefined) return [name];
    return fits(value.zh, kind) && fits(value.en, kind) ? [] : [name];
  });
  return [...unknown, ...unfit];
}

function fits(value: string, kind: ParameterKind): boolean {
  switch (kind) {
    case 'points':
    case 'count':
      return /^-?\d{1,18}$/.test(value);
    case 'date':
      return isLocalDate(value);
    case 'text':
      return value !== '' && value.length <= textLengthMax && !value.includes('\0');
  }
}

const samples = {
  points: { zh: '1250', en: '1250' },
  count: { zh: '30', en: '30' },
  text: { zh: '示例', en: 'Sample' },
} as const;

/** Values that a preview shows. */
export function sampleValues(parameters: Parameters, today: LocalDate): NoticeValues {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, kind]) => [
      name,
      kind === 'date' ? { zh: today, en: today } : samples[kind],
    ]),
  );
}

/** Letters of the alphabet that phones have used since before Chinese; those of the second line count twice. */
const gsm =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const gsmTwice = '^{}\\[~]|€';

/** Length of a text message, and in how many it is sent: 160 and 153 letters, or 70 and 67 of any script. */
export function smsLength(text: string): { readonly characters: number; readonly parts: number } {
  const isGsm = [...text].every((letter) => gsm.includes(letter) || gsmTwice.includes(letter));
  const twice = isGsm ? [...text].filter((letter) => gsmTwice.includes(letter)).length : 0;
  const characters = text.length + twice;
  const [single, joined] = isGsm ? [160, 153] : [70, 67];
  return { characters, parts: characters <= single ? 1 : Math.ceil(characters / joined) };
}
