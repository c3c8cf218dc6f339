import { Database } from '@evergreen/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** Ends a session. Ending one that has ended already is no error. */
@Injectable()
export class SignOut {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SessionRepository) private readonly sessions: SessionRepository,
  ) {}

  async run(token: string): Promise<void> {
    await this.database.transaction((tx) => this.sessions.end(tx, hashToken(token)));
  }
}
