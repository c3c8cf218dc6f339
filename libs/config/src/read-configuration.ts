import { z } from 'zod';

/** Variables by name, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

const prefix = 'EVERGREEN_';

/** A service refuses to start on it; lists every variable at fault. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly problems: readonly string[]) {
    super(`Configuration is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/**
 * Reads the variables that start with `EVERGREEN_` by a schema whose keys are the full names.
 * A variable with the prefix that the schema does not know is refused: a typing error must not pass for a default.
 *
 * @throws ConfigurationError naming every variable at fault
 */
export function readConfiguration<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Environment = process.env,
): z.output<z.ZodObject<Shape>> {
  const ours = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => name.startsWith(prefix) && value !== undefined && value !== '',
    ),
  );
  const unknown = Object.keys(ours)
    .filter((name) => !(name in shape))
    .map((name) => `${name}: unknown variable`);
  const parsed = z.object(shape).safeParse(ours);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if (!parsed.success || unknown.length > 0) throw new ConfigurationError([...unknown, ...wrong]);
  return parsed.data;
}
