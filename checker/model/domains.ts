import type { Diagram, Domain, DomainDescription } from '#generated/types';
import type { ModelIndex, Place } from './model-index.ts';

type Aspect = Exclude<keyof DomainDescription, 'domain' | 'evidence'>;

/** Where a component architecture is described in words, in one of these aspects. */
export function domainPlace(model: ModelIndex, domain: Domain, ...aspects: readonly Aspect[]): Place | undefined {
  for (const [position, description] of (model.model.domains ?? []).entries()) {
    if (description.domain !== domain) continue;
    const aspect = aspects.find((name) => (description[name] ?? '').length > 0);
    if (aspect !== undefined) return { on: model.model, path: `domains/${position}/${aspect}` };
  }
  return undefined;
}

/** Where a diagram of this kind is listed; with a state, only one of that state. */
export function diagramPlace(
  model: ModelIndex,
  kind: Diagram['kind'],
  state?: NonNullable<Diagram['state']>,
): Place | undefined {
  const found = (model.model.diagrams ?? []).findIndex(
    (diagram) => diagram.kind === kind && (state === undefined || diagram.state === state),
  );
  if (found < 0) return undefined;
  return { on: model.model, path: `diagrams/${found}/${state === undefined ? 'kind' : 'state'}` };
}
