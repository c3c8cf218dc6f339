import { Icon, type IconName } from '@evergreen/web';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { useScoped } from './use-url-state.ts';

/** Something that needs the viewer, with the act on it. */
export interface Wait {
  readonly key: string;
  readonly icon: IconName;
  readonly tone: 'warn' | 'danger' | 'info';
  readonly title: string;
  readonly hint: string;
  readonly act?: { readonly label: string; readonly to: string };
}

/** What needs somebody, each with the act on it. */
export function WaitList({ waits }: { waits: readonly Wait[] }): ReactElement {
  const scoped = useScoped();
  const navigate = useNavigate();
  return (
    <ul className="waits">
      {waits.map(({ key, icon, tone, title, hint, act }) => (
        <li key={key}>
          <span className={`pic ${tone}`}>
            <Icon name={icon} size="m" />
          </span>
          <span className="grow">
            {act ? (
              <Link className="open" to={scoped(act.to)}>
                {title}
              </Link>
            ) : (
              <span className="b">{title}</span>
            )}
            <span className="small ink3 line">{hint}</span>
          </span>
          {act && (
            <Button
              size="small"
              aria-label={`${act.label}: ${title}`}
              onClick={() => void navigate(scoped(act.to))}
            >
              {act.label}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
