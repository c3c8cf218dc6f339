import { Icon, type IconName } from '@evergreen/web';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

interface PageLinkProps {
  readonly to: string;
  readonly icon: IconName;
  readonly title: string;
  readonly inShort: string;
}

/** The way to a page, as a line of a list: what it is called and what it is for. */
export function PageLink({ to, icon, title, inShort }: PageLinkProps): ReactElement {
  return (
    <li>
      <Link className="policy" to={to}>
        <span className="ico">
          <Icon name={icon} />
        </span>
        <span className="grow">
          <span className="h3 block">{title}</span>
          <span className="small ink3 block">{inShort}</span>
        </span>
        <Icon name="right" size="m" />
      </Link>
    </li>
  );
}
