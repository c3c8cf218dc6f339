/** What stands in an XML text, in its order. Names come without their prefix; attributes as they were written. */
export interface XmlEvents {
  readonly opened: (name: string, attributes: string) => void;
  readonly closed: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The text is not XML, or more than a spreadsheet needs of it. */
export class XmlBroken extends Error {
  override readonly name = 'XmlBroken';
}

// Longest tag or text between two tags: a cell holds 32,767 characters.
const pieceLengthMax = 1_000_000;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML of spreadsheets as it comes: elements, attributes, text. There is no document type and no entity of
 * one's own in it; where there is, the text is refused, because such entities unfold to any length.
 */
export class XmlReader {
  private rest = '';

  constructor(private readonly events: XmlEvents) {}

  /** @throws XmlBroken */
  push(text: string): void {
    const all = this.rest + text;
    let at = 0;
    for (;;) {
      const tag = all.indexOf('<', at);
      if (tag === -1) break;
      const end = endOfMarkup(all, tag);
      if (end === -1) break;
      if (tag > at) this.events.text(plainText(all.slice(at, tag)));
      this.markup(all, tag, end);
      at = end;
    }
    this.rest = all.slice(at);
    if (this.rest.length > pieceLengthMax) throw new XmlBroken('a tag or a text is too long');
  }

  /** @throws XmlBroken where something was begun and not ended */
  end(): void {
    if (this.rest.trim() !== '') throw new XmlBroken('it ends inside a tag or a text');
  }

  private markup(all: string, from: number, to: number): void {
    const second = all[from + 1];
    if (second === '?') return;
    if (second === '!') {
      if (all.startsWith('<![CDATA[', from)) this.events.text(all.slice(from + 9, to - 3));
      else if (!all.startsWith('<!--', from)) throw new XmlBroken('a document type is not taken');
      return;
    }
    if (second === '/') return this.events.closed(localName(all.slice(from + 2, to - 1).trim()));
    const isEmpty = all[to - 2] === '/';
    const inner = all.slice(from + 1, isEmpty ? to - 2 : to - 1);
    const space = inner.search(/\s/);
    const name = localName(space === -1 ? inner : inner.slice(0, space));
    if (name === '') throw new XmlBroken('a tag has no name');
    this.events.opened(name, space === -1 ? '' : inner.slice(space));
    if (isEmpty) this.events.closed(name);
  }
}

/** Where the markup that begins there ends; -1: not yet. */
function endOfMarkup(all: string, from: number): number {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!all.startsWith(start, from)) continue;
    const at = all.indexOf(end, from + start.length);
    return at === -1 ? -1 : at + end.length;
  }
  // A `>` inside the quotes of an attribute ends nothing.
  let quote = '';
  for (let at = from + 1; at < all.length; at += 1) {
    const character = all[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The text that character references and the five entities stand for. */
function plainText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
      throw new XmlBroken('a character does not exist');
    return String.fromCodePoint(code);
  });
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute; undefined where there is none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}
