import { isObject, type Json, type JsonObject, objectAt } from '../json.ts';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The lock file with an entry for every optional package that npm left out. A registry mirror may carry the builds of
 * one platform only; npm then locks those alone, and `npm ci` refuses the lock file on every machine. What stands in
 * an added entry follows from its parent (version) and its name (platform); the hash is the registry's to give.
 */
export function completeLock(lock: JsonObject): JsonObject {
  const packages: JsonObject = { ...objectAt(lock, 'packages') };
  for (const [path, entry] of Object.entries(objectAt(lock, 'packages'))) {
    if (!isObject(entry)) continue;
    for (const [name, version] of Object.entries(objectAt(entry, 'optionalDependencies'))) {
      const place = placeFor(packages, path, name, version);
      if (place !== undefined) packages[place] = platformEntry(name, version, entry['dev'] === true);
    }
  }
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return { ...lock, packages: sorted };
}

/** The optional packages that a lock file names and does not contain, as `name@version`. */
export function missingFromLock(lock: JsonObject): string[] {
  const packages = objectAt(lock, 'packages');
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(isObject(entry) ? objectAt(entry, 'optionalDependencies') : {}).flatMap(([name, version]) =>
      placeFor(packages, path, name, version) === undefined
        ? []
        : [`${name}@${typeof version === 'string' ? version : ''}`],
    ),
  );
}

/** Where an optional package of the package at `path` has to be added; nothing when it is there. */
function placeFor(packages: JsonObject, path: string, name: string, version: Json): string | undefined {
  const inner = `${path}/node_modules/${name}`;
  const outer = `node_modules/${name}`;
  if (inner in packages) return undefined;
  const found = packages[outer];
  if (found === undefined) return outer;
  const isRange = typeof version === 'string' && !/^\d+\.\d+\.\d+$/.test(version);
  return isRange || (isObject(found) && found['version'] === version) ? undefined : inner;
}

function platformEntry(name: string, version: Json, isDev: boolean): JsonObject {
  if (typeof version !== 'string' || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(
      `"${name}": ${JSON.stringify(version)} is no exact version; install it once where its registry has it.`,
    );
  }
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.filter((word) => processors.includes(word));
  if (cpu.length === 0) throw new Error(`The name "${name}" does not tell its platform; add it by hand.`);
  const libc = libcOf(words);
  return {
    version,
    cpu,
    ...(isDev ? { dev: true } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}

function libcOf(words: readonly string[]): string | undefined {
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
}

/** The packages of a lock file that carry a download address, which differs from machine to machine. */
export function addressesIn(lock: JsonObject): string[] {
  return Object.entries(objectAt(lock, 'packages')).flatMap(([path, entry]) =>
    isObject(entry) && 'resolved' in entry ? [path] : [],
  );
}
