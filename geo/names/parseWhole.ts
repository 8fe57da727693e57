import * as v from 'valibot';

const faultsShown = 20;

/** Parses the content of a file. Throws one error that lists the faults, each with its place in the file and what was expected. */
export function parseWhole<Output>(
  file: string,
  schema: v.GenericSchema<unknown, Output>,
  content: unknown
): Output {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'whole'}: ${issue.message}`);
  const more = faults.length > faultsShown ? [`  and ${faults.length - faultsShown} more`] : [];
  throw new Error([`${file}: ${faults.length} faults`, ...faults.slice(0, faultsShown), ...more].join('\n'));
}
