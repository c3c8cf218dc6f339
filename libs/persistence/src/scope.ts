/** On whose behalf rows are read and written; tables with row-level security show no others. */
export type Scope =
  /** A service on its own account: all rows. */
  | { readonly kind: 'service' }
  | { readonly kind: 'member'; readonly memberId: string; readonly customerId: string }
  /** Staff see the rows of these offices and of all below them. */
  | { readonly kind: 'staff'; readonly offices: readonly string[] }
  | { readonly kind: 'nobody' };

/** The settings policies look at, in the order of `settingsOf`. */
const settingNames = ['evergreen.scope', 'evergreen.member', 'evergreen.customer', 'evergreen.offices'];

/** Startup option of connections that serve nobody but the service. */
export const serviceScopeOption = '-c evergreen.scope=service';

/** Enters a scope for as long as the connection lives, or until the next is entered. */
export const enterScope = {
  name: 'evergreen.enter-scope',
  text: `select ${settingNames.map((name, n) => `set_config('${name}', $${n + 1}, false)`).join(', ')}`,
};

/** Enters a scope for the transaction: all in one text, so that it travels together with its BEGIN. */
export function beginIn(scope: Scope, literal: (text: string) => string): string {
  const values = settingsOf(scope);
  const settings = settingNames.map((name, n) => `set_config('${name}', ${literal(values[n] ?? '')}, true)`);
  return `BEGIN; SELECT ${settings.join(', ')}`;
}

/** Offices as patterns for LIKE over a path with a slash at its end, one on a line. */
export function settingsOf(scope: Scope): string[] {
  switch (scope.kind) {
    case 'service':
      return ['service', '', '', ''];
    case 'member':
      return ['member', scope.memberId, scope.customerId, ''];
    case 'staff':
      return ['staff', '', '', scope.offices.map(patternOf).join('\n')];
    case 'nobody':
      return ['', '', '', ''];
  }
}

function patternOf(office: string): string {
  const path = office.endsWith('/') ? office : `${office}/`;
  return `${path.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
