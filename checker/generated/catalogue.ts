// Generated from the rule files and their tests by `npm run generate`; do not edit.

/** A case of a rule's test: its name and the model it builds, as code. */
export interface RuleExample {
  name: string;
  model: string;
}

/** What is written about a rule, for people. */
export interface RuleEntry {
  id: string;
  topic: string;
  over: string[];
  summary: string;
  why: string;
  see: string[];
  messages: Record<string, { vi: string; en: string }>;
  fix: { vi: string; en: string };
  status: 'trial' | 'active';
  avoid: RuleExample | null;
  prefer: RuleExample | null;
}

/** The catalogue of all rules, in the order of topic and id. */
export const catalogue: readonly RuleEntry[] = [
  {
    "id": "breakdown-parts-not-equal-total",
    "topic": "figures",
    "over": [
      "breakdown"
    ],
    "summary": "The parts of a stated total add up to it.",
    "why": "A reader who adds the parts up and gets another number trusts neither; the error is usually in one figure and cheap to mend.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "{{sum}} = {{computed}}, văn bản ghi {{total}}.",
        "en": "{{sum}} = {{computed}}, the document says {{total}}."
      },
      "exceeds": {
        "vi": "{{sum}} = {{computed}}, lớn hơn tổng số {{total}} mà văn bản ghi.",
        "en": "{{sum}} = {{computed}}, more than the total of {{total}} that the document states."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng và các phần tại {{pointer}} với số liệu gốc rồi sửa số sai.",
      "en": "Compare total and parts at {{pointer}} with the original figures and correct the wrong one."
    },
    "status": "active",
    "avoid": {
      "name": "the parts give another number",
      "model": "services({\n  total: 1816,\n  parts: [\n    { key: 'grade2', value: 1778 },\n    { key: 'grade3', value: 38 },\n    { key: 'grade4', value: 1 },\n  ],\n})"
    },
    "prefer": {
      "name": "the parts give the total",
      "model": "services({\n  total: 369,\n  parts: [\n    { key: 'grade3', value: 292 },\n    { key: 'grade4', value: 77 },\n  ],\n})"
    }
  },
  {
    "id": "lgsp-missing",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The province has an integration and sharing platform (LGSP).",
    "why": "Without a platform every system is wired to every other one: data is asked for again and nobody can say who uses what.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có nền tảng tích hợp, chia sẻ dữ liệu (LGSP): \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no integration and sharing platform (LGSP): \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "LGSP \"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng, chưa vận hành.",
        "en": "LGSP \"{{name}}\" is planned or being built and does not operate yet."
      },
      "unlisted": {
        "vi": "Danh mục nền tảng được khai báo đầy đủ nhưng không có LGSP.",
        "en": "The list of platforms is declared complete and holds no LGSP."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có LGSP đang vận hành hay không.",
        "en": "Whether the province operates an LGSP is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /platforms một nền tảng có role \"lgsp\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add a platform with role \"lgsp\" and its lifecycle (operating, building, planned or absent) at /platforms."
    },
    "status": "active",
    "avoid": {
      "name": "it is stated as absent",
      "model": "{ platforms: [{ ...lgsp, lifecycle: 'absent' }] }"
    },
    "prefer": {
      "name": "it operates",
      "model": "{ platforms: [{ ...lgsp, lifecycle: 'operating' }] }"
    }
  },
  {
    "id": "lgsp-not-connected",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The provincial platform (LGSP) is connected to the national one (NDXP).",
    "why": "The national platform reaches a province through its LGSP; without this link each system would need its own way to every ministry.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Nền tảng \"{{name}}\" chưa kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).",
        "en": "Platform \"{{name}}\" is not connected to the national data exchange platform (NDXP)."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và NDXP mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and NDXP is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối NDXP vì LGSP \"{{name}}\" chưa vận hành.",
        "en": "NDXP cannot be reached because LGSP \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu LGSP của tỉnh đã kết nối với NDXP hay chưa.",
        "en": "Whether the LGSP is connected to NDXP is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa LGSP và \"ndxp\" kèm lifecycle.",
      "en": "Add the connection between the LGSP and \"ndxp\" with its lifecycle at /connections."
    },
    "status": "active",
    "avoid": {
      "name": "the link is stated as absent",
      "model": "{ platforms: [lgsp], connections: [{ ...link, lifecycle: 'absent' }] }"
    },
    "prefer": {
      "name": "the link operates",
      "model": "{ platforms: [lgsp], connections: [{ ...link, lifecycle: 'operating' }] }"
    }
  }
];
