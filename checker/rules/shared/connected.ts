import type { Connection, Lifecycle } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notMet, notStated, stateData } from '../rule.ts';

type Named = { readonly id: string; readonly name: string; readonly lifecycle?: Lifecycle };

/** The messages a connection rule must have; `{{name}}` is the system that should be connected, `{{state}}` the state of link or system. */
export type ConnectionMessage = 'notConnected' | 'notYet' | 'noSystem' | 'unstated';

/**
 * One of our systems must be connected. `links` are its connections to the wanted other end. It is when a link operates; it is not when a link is
 * stated absent (`notConnected`) or planned (`notYet`), when all connections are listed and none is there, or when the system itself is stated
 * not to exist (`noSystem`); otherwise nothing is stated.
 */
export function connected(
  model: ModelIndex,
  systems: readonly Named[],
  links: (id: string) => readonly Connection[],
): Answer<ConnectionMessage> {
  const found = systems.flatMap((system) => links(system.id).map((link) => ({ system, link })));
  const live = found.find(({ link }) => model.presence(link) === 'present');
  if (live) return met(at(live.link, 'lifecycle'), ...(live.link.via ? [at(live.link, 'via')] : []));
  const open = found.find(({ link }) => model.presence(link) === 'unstated');
  if (open)
    return notStated({ messageId: 'unstated', at: at(open.link, 'lifecycle'), data: { name: open.system.name } });
  const [stated] = found;
  if (stated) {
    const messageId = stated.link.lifecycle === 'absent' ? 'notConnected' : 'notYet';
    return notMet(
      {
        messageId,
        at: at(stated.link, 'lifecycle'),
        data: { name: stated.system.name, ...stateData(model, stated.link) },
      },
      ...found.slice(1).map(({ link }) => at(link, 'lifecycle')),
    );
  }
  return withoutLink(model, systems);
}

function withoutLink(model: ModelIndex, systems: readonly Named[]): Answer<ConnectionMessage> {
  const [first] = systems;
  if (first && systems.every((system) => model.presence(system) === 'absent')) {
    return notMet(
      { messageId: 'noSystem', at: at(first, 'lifecycle'), data: { name: first.name, ...stateData(model, first) } },
      ...systems.slice(1).map((system) => at(system, 'lifecycle')),
    );
  }
  if (first && model.isComplete('connection')) {
    return notMet(
      { messageId: 'notConnected', at: at(first), data: { name: first.name } },
      model.inventoryPlace('connection'),
    );
  }
  return notStated({ messageId: 'unstated', at: at(model.model, 'connections'), data: { name: first?.name ?? '' } });
}
