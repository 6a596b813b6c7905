import { formatPointer, memberOf, parsePointer, valueAt } from './json-pointer.ts';
import { isList, isObject } from './json-value.ts';

/** One operation of a JSON Patch (RFC 6902), of the kinds that our findings use. */
export interface PatchOperation {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: string;
  readonly value?: unknown;
}

/**
 * A document after a JSON Patch; the document given stays as it is.
 *
 * @throws Error when a path leads nowhere, so that a patch is applied as a whole or not at all
 */
export const applyPatch = (document: unknown, patch: readonly PatchOperation[]): unknown =>
  patch.reduce((current, operation) => changed(current, segmentsOf(operation), operation), document);

/** The patch that leads back: applied to the patched document, it gives the document again. */
export function invertPatch(document: unknown, patch: readonly PatchOperation[]): PatchOperation[] {
  const inverse: PatchOperation[] = [];
  let current = document;
  for (const operation of patch) {
    inverse.unshift(inverseOf(current, operation));
    current = changed(current, segmentsOf(operation), operation);
  }
  return inverse;
}

function inverseOf(document: unknown, { op, path }: PatchOperation): PatchOperation {
  const before = valueAt(document, path);
  if (op === 'remove') return { op: 'add', path, value: before };
  if (op === 'replace') return { op: 'replace', path, value: before };
  const segments = parsePointer(path) ?? [];
  const parent = valueAt(document, formatPointer(segments.slice(0, -1)));
  if (isList(parent)) {
    const position = segments.at(-1) === '-' ? parent.length : Number(segments.at(-1));
    return { op: 'remove', path: formatPointer([...segments.slice(0, -1), position]) };
  }
  return before === undefined ? { op: 'remove', path } : { op: 'replace', path, value: before };
}

function segmentsOf({ path }: PatchOperation): readonly string[] {
  const segments = parsePointer(path);
  if (segments === undefined) throw new Error(`"${path}" is no JSON Pointer.`);
  return segments;
}

function changed(value: unknown, [first, ...rest]: readonly string[], operation: PatchOperation): unknown {
  if (first === undefined) return operation.op === 'remove' ? missing(operation) : operation.value;
  if (isList(value)) return changedList(value, first, rest, operation);
  if (!isObject(value)) return missing(operation);
  const member = memberOf(value, first);
  if (rest.length > 0) {
    if (member === undefined) return missing(operation);
    return { ...value, [first]: changed(member, rest, operation) };
  }
  if (operation.op !== 'add' && member === undefined) return missing(operation);
  if (operation.op !== 'remove') return { ...value, [first]: operation.value };
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== first));
}

function changedList(
  list: readonly unknown[],
  first: string,
  rest: readonly string[],
  operation: PatchOperation,
): unknown {
  const isEnd = first === '-' && rest.length === 0 && operation.op === 'add';
  const position = isEnd ? list.length : Number(first);
  const last = rest.length === 0 && operation.op === 'add' ? list.length : list.length - 1;
  if (!isEnd && !(/^(0|[1-9]\d*)$/.test(first) && position <= last)) return missing(operation);
  if (rest.length > 0) return list.toSpliced(position, 1, changed(list[position], rest, operation));
  if (operation.op === 'add') return list.toSpliced(position, 0, operation.value);
  return operation.op === 'remove' ? list.toSpliced(position, 1) : list.toSpliced(position, 1, operation.value);
}

function missing({ op, path }: PatchOperation): never {
  throw new Error(`There is nothing at "${path}" to ${op}.`);
}
