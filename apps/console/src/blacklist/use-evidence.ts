import { type ShownError } from '@evergreen/web';
import { useEffect, useRef, useState } from 'react';
import { UploadFailed, uploadFile } from '../imports/upload-file.ts';

interface Evidence {
  readonly text: string;
  readonly fileId?: string;
  readonly fileName?: string;
}

/** Sends the file of a piece of evidence up first. */
export function useEvidence(): {
  readonly file: File | undefined;
  readonly isSending: boolean;
  readonly failed: ShownError | undefined;
  pick(file: File | undefined): void;
  /** Undefined: the file did not arrive. */
  stored(text: string): Promise<Evidence | undefined>;
} {
  const [file, pick] = useState<File>();
  const [isSending, setSending] = useState(false);
  const [failed, setFailed] = useState<ShownError>();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);
  const stored = async (text: string): Promise<Evidence | undefined> => {
    setFailed(undefined);
    if (file === undefined) return { text };
    setSending(true);
    try {
      const fileId = await uploadFile(file, () => undefined, leaving.current.signal);
      return { text, fileId, fileName: file.name };
    } catch (error) {
      if (!(error instanceof UploadFailed)) throw error;
      setFailed(error.shown);
      return undefined;
    } finally {
      setSending(false);
    }
  };
  return { file, isSending, failed, pick, stored };
}
