import type { Application } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { applicationsWithRole } from './find.ts';
import type { ModelIndex } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

/** The public service portal: an application of its own, or the merged procedure-handling system. */
export const servicePortals = (model: ModelIndex): readonly Application[] =>
  applicationsWithRole(model, 'servicePortal', 'procedureSystem');

/** The electronic one-stop: an application of its own, or the merged procedure-handling system. */
export const oneStops = (model: ModelIndex): readonly Application[] =>
  applicationsWithRole(model, 'oneStop', 'procedureSystem');

/** Portal, electronic one-stop and the merged system. */
export const procedureApplications = (model: ModelIndex): readonly Application[] =>
  applicationsWithRole(model, 'servicePortal', 'oneStop', 'procedureSystem');

/** Applications that may have any role, because theirs is not stated, in the order of their ids. */
export const applicationsWithoutRole = oncePerModel((model): readonly Application[] =>
  inIdOrder(
    model
      .subjects('application')
      .filter((application) => application.role === undefined && model.presence(application) !== 'absent'),
  ),
);
