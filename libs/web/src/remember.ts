type Choice = 'language' | 'theme';

/** A choice kept on this device; undefined where nothing is kept or the browser keeps nothing. */
export function remembered(choice: Choice): string | undefined {
  try {
    return localStorage.getItem(`evergreen.${choice}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice on this device. Where the browser refuses (private mode), it lasts until the page is closed. */
export function remember(choice: Choice, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`evergreen.${choice}`);
    else localStorage.setItem(`evergreen.${choice}`, value);
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}
