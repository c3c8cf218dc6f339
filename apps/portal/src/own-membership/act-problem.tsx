import { shownError } from '@evergreen/web';
import type { ReactElement } from 'react';
import type { CombinedError } from 'urql';
import { Problem } from '../problem.tsx';

/** Why an act was not done: in the page's own words where somebody did not prove themselves, which is no fault. */
export function ActProblem({
  error,
  notProved,
}: {
  error: CombinedError | undefined;
  notProved?: string;
}): ReactElement {
  const problem = error && shownError(error);
  const isUnproved = problem?.code === 'STEP_UP_REQUIRED' && notProved !== undefined;
  return (
    <div>
      <Problem error={isUnproved ? undefined : problem} />
      <p className="small ink3" role="status">
        {isUnproved && notProved}
      </p>
    </div>
  );
}
