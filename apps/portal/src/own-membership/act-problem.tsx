import type { ShownError } from '@evergreen/web';
import type { ReactElement } from 'react';
import { Problem } from '../problem.tsx';

/** Why an act was not done: in the page's own words where somebody did not prove themselves, which is no fault. */
export function ActProblem({
  problem,
  notProved,
}: {
  problem: ShownError | undefined;
  notProved?: string;
}): ReactElement {
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
