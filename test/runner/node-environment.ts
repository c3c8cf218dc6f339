/** What Jest asks of the place where tests run: they run in Node itself, not in a sandbox with globals of its own. */
export default class NodeItself {
  /** Jest's marks go here instead of onto what everybody shares. */
  readonly global = {};

  getVmContext(): null {
    return null;
  }

  exportConditions(): readonly string[] {
    return [];
  }

  async setup(): Promise<void> {
    // Nothing to set up.
  }

  async teardown(): Promise<void> {
    // Nothing to take away.
  }
}
