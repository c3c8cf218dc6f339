/** What the address keeps: filters, the office, the open row. Empty values are left out. */
export type UrlValues = Readonly<Record<string, string | undefined>>;

/** The query of an address with the changes made; office paths stay readable, for a slash needs no escape there. */
export function searchWith(current: URLSearchParams, changes: UrlValues): string {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The office of an address; nothing that is not a path of offices passes for one. */
export function officeIn(params: URLSearchParams): string | undefined {
  const office = params.get('office');
  return office !== null && /^\/$|^(\/[0-9A-Za-z-]{1,20}){1,4}$/.test(office) ? office : undefined;
}

/** A path with the office one looks at, so that going to another page does not widen the view. */
export function pathWithOffice(path: string, office: string | undefined): string {
  if (office === undefined) return path;
  const [bare = '', query = ''] = path.split('?');
  return `${bare}${searchWith(new URLSearchParams(query), { office })}`;
}
