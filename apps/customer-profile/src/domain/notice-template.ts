import type { Channel } from './consent.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

export type ParameterKind = 'points' | 'count' | 'date' | 'text';
/** What a kind of notice tells, by name. */
export type Parameters = Readonly<Record<string, ParameterKind>>;

export interface LanguageTexts {
  readonly title: string;
  readonly body: string;
  /** The short text for phones; it may say less. */
  readonly sms: string;
}

/** The words of one version, with placeholders such as `{points}`. */
export interface TemplateWords {
  readonly zh: LanguageTexts;
  readonly en: LanguageTexts;
  /** The ways a notice takes where the customer wants it. */
  readonly channels: readonly Channel[];
}

export type TemplateState = 'draft' | 'active' | 'retired' | 'replaced';

export interface TemplateVersion {
  readonly template: string;
  readonly version: number;
  readonly state: TemplateState;
  readonly words: TemplateWords;
  /** Account of who wrote it; null: it came with Evergreen. */
  readonly draftedBy: string | null;
  readonly draftedByLabel: string;
  readonly draftedAt: Date;
  readonly activatedByLabel: string;
  readonly activatedAt: Date | null;
}

export interface TemplateProblem {
  /** Such as `zh.body`. */
  readonly field: string;
  readonly code: 'UNKNOWN_PLACEHOLDER' | 'MISSING_PLACEHOLDER' | 'OPEN_BRACE' | 'EMPTY' | 'TOO_LONG';
  readonly placeholder: string;
}

export const textLengths = { title: 60, body: 1_000, sms: 300 } as const;

const placeholder = /\{(\w+)\}/g;

/** What must be mended before the words can be used; none: they can. */
export function problemsOf(words: TemplateWords, parameters: Parameters): TemplateProblem[] {
  const problems = languages.flatMap((language) => [
    ...(['title', 'body', 'sms'] as const).flatMap((name) =>
      problemsOfText(`${language}.${name}`, words[language][name], textLengths[name], parameters),
    ),
    ...missingIn(language, words[language], parameters),
  ]);
  return words.channels.includes('in_app')
    ? problems
    : [...problems, { field: 'channels', code: 'EMPTY', placeholder: '' }];
}

function problemsOfText(
  field: string,
  text: string,
  lengthMax: number,
  parameters: Parameters,
): TemplateProblem[] {
  if (text.trim() === '') return [{ field, code: 'EMPTY', placeholder: '' }];
  if (text.length > lengthMax) return [{ field, code: 'TOO_LONG', placeholder: '' }];
  const unknown = namesIn(text).filter((name) => !Object.hasOwn(parameters, name));
  const hasOpenBrace = /[{}]/.test(text.replaceAll(placeholder, ''));
  return [
    ...unknown.map((name): TemplateProblem => ({ field, code: 'UNKNOWN_PLACEHOLDER', placeholder: name })),
    ...(hasOpenBrace ? [{ field, code: 'OPEN_BRACE' as const, placeholder: '' }] : []),
  ];
}

/** A notice says all it is told, in title and body together. */
function missingIn(
  language: Language,
  { title, body }: LanguageTexts,
  parameters: Parameters,
): TemplateProblem[] {
  const said = new Set(namesIn(`${title} ${body}`));
  return Object.keys(parameters)
    .filter((name) => !said.has(name))
    .map((name) => ({ field: `${language}.body`, code: 'MISSING_PLACEHOLDER', placeholder: name }));
}

function namesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholder), ([, name]) => name!))];
}

/** Puts values where the placeholders stand. */
export function filledIn(text: string, valueOf: (name: string) => string): string {
  return text.replaceAll(placeholder, (_, name: string) => valueOf(name));
}
