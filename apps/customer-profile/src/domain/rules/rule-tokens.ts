/** A piece of a rule's text. */
export type Token =
  | { readonly is: 'word'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'text'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'date'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'number'; readonly value: number; readonly from: number; readonly to: number }
  | { readonly is: 'sign'; readonly text: string; readonly from: number; readonly to: number }
  | { readonly is: 'end'; readonly from: number; readonly to: number };

/** No piece begins where it should. */
export interface TokenFault {
  readonly from: number;
  readonly to: number;
  readonly problem: string;
}

// Twelve digits and six decimals are exact as a double, and are written without an exponent.
const forms = {
  space: /\s+/y,
  date: /\d{4}-\d{2}-\d{2}(?![\w.-])/y,
  number: /-?\d{1,12}(\.\d{1,6})?(?![\w.])/y,
  word: /[A-Za-z_]\w*/y,
  sign: /<=|>=|!=|[=<>(),（），]/y,
  text: /"((?:[^"\\]|\\["\\])*)"|“([^“”]*)”/y,
} as const;

// As a Chinese keyboard writes them.
const signs: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',' };

/** Cuts a rule's text into its pieces. */
export function tokensOf(source: string): readonly Token[] | TokenFault {
  const tokens: Token[] = [];
  let from = 0;
  const match = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = from;
    return form.exec(source);
  };
  while (from < source.length) {
    const space = match(forms.space);
    if (space !== null) {
      from += space[0].length;
      continue;
    }
    const token = tokenAt(match, from);
    if (token === undefined) return faultAt(source, from);
    tokens.push(token);
    from = token.to;
  }
  return [...tokens, { is: 'end', from, to: from }];
}

function tokenAt(match: (form: RegExp) => RegExpExecArray | null, from: number): Token | undefined {
  const span = (text: string) => ({ from, to: from + text.length });
  const date = match(forms.date);
  if (date !== null) return { is: 'date', text: date[0], ...span(date[0]) };
  const number = match(forms.number);
  // Minus nought is nought.
  if (number !== null) return { is: 'number', value: Number(number[0]) + 0, ...span(number[0]) };
  const word = match(forms.word);
  if (word !== null) return { is: 'word', text: word[0], ...span(word[0]) };
  const sign = match(forms.sign);
  if (sign !== null) return { is: 'sign', text: signs[sign[0]] ?? sign[0], ...span(sign[0]) };
  const text = match(forms.text);
  if (text === null) return undefined;
  return { is: 'text', text: text[2] ?? text[1]!.replaceAll(/\\(["\\])/g, '$1'), ...span(text[0]) };
}

function faultAt(source: string, from: number): TokenFault {
  const first = String.fromCodePoint(source.codePointAt(from)!);
  if (first === '"' || first === '“') {
    return { from, to: source.length, problem: 'This text has no closing quotation mark' };
  }
  if (/[\d-]/.test(first)) {
    const [number] = /^-?[\d.]*\w*/.exec(source.slice(from, from + 40))!;
    return {
      ...{ from, to: from + Math.max(1, number.length) },
      problem: `${number} is not a number of at most 12 digits and 6 decimals, nor a date YYYY-MM-DD`,
    };
  }
  return { from, to: from + first.length, problem: `${JSON.stringify(first)} has no meaning here` };
}
