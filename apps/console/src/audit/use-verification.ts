import { shownError, type ShownError } from '@evergreen/web';
import { useEffect, useRef, useState } from 'react';
import { useClient, type OperationResult } from 'urql';
import { AuditVerificationDocument, type AuditVerificationQuery } from '../graphql.gen.ts';

export type Verification =
  | { readonly kind: 'idle' }
  | { readonly kind: 'going' | 'fits' | 'stopped'; readonly checked: number }
  | { readonly kind: 'broken'; readonly at: number; readonly problem: string }
  | { readonly kind: 'failed'; readonly error: ShownError };

/** A long chain has more stretches than a minute allows; 0: waiting would not help. */
function secondsToWait({ code, facts }: ShownError): number {
  return code === 'RATE_LIMITED' ? Number(facts?.['retryAfterSeconds'] ?? 0) : 0;
}

/** Walks the chain from its first entry, stretch by stretch, until its end, a fault, or a stop. */
export function useVerification(): {
  readonly verification: Verification;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const client = useClient();
  const [verification, setVerification] = useState<Verification>({ kind: 'idle' });
  // The walk that counts; an earlier one finds that it is not it any more and ends.
  const walk = useRef(0);
  useEffect(() => () => void (walk.current += 1), []);
  const go = async (mine: number): Promise<void> => {
    let checked = 0;
    for (let from: number | null = 1; from !== null;) {
      const answer: OperationResult<AuditVerificationQuery> = await client
        .query(AuditVerificationDocument, { fromSequence: from }, { requestPolicy: 'network-only' })
        .toPromise();
      if (walk.current !== mine) return;
      const { data, error } = answer;
      if (error || !data) {
        const shown: ShownError = error ? shownError(error) : { code: 'UNREACHABLE', fields: [] };
        const waitSeconds = secondsToWait(shown);
        if (waitSeconds === 0) {
          setVerification({ kind: 'failed', error: shown });
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, waitSeconds * 1_000));
        if (walk.current !== mine) return;
        continue;
      }
      const { brokenAt, problem, nextSequence }: AuditVerificationQuery['auditVerification'] =
        data.auditVerification;
      checked += data.auditVerification.checked;
      if (brokenAt !== null) {
        setVerification({ kind: 'broken', at: brokenAt, problem: problem ?? '' });
        return;
      }
      // A stretch that leads nowhere would be walked for ever.
      from = nextSequence !== null && nextSequence > from ? nextSequence : null;
      setVerification({ kind: from === null ? 'fits' : 'going', checked });
    }
  };
  return {
    verification,
    start: () => {
      walk.current += 1;
      setVerification({ kind: 'going', checked: 0 });
      void go(walk.current);
    },
    stop: () => {
      walk.current += 1;
      setVerification((was) => (was.kind === 'going' ? { kind: 'stopped', checked: was.checked } : was));
    },
  };
}
