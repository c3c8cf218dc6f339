/** Strings of a workbook, each kept once: the bytes of all of them side by side, so that millions need little. */
export class SharedStrings {
  private bytes = Buffer.alloc(1 << 16);
  private ends = new Uint32Array(1 << 12);
  private used = 0;
  private count = 0;

  /** @param bytesMax of all of them together */
  constructor(private readonly bytesMax: number) {}

  /** @returns whether there was room for it */
  add(text: string): boolean {
    const length = Buffer.byteLength(text);
    if (this.used + length + 4 * this.count > this.bytesMax) return false;
    if (this.used + length > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(this.bytes.length * 2, this.used + length));
      this.bytes.copy(larger, 0, 0, this.used);
      this.bytes = larger;
    }
    if (this.count === this.ends.length) {
      const larger = new Uint32Array(this.ends.length * 2);
      larger.set(this.ends);
      this.ends = larger;
    }
    this.used += this.bytes.write(text, this.used);
    this.ends[this.count] = this.used;
    this.count += 1;
    return true;
  }

  at(index: number): string | undefined {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return undefined;
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends[index - 1], this.ends[index]);
  }
}
