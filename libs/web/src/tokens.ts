/** Design tokens of one theme, by name without the leading dashes, as written in tokens.css. */
export type Tokens = Readonly<Record<string, string>>;

/**
 * The tokens of both themes, read from the text of tokens.css, so that no colour is written down twice:
 * the console maps them to its component library, the unit tests compute contrast from them.
 * Dark holds what dark changes and inherits the rest.
 */
export function readTokens(css: string): { readonly light: Tokens; readonly dark: Tokens } {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const light = declarations(plain, ':root');
  return { light, dark: { ...light, ...declarations(plain, "[data-theme='dark']") } };
}

function declarations(css: string, selector: string): Record<string, string> {
  const found: Record<string, string> = {};
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  for (const [, name, value] of block.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)) {
    if (name !== undefined && value !== undefined) found[name] = value.trim();
  }
  return found;
}

/** WCAG contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`not a #rrggbb colour: ${hex}`);
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
