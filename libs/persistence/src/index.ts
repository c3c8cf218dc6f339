export { Database, type DatabaseOptions, type TransactionOptions } from './database.ts';
export type { TableWalls } from './privileges.ts';
export type { Scope } from './scope.ts';
export { type Reader, type Transaction } from './transaction.ts';
export { namedStatement, planned, statement, type Statement, template, type Template } from './statement.ts';
export { isCancelled, isTransient, isUniqueViolation } from './database-errors.ts';
export { defineMigration, type MigrationDefinition } from './migration.ts';
export { defineEntity, type EntityManager, p } from '@mikro-orm/postgresql';
export { sql, type RawBuilder } from 'kysely';
