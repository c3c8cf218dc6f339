/** The part of an answer that the contract promises. @throws Error when the service left it out */
export function answered<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('A service left out a promised part of its answer');
  return part;
}
