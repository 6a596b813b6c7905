import type { Application, Connection } from '#generated/types';
import { connectionsToNational, nationalRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { applicationsWithoutRole } from '#model/procedure-systems';
import { type Goal, pathsTo } from '#model/reach';
import { type Answer, at, met, notStated } from '../rule.ts';
import { type ConnectionMessage, connected } from './connected.ts';
import { kindPlaces } from './some-element.ts';

type System = Pick<Application, 'id' | 'name' | 'lifecycle'>;

/** The other end that is wanted, and an element's direct connections to it. */
export interface Target extends Goal {
  readonly direct: (id: string) => readonly Connection[];
}

/** National systems with one of these roles, as the other end. */
export const nationalTarget = (model: ModelIndex, ...roles: readonly string[]): Target => ({
  is: (id) => roles.includes(nationalRole(model, id) ?? ''),
  isHub: true,
  direct: (id) => connectionsToNational(model, id, ...roles),
});

/**
 * One of our systems must be connected to the target, directly or through an integration platform or axis (or the other systems that `mayPass`
 * allows). Only a direct connection can be stated as missing; a way through a platform that is not open proves nothing. An application whose
 * role is not stated and that reaches the target may be the one that is meant.
 */
export function connectedThrough(
  model: ModelIndex,
  systems: readonly System[],
  target: Target,
  mayPass?: (id: string) => boolean,
): Answer<ConnectionMessage> {
  const ways = systems.flatMap((system) =>
    pathsTo(model, system.id, target, mayPass).map((links) => ({ system, links })),
  );
  const live = ways.find(({ links }) => links.every((link) => model.presence(link) === 'present'));
  if (live) return met(...live.links.map((link) => at(link, 'lifecycle')), ...kindPlaces(live.system));
  for (const { system, links } of ways) {
    const states = links.map((link) => model.presence(link));
    const open = links[states.indexOf('unstated')];
    if (open && !states.includes('absent'))
      return notStated({ messageId: 'unstated', at: at(open, 'lifecycle'), data: { name: system.name } });
  }
  const doubtful = applicationsWithoutRole(model).find(({ id }) => pathsTo(model, id, target, mayPass).length > 0);
  if (doubtful) return notStated({ messageId: 'unstated', at: at(doubtful, 'role'), data: { name: doubtful.name } });
  const answer = connected(model, systems, target.direct);
  if (answer.kind !== 'notMet') return answer;
  const closed = ways.flatMap(({ links }) => links.filter((link) => model.presence(link) === 'absent').slice(0, 1));
  return { ...answer, rests: [...answer.rests, ...closed.map((link) => at(link, 'lifecycle'))] };
}
