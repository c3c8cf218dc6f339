import { useOffice } from '../use-url-state.ts';
import { useViewer } from '../viewer.ts';

/** The office whose figures are shown: that of the address, else one's own where there is one only, else the book. */
export function useInsightOffice(): string {
  const office = useOffice();
  const { grants } = useViewer();
  const own = new Set(grants.map(({ orgPath }) => orgPath));
  const [only] = own;
  return office ?? (own.size === 1 && only !== undefined ? only : '/');
}
