import type { AppliedPack, Framework, Pack, Requirement, RequirementOverride } from '#generated/types';

/**
 * A framework with a pack applied: what the pack overrides, leaves out and adds, and a record of all of it in `packs`.
 *
 * Pure; the framework given stays as it is. `parsePack` finds and places every mistake of a pack file beforehand.
 * @throws Error when the pack extends another framework, or names a requirement that the framework does not have
 */
export function applyPack(framework: Framework, pack: Pack): Framework {
  if (pack.extends !== framework.id)
    throw new Error(`The pack "${pack.id}" extends framework "${pack.extends}", not "${framework.id}".`);
  const overrides = new Map(Object.entries(pack.overrides ?? {}));
  const ids = new Set(framework.requirements.map(({ id }) => id));
  for (const id of overrides.keys()) if (!ids.has(id)) throw new Error(`There is no requirement "${id}" to override.`);
  const added = pack.requirements ?? [];
  for (const { id } of added) if (ids.has(id)) throw new Error(`There already is a requirement "${id}".`);
  return {
    ...framework,
    groups: groupsWith(framework, pack),
    requirements: [
      ...framework.requirements.flatMap((requirement) => overridden(requirement, overrides.get(requirement.id))),
      ...added,
    ],
    documents: [...(framework.documents ?? []), ...(pack.documents ?? [])],
    packs: [...(framework.packs ?? []), recordOf(pack)],
  };
}

function overridden(requirement: Requirement, override: RequirementOverride | undefined): Requirement[] {
  if (override === undefined) return [requirement];
  const { off, parameters, strength = requirement.strength, weight = requirement.weight } = override;
  if (off) return [];
  if (parameters === undefined) return [{ ...requirement, strength, weight }];
  return [{ ...requirement, strength, weight, parameters: { ...requirement.parameters, ...parameters } }];
}

function groupsWith({ groups }: Framework, { groups: asked = {} }: Pack): Framework['groups'] {
  const known = new Set(groups.map(({ id }) => id));
  return [
    ...groups.map((group) => ({ ...group, weight: asked[group.id]?.weight ?? group.weight })),
    ...Object.entries(asked).flatMap(([id, { name, weight }]) =>
      known.has(id) || name === undefined ? [] : [{ id, name, weight }],
    ),
  ];
}

function recordOf({ id, name, overrides = {}, requirements = [], groups = {} }: Pack): AppliedPack {
  const changes = Object.entries(overrides);
  return {
    id,
    name,
    changed: changes.filter(([, { off }]) => !off).map(([changed]) => changed),
    off: changes.flatMap(([left, { off, reason }]) => (off && reason ? [{ id: left, reason }] : [])),
    added: requirements.map((requirement) => requirement.id),
    groups: Object.keys(groups),
  };
}
