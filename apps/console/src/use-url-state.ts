import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { officeIn, pathWithOffice, searchWith, type UrlValues } from './url-state.ts';

/** The values in the address, and the act of changing some of them; `push` where Back should lead to the old ones. */
export function useUrlState(): {
  readonly params: URLSearchParams;
  readonly change: (changes: UrlValues, push?: boolean) => void;
} {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const change = useCallback(
    (changes: UrlValues, push = false) => {
      // What is in the address now, not when this was rendered: two quick changes must not undo each other.
      const current = new URLSearchParams(window.location.search);
      void navigate({ pathname, search: searchWith(current, changes) }, { replace: !push });
    },
    [navigate, pathname],
  );
  return { params, change };
}

/** The office one looks at, from the address; undefined: all that one's rights reach. */
export function useOffice(): string | undefined {
  const [params] = useSearchParams();
  return officeIn(params);
}

/** Makes paths that keep the office one looks at. */
export function useScoped(): (path: string) => string {
  const office = useOffice();
  return (path) => pathWithOffice(path, office);
}
