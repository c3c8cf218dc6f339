import { Migration } from '@mikro-orm/migrations';

export interface MigrationDefinition {
  readonly name: string;
  readonly class: new (...args: ConstructorParameters<typeof Migration>) => Migration;
}

/** A migration of plain statements. Names sort in the order of running: `0001-ledger`. */
export function defineMigration(name: string, statements: readonly string[]): MigrationDefinition {
  return {
    name,
    class: class extends Migration {
      override up(): void {
        for (const text of statements) this.addSql(text);
      }
    },
  };
}
