import type { AdministrativeLevel, Coverage, Lifecycle } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { shareReaches } from '#model/share';
import { type Answer, at, met, notMet, notStated, stateData } from '../rule.ts';
import { kindPlaces } from './some-element.ts';

type Covered = { readonly name: string; readonly lifecycle?: Lifecycle; readonly coverage?: readonly Coverage[] };

/** The messages a rule about coverage must have; `{{levels}}` are the levels not covered or not stated, `{{name}}` is the system. */
export type LevelMessage = 'partly' | 'noSystem' | 'unstated';

const LEVEL_NAMES: Readonly<Record<AdministrativeLevel, { readonly vi: string; readonly en: string }>> = {
  central: { vi: 'trung ương', en: 'central' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
};
const isLevel = (name: string): name is AdministrativeLevel => name in LEVEL_NAMES;

/**
 * Systems of one kind must cover every level in full. A level is covered when one system that is there says 100%; it is not when the only
 * system that speaks of it counts agencies and states less. `section` is where such a system would be listed.
 */
export function everyLevel(
  model: ModelIndex,
  section: string,
  systems: readonly Covered[],
  levels: readonly string[],
): Answer<LevelMessage> {
  const living = systems.filter((system) => model.presence(system) !== 'absent');
  const [first] = living;
  if (!first) return withoutSystem(model, section, systems);
  const answers = levels.filter(isLevel).map((level) => ({ level, ...coverageOf(model, living, level) }));
  const { name } = first;
  const partly = answers.filter(({ isFull }) => isFull === false);
  const isFull = answers.length > 0 && answers.every((answer) => answer.isFull === true);
  const [place, ...others] = isFull ? [] : [...partly.flatMap(({ places }) => places), ...shortAltogether(living)];
  if (place) {
    const short = living.find((system) => system === place.on) ?? first;
    const missing = partly.length > 0 ? namesOf(partly) : ALL;
    return notMet({ messageId: 'partly', at: place, data: { name: short.name, levels: missing } }, ...others);
  }
  const open = answers.filter(({ isFull }) => isFull === undefined);
  if (open.length > 0 || answers.length === 0)
    return notStated({ messageId: 'unstated', at: at(first, 'coverage'), data: { name, levels: namesOf(open) } });
  return met(...answers.flatMap(({ places }) => places));
}

function coverageOf(
  model: ModelIndex,
  systems: readonly Covered[],
  level: AdministrativeLevel,
): { readonly isFull: boolean | undefined; readonly places: readonly Place[] } {
  const entries = systems.flatMap((system) =>
    (system.coverage ?? []).flatMap((entry, position) =>
      entry.level === level || entry.level === 'all'
        ? [{ system, entry, place: at(system, `coverage/${position}/share`) }]
        : [],
    ),
  );
  const full = entries.find(
    ({ system, entry }) =>
      model.presence(system) === 'present' &&
      model.presence({ ...system, ...entry }) === 'present' &&
      shareReaches(entry.share, 100) === true,
  );
  if (full) return { isFull: true, places: [full.place, at(full.system, 'lifecycle'), ...kindPlaces(full.system)] };
  const [only, ...others] = entries.filter(({ entry }) => entry.level === level);
  const isShort = only !== undefined && others.length === 0 && isShortOfAgencies(only.entry);
  return isShort ? { isFull: false, places: [only.place] } : { isFull: undefined, places: [] };
}

const isShortOfAgencies = ({ unit = 'agencies', share }: Coverage): boolean =>
  unit === 'agencies' && shareReaches(share, 100) === false;

/** A figure for all levels together that falls short leaves some level uncovered, though it does not say which. */
const shortAltogether = (systems: readonly Covered[]): Place[] =>
  systems.flatMap((system) =>
    (system.coverage ?? []).flatMap((entry, position) =>
      entry.level === 'all' && isShortOfAgencies(entry) ? [at(system, `coverage/${position}/share`)] : [],
    ),
  );

function withoutSystem(model: ModelIndex, section: string, systems: readonly Covered[]): Answer<LevelMessage> {
  const [first, ...others] = systems;
  if (!first)
    return notStated({ messageId: 'unstated', at: at(model.model, section), data: { name: '', levels: ALL } });
  const data = { name: first.name, ...stateData(model, first) };
  return notMet(
    { messageId: 'noSystem', at: at(first, 'lifecycle'), data },
    ...others.map((other) => at(other, 'lifecycle')),
  );
}

const ALL = { vi: 'các cấp', en: 'all levels' };

const namesOf = (answers: readonly { readonly level: AdministrativeLevel }[]) => ({
  vi: answers.map(({ level }) => LEVEL_NAMES[level].vi).join(', '),
  en: answers.map(({ level }) => LEVEL_NAMES[level].en).join(', '),
});
