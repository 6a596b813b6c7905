import type { Application, Compliance } from '#generated/types';
import { namesAct } from '#model/acts';
import { applicationsWithRole } from '#model/find';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notMet, notStated, type RuleContext, stateData } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * A system is stated to meet the regulation that applies to it.
 */
export default defineRule({
  id: 'regulation-not-met',
  over: 'model',
  messages: {
    notMet: {
      vi: '"{{name}}" được nêu là chưa đáp ứng đầy đủ văn bản {{act}}.',
      en: '"{{name}}" is stated not to meet {{act}} in full.',
    },
    mostly: {
      vi: '"{{name}}" chỉ được nêu là cơ bản đáp ứng văn bản {{act}}, chưa rõ điểm nào còn thiếu.',
      en: '"{{name}}" is stated to meet {{act}} only "mostly", and what is missing is not said.',
    },
    noSystem: {
      vi: 'Chưa thể đáp ứng văn bản {{act}} vì "{{name}}" {{state}}.',
      en: '{{act}} cannot be met because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu hệ thống đã đáp ứng văn bản {{act}} hay chưa.',
      en: 'Whether the system meets {{act}} is not stated.',
    },
  },
  fix: {
    vi: 'Khắc phục những điểm hệ thống chưa đáp ứng và đưa hệ thống vào vận hành nếu chưa; xong thì ghi mức đáp ứng (extent) đầy đủ (full) cho văn bản đó vào "compliance" của ứng dụng tại mục Ứng dụng (/applications).',
    en: 'Mend the points where the system falls short, and put it into operation if it does not operate; then record extent full for that act in compliance of the application at /applications.',
  },
  state: {
    vi: 'Nêu mức đáp ứng (extent) văn bản này trong "compliance" của ứng dụng: đầy đủ (full), một phần (partly) hoặc chưa (not), kèm lý do (reason); chỗ còn thiếu: {{pointer}}.',
    en: 'State extent for this act in compliance of the application: full, partly or not, with the reason; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Chính tài liệu đã nêu hệ thống còn thiếu ở đâu; kế hoạch năm sau bắt đầu từ những chỗ đó.',
    en: 'The document itself says where the system falls short; whoever plans the next year starts from these places.',
  },
  limits: {
    vi: 'Căn cứ vào mức đáp ứng mà tài liệu tự nêu; không đối chiếu hệ thống với từng điều của văn bản.',
    en: 'It believes the extent that the document states; it does not compare the system with the articles of the act.',
  },
  check(_, model, context) {
    const act = String(context.parameters['act'] ?? '');
    const systems = systemsOf(model, context);
    const living = systems.filter((system) => model.presence(system) !== 'absent');
    const [absent, ...others] = systems;
    if (absent && living.length === 0) {
      const rests = others.map((other) => at(other, 'lifecycle'));
      const data = { name: absent.name, act, ...stateData(model, absent) };
      return notMet({ messageId: 'noSystem', at: at(absent, 'lifecycle'), data }, ...rests);
    }
    const stated = living.flatMap((system) => statementsOf(system, act));
    const full = stated.filter(({ extent }) => extent === 'full');
    const good = full.find(({ system }) => model.presence(system) === 'present');
    if (good) return met(good.place, at(good.system, 'role'), at(good.system, 'lifecycle'));
    const open = full[0] ?? stated.find(({ extent }) => extent === 'mostly');
    const data = (system: Application | undefined) => ({ name: system?.name ?? '', act });
    if (open) {
      const place = open.extent === 'full' ? at(open.system, 'lifecycle') : open.place;
      const messageId = open.extent === 'full' ? 'unstated' : 'mostly';
      return notStated({ messageId, at: place, data: data(open.system) });
    }
    const [bad, ...more] = stated;
    if (bad) {
      const report = { messageId: 'notMet', at: bad.place, data: data(bad.system) } as const;
      return notMet(report, ...more.map(({ place }) => place));
    }
    const [first] = living;
    const place = first ? at(first, 'compliance') : at(model.model, 'applications');
    return notStated({ messageId: 'unstated', at: place, data: data(first) });
  },
});

const systemsOf = (model: ModelIndex, context: RuleContext): readonly Application[] =>
  applicationsWithRole(model, ...listParameter(context, 'roles'));

const statementsOf = (system: Application, act: string) =>
  (system.compliance ?? []).flatMap(({ document, extent }: Compliance, position) =>
    namesAct(document, act) ? [{ system, extent, place: at(system, `compliance/${position}/extent`) }] : [],
  );
