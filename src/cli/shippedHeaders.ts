/** One block of a `_headers` file: the paths it is for, and the headers those get. */
export type HeaderRule = { path: string; headers: [name: string, value: string][] };

/**
 * Reads a `_headers` file, the format Netlify and Cloudflare Pages share: a path at the line's start,
 * `*` standing for anything, then its headers indented. `#` begins a comment line.
 * @param text the file's content
 * @returns the rules in the file's order
 * @throws Error naming every line that is neither a path nor an indented `Name: value` under one
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return;
    if (line.startsWith('/')) {
      rules.push({ path: line.trim(), headers: [] });
      return;
    }
    const header = /^\s+([\w-]+):\s*(\S.*)$/.exec(line);
    const rule = rules.at(-1);
    if (header?.[1] && header[2] && rule) rule.headers.push([header[1], header[2].trim()]);
    else
      faults.push(
        `_headers:${index + 1}: expected a path or an indented "Name: value", got ${JSON.stringify(line)}`
      );
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return rules;
}

/**
 * The headers that a path gets.
 * @param rules as `parseHeaders` returns them
 * @param path the request's decoded path, beginning with `/`
 * @returns header names in lower case; where several rules name the same header the last one wins
 */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (!pathMatches(rule.path, path)) continue;
    for (const [name, value] of rule.headers) found.set(name.toLowerCase(), value);
  }
  return found;
}

function pathMatches(pattern: string, path: string): boolean {
  const literals = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literals.join('.*')}$`, 's').test(path);
}
