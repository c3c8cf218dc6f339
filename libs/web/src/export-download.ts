import type { Ask, Need } from './held-fetch.ts';
import { useSession } from './session.tsx';
import { shownRefusal, type ShownError } from './shown-error.ts';

/**
 * Saves what lies at an address as a file, under the name that is given or that comes with it; gives what went wrong, if
 * something did.
 */
export type FileDownload = (path: string, name?: string) => Promise<ShownError | undefined>;

export function useFileDownload(): FileDownload {
  const { app, ask } = useSession();
  return (path, name) => download({ app, ask }, path, name);
}

/** Saves a finished export as a file; gives what went wrong, if something did. */
export type ExportDownload = (id: string, form: 'json' | 'zip') => Promise<ShownError | undefined>;

export function useExportDownload(): ExportDownload {
  const download = useFileDownload();
  return (id, form) =>
    download(`/exports/${encodeURIComponent(id)}.${form}`, `evergreen-${id.slice(0, 8)}.${form}`);
}

const needs: Readonly<Partial<Record<ShownError['code'], Need>>> = {
  STEP_UP_REQUIRED: 'stepUp',
  NOT_SIGNED_IN: 'signIn',
  SESSION_ENDED: 'signIn',
};

interface Asking {
  readonly app: string;
  readonly ask: Ask;
}

/**
 * Read first and saved then, so that a refusal is told on the page and not by a broken download. What the person can
 * give that is missing is asked for, each once.
 */
async function download(
  { app, ask }: Asking,
  path: string,
  name: string | undefined,
): Promise<ShownError | undefined> {
  const asked = new Set<Need>();
  for (;;) {
    const content = await read(path, app);
    if ('blob' in content) {
      save(content.blob, name ?? content.name);
      return undefined;
    }
    const need = needs[content.code];
    if (need === undefined || asked.has(need) || !(await ask(need))) return content;
    asked.add(need);
  }
}

async function read(path: string, app: string): Promise<{ blob: Blob; name: string } | ShownError> {
  try {
    const headers = { 'x-evergreen-client': app };
    const response = await fetch(path, { credentials: 'same-origin', headers });
    if (response.ok) {
      return { blob: await response.blob(), name: nameIn(response.headers.get('content-disposition')) };
    }
    const answer: unknown = await response.json().catch(() => undefined);
    return shownRefusal(typeof answer === 'object' && answer !== null ? { ...answer } : {});
  } catch {
    return { code: 'UNREACHABLE', fields: [] };
  }
}

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The name that a file is sent with. */
function nameIn(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? '') ?? [];
  return encoded === undefined ? 'evergreen' : decodeURIComponent(encoded);
}
