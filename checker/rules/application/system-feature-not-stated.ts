import type { Application } from '#generated/types';
import { featureName, featurePlace } from '#model/features';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * A system has all the functions that the regulation lists.
 *
 * **Why** The list tells what users and other systems may count on; a function that is missing shows when the first dossier needs it.
 */
export default defineRule({
  id: 'system-feature-not-stated',
  over: 'model',
  messages: {
    noSystem: {
      vi: 'Chưa có các chức năng theo quy định vì "{{name}}" chưa vận hành.',
      en: 'The prescribed functions are not there because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu {{count}} chức năng theo quy định: {{missing}}.',
      en: '{{count}} prescribed functions are not stated: {{missing}}.',
    },
  },
  fix: {
    vi: 'Ghi các chức năng mà hệ thống đã có vào features của ứng dụng tại {{pointer}}.',
    en: 'List the functions that the system has in features at {{pointer}}.',
  },
  check(_, model, context) {
    const roles = listParameter(context, 'roles');
    const systems = model.subjects('application').filter(({ role }) => role !== undefined && roles.includes(role));
    const [absent, ...others] = systems;
    if (absent && systems.every((system) => model.presence(system) === 'absent')) {
      const rests = others.map((other) => at(other, 'lifecycle'));
      return notMet({ messageId: 'noSystem', at: at(absent, 'lifecycle'), data: { name: absent.name } }, ...rests);
    }
    const there = systems.filter((system) => model.presence(system) === 'present');
    const wanted = listParameter(context, 'features');
    const missing = wanted.filter((feature) => featurePlace(there, feature) === undefined);
    if (wanted.length > 0 && missing.length === 0) {
      const places = wanted.flatMap((feature) => featurePlace(there, feature) ?? []);
      return met(...places, ...there.flatMap((system) => [at(system, 'role'), at(system, 'lifecycle')]));
    }
    const data = { count: missing.length, missing: missing.map(featureName).join('; ') };
    return notStated({ messageId: 'unstated', at: openPlace(model, systems), data });
  },
});

function openPlace(model: ModelIndex, systems: readonly Application[]) {
  const [there] = systems.filter((system) => model.presence(system) === 'present');
  if (there) return at(there, 'features');
  const [unsure] = systems.filter((system) => model.presence(system) === 'unstated');
  return unsure ? at(unsure, 'lifecycle') : at(model.model, 'applications');
}
