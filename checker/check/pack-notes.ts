import type { AppliedPack, RequirementResult, Text } from '#generated/types';
import type { Rule } from '#rules/rule';
import { PACK_NOTES } from '#text/packs';
import { fillText } from './tell.ts';

/** What a result must say first when its framework is not the shipped one, or not all of its rules are. */
export function packNotes(
  packs: readonly AppliedPack[],
  requirements: readonly RequirementResult[],
  own: readonly Rule[],
): Text[] {
  const ids = own.map(({ id }) => id).filter((id) => requirements.some(({ rule }) => rule === id));
  return [
    ...packs.flatMap(notesOf),
    ...(ids.length === 0 ? [] : [fillText(PACK_NOTES.ownRules, { ids: ids.join(', ') })]),
  ];
}

function notesOf({ id, name, changed, off, added, groups }: AppliedPack): Text[] {
  const counts = { changed: changed.length, off: off.length, added: added.length, groups: groups.length };
  const list = {
    vi: off.map(({ id: left, reason }) => `${left} (${withoutStop(reason.vi)})`).join('; '),
    en: off.map(({ id: left, reason }) => `${left} (${withoutStop(reason.en)})`).join('; '),
  };
  return [
    fillText(PACK_NOTES.applied, { id, name, ...counts }),
    ...(off.length === 0 ? [] : [fillText(PACK_NOTES.off, { name, list })]),
  ];
}

const withoutStop = (sentence: string): string => sentence.replace(/\.\s*$/, '');
