import type { DataSection } from './data-request.ts';

/**
 * A copy as one JSON text, written as its tables come: however long it is, no more of it is in memory than the rows
 * at hand. A table that comes in several pages is one table.
 */
export class JsonCopy {
  private isInService = false;
  private table: string | undefined;
  private hasRows = false;

  /** Ends before the first service. */
  begin(facts: Readonly<Record<string, string>>): string {
    return `${JSON.stringify(facts, null, 2).replace(/\n\}$/, '')},\n  "services": [`;
  }

  /** The tables that come from here on are of this service. */
  turnTo(service: string): string {
    const text = `${this.endService()}\n    { "service": ${JSON.stringify(service)}, "sections": [`;
    this.isInService = true;
    return text;
  }

  add({ name, columns, rows }: DataSection): string {
    let text = '';
    if (name !== this.table) {
      text += `${this.endTable()}\n      { "name": ${JSON.stringify(name)}, "rows": [`;
      this.table = name;
    }
    for (const values of rows) {
      const row = Object.fromEntries(columns.map((column, n) => [column, values[n] ?? '']));
      text += `${this.hasRows ? ',' : ''}\n        ${JSON.stringify(row)}`;
      this.hasRows = true;
    }
    return text;
  }

  end(): string {
    return `${this.endService().replace(/,$/, '')}\n  ]\n}\n`;
  }

  private endService(): string {
    const text = this.isInService ? `${this.endTable().replace(/,$/, '')}\n    ] },` : '';
    this.isInService = false;
    return text;
  }

  private endTable(): string {
    const text = this.table === undefined ? '' : '\n      ] },';
    this.table = undefined;
    this.hasRows = false;
    return text;
  }
}
