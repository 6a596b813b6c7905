/** Members of an object in an order that does not depend on how it was written: list positions as they are, names by code unit. */
export function sortedEntries(value: object): [string, unknown][] {
  const entries = Object.entries(value);
  return Array.isArray(value) ? entries : entries.sort(([one], [other]) => (one < other ? -1 : 1));
}
