import type { ModelIndex } from '#model/model-index';
import type { Criterion, System } from '#model/security-level';
import { type Answer, at, met, notApplicable, notMet, notStated } from '../rule.ts';

/** The messages of a rule on the level that follows from a criterion. */
export type LevelMessage = 'tooLow' | 'noLevel' | 'unstated';

/**
 * The stated level is at least the one that follows from a criterion. A level that is high enough settles it whatever the criterion says,
 * which is then not asked; otherwise the criterion must be known (`unstated`), and where it holds the level must be stated (`noLevel`) and high enough (`tooLow`).
 * `extra` goes into the messages.
 */
export function levelFollows(
  model: ModelIndex,
  system: System,
  least: number,
  criterion: () => Criterion,
  extra?: Readonly<Record<string, number>>,
): Answer<LevelMessage> {
  if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
  const level = system.security?.level;
  if (level !== undefined && level >= least) return met(at(system, 'security/level'));
  const { holds, rests, missing } = criterion();
  if (holds === false) return { kind: 'notApplicable', rests };
  const data = { ...extra, name: system.name, least };
  if (holds === undefined) return notStated({ messageId: 'unstated', at: missing, data });
  if (level === undefined) return notStated({ messageId: 'noLevel', at: at(system, 'security/level'), data }, ...rests);
  return notMet({ messageId: 'tooLow', at: at(system, 'security/level'), data: { ...data, level } }, ...rests);
}

/** Why a rule for systems from a level on, or of the levels listed, has nothing to decide for this one; undefined when it has. */
export function outsideLevels(
  model: ModelIndex,
  system: System,
  levels: number | readonly string[],
): Answer<'noLevel'> | undefined {
  if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
  const level = system.security?.level;
  if (level === undefined)
    return notStated({ messageId: 'noLevel', at: at(system, 'security/level'), data: { name: system.name } });
  const isWithin = typeof levels === 'number' ? level >= levels : levels.includes(String(level));
  return isWithin ? undefined : notApplicable(at(system, 'security/level'));
}

/** The messages of a rule on a yes-or-no fact that systems from a level on must state as yes. */
export type FlagMessage = 'missing' | 'unstated' | 'noLevel';

/** A yes-or-no fact of the security profile must be yes for systems from a level on. */
export function flagFromLevel(
  model: ModelIndex,
  system: System,
  property: 'monitored' | 'backup',
  from: number,
): Answer<FlagMessage> {
  const outside = outsideLevels(model, system, from);
  if (outside) return outside;
  const place = at(system, `security/${property}`);
  const value = system.security?.[property];
  if (value === true) return met(place, at(system, 'security/level'));
  const data = { name: system.name, level: system.security?.level ?? from };
  return value === undefined
    ? notStated({ messageId: 'unstated', at: place, data })
    : notMet({ messageId: 'missing', at: place, data }, at(system, 'security/level'));
}
