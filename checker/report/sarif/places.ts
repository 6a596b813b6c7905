import type { Finding } from '#generated/types';
import type { ReportOptions } from '../reporter.ts';
import { repositoryPath } from '../repository-path.ts';
import { told, visible } from '../words.ts';

/** Where something stands in a file; the columns of an open end are left out. */
type Region = Readonly<Record<'startLine', number>> &
  Readonly<Partial<Record<'startColumn' | 'endLine' | 'endColumn', number>>>;

interface Positions {
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The name under which SARIF consumers know the top of the repository. */
const ROOT = '%SRCROOT%';

/** A path as a URI: relative to the top of the repository, or absolute as the path was. */
export function fileUri(path: string): { readonly uri: string; readonly uriBaseId?: string } {
  const slashed = repositoryPath(path);
  const encoded = slashed
    .replace(/\p{Cs}/gu, '\u{fffd}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:\//.test(slashed))
    return { uri: `file:///${slashed.charAt(0)}:${encoded.slice(encoded.indexOf('/'))}` };
  return slashed.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: ROOT };
}

/** The place of a finding: file and region where they are known, and the JSON Pointer as a logical place. */
export function locationOf(
  { pointer, place, ...positions }: Pick<Finding, 'pointer' | 'place'> & Positions,
  path: string | undefined,
  options: ReportOptions,
): object {
  return {
    ...(path === undefined ? {} : physical(path, positions)),
    logicalLocations: [
      { fullyQualifiedName: visible(pointer), ...(place === undefined ? {} : { decoratedName: told(place, options) }) },
    ],
  };
}

/** A place in a file that could not be read as a model. */
export const physical = (path: string, positions: Positions): object => ({
  physicalLocation: { artifactLocation: fileUri(path), ...regionOf(positions) },
});

function regionOf({ line, column, endLine, endColumn }: Positions): { readonly region?: Region } {
  if (line === undefined) return {};
  const start = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return { region: endLine === undefined || endColumn === undefined ? start : { ...start, endLine, endColumn } };
}
