import { shownRefusal, type ShownError } from '@evergreen/web';

/**
 * Saves a finished export as a file. Read first and saved then, so that a refusal is told on the page and not by a
 * broken download. What went wrong, if something did.
 */
export async function downloadExport(id: string, form: 'json' | 'zip'): Promise<ShownError | undefined> {
  try {
    const response = await fetch(`/exports/${encodeURIComponent(id)}.${form}`, {
      credentials: 'same-origin',
      headers: { 'x-evergreen-client': 'portal' },
    });
    if (!response.ok) return await refusalOf(response);
    save(await response.blob(), `evergreen-${id.slice(0, 8)}.${form}`);
    return undefined;
  } catch {
    return { code: 'UNREACHABLE', fields: [] };
  }
}

async function refusalOf(response: Response): Promise<ShownError> {
  const answer: unknown = await response.json().catch(() => undefined);
  return shownRefusal(typeof answer === 'object' && answer !== null ? { ...answer } : {});
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
