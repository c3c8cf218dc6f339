import { graphql } from '../support/signed-in.ts';
import { startBenchStack } from './bench-stack.ts';
import { startFloor } from './floor-process.ts';
import { type BenchResult, interleave } from './interleave.ts';
import { perSecond } from './per-second.ts';

/** At a time, as on the morning of a working day. */
const inFlight = 8;
const signIns = 200;

interface Demo {
  readonly demoSignIns: readonly { readonly login: string; readonly password: string | null }[];
}

/** Staff numbers with their passwords through the gateway, against the bare hash of the same cost behind Fastify. */
export async function signInRate(pairs: number): Promise<BenchResult> {
  const stack = await startBenchStack();
  const floor = await startFloor('password.ts', {});
  try {
    const { data } = await graphql<Demo>(stack.url, '{ demoSignIns { login password } }');
    const staff = data!.demoSignIns.filter(({ password }) => password !== null);
    const signIn = async (n: number): Promise<void> => {
      const { login, password } = staff[n % staff.length]!;
      const { errors } = await graphql(
        stack.url,
        'mutation($n: String!, $p: String!) { signInStaff(staffNumber: $n, password: $p) { __typename } }',
        { n: login, p: password },
      );
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    };
    const verify = async (): Promise<void> => {
      const response = await fetch(floor.readyLine, { method: 'POST', body: 'four patient lanterns' });
      if ((await response.text()) !== 'true') throw new Error('The bare hash does not know its own password');
    };
    const signInsPerSecond = () => perSecond(signIns, inFlight, signIn);
    await signInsPerSecond();
    return await interleave({
      bench: 'sign-ins',
      better: 'higher',
      unit: 'sign-ins/s',
      pairs,
      ours: signInsPerSecond,
      floor: () => perSecond(signIns, inFlight, verify),
    });
  } finally {
    await floor.stop();
    await stack.stop();
  }
}
