import type { Organisation } from '#generated/types';
import type { OutlineField, OutlineLink } from './outline.ts';
import type { Draft } from './outline-elements.ts';

/** The column of what is shared by all or belongs to no field. */
const NO_FIELD: OutlineField = { id: '', name: { vi: 'Dùng chung và khác', en: 'Shared and other' } };

/** More columns than these cannot be told apart on a screen; the smallest go to the last column. */
const MOST_FIELDS = 12;
/** A field of business stands as soon as something besides its function is in it, the field of an owner when it has several elements. */
const FEWEST_OF_FUNCTION = 2;
const FEWEST_OF_OWNER = 3;

const fieldedLayers: ReadonlySet<string> = new Set(['portalServices', 'applicationsData']);

/** The columns in order, and the column of each element by its key. */
export interface Fields {
  readonly fields: readonly OutlineField[];
  fieldOf(key: string): OutlineField;
}

/** Puts elements into business fields: by the function they serve, the systems that write or read them, or their owner. */
export function fieldsOf(
  drafts: readonly Draft[],
  links: readonly OutlineLink[],
  organisations: readonly Organisation[],
): Fields {
  const wanted = wantedFields(drafts, links, organisations);
  for (const { key, layer } of drafts) if (layer === 'external') wanted.delete(key);
  const counts = new Map<string, number>();
  for (const { key, layer } of drafts) {
    const field = wanted.get(key);
    if (field !== undefined && fieldedLayers.has(layer)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const fields = [...columnsOf(drafts, counts), NO_FIELD];
  const byId = new Map(fields.map((field) => [field.id, field]));
  return { fields, fieldOf: (key) => byId.get(wanted.get(key) ?? '') ?? NO_FIELD };
}

/** The field each element would stand in, were there room for all fields: the id of a function or of an organisation. */
function wantedFields(
  drafts: readonly Draft[],
  links: readonly OutlineLink[],
  organisations: readonly Organisation[],
): Map<string, string> {
  const rootOf = ancestors(
    drafts.flatMap(({ kind, id, parent }) => (kind === 'function' ? [{ id, parent }] : [])),
    0,
  );
  const departmentOf = ancestors(organisations, 1);
  const ownRoot = onlyRoots(drafts, rootOf);
  const wanted = new Map<string, string>();
  for (const { key, functions } of drafts) {
    const root = functions.map((id) => rootOf.get(id)).find((id) => id !== undefined);
    if (root !== undefined) wanted.set(key, root);
  }
  for (const kind of ['writes', 'reads']) {
    for (const link of links) {
      const field = link.kind === kind ? wanted.get(link.from) : undefined;
      if (field !== undefined && !wanted.has(link.to)) wanted.set(link.to, field);
    }
  }
  for (const { key, kind, id, owner } of drafts) {
    const owning = kind === 'organisation' ? id : owner;
    const department = departmentOf.get(owning ?? '');
    const field = ownRoot.get(owning ?? '') ?? ownRoot.get(department ?? '') ?? department;
    if (field !== undefined && !wanted.has(key)) wanted.set(key, field);
  }
  return wanted;
}

/** The ancestor of each item that stands so many steps below the top; the item itself when it stands higher. */
function ancestors(
  items: readonly { readonly id: string; readonly parent?: string | undefined }[],
  steps: number,
): ReadonlyMap<string, string> {
  const parentOf = new Map(items.map(({ id, parent }) => [id, parent]));
  return new Map(
    items.map(({ id }) => {
      const way = [id];
      for (let next = parentOf.get(id); next !== undefined && parentOf.has(next); next = parentOf.get(next)) {
        if (way.includes(next)) break;
        way.push(next);
      }
      return [id, way.at(-1 - Math.min(steps, way.length - 1)) ?? id];
    }),
  );
}

/** For each organisation that owns just one function at the top, that function. */
function onlyRoots(drafts: readonly Draft[], rootOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const owned = new Map<string, string[]>();
  for (const { kind, id, owner } of drafts) {
    if (kind !== 'function' || owner === undefined || rootOf.get(id) !== id) continue;
    owned.set(owner, [...(owned.get(owner) ?? []), id]);
  }
  return new Map(
    [...owned].flatMap(([owner, [first, ...others]]) =>
      first !== undefined && others.length === 0 ? [[owner, first]] : [],
    ),
  );
}

/** The fields that are columns, in the order of the model: functions first, then organisations. */
function columnsOf(drafts: readonly Draft[], counts: ReadonlyMap<string, number>): readonly OutlineField[] {
  const candidates = ['function', 'organisation'].flatMap((kind) =>
    drafts.flatMap((draft) => {
      const count = draft.kind === kind ? (counts.get(draft.id) ?? 0) : 0;
      const fewest = kind === 'function' ? FEWEST_OF_FUNCTION : FEWEST_OF_OWNER;
      return count < fewest ? [] : [{ field: { id: draft.id, name: draft.name }, count }];
    }),
  );
  const largest = new Set(candidates.toSorted((one, other) => other.count - one.count).slice(0, MOST_FIELDS));
  return candidates.filter((candidate) => largest.has(candidate)).map(({ field }) => field);
}
