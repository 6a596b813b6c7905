import { references } from '#generated/references';
import type { Evidence, Model } from '#generated/types';
import { walkReferences } from '#model/read/walk-references';
import { formatPointer, valueAt } from '#util/json-pointer';
import type { OutlineFact, OutlineSource } from './outline.ts';
import { given } from './outline-elements.ts';
import { labelled, typeAt } from './property-labels.ts';

/** The source documents of a model, each with the facts that rest on it, in the order of the model. */
export function outlineSources(model: Model): OutlineSource[] {
  const facts = factsBySource(model);
  return (model.sources ?? []).map(({ id, title, number, date, issuer }) => ({
    id,
    title,
    ...given('number', number),
    ...given('date', date),
    ...given('issuer', issuer),
    facts: facts.get(id) ?? [],
  }));
}

function factsBySource(model: Model): ReadonlyMap<string, readonly OutlineFact[]> {
  const facts = new Map<string, OutlineFact[]>();
  walkReferences(model, references, {
    reference: (id, refers, path) => {
      if (!refers.includes('sources') || path.at(-1) !== 'source') return;
      const known = facts.get(id) ?? [];
      known.push(factOf(model, path));
      facts.set(id, known);
    },
  });
  return facts;
}

/** The fact stands around the list of evidence: the path ends with "evidence", a position and "source". */
function factOf(model: Model, path: readonly (string | number)[]): OutlineFact {
  const evidence: Partial<Evidence> = Object(valueAt(model, formatPointer(path.slice(0, -1))));
  const pointer = formatPointer(path.slice(0, -3));
  return {
    pointer,
    ...given('place', evidence.place),
    ...given('for', evidence.for && labelled(typeAt(pointer), evidence.for)),
  };
}
