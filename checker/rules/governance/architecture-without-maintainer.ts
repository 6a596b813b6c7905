import { at, defineRule } from '../rule.ts';
import { statedWithin } from '../shared/stated-within.ts';

/**
 * One organisation maintains the architecture and guides its use.
 */
export default defineRule({
  id: 'architecture-without-maintainer',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đơn vị chủ trì công bố, duy trì và hướng dẫn áp dụng kiến trúc.',
      en: 'The organisation that publishes and maintains the architecture and guides its use is not stated.',
    },
  },
  fix: {
    vi: 'Nêu đơn vị chủ trì (maintainer), thường là sở quản lý công nghệ thông tin, tại /document/governance/maintainer, bằng mã của đơn vị ở mục Cơ quan (/organisations).',
    en: 'State the organisation in charge (maintainer), usually the ICT department, at /document/governance/maintainer by its id at /organisations.',
  },
  why: {
    vi: 'Các cơ quan cần một đầu mối công bố, giải đáp và cập nhật kiến trúc.',
    en: 'Agencies need one address that publishes the architecture, answers questions and keeps it up to date.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào đơn vị được nêu, không xét đơn vị đó có được giao bằng văn bản và đang thực hiện hay không.',
    en: 'It believes the organisation stated; it does not see whether an act gives it the task or whether it does it.',
  },
  check: (_, model) => {
    const { document } = model.model;
    return statedWithin(model, document.governance, 'maintainer', at(document, 'governance/maintainer'));
  },
});
