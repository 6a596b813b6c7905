import type { Lifecycle } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, type Datum, met, notMet, notStated, stateData } from '../rule.ts';

type Named = { readonly name?: string; readonly lifecycle?: Lifecycle };

/** What a rule reads of one element: whether it holds (undefined: not stated), and the property that says so. */
export interface Reading {
  readonly holds: boolean | undefined;
  readonly path: string;
  readonly data?: Readonly<Record<string, Datum>>;
}

/** The messages such a rule must have; `{{name}}` is the element. */
export type SomeMessage = 'broken' | 'noSystem' | 'unstated';

/**
 * One of the province's systems of a kind must have a property. It has when one that is there does; it has not when the property is stated
 * otherwise for all of them (`broken`) or all are stated not to be there (`noSystem`); otherwise nothing is stated. `section` is where
 * such a system would be listed.
 */
export function someElement<T extends Named>(
  model: ModelIndex,
  section: string,
  elements: readonly T[],
  read: (element: T) => Reading,
): Answer<SomeMessage> {
  const readings = elements.map((element) => ({ element, presence: model.presence(element), ...read(element) }));
  const good = readings.filter(({ holds }) => holds === true);
  const there = good.find(({ presence }) => presence === 'present');
  if (there) return met(at(there.element, there.path), at(there.element, 'lifecycle'), ...kindPlaces(there.element));
  const doubtful = good.find(({ presence }) => presence === 'unstated');
  if (doubtful) return notStated(report('unstated', doubtful, 'lifecycle'));
  const open = readings.find(({ presence, holds }) => presence !== 'absent' && holds === undefined);
  if (open) return notStated(report('unstated', open, open.path));
  const absent = readings.filter(({ presence }) => presence === 'absent');
  const lifecycles = absent.map(({ element }) => at(element, 'lifecycle'));
  const [broken, ...others] = readings.filter(({ presence }) => presence !== 'absent');
  if (broken) {
    const rests = others.map(({ element, path }) => at(element, path));
    return notMet(report('broken', broken, broken.path), ...rests, ...lifecycles);
  }
  if (absent[0]) {
    const data = { ...absent[0].data, ...stateData(model, absent[0].element) };
    return notMet(report('noSystem', { ...absent[0], data }, 'lifecycle'), ...lifecycles.slice(1));
  }
  return notStated({ messageId: 'unstated', at: at(model.model, section), data: { name: '' } });
}

/** Where an element says what it is, when it may leave that out. */
export const kindPlaces = (element: object) => ('role' in element ? [at(element, 'role')] : []);

const report = <const Id extends string>(
  messageId: Id,
  { element, data }: { readonly element: Named; readonly data?: Reading['data'] },
  path: string,
) => ({ messageId, at: at(element, path), data: { name: element.name ?? '', ...data } });
