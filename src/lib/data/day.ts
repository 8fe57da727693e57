/** The collection's day: what the map shows unless a link says another. */
export const collectionDay = '2021-05-13';

/** True when the text is a real day of the Gregorian calendar written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse takes some impossible days (30 February) and rolls them over.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
