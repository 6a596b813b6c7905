import type { Connection } from '#generated/types';
import type { ModelIndex } from './model-index.ts';

/** The first connection that leads to a national system or to an organisation of central level. */
export function nationalConnection(model: ModelIndex): Connection | undefined {
  return model.subjects('connection').find(({ from, to }) => [from, to].some((id) => isNational(model, id)));
}

function isNational(model: ModelIndex, id: string): boolean {
  const element = model.element(id);
  return (
    model.nationalSystem(id) !== undefined ||
    (element !== undefined && 'level' in element && element.level === 'central')
  );
}
