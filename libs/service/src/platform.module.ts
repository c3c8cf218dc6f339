import { AuditTrail } from '@evergreen/audit';
import { DeadLetters, Outbox } from '@evergreen/events';
import { RunEngine } from '@evergreen/jobs';
import { Database } from '@evergreen/persistence';
import { Hints, RpcClient } from '@evergreen/rpc';
import { type DynamicModule, Module } from '@nestjs/common';
import { Flow } from './flow.ts';
import { OperationsController } from './operations.controller.ts';
import type { Platform } from './platform.ts';
import { CALLER_TOKENS, CLOCK, CONFIGURATION, FILE_STORE, LOGGER } from './tokens.ts';

/** Makes the platform's parts injectable everywhere in the service. */
@Module({})
export class PlatformModule {
  static of(platform: Platform, deadLetters: DeadLetters, flow: Flow): DynamicModule {
    const providers = [
      { provide: Database, useValue: platform.database },
      { provide: RpcClient, useValue: platform.rpcClient },
      { provide: Outbox, useValue: platform.outbox },
      { provide: Hints, useValue: platform.hints },
      { provide: AuditTrail, useValue: platform.audit },
      { provide: RunEngine, useValue: platform.engine },
      { provide: DeadLetters, useValue: deadLetters },
      { provide: Flow, useValue: flow },
      { provide: CLOCK, useValue: platform.clock },
      { provide: FILE_STORE, useValue: platform.files },
      { provide: LOGGER, useValue: platform.log },
      { provide: CONFIGURATION, useValue: platform.configuration },
      { provide: CALLER_TOKENS, useValue: platform.tokens },
    ];
    return {
      module: PlatformModule,
      global: true,
      controllers: [OperationsController],
      providers,
      exports: providers.map(({ provide }) => provide),
    };
  }
}
