import { shownRefusal, type ShownError } from '@evergreen/web';

/** A file that did not arrive, with the reason where the server gave one. */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed';

  constructor(readonly shown: ShownError) {
    super(shown.code);
  }
}

/**
 * Sends a file's bytes as they are; `onProgress` hears how many have left. The answer is the file's id, the hash of its
 * content: sending the same file again gives the same id.
 * @throws UploadFailed
 */
export function uploadFile(
  file: File,
  onProgress: (sentBytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // fetch tells nothing about the way up.
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded));
    request.addEventListener('load', () => {
      const answer = parse(request.responseText);
      if (request.status === 201 && typeof answer['fileId'] === 'string') resolve(answer['fileId']);
      else reject(new UploadFailed(shownRefusal(answer)));
    });
    request.addEventListener('error', () => reject(new UploadFailed({ code: 'UNREACHABLE', fields: [] })));
    signal.addEventListener('abort', () => {
      request.abort();
      reject(new UploadFailed({ code: 'UNREACHABLE', fields: [] }));
    });
    request.open('POST', '/files');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-evergreen-client', 'console');
    request.send(file);
  });
}

function parse(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text);
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
