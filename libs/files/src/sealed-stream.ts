import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

// Layout: magic, random prefix of the nonces, then segments of cipher text, each followed by its tag. A segment's
// number is in its nonce and whether it is the last in what is authenticated: none can be changed, moved or cut off.
const magic = Buffer.from('EGF1');
const prefixBytes = 8;
const headerBytes = magic.length + prefixBytes;
const segmentBytes = 64 * 1024;
const tagBytes = 16;
const algorithm = 'aes-256-gcm';

/** The stored bytes are not what was stored: changed, cut short, or sealed with another key. */
export class FileBroken extends Error {
  override readonly name = 'FileBroken';
}

/** Bytes of the content in a sealed file of this size. */
export function contentBytes(sealedBytes: number): number {
  const body = Math.max(0, sealedBytes - headerBytes);
  return body - Math.ceil(body / (segmentBytes + tagBytes)) * tagBytes;
}

function nonce(prefix: Buffer, segment: number): Buffer {
  const number = Buffer.alloc(4);
  number.writeUInt32BE(segment);
  return Buffer.concat([prefix, number]);
}

const authenticated = (isLast: boolean) => Buffer.of(isLast ? 1 : 0);

/** Collects bytes into pieces of one size; the last piece is known only when nothing follows. */
abstract class InPieces extends Transform {
  private parts: Buffer[] = [];
  private held = 0;

  constructor(private readonly pieceBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.parts.push(chunk);
      this.held += chunk.length;
      // One byte more than a piece: whether a full one is the last shows only then.
      if (this.held > this.pieceBytes) this.giveFullOnes();
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      this.piece(Buffer.concat(this.parts), true);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  private giveFullOnes(): void {
    const bytes = Buffer.concat(this.parts);
    let from = 0;
    for (; bytes.length - from > this.pieceBytes; from += this.pieceBytes) {
      this.piece(bytes.subarray(from, from + this.pieceBytes), false);
    }
    this.parts = [bytes.subarray(from)];
    this.held = bytes.length - from;
  }

  protected abstract piece(bytes: Buffer, isLast: boolean): void;
}

/** Seals what flows through (AES-256-GCM in segments of 64 KiB). */
export class Sealing extends InPieces {
  private readonly prefix = randomBytes(prefixBytes);
  private segment = 0;

  constructor(private readonly key: Buffer) {
    super(segmentBytes);
    this.push(Buffer.concat([magic, this.prefix]));
  }

  protected piece(bytes: Buffer, isLast: boolean): void {
    const cipher = createCipheriv(algorithm, this.key, nonce(this.prefix, this.segment));
    cipher.setAAD(authenticated(isLast));
    this.segment += 1;
    this.push(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
  }
}

/** Opens what was sealed. Fails with `FileBroken` before a byte of a broken segment is passed on. */
export class Opening extends Transform {
  private header = Buffer.alloc(0);
  private segments: OpeningSegments | undefined;

  constructor(private readonly key: Buffer) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.segments !== undefined) return this.pass(this.segments, chunk, done);
    this.header = Buffer.concat([this.header, chunk]);
    if (this.header.length < headerBytes) return done();
    if (!this.header.subarray(0, magic.length).equals(magic)) {
      return done(new FileBroken('Not a sealed file'));
    }
    this.segments = new OpeningSegments(
      this.key,
      this.header.subarray(magic.length, headerBytes),
      (content) => this.push(content),
    );
    this.pass(this.segments, this.header.subarray(headerBytes), done);
  }

  override _flush(done: TransformCallback): void {
    if (this.segments === undefined) return done(new FileBroken('The sealed file is cut short'));
    this.segments._flush(done);
  }

  private pass(segments: OpeningSegments, chunk: Buffer, done: TransformCallback): void {
    segments._transform(chunk, 'binary', done);
  }
}

class OpeningSegments extends InPieces {
  private segment = 0;

  constructor(
    private readonly key: Buffer,
    private readonly prefix: Buffer,
    private readonly give: (content: Buffer) => void,
  ) {
    super(segmentBytes + tagBytes);
  }

  protected piece(bytes: Buffer, isLast: boolean): void {
    if (bytes.length < tagBytes) throw new FileBroken('The sealed file is cut short');
    const tagFrom = bytes.length - tagBytes;
    const decipher = createDecipheriv(algorithm, this.key, nonce(this.prefix, this.segment), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(authenticated(isLast));
    decipher.setAuthTag(bytes.subarray(tagFrom));
    this.segment += 1;
    try {
      this.give(Buffer.concat([decipher.update(bytes.subarray(0, tagFrom)), decipher.final()]));
    } catch {
      throw new FileBroken(`Segment ${this.segment} of a sealed file does not open`);
    }
  }
}
