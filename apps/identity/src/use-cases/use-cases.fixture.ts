import type { Clock } from '@evergreen/kernel';
import { sql } from '@evergreen/persistence';
import { testDatabase } from '@evergreen/testing';
import { AccountRepository } from '../persistence/account.repository.ts';
import { DemoCodeRepository } from '../persistence/demo-code.repository.ts';
import { migrations } from '../persistence/migrations.ts';
import { OneTimeCodeRepository } from '../persistence/one-time-code.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import type { CodeDelivery, CodeSender } from './code-sender.ts';
import { DemoCodeSender } from './demo-code-sender.ts';
import { LearnAccounts } from './learn-accounts.ts';
import { ReadSession } from './read-session.ts';
import { RequestCode } from './request-code.ts';
import { SeedDemoStaff } from './seed-demo-staff.ts';
import { ShowDemo } from './show-demo.ts';
import { SignIn } from './sign-in.ts';
import { SignOut } from './sign-out.ts';

/** The use cases on a database of their own, with a clock that the test turns. */
export async function identityUseCases() {
  const { database, close } = await testDatabase({ migrations });
  const accounts = new AccountRepository();
  const codes = new OneTimeCodeRepository();
  const sessions = new SessionRepository();
  const demoCodes = new DemoCodeRepository();
  let at = new Date('2026-11-22T08:00:00Z');
  const clock: Clock = { now: () => at, today: () => at.toISOString().slice(0, 10) as never };

  const sent: CodeDelivery[] = [];
  const demoSender = new DemoCodeSender(database, demoCodes);
  const sender: CodeSender = {
    canSend: true,
    send: (delivery) => {
      sent.push(delivery);
      return demoSender.send(delivery);
    },
  };
  const inMode = (demo: 'true' | 'false') => {
    const configuration = { EVERGREEN_DEMO: demo };
    return {
      requestCode: new RequestCode(database, clock, configuration, sender, accounts, codes),
      signIn: new SignIn(database, clock, configuration, accounts, codes, sessions),
      readSession: new ReadSession(database, clock, configuration, accounts, sessions),
      showDemo: new ShowDemo(database, clock, configuration, accounts, demoCodes),
    };
  };
  const { requestCode, signIn, readSession, showDemo } = inMode('true');
  const seedDemoStaff = new SeedDemoStaff(database, { EVERGREEN_DEMO: 'true' }, accounts);
  await seedDemoStaff.run();
  return {
    database,
    close,
    clock,
    requestCode,
    signIn,
    readSession,
    showDemo,
    inMode,
    accounts,
    codes,
    signOut: new SignOut(database, sessions),
    learn: new LearnAccounts(accounts),
    /** As it was at first: the demonstration's staff and nothing else. */
    reset: async () => {
      sent.length = 0;
      await database.rows(sql`TRUNCATE member_account, staff_account, one_time_code, session, demo_code`);
      await seedDemoStaff.run();
    },
    /** What left the service, oldest first. */
    sent,
    pass: (ms: number) => {
      at = new Date(at.getTime() + ms);
    },
  };
}
