import { AccountKind, IdentityService } from '@evergreen/contracts/identity';
import { connectOperator } from './operator/operator.ts';
import type { Installation } from './stack.ts';

/** Lines that tell whom to sign in as. */
export async function demoSignIns(installation: Installation): Promise<string[]> {
  const operator = await connectOperator(installation);
  try {
    const { signIns } = await operator.rpc.service(IdentityService).listDemoSignIns({});
    const staff = signIns.filter(({ kind }) => kind === AccountKind.STAFF);
    const members = signIns.filter(({ kind }) => kind === AccountKind.MEMBER);
    return [
      '  Sign in as staff in the console, as a member in the portal; the code is on the codes page.',
      ...staff.map(
        ({ login, name, roles }) => `    staff    ${login.padEnd(12)} ${name ?? ''} (${roles.join(', ')})`,
      ),
      ...members.map(({ login }) => `    member   ${login}`),
    ];
  } finally {
    await operator.close();
  }
}
