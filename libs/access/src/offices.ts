/** Whether a path is the office or lies below it. Paths are `/`, `/32`, `/32/3201`. */
export function isUnder(orgPath: string, office: string): boolean {
  return office === '/' || orgPath === office || orgPath.startsWith(`${office}/`);
}

/** Whether a path is at or below one of these offices. */
export function isWithin(orgPath: string, offices: readonly string[]): boolean {
  return offices.some((office) => isUnder(orgPath, office));
}

/** The offices without those that lie below another of them. */
export function topmost(offices: readonly string[]): readonly string[] {
  const distinct = [...new Set(offices)];
  return distinct.filter((office) => !distinct.some((other) => other !== office && isUnder(office, other)));
}

/**
 * Where somebody may look when they ask for one office: that office as far as theirs reach, or their offices below it.
 * Empty: nowhere.
 */
export function narrowed(offices: readonly string[], asked: string | undefined): readonly string[] {
  if (asked === undefined) return offices;
  if (isWithin(asked, offices)) return [asked];
  return offices.filter((office) => isUnder(office, asked));
}
