import type { TableProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOffices } from '../offices.ts';
import { useScoped } from '../use-url-state.ts';

interface Shown {
  readonly customerId: string;
  readonly nameMasked: string;
  readonly sourceRef: string;
  readonly orgPath: string;
}

/** The first columns of a list of customers: who it is, and of which office; as wide as what they hold, or as told. */
export function useCustomerColumns<Row extends Shown>(widths?: {
  readonly customer: number;
  readonly office: number;
}): NonNullable<TableProps<Row>['columns']> {
  const { t } = useTranslation();
  const { nameOf } = useOffices();
  const scoped = useScoped();
  return [
    {
      ...{ title: t('customers.customer'), key: 'customer', ...(widths && { width: widths.customer }) },
      render: (_, { customerId, nameMasked, sourceRef }) => (
        <>
          <Link className="open" to={scoped(`/customers/${customerId}`)}>
            {nameMasked === '' ? sourceRef : nameMasked}
          </Link>
          {nameMasked !== '' && <div className="small ink3">{sourceRef}</div>}
        </>
      ),
    },
    {
      ...{ title: t('customers.office'), key: 'office', ...(widths && { width: widths.office }) },
      render: (_, { orgPath }) => nameOf(orgPath),
    },
  ];
}
