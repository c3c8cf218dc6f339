import { useNavigate } from 'react-router';

/** Goes where a place of a drawing leads; where it leads nowhere, nothing happens. */
export function useOpening(links: readonly (string | undefined)[] | undefined): (place: number) => void {
  const navigate = useNavigate();
  return (place) => {
    const to = links?.[place];
    if (to !== undefined) void navigate(to);
  };
}
