import type { Model } from '#generated/types';
import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import type { NationalNames, Outline, OutlinePhase } from './outline.ts';
import { type Draft, elementDrafts, type Keys, nationalDraft, nationalKey } from './outline-elements.ts';
import { fieldsOf } from './outline-fields.ts';
import { outlineLinks } from './outline-links.ts';
import { outlineSources } from './outline-sources.ts';

/** Lays a model open for pictures, tables and search; national systems stand in it when a line leads to them. */
export function outlineWith(model: Model, national: NationalNames): Outline {
  const keys = keysOf(model, national);
  const own = elementDrafts({ model, national }, keys);
  const presences = new Map(own.map(({ key, presence }) => [key, presence]));
  const everywhere = { current: 'present', target: 'present' } as const;
  const links = outlineLinks(model, keys, (key) => (isNational(key) ? everywhere : presences.get(key)));
  const drafts = [
    ...own,
    ...nationalDrafts(
      links.flatMap(({ from, to, via }) => [from, to, ...via]),
      national,
    ),
  ];
  const { fields, ...columns } = fieldsOf(drafts, links, model.organisations ?? []);
  return {
    title: model.document.title,
    elements: drafts.map(({ functions: _functions, parent: _parent, ...element }) => {
      const field = columns.fieldOf(element.key);
      return { ...element, field: field.id, fieldName: field.name };
    }),
    links,
    fields,
    sources: outlineSources(model),
    phases: phasesOf(model, keys),
  };
}

const isNational = (key: string): boolean => key.startsWith('national:');

function keysOf(model: Model, national: NationalNames): Keys {
  const keys = new Map<string, string>();
  const names = new Map<string, string>();
  for (const kind of ELEMENT_KINDS) {
    (model[SECTION_OF[kind]] ?? []).forEach((element, position) => {
      keys.set(element.id, `/${SECTION_OF[kind]}/${position}`);
      if (element.name !== undefined) names.set(element.id, element.name);
    });
  }
  for (const { id, name } of [...national.systems, ...national.ministries.toReversed()]) {
    if (!keys.has(id)) keys.set(id, nationalKey(id));
    if (!names.has(id)) names.set(id, name.vi);
  }
  return { nameOf: (id) => names.get(id), keyOf: (id) => keys.get(id) };
}

/** National systems among these keys, each once, in the order in which the model leads to them. */
function nationalDrafts(keys: readonly string[], national: NationalNames): readonly Draft[] {
  const ids = new Set(keys.filter(isNational).map((key) => key.slice(nationalKey('').length)));
  return [...ids].flatMap((id) => nationalDraft(id, national) ?? []);
}

function phasesOf(model: Model, keys: Keys): readonly OutlinePhase[] {
  return (model.roadmap ?? []).map(({ id, name, start, end, initiatives }) => ({
    id,
    name,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    initiatives: (initiatives ?? []).flatMap((initiative) => keys.keyOf(initiative) ?? []),
  }));
}
