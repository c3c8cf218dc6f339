import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { DemoCodeRepository } from '../persistence/demo-code.repository.ts';
import type { CodeDelivery, CodeSender } from './code-sender.ts';

/** Lays codes out in clear for the demonstration's page. */
@Injectable()
export class DemoCodeSender implements CodeSender {
  readonly canSend = true;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DemoCodeRepository) private readonly codes: DemoCodeRepository,
  ) {}

  send({ codeId, login, code, createdAt, expiresAt }: CodeDelivery): Promise<void> {
    return this.database.transaction((tx) =>
      this.codes.add(tx, { codeId, login, code, createdAt, expiresAt }),
    );
  }
}
