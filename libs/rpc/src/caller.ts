import { type Grant, roles } from '@evergreen/access';
import { z } from 'zod';

const sessionSchema = z
  .strictObject({
    id: z.string().min(1),
    address: z.string().optional(),
    /** Epoch milliseconds. */
    steppedUpAtMs: z.number().int().optional(),
  })
  .readonly();

const callerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('anonymous') }).readonly(),
  z
    .strictObject({
      kind: z.literal('member'),
      accountId: z.string().min(1),
      memberId: z.string().min(1),
      customerId: z.string().min(1),
      session: sessionSchema.optional(),
    })
    .readonly(),
  z
    .strictObject({
      kind: z.literal('staff'),
      accountId: z.string().min(1),
      staffNumber: z.string().min(1),
      name: z.string(),
      grants: z
        .array(z.strictObject({ role: z.enum(roles), orgPath: z.string().min(1) }).readonly())
        .readonly(),
      orgPath: z.string().min(1),
      session: sessionSchema.optional(),
    })
    .readonly(),
  z.strictObject({ kind: z.literal('service'), name: z.string().min(1) }).readonly(),
]);

/** The sign-in a person calls by, for the audit and for acts that ask for a fresh proof. */
export interface CallerSession {
  readonly id: string;
  /** Where the request came from. */
  readonly address?: string | undefined;
  /** When the person last proved themselves beyond the session; epoch milliseconds. */
  readonly steppedUpAtMs?: number | undefined;
}

/**
 * Who calls: nobody known, a signed-in member or member of staff (`orgPath` is the office they belong to, `grants`
 * say what they may do and where), or a service on its own account. The operator's command is the service named `operator`.
 */
export type Caller =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'member';
      readonly accountId: string;
      readonly memberId: string;
      readonly customerId: string;
      readonly session?: CallerSession | undefined;
    }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly staffNumber: string;
      readonly name: string;
      readonly grants: readonly Grant[];
      readonly orgPath: string;
      readonly session?: CallerSession | undefined;
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
