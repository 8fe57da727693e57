/** A value with the keys of its objects in alphabetical order, so that the same data are the same bytes. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)])
  );
}

/** A feature collection as text: sorted keys, one feature per line so that a change reads as a diff, a newline at the end. */
export function collectionText(collection: { features: readonly unknown[] }): string {
  const { features, ...rest } = collection;
  const head = JSON.stringify(sortKeys({ ...rest, features: [] }));
  const lines = features.map((feature) => JSON.stringify(sortKeys(feature)));
  return `${head.replace('"features":[]', () => `"features":[\n${lines.join(',\n')}\n]`)}\n`;
}
