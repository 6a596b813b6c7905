import type { ModelIndex, Place } from '#model/model-index';
import { waysTo } from '#model/reach';
import { type Answer, at, met, notMet, notStated } from '../rule.ts';

/** The messages of a rule on the way to national data; `{{name}}` uses it, `{{database}}` is where it comes from. */
export type WayMessage = 'noWay' | 'openLink' | 'unstated';

/** Use of a national database: by which of our systems, and where the model says so. */
export interface NationalUse {
  readonly database: string;
  readonly systems: readonly string[];
  readonly place: Place;
  readonly rests: readonly Place[];
}

/**
 * Listed connections lead from one of the systems to the national database. They do when every link of a way is there. They do not when all
 * connections are listed, none leads there or to a national platform that may hand the data on. Otherwise nothing is stated.
 */
export function nationalWay(model: ModelIndex, name: string, use: NationalUse): Answer<WayMessage> {
  const ways = waysTo(model, use.database);
  const data = { name, database: model.nationalSystem(use.database)?.name ?? use.database };
  const [live] = use.systems.flatMap((id) => [ways.live(id) ?? []]).filter((links) => links.length > 0);
  if (live) return met(use.place, ...use.rests, ...live.map((link) => at(link, 'lifecycle')));
  const [open] = use.systems
    .flatMap((id) => ways.possible(id) ?? [])
    .filter((link) => model.presence(link) === 'unstated');
  if (open) return notStated({ messageId: 'openLink', at: at(open, 'lifecycle'), data });
  if (!model.isComplete('connection') || use.systems.some((id) => ways.nearsNational(id)))
    return notStated({ messageId: 'unstated', at: at(model.model, 'connections'), data });
  return notMet(
    { messageId: 'noWay', at: use.place, data },
    ...use.rests,
    model.inventoryPlace('connection'),
    ...ways.closed(),
  );
}

/** Of the answers about several uses the one that counts: broken before open before met; of several alike the same one, in whatever order they stand. */
export function worstOf<Id extends string>(answers: readonly Answer<Id>[]): Answer<Id> | undefined {
  const worst = told(answers, 'notMet') ?? told(answers, 'notStated');
  if (worst !== undefined) return worst;
  return answers.length === 0 ? undefined : met(...answers.flatMap(({ rests }) => rests));
}

function told<Id extends string>(
  answers: readonly Answer<Id>[],
  wanted: 'notMet' | 'notStated',
): Answer<Id> | undefined {
  let least: { readonly answer: Answer<Id>; readonly key: string } | undefined;
  for (const answer of answers) {
    if (!('report' in answer) || answer.kind !== wanted) continue;
    const { messageId, at: place, data } = answer.report;
    const key = [messageId, place.path.replace(/\d+/g, ''), JSON.stringify(data)].join('\n');
    if (least === undefined || key < least.key) least = { answer, key };
  }
  return least?.answer;
}
