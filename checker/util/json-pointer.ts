import { isList, isObject } from './json-value.ts';

/** The segments of a JSON Pointer (RFC 6901), or undefined when the text is not one. */
export function parsePointer(pointer: string): readonly string[] | undefined {
  if (pointer === '') return [];
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split('/').map(unescapeSegment);
}

/** The JSON Pointer made of these segments. */
export function formatPointer(segments: readonly (string | number)[]): string {
  let pointer = '';
  for (const segment of segments) pointer += `/${escapeSegment(String(segment))}`;
  return pointer;
}

/** The pointer of a member or item of the place that a pointer names. */
export function childPointer(parent: string, segment: string | number): string {
  return `${parent}/${escapeSegment(String(segment))}`;
}

/** The value at a pointer, or undefined when there is none; only own members count. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value: unknown = document;
  const segments = parsePointer(pointer);
  if (segments === undefined) return undefined;
  for (const segment of segments) value = memberOf(value, segment);
  return value;
}

/** One step down into a value: a member of an object or an item of a list. */
export function memberOf(value: unknown, segment: string): unknown {
  if (isList(value)) return /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
  return isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
}

function escapeSegment(segment: string): string {
  return /[~/]/.test(segment) ? segment.replaceAll('~', '~0').replaceAll('/', '~1') : segment;
}

function unescapeSegment(segment: string): string {
  return segment.includes('~') ? segment.replaceAll('~1', '/').replaceAll('~0', '~') : segment;
}
