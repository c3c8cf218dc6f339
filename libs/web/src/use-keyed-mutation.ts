import { useCallback, useRef } from 'react';
import {
  type AnyVariables,
  type CombinedError,
  type DocumentInput,
  type OperationContext,
  useMutation,
} from 'urql';
import { newKey } from './graphql-client.ts';

interface KeyedMutation<Data, Variables extends AnyVariables> {
  /** Sends it with the key of the intention. @returns the answer; undefined where it was refused, or none came */
  send(withKey: (key: string) => Variables, context?: Partial<OperationContext>): Promise<Data | undefined>;
  /** What is about to be sent is another intention: nothing that was sent before may answer it. */
  renew(): void;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
}

/**
 * A mutation with a permanent key, one for one intended act. The key stays until the act is answered: what got no
 * answer may have been done, and tried again under another key would be done twice.
 */
export function useKeyedMutation<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): KeyedMutation<Data, Variables> {
  const key = useRef(newKey());
  const [{ fetching, error }, execute] = useMutation(document);
  const renew = useCallback(() => {
    key.current = newKey();
  }, []);
  const send: KeyedMutation<Data, Variables>['send'] = async (withKey, context) => {
    const { data } = await execute(withKey(key.current), context);
    if (!data) return undefined;
    renew();
    return data;
  };
  return { send, renew, fetching, error };
}
