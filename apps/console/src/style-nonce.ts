/** The nonce of this page, which the gateway writes for each answer; undefined where a developer's server is used. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

/**
 * Gives the nonce to every style element as it is made. The component library is told the nonce and uses it for its
 * own styles, but measures scroll bars and locks scrolling with styles that it does not ask for.
 */
export function signStyles(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
