/**
 * What differs between a file as it is committed and as it was built again: nothing when they are the same to the byte, else one line with
 * the first place of difference. `undefined` is a file that is missing.
 */
export function compareFiles(
  name: string,
  committed: Buffer | undefined,
  built: Buffer | undefined
): string[] {
  if (committed === undefined || built === undefined) {
    if (committed === built) return [];
    return [
      `${name}: ${committed === undefined ? 'built, but not committed' : 'committed, but no longer built'}`
    ];
  }
  if (committed.equals(built)) return [];
  const index = committed.findIndex((byte, at) => byte !== built[at]);
  const place = index === -1 ? committed.length : index;
  return [
    `${name}: differs from byte ${place} on (${committed.length} bytes committed, ${built.length} built)`
  ];
}
