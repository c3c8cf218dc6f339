import { type Staff, StaffService } from '@evergreen/contracts/identity';
import type { Command } from 'commander';
import type { Operator } from './operator.ts';

type WithOperator = (work: (operator: Operator) => Promise<void>) => Promise<void>;

const aPage = 100;

/** Adds what an operator can do with people: the first administrator has nobody else to be made by. */
export function addStaffCommands(program: Command, withOperator: WithOperator): void {
  const staff = program.command('staff').description('the people who work for the insurer');
  staff
    .command('create-administrator')
    .requiredOption('--number <number>', 'staff number, such as E001')
    .requiredOption('--name <name>', 'as people know them')
    .option('--email <address>', 'where they can be reached', '')
    .description('create an administrator of the whole company and print what they sign in with at first')
    .action((options: NewAdministrator) =>
      withOperator(async (operator) => {
        process.stdout.write(`${await createAdministrator(operator, options)}\n`);
      }),
    );
  staff
    .command('list')
    .option('--all', 'also those who were deactivated', false)
    .option('--office <path>', 'of one office and those below it, such as /32')
    .description('show people by staff number, with what they may do and where')
    .action((options: { all: boolean; office?: string }) =>
      withOperator(async (operator) => {
        for await (const person of allStaff(operator, options)) process.stdout.write(`${lineOf(person)}\n`);
      }),
    );
}

interface NewAdministrator {
  readonly number: string;
  readonly name: string;
  readonly email: string;
}

async function createAdministrator(operator: Operator, { number, name, email }: NewAdministrator) {
  const { staff, activationPassword } = await operator.rpc.service(StaffService).createStaff({
    // The same for the same person, so that a command whose answer was lost says that they exist.
    key: `operator/create-administrator/${number}/${name}`,
    staffNumber: number,
    name,
    email,
    orgPath: '/',
    grants: [{ role: 'administrator', orgPath: '/' }],
  });
  const who = `${staff?.staffNumber ?? number} ${staff?.name ?? name}`;
  if (activationPassword === '') {
    return `${who} exists already; the activation password was shown when they were created`;
  }
  return [
    `${who} administers the company`,
    `  activation password: ${activationPassword}`,
    '  It is shown this once and has to be changed at first sign-in.',
  ].join('\n');
}

async function* allStaff(
  operator: Operator,
  { all, office }: { readonly all: boolean; readonly office?: string },
): AsyncGenerator<Staff> {
  let cursor: string | undefined;
  do {
    const page = await operator.rpc.service(StaffService).listStaff({
      limit: aPage,
      includeInactive: all,
      ...(office === undefined ? {} : { office }),
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.staff;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

function lineOf({ staffNumber, name, orgPath, grants, isActive, isActivated }: Staff): string {
  const held = grants.map((grant) => `${grant.role}@${grant.orgPath}`).join(' ') || 'no grants';
  const state = !isActive ? '  (deactivated)' : isActivated ? '' : '  (has not signed in yet)';
  return `${staffNumber.padEnd(12)} ${name.padEnd(12)} ${orgPath.padEnd(12)} ${held}${state}`;
}
