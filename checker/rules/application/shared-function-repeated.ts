import type { Application } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { oncePerModel } from '#model/once-per-model';
import { inIdOrder } from '#util/id-order';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * No agency runs an application for what a shared one does.
 */
export default defineRule({
  id: 'shared-function-repeated',
  over: 'application',
  messages: {
    repeated: {
      vi: '"{{name}}" được nêu là hệ thống riêng cho nghiệp vụ "{{function}}", trong khi ứng dụng dùng chung "{{shared}}" đang phục vụ cùng nghiệp vụ, cùng vai trò.',
      en: '"{{name}}" is stated to be an own system for function "{{function}}", which the shared application "{{shared}}" serves in the same role.',
    },
    unreasoned: {
      vi: '"{{name}}" và ứng dụng dùng chung "{{shared}}" cùng phục vụ nghiệp vụ "{{function}}"; chưa nêu dùng lại hay vì sao xây dựng riêng.',
      en: '"{{name}}" and the shared application "{{shared}}" both serve function "{{function}}"; neither reuse nor a reason is stated.',
    },
    unstated: {
      vi: 'Chưa nêu loại, nghiệp vụ hoặc cơ quan chủ quản của "{{name}}" để so với các ứng dụng dùng chung.',
      en: 'Category, functions or owner of "{{name}}" are not stated, so it cannot be compared with shared applications.',
    },
  },
  fix: {
    vi: 'Chuyển nghiệp vụ sang ứng dụng dùng chung rồi ghi ứng dụng đó vào dùng lại (reuse.reuseOf); nếu có lý do phải xây dựng riêng thì ghi lý do (reuse.duplicateJustification); chỗ liên quan: {{pointer}}.',
    en: 'Move the work to the shared application and name it in reuse.reuseOf; where an own system is needed, state the reason (reuse.duplicateJustification); the place: {{pointer}}.',
  },
  state: {
    vi: 'Nêu loại (category), nghiệp vụ hỗ trợ (functions), cơ quan chủ quản (owner); khi trùng nghiệp vụ với ứng dụng dùng chung thì nêu ứng dụng được dùng lại (reuse.reuseOf) hoặc lý do xây dựng riêng (reuse.duplicateJustification); chỗ còn thiếu: {{pointer}}.',
    en: 'State category, functions and owner; where a shared application serves the same function, what is reused (reuse.reuseOf) or why not (reuse.duplicateJustification); still missing: {{pointer}}.',
  },
  why: {
    vi: 'Mỗi ứng dụng trùng với ứng dụng dùng chung là thêm một lần đầu tư, một kho dữ liệu rời và một nơi phải bảo vệ.',
    en: 'Each application beside a shared one costs again, keeps its data apart and is one more to guard.',
  },
  limits: {
    vi: 'Chỉ so nghiệp vụ đã nêu; hai ứng dụng có thể làm những phần khác nhau của cùng một nghiệp vụ, việc đó do người thẩm định xem.',
    en: 'It compares only the functions stated; two applications may do different parts of one function, which a reviewer has to see.',
  },
  check(application, model) {
    if (model.presence(application) === 'absent') return notApplicable(at(application, 'lifecycle'));
    const { name, category, functions = [], reuse } = application;
    if (category === 'shared') return notApplicable(at(application, 'category'));
    const missing = missingFact(application);
    if (missing) return notStated({ messageId: 'unstated', at: at(application, missing), data: { name } });
    const facts = [at(application, 'category'), at(application, 'functions'), at(application, 'owner')];
    if (reuse?.reuseOf !== undefined) return met(...facts, at(application, 'reuse/reuseOf'));
    if (reuse?.duplicateJustification !== undefined)
      return met(...facts, at(application, 'reuse/duplicateJustification'));
    const [rival, ...others] = rivalsOf(application, model);
    if (!rival) return met(...facts);
    const isSame = (one: Application): boolean => one.role === application.role && !VAGUE.includes(one.role);
    const same = [rival, ...others].find(isSame);
    const shared = same ?? rival;
    const [common = ''] = functions.filter((id) => shared.functions?.includes(id)).sort();
    const data = { name, shared: shared.name, function: functionName(model, common) };
    if (!same || reuse?.form !== 'own' || model.presence(application) !== 'present')
      return notStated(
        { messageId: 'unreasoned', at: at(application, 'reuse/duplicateJustification'), data },
        ...facts,
      );
    return notMet(
      { messageId: 'repeated', at: at(application, 'functions'), data },
      ...(['lifecycle', 'category', 'owner', 'role', 'reuse/form'] as const).map((path) => at(application, path)),
      ...(['lifecycle', 'category', 'owner', 'role', 'functions'] as const).map((path) => at(same, path)),
    );
  },
});

/** The first of the facts without which nothing can be said that is not stated. */
function missingFact({ category, functions = [], owner }: Application): 'category' | 'functions' | 'owner' | undefined {
  if (category === undefined) return 'category';
  if (functions[0] === undefined) return 'functions';
  return owner === undefined ? 'owner' : undefined;
}

/** Roles that do not tell that two applications do the same. */
const VAGUE: readonly Application['role'][] = ['business', 'specialised', 'other', undefined];

/** Shared applications of another owner that operate, serve one of the functions and have no other role. */
function rivalsOf({ id, owner, role, functions = [] }: Application, model: ModelIndex): readonly Application[] {
  const known = sharedByFunction(model);
  const [only = ''] = functions;
  const serving =
    functions.length === 1
      ? (known.get(only) ?? [])
      : inIdOrder([...new Set(functions.flatMap((wanted) => known.get(wanted) ?? []))]);
  return serving.filter(
    (one) =>
      one.id !== id && one.owner !== owner && (role === undefined || one.role === undefined || one.role === role),
  );
}

/** The shared applications that serve each function, in the order of their ids. */
const sharedByFunction = oncePerModel((model): ReadonlyMap<string, readonly Application[]> => {
  const shared = model
    .subjects('application')
    .filter((one) => one.category === 'shared' && one.owner !== undefined && model.presence(one) === 'present');
  const found = new Map<string, Application[]>();
  for (const one of inIdOrder(shared))
    for (const id of new Set(one.functions)) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [one]);
      else known.push(one);
    }
  return found;
});

const functionName = (model: ModelIndex, id: string): string => model.find('function', id)?.name ?? id;
