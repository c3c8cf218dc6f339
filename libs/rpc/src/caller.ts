import { z } from 'zod';

const callerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('anonymous') }).readonly(),
  z
    .strictObject({
      kind: z.literal('member'),
      accountId: z.string().min(1),
      memberId: z.string().min(1),
      customerId: z.string().min(1),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('staff'),
      accountId: z.string().min(1),
      staffNumber: z.string().min(1),
      name: z.string(),
      roles: z.array(z.string().min(1)).readonly(),
      orgPath: z.string().min(1),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('service'), name: z.string().min(1) }).readonly(),
]);

/**
 * Who calls: nobody known, a signed-in member or member of staff (`orgPath` is the office whose part of the tree
 * they see), or a service on its own account. The operator's command is the service named `operator`.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'member';
      readonly accountId: string;
      readonly memberId: string;
      readonly customerId: string;
    }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly staffNumber: string;
      readonly name: string;
      readonly roles: readonly string[];
      readonly orgPath: string;
    }
  | { readonly kind: 'service'; readonly name: string };

export const anonymous: Caller = Object.freeze({ kind: 'anonymous' });

/** Reads a caller out of a token's claim; undefined when it has another shape. */
export function readCaller(claim: unknown): Caller | undefined {
  const parsed = callerSchema.safeParse(claim);
  return parsed.success ? parsed.data : undefined;
}

/** Who it is in the words of a log: no name, no member data. */
export function callerLabel(caller: Caller): string {
  switch (caller.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'member':
    case 'staff':
      return `${caller.kind} ${caller.accountId}`;
    case 'service':
      return `service ${caller.name}`;
  }
}
