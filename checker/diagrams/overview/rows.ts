import type { Outcome } from '#generated/types';
import { RELATION } from '#text/viewer/diagrams';
import { CHANGE_WORD, OVERVIEW } from '#text/viewer/overview';
import { KIND_WORD, LAYER_WORD, LIFECYCLE_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import type { Overview, OverviewBox, OverviewLine } from './overview.ts';

/** An element of the picture as a row of a table. */
export interface OverviewElementRow {
  readonly key: string;
  readonly layer: Bilingual;
  readonly name: Bilingual;
  readonly kind: Bilingual;
  readonly field: Bilingual;
  readonly owner: string;
  readonly level: number | undefined;
  readonly lifecycle: Bilingual;
  readonly change: Bilingual;
  readonly outcome: Outcome | undefined;
}

/** A line of the picture as a row of a table. */
export interface OverviewLinkRow {
  readonly key: string;
  readonly relation: Bilingual;
  readonly name: string;
  readonly from: Bilingual;
  readonly fromKey: string;
  readonly via: readonly Bilingual[];
  readonly to: Bilingual;
  readonly toKey: string;
  readonly lifecycle: Bilingual;
}

/** The picture as tables: a row for each box, layer by layer, and a row for each line. */
export function overviewRows(
  overview: Overview,
  outcomes: ReadonlyMap<string, Outcome> = new Map(),
): { readonly elements: readonly OverviewElementRow[]; readonly links: readonly OverviewLinkRow[] } {
  const names = new Map(overview.boxes.map(({ key, element }) => [key, element.name]));
  const layers = overview.bands.map(({ layer }) => layer);
  const rank = (box: OverviewBox): number => layers.indexOf(box.element.layer);
  const boxes = overview.boxes.toSorted((one, other) => rank(one) - rank(other));
  return {
    elements: boxes.map((box) => elementRow(box, outcomes.get(box.key))),
    links: overview.lines.map((line) => linkRow(line, names)),
  };
}

function elementRow({ key, element, change }: OverviewBox, outcome: Outcome | undefined): OverviewElementRow {
  const { layer, name, kind, fieldName, ownerName, level, lifecycle } = element;
  return {
    key,
    layer: LAYER_WORD[layer],
    name,
    kind: KIND_WORD[kind],
    field: fieldName,
    owner: ownerName ?? '',
    level,
    lifecycle: lifecycle === undefined ? OVERVIEW.notStated : LIFECYCLE_WORD[lifecycle],
    change: CHANGE_WORD[change],
    outcome,
  };
}

function linkRow({ key, link }: OverviewLine, names: ReadonlyMap<string, Bilingual>): OverviewLinkRow {
  const nameOf = (end: string): Bilingual => names.get(end) ?? { vi: end, en: end };
  return {
    key,
    relation: RELATION[link.kind],
    name: link.name ?? '',
    from: nameOf(link.from),
    fromKey: link.from,
    via: link.via.filter((stop) => names.has(stop)).map(nameOf),
    to: nameOf(link.to),
    toKey: link.to,
    lifecycle: link.lifecycle === undefined ? OVERVIEW.notStated : LIFECYCLE_WORD[link.lifecycle],
  };
}
