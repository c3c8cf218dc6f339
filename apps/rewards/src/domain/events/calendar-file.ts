/** An appointment as a calendar takes it (RFC 5545). */
export interface Appointment {
  /** The same for ever: a calendar replaces by it what it has. */
  readonly uid: string;
  /** Rises with every change. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** When the file was made. */
  readonly stampAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA name of the zone in which the times are written. */
  readonly zone: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
}

const lineOctetsMax = 75;

/** The file, in lines that end with CR LF. */
export function calendarFile(appointment: Appointment): string {
  const { uid, sequence, isCancelled, stampAt, startsAt, endsAt, zone } = appointment;
  // Where the clocks change in between, one offset does not tell both times.
  const isOneOffset = offsetMs(zone, startsAt) === offsetMs(zone, endsAt);
  const time = (name: string, at: Date) =>
    isOneOffset ? `${name};TZID=${zone}:${localForm(zone, at)}` : `${name}:${utcForm(at)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Evergreen//Member events//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${isCancelled ? 'CANCEL' : 'PUBLISH'}`,
    ...(isOneOffset ? zoneLines(zone, startsAt) : []),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utcForm(stampAt)}`,
    time('DTSTART', startsAt),
    time('DTEND', endsAt),
    `SUMMARY:${escaped(appointment.summary)}`,
    `DESCRIPTION:${escaped(appointment.description)}`,
    `LOCATION:${escaped(appointment.location)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The zone as it is at the time of the appointment, which is all that a calendar needs of it here. */
function zoneLines(zone: string, at: Date): string[] {
  const offset = offsetForm(offsetMs(zone, at));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

/** RFC 5545, 3.3.11. */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
}

/** RFC 5545, 3.1: at most 75 octets a line, no character torn apart; what follows begins with a space. */
export function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > lineOctetsMax) {
      parts.push(part);
      // The space counts.
      [part, octets] = ['', 1];
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

function utcForm(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function localForm(zone: string, at: Date): string {
  return utcForm(new Date(at.getTime() + offsetMs(zone, at))).slice(0, -1);
}

/** How far the clocks of a zone are ahead of UTC at an instant. */
function offsetMs(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)!.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(at.getTime() / 1_000) * 1_000;
}

function offsetForm(ms: number): string {
  const minutes = Math.abs(ms) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
