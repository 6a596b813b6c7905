import { type DiagramView, diagramViews, type Grouping, groupings } from '#diagrams/diagram';

/** The pictures of the page: those that Mermaid draws, and the score by group. */
export const pictures = [...diagramViews, 'score'] as const;
export type Picture = DiagramView | 'score';

/** Which diagram is shown, and how; a part of the address. */
export interface DiagramChoice {
  readonly view: Picture;
  /** Key of the element at the centre; '' for none. */
  readonly focus: string;
  readonly hops: 1 | 2;
  readonly groupBy: Grouping | 'none' | 'auto';
  /** Whether boxes bear outcomes. */
  readonly outcomes: boolean;
}

const plain: DiagramChoice = { view: 'integration', focus: '', hops: 1, groupBy: 'auto', outcomes: true };

/** Reads a choice from an address; what it does not say, or says wrongly, is as at first. */
export function choiceOf(text: string): DiagramChoice {
  const [name, ...parts] = text.split(';');
  const values = new Map(
    parts.map((part): [string, string] => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)];
    }),
  );
  const by = values.get('by');
  return {
    view: pictures.find((view) => view === name) ?? plain.view,
    focus: values.get('focus') ?? '',
    hops: values.get('hops') === '2' ? 2 : 1,
    groupBy: by === 'none' ? 'none' : (groupings.find((one) => one === by) ?? 'auto'),
    outcomes: values.get('outcomes') !== 'no',
  };
}

/** Writes a choice for an address: only what differs from the first one. */
export function choiceText({ view, focus, hops, groupBy, outcomes }: DiagramChoice): string {
  return [
    view,
    ...(focus === '' ? [] : [`focus=${focus}`]),
    ...(hops === 1 ? [] : [`hops=${hops}`]),
    ...(groupBy === 'auto' ? [] : [`by=${groupBy}`]),
    ...(outcomes ? [] : ['outcomes=no']),
  ].join(';');
}
