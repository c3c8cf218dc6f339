import { useEffect, useRef, type ReactElement } from 'react';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: readonly string[] }) => Detector;

/** Browsers of phones have it; where there is none, the code is typed. */
function detectorClass(): DetectorClass | undefined {
  return (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
}

export function canScan(): boolean {
  return detectorClass() !== undefined && 'mediaDevices' in navigator;
}

const everyMs = 300;

/** Looks through the camera until a code is seen; the same one is not told again while it stays in view. */
export function Scanner({
  onCode,
  onFailed,
}: {
  onCode: (code: string) => void;
  onFailed: () => void;
}): ReactElement {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    let isOver = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const Class = detectorClass();
    const begin = async (): Promise<void> => {
      if (Class === undefined) throw new Error('This browser reads no codes');
      const detector = new Class({ formats: ['qr_code'] });
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      if (isOver || video.current === null) return stop();
      video.current.srcObject = stream;
      await video.current.play();
      const look = async (): Promise<void> => {
        if (isOver || video.current === null) return;
        const [found] = await detector.detect(video.current).catch(() => []);
        const code = found?.rawValue ?? '';
        if (code !== '' && code !== last) onCode(code);
        last = code;
        timer = setTimeout(() => void look(), everyMs);
      };
      await look();
    };
    const stop = (): void => stream?.getTracks().forEach((track) => track.stop());
    begin().catch(onFailed);
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [onCode, onFailed]);
  return <video ref={video} muted playsInline />;
}
