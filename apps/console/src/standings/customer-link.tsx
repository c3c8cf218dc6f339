import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { StandingCustomerPartsFragment } from '../graphql.gen.ts';
import { useOffices } from '../offices.ts';
import { useScoped } from '../use-url-state.ts';

/** A customer in a list: opens their page. */
export function CustomerLink({
  customer: { customerId, sourceRef, nameMasked },
  orgPath,
}: {
  customer: StandingCustomerPartsFragment;
  orgPath: string;
}): ReactElement {
  const scoped = useScoped();
  const { nameOf } = useOffices();
  return (
    <>
      <Link className="open nowrap" to={scoped(`/customers/${customerId}`)}>
        {nameMasked === '' ? sourceRef : nameMasked}
      </Link>
      <div className="small ink3">
        {nameMasked === '' ? '' : `${sourceRef} · `}
        {nameOf(orgPath)}
      </div>
    </>
  );
}
