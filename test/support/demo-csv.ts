import { bookFiles } from '../../deploy/embedded/demo/book-files.ts';

/** The demo insurer's two files as bytes. */
export function demoCsv(
  customers: number,
  today: string,
): { readonly policies: Buffer; readonly claims: Buffer } {
  const policies: string[] = [];
  const claims: string[] = [];
  for (const { policyLines, claimLines } of bookFiles(customers, today)) {
    policies.push(...policyLines);
    claims.push(...claimLines);
  }
  return { policies: Buffer.from(policies.join('')), claims: Buffer.from(claims.join('')) };
}
