import qrcode from 'qrcode-generator';
import { useMemo, type ReactElement } from 'react';

// The border of light modules that readers need to find the code.
const quietModules = 4;

/** A QR code as a drawing of one path: no picture to load, sharp at any size. Dark on light in both themes. */
export function QrCode({ text, label }: { text: string; label: string }): ReactElement {
  const { path, size } = useMemo(() => {
    const code = qrcode(0, 'M');
    code.addData(text);
    code.make();
    const count = code.getModuleCount();
    let drawn = '';
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < count; column += 1) {
        if (code.isDark(row, column)) drawn += `M${column + quietModules} ${row + quietModules}h1v1h-1z`;
      }
    }
    return { path: drawn, size: count + 2 * quietModules };
  }, [text]);
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className="qr-light" />
      <path d={path} className="qr-dark" />
    </svg>
  );
}
