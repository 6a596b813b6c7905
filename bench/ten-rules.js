// The ten rules that the floor program and the peers are given, over a parsed model. Written for speed, by hand; nothing is imported.
/** @typedef {Record<string, any>} Element */

const SECTIONS = [
  'organisations',
  'functions',
  'services',
  'dataAssets',
  'applications',
  'platforms',
  'facilities',
  'networks',
  'standards',
  'measures',
  'connections',
  'gaps',
  'initiatives',
];
const SYSTEMS = ['applications', 'platforms'];
const LIFECYCLES = new Set(['operating', 'pilot', 'building', 'planned', 'retiring', 'absent']);
const RUNNING = new Set(['operating', 'pilot', 'retiring']);
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PROCEDURE_CODE = /^\d\.\d{6}(\.H\d{2})?$/;
const MANY = 10_000;

/** What several rules look up: elements by id. */
export const indexOf = (/** @type {Element} */ model) => {
  const byId = new Map();
  for (const section of SECTIONS) for (const element of model[section] ?? []) byId.set(element.id, element);
  return byId;
};

const numberOf = (/** @type {any} */ quantity) => (typeof quantity === 'object' ? quantity.value : quantity);
const isRunning = (/** @type {Element} */ element) => RUNNING.has(element.lifecycle);

/**
 * The ten rules. Each gives the places that break it.
 *
 * @type {Record<string, (model: Element, byId: Map<string, Element>, national: Set<string>) => (string | number)[][]>}
 */
export const tenRules = {
  structure(model) {
    const wrong = [];
    for (const section of SECTIONS) {
      const elements = model[section] ?? [];
      if (!Array.isArray(elements)) wrong.push([section]);
      else
        for (let at = 0; at < elements.length; at++) {
          const { id, name, lifecycle, security } = elements[at];
          if (typeof id !== 'string' || !ID.test(id)) wrong.push([section, at, 'id']);
          if (section !== 'connections' && (typeof name !== 'string' || name === '')) wrong.push([section, at, 'name']);
          if (lifecycle !== undefined && !LIFECYCLES.has(lifecycle)) wrong.push([section, at, 'lifecycle']);
          const level = security?.level;
          if (level !== undefined && !(Number.isInteger(level) && level >= 1 && level <= 5))
            wrong.push([section, at, 'security', 'level']);
        }
    }
    return wrong;
  },

  references(model, byId, national) {
    const wrong = [];
    for (const section of SECTIONS) {
      const elements = model[section] ?? [];
      for (let at = 0; at < elements.length; at++) {
        const element = elements[at];
        for (const key of ['operator', 'hosting', 'from', 'to', 'function', 'updater', 'servedBy', 'lead']) {
          const id = element[key];
          if (id !== undefined && !byId.has(id) && !national.has(id)) wrong.push([section, at, key]);
        }
        for (const key of ['functions', 'reads', 'writes', 'parts', 'via', 'codeLists', 'usedBy']) {
          const ids = element[key];
          if (ids === undefined) continue;
          for (let place = 0; place < ids.length; place++)
            if (!byId.has(ids[place]) && !national.has(ids[place])) wrong.push([section, at, key, place]);
        }
      }
    }
    return wrong;
  },

  channel(model, byId) {
    const wrong = [];
    const connections = model.connections ?? [];
    for (let at = 0; at < connections.length; at++) {
      const { from, to, type, via, channel, directReason } = connections[at];
      if (type !== 'dataExchange' || channel === 'platform' || channel === 'axis' || directReason !== undefined)
        continue;
      const [one, other] = [byId.get(from), byId.get(to)];
      if (one?.owner !== undefined && one.owner === other?.owner) continue;
      if (!via?.some((/** @type {string} */ id) => byId.get(id)?.role === 'lgsp')) wrong.push(['connections', at]);
    }
    return wrong;
  },

  level(model) {
    const wrong = [];
    for (const section of SYSTEMS) {
      const systems = model[section] ?? [];
      for (let at = 0; at < systems.length; at++) {
        const { type, level, personalDataUsers } = systems[at].security ?? {};
        if (type === 'publicFacing' && numberOf(personalDataUsers) >= MANY && level < 3)
          wrong.push([section, at, 'security', 'level']);
      }
    }
    return wrong;
  },

  ids(model) {
    const wrong = [];
    const seen = new Set();
    for (const section of SECTIONS) {
      const elements = model[section] ?? [];
      for (let at = 0; at < elements.length; at++) {
        if (seen.has(elements[at].id)) wrong.push([section, at, 'id']);
        seen.add(elements[at].id);
      }
    }
    return wrong;
  },

  host(model, byId) {
    const wrong = [];
    for (const section of SYSTEMS) {
      const systems = model[section] ?? [];
      for (let at = 0; at < systems.length; at++) {
        if (!isRunning(systems[at])) continue;
        if (byId.get(systems[at].hosting)?.security?.level < systems[at].security?.level)
          wrong.push([section, at, 'hosting']);
      }
    }
    return wrong;
  },

  owner(model, byId) {
    const wrong = [];
    for (const section of SYSTEMS) {
      const systems = model[section] ?? [];
      for (let at = 0; at < systems.length; at++)
        if (isRunning(systems[at]) && !byId.has(systems[at].owner)) wrong.push([section, at, 'owner']);
    }
    return wrong;
  },

  names(model) {
    const wrong = [];
    const seen = new Set();
    for (const section of SYSTEMS) {
      const systems = model[section] ?? [];
      for (let at = 0; at < systems.length; at++) {
        const name = systems[at].name.normalize('NFC').toLowerCase();
        if (seen.has(name)) wrong.push([section, at, 'name']);
        seen.add(name);
      }
    }
    return wrong;
  },

  totals(model) {
    const wrong = [];
    const indicators = model.indicators ?? [];
    for (let at = 0; at < indicators.length; at++) {
      const { total, parts, partial } = indicators[at].breakdown ?? {};
      if (total === undefined || partial === true) continue;
      let sum = 0;
      for (const part of parts) sum += numberOf(part.value);
      if (sum !== numberOf(total)) wrong.push(['indicators', at, 'breakdown', 'total']);
    }
    return wrong;
  },

  codes(model) {
    const wrong = [];
    const services = model.services ?? [];
    for (let at = 0; at < services.length; at++) {
      const { procedureCode } = services[at];
      if (procedureCode !== undefined && !PROCEDURE_CODE.test(procedureCode))
        wrong.push(['services', at, 'procedureCode']);
    }
    return wrong;
  },
};
