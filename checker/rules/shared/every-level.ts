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
  const answers = levels.filter(isLevel).map((level) => coverageOf(model, living, level));
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

/** What the systems say of one level. */
interface LevelCoverage {
  readonly level: AdministrativeLevel;
  readonly isFull: boolean | undefined;
  readonly places: readonly Place[];
}

function coverageOf(model: ModelIndex, systems: readonly Covered[], level: AdministrativeLevel): LevelCoverage {
  let speaking = 0;
  let only: { readonly entry: Coverage; readonly place: Place } | undefined;
  for (const system of systems) {
    const { coverage = [] } = system;
    for (let position = 0; position < coverage.length; position += 1) {
      const entry = coverage[position];
      if (entry === undefined || (entry.level !== level && entry.level !== 'all')) continue;
      const place = at(system, `coverage/${position}/share`);
      if (isFullThere(model, system, entry))
        return { level, isFull: true, places: [place, at(system, 'lifecycle'), ...kindPlaces(system)] };
      if (entry.level === 'all') continue;
      speaking += 1;
      only = { entry, place };
    }
  }
  return speaking === 1 && only !== undefined && isShortOfAgencies(only.entry)
    ? { level, isFull: false, places: [only.place] }
    : { level, isFull: undefined, places: [] };
}

/** A level may say that the system is not there yet. */
const isFullThere = (model: ModelIndex, system: Covered, entry: Coverage): boolean =>
  model.presence(system) === 'present' &&
  (!Object.hasOwn(entry, 'lifecycle') || model.presence(entry) === 'present') &&
  shareReaches(entry.share, 100) === true;

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
