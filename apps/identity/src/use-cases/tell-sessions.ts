import { Hints } from '@evergreen/rpc';
import { Inject, Injectable } from '@nestjs/common';

/**
 * Tells those who remember sessions that something about these accounts has changed: what they may do, or whether
 * they are signed in. After the commit, or they would look again too early.
 */
@Injectable()
export class TellSessions {
  constructor(@Inject(Hints) private readonly hints: Pick<Hints, 'publish'>) {}

  changed(accountIds: readonly string[]): void {
    if (accountIds.length > 0) this.hints.publish('sessions-changed', { accountIds });
  }
}
