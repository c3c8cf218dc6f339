import type { TypedDocumentNode } from 'urql';

/**
 * Stands for an operation whose text the gateway keeps: it travels as name and hash, never as text. The client needs
 * no more of it than its kind and name, so the text is no part of what a browser loads.
 */
export function persistedDocument<Data, Variables>(
  operation: 'query' | 'mutation',
  name: string,
  sha256Hash: string,
): TypedDocumentNode<Data, Variables> {
  const document = {
    kind: 'Document',
    documentId: sha256Hash,
    definitions: [
      {
        kind: 'OperationDefinition',
        operation,
        name: { kind: 'Name', value: name },
        selectionSet: { kind: 'SelectionSet', selections: [] },
      },
    ],
  };
  return document as unknown as TypedDocumentNode<Data, Variables>;
}

/** The hash under which the gateway keeps the operation; undefined for one that travels as text. */
export function hashOf(document: object): string | undefined {
  return 'documentId' in document && typeof document.documentId === 'string'
    ? document.documentId
    : undefined;
}
