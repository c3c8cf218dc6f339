import type { AuditedService } from '@evergreen/contracts';
import type { EventConsumer } from '@evergreen/events';
import type { RunKind, Schedule } from '@evergreen/jobs';
import type { DatabaseOptions, MigrationDefinition } from '@evergreen/persistence';
import type { Type } from '@nestjs/common';
import type { z } from 'zod';

/** What makes one service different from the others. */
export interface ServiceDefinition {
  /** As in the architecture: `membership`. Queue group, stream, queue and log carry it. */
  readonly name: AuditedService;
  /** Root module: controllers, use cases and repositories. The platform's providers are global. */
  readonly module: Type;
  readonly migrations: readonly MigrationDefinition[];
  readonly entities?: DatabaseOptions['entities'];
  /** Variables of its own; names start with `EVERGREEN_`. */
  readonly variables?: z.ZodRawShape;
  /** Looks, before anything is opened, at what no single variable shows. @throws ConfigurationError */
  checkConfiguration?(configuration: object): void;
  /** Providers of the module that take events. */
  readonly consumers?: readonly Type<EventConsumer>[];
  /** Providers of the module that do long work. */
  readonly runKinds?: readonly Type<RunKind>[];
  /** Tables whose rows are never changed or deleted once written. */
  readonly appendOnlyTables?: readonly string[];
  /** Tables whose rows are never changed, and may be deleted. */
  readonly writeOnceTables?: readonly string[];
  /** True: tables with row-level security, which show a caller no rows but their own. */
  readonly hasRowSecurity?: boolean;
  /** As a function: they hang on the configuration, which has the service's own variables as well. */
  readonly schedules?: readonly Schedule[] | ((configuration: object) => readonly Schedule[]);
}
