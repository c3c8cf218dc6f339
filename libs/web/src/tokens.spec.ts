import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { contrast, readTokens } from './tokens.ts';

const { light, dark } = readTokens(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'));

// What the design promises for every role: [text or mark, ground, least ratio, ratio in the light theme, in the dark].
const promised: readonly (readonly [string, string, number, number, number])[] = [
  ['ink', 'surface', 4.5, 16.6, 14.6],
  ['ink', 'canvas', 4.5, 15.3, 15.8],
  ['ink-2', 'surface', 4.5, 8.3, 9.3],
  ['ink-2', 'canvas', 4.5, 7.6, 10.1],
  ['ink-3', 'surface', 4.5, 5.6, 6.3],
  ['ink-3', 'canvas', 4.5, 5.2, 6.8],
  ['accent', 'surface', 4.5, 6.9, 8.4],
  ['accent', 'canvas', 4.5, 6.4, 9.2],
  ['on-accent', 'accent', 4.5, 6.9, 8.2],
  ['accent-ink', 'accent-soft', 4.5, 8.0, 9.1],
  ['warn', 'warn-soft', 4.5, 5.9, 8.0],
  ['danger', 'danger-soft', 4.5, 5.6, 6.7],
  ['info', 'info-soft', 4.5, 5.9, 7.3],
  ['outside', 'outside-soft', 4.5, 5.9, 7.2],
  ['gold', 'gold-soft', 4.5, 5.5, 8.7],
  ['control', 'surface', 3, 3.6, 4.2],
  ['control', 'canvas', 3, 3.3, 4.6],
];

// Pairs the screens use beyond the design's table.
const used: readonly (readonly [string, string, number])[] = [
  ['on-hero', 'hero', 4.5],
  ['on-hero', 'hero-2', 4.5],
  ['on-hero-2', 'hero', 4.5],
  ['on-hero-2', 'hero-2', 4.5],
  ['gold-fill', 'hero-2', 3],
  ['on-danger', 'danger', 4.5],
  ['ink-2', 'mute-soft', 4.5],
  ['ink-3', 'sunken', 4.5],
  ['warn', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['info', 'surface', 4.5],
  ['canvas', 'ink', 4.5],
];

const colour = (tokens: Readonly<Record<string, string>>, name: string): string => {
  const value = tokens[name];
  if (value === undefined) throw new Error(`no token ${name}`);
  return value;
};

describe('design tokens', () => {
  it.each(promised)(
    'give %s on %s at least %d, as the design says',
    (text, ground, least, inLight, inDark) => {
      const lightRatio = contrast(colour(light, text), colour(light, ground));
      const darkRatio = contrast(colour(dark, text), colour(dark, ground));
      expect(Math.min(lightRatio, darkRatio)).toBeGreaterThanOrEqual(least);
      expect(lightRatio).toBeCloseTo(inLight, 1);
      expect(darkRatio).toBeCloseTo(inDark, 1);
    },
  );

  it.each(used)('keep %s on %s readable (%d) in both themes', (text, ground, least) => {
    for (const tokens of [light, dark]) {
      expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(least);
    }
  });

  it('have a dark value for every colour of the light theme', () => {
    const colours = Object.keys(light).filter((name) => /^#/.test(colour(light, name)));
    const darkOnly = readTokens(
      `:root { --none: 0; }\n${readFileSync(new URL('tokens.css', import.meta.url), 'utf8').replace(/:root \{[^}]*\}/, '')}`,
    ).dark;
    expect(colours.filter((name) => darkOnly[name] === undefined)).toEqual([]);
  });

  it('measure black on white as 21', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  });
});
