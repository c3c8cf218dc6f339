import type { ExportFormat } from '../domain/data-request.ts';

/** Bytes of a finished file that are sealed together. */
export const pieceBytes = 384 * 1_024;

/** Where the parts and pieces of a copy are sealed for: moved to another place they do not open. */
export const partPlace = (requestId: string, service: string, n: number) =>
  `export_part.sealed/${requestId}/${service}/${n}`;
export const piecePlace = (requestId: string, format: ExportFormat, n: number) =>
  `export_piece.sealed/${requestId}/${format}/${n}`;
