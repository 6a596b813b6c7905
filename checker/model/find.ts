import type { Application, Connection, Facility, Indicator, Platform } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import type { ModelIndex } from './model-index.ts';

/** Applications with one of these roles, whatever their lifecycle, in the order of their ids. */
export const applicationsWithRole = (
  model: ModelIndex,
  ...roles: readonly NonNullable<Application['role']>[]
): readonly Application[] =>
  inIdOrder(model.subjects('application').filter(({ role }) => role !== undefined && roles.includes(role)));

/** Platforms with one of these roles, whatever their lifecycle, in the order of their ids. */
export const platformsWithRole = (model: ModelIndex, ...roles: readonly Platform['role'][]): readonly Platform[] =>
  inIdOrder(model.subjects('platform').filter(({ role }) => roles.includes(role)));

/** Facilities of one of these kinds, whatever their lifecycle, in the order of their ids. */
export const facilitiesOfKind = (model: ModelIndex, ...kinds: readonly Facility['kind'][]): readonly Facility[] =>
  inIdOrder(model.subjects('facility').filter(({ kind }) => kinds.includes(kind)));

/** Measured figures (not targets) of a measure, in the order of their ids. */
export const measured = (model: ModelIndex, measure: Indicator['measure']): readonly Indicator[] =>
  inIdOrder(
    model.subjects('indicator').filter((indicator) => indicator.measure === measure && indicator.status !== 'target'),
  );

/** The end of a connection that is not the element. */
export const otherEnd = (connection: Connection, id: string): string =>
  connection.from === id ? connection.to : connection.from;

/** The role of the national system at an end of a connection, if it is one. */
export const nationalRole = (model: ModelIndex, id: string): string | undefined => model.nationalSystem(id)?.role;

/** Connections of an element that lead to a national system with one of these roles, in the order of their ids. */
export const connectionsToNational = (
  model: ModelIndex,
  id: string,
  ...roles: readonly string[]
): readonly Connection[] =>
  inIdOrder(
    model.connectionsOf(id).filter((connection) => roles.includes(nationalRole(model, otherEnd(connection, id)) ?? '')),
  );
