// Generated from the rule files and their tests by `npm run generate`; do not edit.

/** A case of a rule's test: its name and the part of a model it is about. */
export interface RuleExample {
  name: string;
  model: unknown;
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
  /** The messages that tell of a failure. */
  failing: string[];
  /** The messages that tell of something not stated. */
  open: string[];
  /** The places a finding of the rule can point to; `*` stands for a position in a list. */
  facts: string[];
  avoid: RuleExample | null;
  prefer: RuleExample | null;
}

/** The catalogue of all rules, in the order of topic and id. */
export const catalogue: readonly RuleEntry[] = [
  {
    "id": "function-without-owner",
    "topic": "business",
    "over": [
      "function"
    ],
    "summary": "Every business function has one accountable agency.",
    "why": "Systems and data follow the function; when nobody answers for it, nobody decides what its system must do.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nghiệp vụ \"{{name}}\" chưa nêu cơ quan chủ trì.",
        "en": "Function \"{{name}}\" has no accountable agency; one is required."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan chủ trì nghiệp vụ tại {{pointer}}.",
      "en": "Set {{pointer}} to the id of the accountable agency."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/functions/*/owner"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ],
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng",
            "owner": "so-tttt"
          }
        ]
      }
    }
  },
  {
    "id": "service-without-application",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "Every public service names the application that handles it.",
    "why": "Dossiers are received and tracked in a system; a service without one is served on paper or outside the one-stop.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu ứng dụng tiếp nhận, xử lý hồ sơ.",
        "en": "Service \"{{name}}\" does not name the application that receives and handles its dossiers."
      }
    },
    "fix": {
      "vi": "Ghi mã ứng dụng (hệ thống một cửa điện tử, phần mềm chuyên ngành) tại {{pointer}}.",
      "en": "List the ids of the applications (one-stop, specialised system) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/services/*/applications"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop"
          }
        ],
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng",
            "applications": [
              "mot-cua"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "service-without-function",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "Every public service belongs to a business function.",
    "why": "The link shows which duty of the state a service fulfils, and which services a change of that duty touches.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu thuộc nghiệp vụ nào.",
        "en": "Service \"{{name}}\" does not say which business function it belongs to."
      }
    },
    "fix": {
      "vi": "Ghi mã nghiệp vụ tại {{pointer}}.",
      "en": "Set {{pointer}} to the id of the function."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/services/*/function"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "functions": [
          {
            "id": "xay-dung",
            "name": "Quản lý xây dựng"
          }
        ],
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng",
            "function": "xay-dung"
          }
        ]
      }
    }
  },
  {
    "id": "data-asset-sharing-not-stated",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset says how it may be shared.",
    "why": "An agency that looks for data must see whether it gets it by default, on request or not at all.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu chia sẻ mặc định, theo yêu cầu hay chỉ dùng nội bộ.",
        "en": "\"{{name}}\" does not say whether it is shared by default, on request or not at all."
      }
    },
    "fix": {
      "vi": "Ghi \"default\", \"onRequest\" hoặc \"internal\" tại {{pointer}}.",
      "en": "Set {{pointer}} to \"default\", \"onRequest\" or \"internal\"."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/sharing"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "sharing": "onRequest"
          }
        ]
      }
    }
  },
  {
    "id": "data-asset-use-not-stated",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset is marked shared, specialised or internal.",
    "why": "Shared data is built for all agencies and specialised data for one; sharing rules, cost and owner depend on it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu là dữ liệu dùng chung, chuyên ngành hay nội bộ.",
        "en": "\"{{name}}\" is not marked as shared, specialised or internal."
      }
    },
    "fix": {
      "vi": "Ghi \"shared\", \"specialised\" hoặc \"internal\" tại {{pointer}}.",
      "en": "Set {{pointer}} to \"shared\", \"specialised\" or \"internal\"."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/use"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "use": "specialised"
          }
        ]
      }
    }
  },
  {
    "id": "data-asset-without-owner",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset has a managing agency.",
    "why": "Somebody must answer for the quality of the data and decide who may use it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu cơ quan chủ quản dữ liệu.",
        "en": "\"{{name}}\" has no managing agency; one is required."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan chủ quản tại {{pointer}}.",
      "en": "Set {{pointer}} to the id of the managing agency."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/owner"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ],
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "owner": "so-tttt"
          }
        ]
      }
    }
  },
  {
    "id": "data-asset-without-update-frequency",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset says how often it is updated.",
    "why": "Who reads shared data has to know how old it may be before relying on it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu tần suất cập nhật dữ liệu.",
        "en": "\"{{name}}\" does not say how often it is updated."
      }
    },
    "fix": {
      "vi": "Ghi tần suất cập nhật (ví dụ \"hằng ngày\") tại {{pointer}}.",
      "en": "State the frequency (for example \"hằng ngày\") at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/updateFrequency"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "updateFrequency": "hằng ngày"
          }
        ]
      }
    }
  },
  {
    "id": "data-asset-without-updater",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset names the agency that updates it.",
    "why": "Shared data loses its worth as soon as nobody has the duty to correct it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu cơ quan có trách nhiệm cập nhật dữ liệu.",
        "en": "\"{{name}}\" does not say which agency has to update it."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan cập nhật tại {{pointer}}.",
      "en": "Set {{pointer}} to the id of the agency that updates the data."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/updater"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ],
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "updater": "so-tttt"
          }
        ]
      }
    }
  },
  {
    "id": "personal-data-not-marked",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset says whether it holds personal data.",
    "why": "Protection, security level and the limits of sharing all start from knowing where personal data lies.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu có chứa dữ liệu cá nhân hay không.",
        "en": "\"{{name}}\" does not say whether it holds personal data."
      }
    },
    "fix": {
      "vi": "Ghi true hoặc false tại {{pointer}}.",
      "en": "Set {{pointer}} to true or false."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/personalData"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "personalData": false
          }
        ]
      }
    }
  },
  {
    "id": "gaps-not-analysed",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The gaps between current and target architecture are listed.",
    "why": "The distance between today and the target is what the roadmap has to cover; a task that closes no gap is hard to defend.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa phân tích khoảng cách giữa kiến trúc hiện tại và kiến trúc mục tiêu.",
        "en": "The gaps between the current and the target architecture are not analysed."
      }
    },
    "fix": {
      "vi": "Liệt kê các nội dung cần hoàn thiện tại /gaps, mỗi nội dung ghi hiện trạng và yêu cầu cần đạt.",
      "en": "List the gaps at /gaps, each with its current and required state."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/gaps"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "gaps": [
          {
            "id": "chua-co-lgsp",
            "name": "Chưa có nền tảng tích hợp",
            "domain": "application"
          }
        ]
      }
    }
  },
  {
    "id": "initiative-without-lead",
    "topic": "document",
    "over": [
      "initiative"
    ],
    "summary": "Every initiative has a lead agency.",
    "why": "A task without one agency in charge is nobody’s task when it runs late.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu cơ quan chủ trì.",
        "en": "Initiative \"{{name}}\" has no lead agency; one is required."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan chủ trì tại {{pointer}}.",
      "en": "Set {{pointer}} to the id of the lead agency."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/lead"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ],
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "lead": "so-tttt"
          }
        ]
      }
    }
  },
  {
    "id": "objectives-not-stated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document states its objectives.",
    "why": "Objectives turn the vision into results that can be checked; indicators, gaps and initiatives hang on them.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu mục tiêu nào của kiến trúc.",
        "en": "The document does not state any objective of the architecture."
      }
    },
    "fix": {
      "vi": "Liệt kê các mục tiêu tại /document/objectives, mỗi mục tiêu một phần tử.",
      "en": "List the objectives at /document/objectives, one entry each."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/objectives"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "objectives": [
            {
              "text": "Hoàn thiện nền tảng dùng chung.",
              "due": "2025"
            }
          ]
        }
      }
    }
  },
  {
    "id": "principles-not-stated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document states the principles of the architecture.",
    "why": "Principles settle the many small decisions that no plan foresees, and they settle them the same way in every agency.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu nguyên tắc xây dựng kiến trúc.",
        "en": "The document does not state the principles of the architecture."
      }
    },
    "fix": {
      "vi": "Liệt kê các nguyên tắc tại /document/principles, mỗi nguyên tắc một phần tử.",
      "en": "List the principles at /document/principles, one entry each."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/principles"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "principles": [
            {
              "text": "Dữ liệu tạo lập một lần, dùng chung nhiều lần."
            }
          ]
        }
      }
    }
  },
  {
    "id": "responsibilities-not-stated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document says who does what to implement it.",
    "why": "An architecture that gives no agency a task stays on paper.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu phần tổ chức triển khai: cơ quan nào làm việc gì.",
        "en": "The document does not say which agency does what to implement the architecture."
      }
    },
    "fix": {
      "vi": "Bổ sung tại /document/responsibilities vai trò, cơ quan và việc được giao.",
      "en": "State roles, agencies and tasks at /document/responsibilities."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/responsibilities"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "responsibilities": [
            {
              "role": "lead",
              "text": "Sở Thông tin và Truyền thông chủ trì, hướng dẫn."
            }
          ]
        }
      }
    }
  },
  {
    "id": "survey-not-dated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The current state comes from a survey with a date.",
    "why": "Figures on the current state age quickly; only a dated survey lets a reviewer judge whether they still hold.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đợt khảo sát hiện trạng và thời điểm khảo sát.",
        "en": "No survey of the current state and its date are stated."
      }
    },
    "fix": {
      "vi": "Bổ sung thời điểm và cách khảo sát tại /survey.",
      "en": "State date and method of the survey at /survey."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/survey"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "survey": {
          "date": "2020-09",
          "method": "Phiếu hỏi các sở, ban, ngành"
        }
      }
    }
  },
  {
    "id": "vision-not-stated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document states a vision.",
    "why": "The vision says what the province wants to become; without it nobody can tell whether the architecture leads there.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu tầm nhìn phát triển chính quyền điện tử của tỉnh.",
        "en": "The document does not state a vision for the province’s e-government."
      }
    },
    "fix": {
      "vi": "Bổ sung tầm nhìn tại /document/vision, kèm mục của tài liệu làm minh chứng.",
      "en": "State the vision at /document/vision, with the section of the document as evidence."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/vision"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "vision": {
            "text": "Chính quyền phục vụ dựa trên dữ liệu."
          }
        }
      }
    }
  },
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
    "failing": [
      "differs",
      "exceeds"
    ],
    "open": [],
    "facts": [
      "/indicators/*/breakdown"
    ],
    "avoid": {
      "name": "the parts give another number",
      "model": {
        "indicators": [
          {
            "id": "dvc",
            "name": "Dịch vụ công theo mức độ",
            "measure": "servicesByGrade",
            "breakdown": {
              "total": 1816,
              "parts": [
                {
                  "key": "grade2",
                  "value": 1778
                },
                {
                  "key": "grade3",
                  "value": 38
                },
                {
                  "key": "grade4",
                  "value": 1
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the parts give the total",
      "model": {
        "indicators": [
          {
            "id": "dvc",
            "name": "Dịch vụ công theo mức độ",
            "measure": "servicesByGrade",
            "breakdown": {
              "total": 369,
              "parts": [
                {
                  "key": "grade3",
                  "value": 292
                },
                {
                  "key": "grade4",
                  "value": 77
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "architecture-without-maintainer",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "One organisation maintains the architecture and guides its use.",
    "why": "Agencies need one address that publishes the architecture, answers questions and keeps it up to date.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị chủ trì duy trì, cập nhật và hướng dẫn áp dụng kiến trúc.",
        "en": "The organisation that maintains the architecture and guides its use is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan chủ trì (thường là sở quản lý công nghệ thông tin) tại /document/governance/maintainer.",
      "en": "Set /document/governance/maintainer to the id of the organisation in charge, usually the ICT department."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/maintainer"
    ],
    "avoid": {
      "name": "nothing is stated on governance",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ],
        "document": {
          "governance": {
            "maintainer": "so-tttt"
          }
        }
      }
    }
  },
  {
    "id": "change-procedure-not-stated",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The document says how the architecture is changed.",
    "why": "When changes follow no procedure, versions drift apart and a project can be appraised against the wrong one.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu quy trình đề xuất, phê duyệt thay đổi kiến trúc.",
        "en": "How changes of the architecture are proposed and approved is not stated."
      }
    },
    "fix": {
      "vi": "Mô tả ngắn quy trình tại /document/governance/changeProcedure.",
      "en": "Describe the procedure at /document/governance/changeProcedure."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/changeProcedure"
    ],
    "avoid": {
      "name": "nothing is stated on governance",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "governance": {
            "changeProcedure": "Sở đề xuất, Chủ tịch UBND tỉnh phê duyệt."
          }
        }
      }
    }
  },
  {
    "id": "initiative-without-component",
    "topic": "governance",
    "over": [
      "initiative"
    ],
    "summary": "Every initiative names the components it creates or changes.",
    "why": "Spending can be held against the architecture only when each project says which part of it the project builds.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi.",
        "en": "Initiative \"{{name}}\" does not name the components it creates or changes."
      }
    },
    "fix": {
      "vi": "Ghi mã các thành phần tại {{pointer}}; nhiệm vụ không tạo thành phần nào thì khai openPoints \"notApplicable\".",
      "en": "List the ids of the components at {{pointer}}; an initiative that builds none says so in openPoints (\"notApplicable\")."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/elements"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp"
          }
        ],
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "elements": [
              "lgsp"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "review-cycle-not-stated",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The document says how often the architecture is reviewed.",
    "why": "Systems and law change every year; an architecture without a review date describes a province that no longer exists.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu chu kỳ rà soát, cập nhật kiến trúc.",
        "en": "How often the architecture is reviewed is not stated."
      }
    },
    "fix": {
      "vi": "Ghi số tháng giữa hai lần rà soát tại /document/governance/reviewCycleMonths.",
      "en": "Set /document/governance/reviewCycleMonths to the number of months between reviews."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/reviewCycleMonths"
    ],
    "avoid": {
      "name": "nothing is stated on governance",
      "model": {}
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "governance": {
            "reviewCycleMonths": 12
          }
        }
      }
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
    "failing": [
      "absent",
      "notYet",
      "unlisted"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/platforms",
      "/platforms",
      "/platforms/*/lifecycle"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP tỉnh",
            "role": "lgsp",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP tỉnh",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ]
      }
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
    "failing": [
      "notConnected",
      "notYet",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/connections",
      "/connections/*/lifecycle",
      "/platforms/*",
      "/platforms/*/lifecycle"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP tỉnh",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "lgsp-ndxp",
            "from": "lgsp",
            "to": "ndxp",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP tỉnh",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "lgsp-ndxp",
            "from": "lgsp",
            "to": "ndxp",
            "lifecycle": "operating"
          }
        ]
      }
    }
  }
];
