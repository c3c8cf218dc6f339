import { z } from 'zod';
import { type LocalDate, localDateIn } from '@evergreen/kernel';
import { type AlertSeverity, type Hazard, planTexts } from '../../domain/prevention/campaign.ts';
import type { Warning } from '../../domain/prevention/warnings.ts';
import { hazardOfWords } from '../../domain/prevention/hazard-words.ts';

/** What a public warning tells. */
export interface WeatherAlert {
  readonly hazard: Hazard;
  readonly severity: AlertSeverity;
  /** Administrative codes of six digits, such as 320100. */
  readonly areaCodes: readonly string[];
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly source: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly advice: { readonly zh: string; readonly en: string };
}

/** A message of a weather service: a warning or an update with what it tells, or an end with nothing. */
export interface WeatherMessage extends Warning {
  readonly alert: WeatherAlert | undefined;
}

/** Where warnings come from. */
export interface WeatherFeed {
  /** Whether this installation has one at all. */
  readonly isOn: boolean;
  /** What it holds now. @throws Error where it cannot be read */
  messages(): Promise<readonly WeatherMessage[]>;
}

export const WEATHER_FEED = Symbol('weather-feed');

export const noWeatherFeed: WeatherFeed = { isOn: false, messages: () => Promise.resolve([]) };

const timeoutMs = 10_000;
const alertsMax = 1_000;
const referencesMax = 20_000;

const severities = { Minor: 'blue', Moderate: 'yellow', Severe: 'orange', Extreme: 'red' } as const;

const info = z.object({
  language: z.string().default('zh-CN'),
  event: z.string(),
  // Unknown is none of the four.
  severity: z.string(),
  onset: z.string().optional(),
  effective: z.string().optional(),
  expires: z.string(),
  senderName: z.string().default(''),
  headline: z.string().default(''),
  description: z.string().default(''),
  instruction: z.string().default(''),
  area: z.array(z.object({ geocode: z.array(z.object({ value: z.string() })).default([]) })).default([]),
});
type Info = z.output<typeof info>;

/** OASIS CAP 1.2 with its own names, as JSON. What is unknown is passed over. */
const capAlert = z.object({
  identifier: z.string().min(1).max(200),
  sender: z.string().default(''),
  sent: z.string().transform((text, { addIssue }) => {
    const at = new Date(text);
    if (Number.isNaN(at.getTime())) addIssue('is no moment');
    return at;
  }),
  status: z.string(),
  msgType: z.string(),
  references: z.string().max(referencesMax).default(''),
  info: z.array(info).default([]),
});
type CapAlert = z.output<typeof capAlert>;

const capAlerts = z.object({ alerts: z.array(z.unknown()).max(alertsMax) });

/** A feed of warnings as CAP 1.2 in JSON, read over HTTP. */
export function capWeatherFeed(options: {
  readonly url: string;
  readonly token: string | undefined;
  readonly zone: string;
}): WeatherFeed {
  const { url, token, zone } = options;
  return {
    isOn: true,
    messages: async () => {
      const headers = {
        accept: 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      };
      const response = await fetch(url, {
        headers,
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) throw new Error(`The weather feed answered ${response.status}`);
      return messagesIn(await response.json(), zone);
    },
  };
}

const kinds = { Alert: 'alert', Update: 'update', Cancel: 'cancel' } as const;

/**
 * Messages about something real: warnings and updates of a danger and a level that are known, and ends.
 * @throws Error where it is no CAP
 */
export function messagesIn(json: unknown, zone: string): WeatherMessage[] {
  const { alerts } = capAlerts.parse(json);
  // One that is not well formed must not hide the others.
  const read = alerts.flatMap((each) => capAlert.safeParse(each).data ?? []);
  if (read.length === 0 && alerts.length > 0) throw new Error('The weather feed holds no warning of CAP');
  return read.flatMap((message) => {
    const { status, msgType, sender, identifier, sent: sentAt } = message;
    if (status !== 'Actual' || !Object.hasOwn(kinds, msgType)) return [];
    const kind = kinds[msgType as keyof typeof kinds];
    const alert = kind === 'cancel' ? undefined : alertOf(message, zone);
    if (kind !== 'cancel' && alert === undefined) return [];
    return [{ id: `${sender},${identifier}`, kind, sentAt, refersTo: refersTo(message), alert }];
  });
}

/** CAP 1.2: `sender,identifier,sent` of each earlier message, apart by white space. */
function refersTo({ references, sender, identifier }: CapAlert): string[] {
  const ids = references.split(/\s+/).flatMap((text) => {
    const [by, name] = text.split(',');
    return by === undefined || name === undefined || name === '' ? [] : [`${by},${name}`];
  });
  return [...new Set(ids)].filter((id) => id !== `${sender},${identifier}`);
}

function alertOf(alert: CapAlert, zone: string): WeatherAlert | undefined {
  const zh = alert.info.find(({ language }) => language.toLowerCase().startsWith('zh')) ?? alert.info[0];
  if (zh === undefined) return undefined;
  const en = alert.info.find(({ language }) => language.toLowerCase().startsWith('en')) ?? zh;
  const hazard = hazardOfWords(`${zh.event} ${en.event}`);
  const severity = Object.hasOwn(severities, zh.severity)
    ? severities[zh.severity as keyof typeof severities]
    : undefined;
  const onset = zh.onset ?? zh.effective;
  const startsOn = onset === undefined ? localDateIn(zone, alert.sent) : dayOf(onset, zone);
  const endsOn = dayOf(zh.expires, zone);
  if (hazard === undefined || severity === undefined || startsOn === undefined || endsOn === undefined)
    return undefined;
  const title = (of: Info) => cut(of.headline || of.event, planTexts.title);
  const advice = (of: Info) =>
    cut(of.instruction || of.description || of.headline || of.event, planTexts.advice);
  return {
    ...{ hazard, severity, startsOn, endsOn },
    areaCodes: zh.area.flatMap(({ geocode }) => geocode.map(({ value }) => value)),
    source: cut(zh.senderName || alert.sender || 'CAP', planTexts.source),
    title: { zh: title(zh), en: title(en) },
    advice: { zh: advice(zh), en: advice(en) },
  };
}

function dayOf(text: string, zone: string): LocalDate | undefined {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? undefined : localDateIn(zone, at);
}

function cut(text: string, most: number): string {
  const whole = text.replaceAll('\0', '').trim();
  return whole.length <= most ? whole : `${whole.slice(0, most - 1)}…`;
}
