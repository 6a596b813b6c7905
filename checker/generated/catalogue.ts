// Generated from the rule files and their tests by `npm run generate`; do not edit.

/** A case of a rule's test: its name and the part of a model it is about. */
export interface RuleExample {
  name: string;
  model: object;
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
  /** The messages told with the outcome fail. */
  failing: string[];
  /** The messages told with the outcome unknown. */
  open: string[];
  /** The schema paths the rule read in its tests; `*` stands for a position in a list. */
  facts: string[];
  avoid: RuleExample | null;
  prefer: RuleExample | null;
}

/** The catalogue of all rules, in the order of topic and id. */
export const catalogue: readonly RuleEntry[] = [
  {
    "id": "application-without-arm-code",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "Each application carries a category of the application reference model.",
    "why": "Only applications of one category can be compared between provinces, and only then does a second one of a kind stand out.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã ARM \"{{code}}\" của ứng dụng \"{{name}}\" không có nội dung.",
        "en": "The ARM code \"{{code}}\" of application \"{{name}}\" is empty."
      },
      "unstated": {
        "vi": "Chưa nêu mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của \"{{name}}\".",
        "en": "The category of \"{{name}}\" in the application reference model (ARM) is not stated."
      }
    },
    "fix": {
      "vi": "Thêm vào codes tại {{pointer}} một mã có scheme \"ARM\".",
      "en": "Add a code with scheme \"ARM\" to codes at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/codes/*/code",
      "/applications/*/codes/*/scheme",
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "the code is blank",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "codes": [
              {
                "scheme": "ARM",
                "code": " "
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it carries a code",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "codes": [
              {
                "scheme": "ARM",
                "code": "ARM001"
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "application-without-category",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "Each application says whether it is shared, specialised or internal.",
    "why": "What is shared can be reused and must not be bought twice; nobody can tell when the list does not say which it is.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" là dùng chung, chuyên ngành hay nội bộ.",
        "en": "Whether application \"{{name}}\" is shared, specialised or internal is not stated."
      }
    },
    "fix": {
      "vi": "Ghi category (shared, specialised hoặc internal) tại {{pointer}}.",
      "en": "State category (shared, specialised or internal) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/category",
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "category": "shared"
          }
        ]
      }
    }
  },
  {
    "id": "application-without-lifecycle",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "Each application says where it stands in its lifecycle.",
    "why": "Current and target architecture are told apart by it; a list without it mixes what works with what is hoped for.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" đang vận hành, thí điểm, xây dựng hay dự kiến.",
        "en": "Whether application \"{{name}}\" operates, is a pilot, is being built or planned is not stated."
      }
    },
    "fix": {
      "vi": "Ghi lifecycle (operating, pilot, building, planned, retiring hoặc absent) tại {{pointer}}.",
      "en": "State lifecycle (operating, pilot, building, planned, retiring or absent) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "application-without-operator",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "Each application names the unit that runs it.",
    "why": "When it stands still somebody must be called; an application that nobody runs is also nobody's to secure.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị vận hành ứng dụng \"{{name}}\".",
        "en": "The unit that runs application \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã đơn vị vận hành vào operator tại {{pointer}}.",
      "en": "Name the unit that runs it in operator at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/operator",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản"
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
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "operator": "so-tttt"
          }
        ]
      }
    }
  },
  {
    "id": "application-without-trace",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "Each application names the functions it supports and its data.",
    "why": "When a procedure or a database changes, the trace tells which applications change with it.",
    "see": [],
    "messages": {
      "noFunctions": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" phục vụ nghiệp vụ nào.",
        "en": "The business functions that application \"{{name}}\" supports are not stated."
      },
      "noData": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" tạo lập hoặc khai thác dữ liệu nào.",
        "en": "The data that application \"{{name}}\" creates or reads is not stated."
      }
    },
    "fix": {
      "vi": "Ghi functions và reads hoặc writes của ứng dụng tại {{pointer}}.",
      "en": "State functions and reads or writes of the application at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "noFunctions",
      "noData"
    ],
    "facts": [
      "/applications/*/functions",
      "/applications/*/lifecycle",
      "/applications/*/reads",
      "/applications/*/writes",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "no function is named",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "reads": [
              "csdlqg-dan-cu"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it reads data",
      "model": {
        "functions": [
          {
            "id": "tthc",
            "name": "Giải quyết thủ tục hành chính"
          }
        ],
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "functions": [
              "tthc"
            ],
            "reads": [
              "csdlqg-dan-cu"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "diagram-layer-missing",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The overall diagram shows all layers, from users to infrastructure.",
    "why": "A layer that is not drawn is not thought of: security and direction are the ones that are left out most.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu sơ đồ tổng thể có các lớp: {{layers}}.",
        "en": "The overall diagram is not stated to show: {{layers}}."
      }
    },
    "fix": {
      "vi": "Ghi các lớp có trên sơ đồ tổng thể (kind \"overall\") vào layers tại /diagrams.",
      "en": "List the layers that the overall diagram (kind \"overall\") shows in layers at /diagrams."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/diagrams/*/kind",
      "/diagrams/*/layers/*"
    ],
    "avoid": {
      "name": "two layers are not listed",
      "model": {
        "diagrams": [
          {
            "id": "so-do",
            "name": "Sơ đồ tổng thể",
            "kind": "overall",
            "layers": [
              "users",
              "channels",
              "portalServices",
              "applicationsData",
              "integration",
              "infrastructure"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it shows all of them",
      "model": {
        "diagrams": [
          {
            "id": "so-do",
            "name": "Sơ đồ tổng thể",
            "kind": "overall",
            "layers": [
              "users",
              "channels",
              "portalServices",
              "applicationsData",
              "integration",
              "infrastructure",
              "security",
              "direction"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "direction-application-missing",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The province has an application for direction and monitoring.",
    "why": "Leaders see tasks, reports and figures in time only when a system brings them together.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành): \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no application for direction (reporting, task tracking or an operations centre): \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành) đang vận hành.",
        "en": "\"{{name}}\" is planned or being built; the province does not yet operate an application for direction (reporting, task tracking or an operations centre)."
      },
      "unlisted": {
        "vi": "Danh mục ứng dụng được khai báo đầy đủ nhưng không có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành).",
        "en": "The list of applications is declared complete and holds no application for direction (reporting, task tracking or an operations centre)."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành) đang vận hành hay không.",
        "en": "Whether the province operates an application for direction (reporting, task tracking or an operations centre) is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /applications một ứng dụng có role \"reporting\" hoặc \"taskTracking\" hoặc \"operationsCentre\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add an application with role \"reporting\" or \"taskTracking\" or \"operationsCentre\" and its lifecycle (operating, building, planned or absent) at /applications."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "each kind of it is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "absent"
          },
          {
            "id": "nhiem-vu",
            "name": "Hệ thống của tỉnh",
            "role": "taskTracking",
            "lifecycle": "absent"
          },
          {
            "id": "ioc",
            "name": "Hệ thống của tỉnh",
            "role": "operationsCentre",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "one-stop-missing",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The province has an electronic one-stop system.",
    "why": "Who took a dossier, where it lies and when it is due can be answered only when all desks work in one system.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống một cửa điện tử: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no electronic one-stop system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống một cửa điện tử đang vận hành.",
        "en": "\"{{name}}\" is planned or being built; the province does not yet operate an electronic one-stop system."
      },
      "unlisted": {
        "vi": "Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống một cửa điện tử.",
        "en": "The list of applications is declared complete and holds no electronic one-stop system."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có hệ thống một cửa điện tử đang vận hành hay không.",
        "en": "Whether the province operates an electronic one-stop system is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /applications một ứng dụng có role \"oneStop\" hoặc \"procedureSystem\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add an application with role \"oneStop\" or \"procedureSystem\" and its lifecycle (operating, building, planned or absent) at /applications."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "oneStop",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "portal-domain-wrong",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The service portal has the prescribed address dichvucong.….gov.vn.",
    "why": "People type the address of the neighbouring province and put their own name in; an address of another form is not found.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Địa chỉ \"{{url}}\" của cổng \"{{name}}\" không theo dạng dichvucong.(tên tỉnh).gov.vn.",
        "en": "The address \"{{url}}\" of portal \"{{name}}\" is not of the form dichvucong.(province).gov.vn."
      },
      "noSystem": {
        "vi": "Chưa có địa chỉ cổng dịch vụ công vì \"{{name}}\" chưa vận hành.",
        "en": "There is no portal address because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu địa chỉ của cổng dịch vụ công.",
        "en": "The address of the public service portal is not stated."
      }
    },
    "fix": {
      "vi": "Ghi địa chỉ cổng dịch vụ công vào url của ứng dụng có role \"servicePortal\", theo dạng dichvucong.(tên tỉnh).gov.vn.",
      "en": "State url of the application with role \"servicePortal\", of the form dichvucong.(province).gov.vn."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/url"
    ],
    "avoid": {
      "name": "another host",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "url": "https://dvc.thanhhoa.gov.vn"
          }
        ]
      }
    },
    "prefer": {
      "name": "the host alone",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "url": "dichvucong.quangtri.gov.vn"
          }
        ]
      }
    }
  },
  {
    "id": "portal-without-https",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The service portal is reached over HTTPS.",
    "why": "Names, numbers and papers of citizens travel to the portal; over plain HTTP anyone on the way can read or change them.",
    "see": [],
    "messages": {
      "plain": {
        "vi": "Địa chỉ \"{{url}}\" của cổng \"{{name}}\" không ghi https; chưa nêu cổng có dùng HTTPS hay không.",
        "en": "The address \"{{url}}\" of portal \"{{name}}\" has no https; whether the portal uses HTTPS is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công đang vận hành có dùng HTTPS hay không.",
        "en": "Whether a public service portal that operates uses HTTPS is not stated."
      }
    },
    "fix": {
      "vi": "Ghi địa chỉ đầy đủ (bắt đầu bằng https://) vào url của ứng dụng có role \"servicePortal\".",
      "en": "State the full address (beginning with https://) in url of the application with role \"servicePortal\"."
    },
    "status": "active",
    "failing": [],
    "open": [
      "plain",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/url"
    ],
    "avoid": {
      "name": "the address is printed without https, which proves nothing",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "url": "http://dichvucong.quangtri.gov.vn"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "url": "https://dichvucong.quangtri.gov.vn"
          }
        ]
      }
    }
  },
  {
    "id": "procedure-system-not-merged",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "Portal and electronic one-stop are merged into one procedure system.",
    "why": "Two systems mean two accounts, two dossier states and a link that fails; one system shows the same to the citizen and the official.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no merged procedure-handling system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất đang vận hành.",
        "en": "\"{{name}}\" is planned or being built; the province does not yet operate a merged procedure-handling system."
      },
      "unlisted": {
        "vi": "Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất.",
        "en": "The list of applications is declared complete and holds no merged procedure-handling system."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất đang vận hành hay không.",
        "en": "Whether the province operates a merged procedure-handling system is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /applications một ứng dụng có role \"procedureSystem\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add an application with role \"procedureSystem\" and its lifecycle (operating, building, planned or absent) at /applications."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "procedureSystem",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "procedureSystem",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "regulation-not-met",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "A system is stated to meet the regulation that applies to it.",
    "why": "The document itself says where the system falls short; whoever plans the next year starts from these places.",
    "see": [],
    "messages": {
      "notMet": {
        "vi": "\"{{name}}\" được nêu là chưa đáp ứng {{act}}.",
        "en": "\"{{name}}\" is stated not to meet {{act}}."
      },
      "mostly": {
        "vi": "\"{{name}}\" chỉ được nêu là cơ bản đáp ứng {{act}}, chưa rõ điểm nào còn thiếu.",
        "en": "\"{{name}}\" is stated to meet {{act}} only \"mostly\", and what is missing is not said."
      },
      "noSystem": {
        "vi": "Chưa thể đáp ứng {{act}} vì \"{{name}}\" chưa vận hành.",
        "en": "{{act}} cannot be met because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống đã đáp ứng {{act}} hay chưa.",
        "en": "Whether the system meets {{act}} is not stated."
      }
    },
    "fix": {
      "vi": "Ghi vào compliance của ứng dụng tại {{pointer}} văn bản và mức đáp ứng (full, mostly, partly hoặc not) kèm lý do.",
      "en": "State in compliance at {{pointer}} the act and the extent (full, mostly, partly or not) with the reason."
    },
    "status": "active",
    "failing": [
      "notMet",
      "noSystem"
    ],
    "open": [
      "mostly",
      "unstated"
    ],
    "facts": [
      "/applications/*/compliance/*/document",
      "/applications/*/compliance/*/extent",
      "/applications/*/lifecycle",
      "/applications/*/role"
    ],
    "avoid": {
      "name": "it is not met",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "compliance": [
              {
                "document": "Nghị định 61/2018/NĐ-CP",
                "extent": "not"
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it is met in full",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating",
            "compliance": [
              {
                "document": "Nghị định 61/2018/NĐ-CP",
                "extent": "full"
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "reporting-system-missing",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The province has a reporting information system.",
    "why": "Figures that are collected in letters and spreadsheets are late and cannot be compared from one month to the next.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống thông tin báo cáo: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no reporting information system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có hệ thống thông tin báo cáo đang vận hành.",
        "en": "\"{{name}}\" is planned or being built; the province does not yet operate a reporting information system."
      },
      "unlisted": {
        "vi": "Danh mục ứng dụng được khai báo đầy đủ nhưng không có hệ thống thông tin báo cáo.",
        "en": "The list of applications is declared complete and holds no reporting information system."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có hệ thống thông tin báo cáo đang vận hành hay không.",
        "en": "Whether the province operates a reporting information system is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /applications một ứng dụng có role \"reporting\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add an application with role \"reporting\" and its lifecycle (operating, building, planned or absent) at /applications."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "second-portal-or-one-stop",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The province has no second service portal and no second electronic one-stop.",
    "why": "With two portals a dossier can be in the one nobody looks at, and every connection is built and paid for twice.",
    "see": [],
    "messages": {
      "second": {
        "vi": "Có thêm một {{kind}}: \"{{name}}\" bên cạnh \"{{other}}\"; mỗi tỉnh chỉ lập một.",
        "en": "There is a second {{kind}}, \"{{name}}\" beside \"{{other}}\"; a province sets up one only."
      },
      "unstated": {
        "vi": "Chưa đủ thông tin để kết luận tỉnh chỉ có một cổng dịch vụ công và một hệ thống một cửa điện tử.",
        "en": "What is stated does not show that the province has only one portal and one electronic one-stop."
      }
    },
    "fix": {
      "vi": "Khai báo đủ ứng dụng (inventory.applications), role và lifecycle của từng ứng dụng; nếu có nhiều hệ thống cùng loại thì hợp nhất.",
      "en": "List all applications (inventory.applications) with role and lifecycle; where there are several of one kind, merge them."
    },
    "status": "active",
    "failing": [
      "second"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "a department has a one-stop of its own",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          },
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          },
          {
            "id": "mot-cua-so",
            "name": "Một cửa của sở",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "one of each, and the list is complete",
      "model": {
        "inventory": {
          "applications": 2
        },
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          },
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "service-portal-missing",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "The province has a public service portal.",
    "why": "One address for all services of all agencies is what people can remember; without it each agency is searched for anew.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có cổng dịch vụ công: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no public service portal: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" mới ở dạng kế hoạch hoặc đang xây dựng; tỉnh chưa có cổng dịch vụ công đang vận hành.",
        "en": "\"{{name}}\" is planned or being built; the province does not yet operate a public service portal."
      },
      "unlisted": {
        "vi": "Danh mục ứng dụng được khai báo đầy đủ nhưng không có cổng dịch vụ công.",
        "en": "The list of applications is declared complete and holds no public service portal."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có cổng dịch vụ công đang vận hành hay không.",
        "en": "Whether the province operates a public service portal is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /applications một ứng dụng có role \"servicePortal\" hoặc \"procedureSystem\" kèm lifecycle (operating, building, planned hoặc absent).",
      "en": "Add an application with role \"servicePortal\" or \"procedureSystem\" and its lifecycle (operating, building, planned or absent) at /applications."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/inventory/applications"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "service-without-grade",
    "topic": "application",
    "over": [
      "service"
    ],
    "summary": "Each online public service states its grade, 1 to 4.",
    "why": "The grade tells what people can do online and sets the security level of the system that offers the service.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu mức độ (1 đến 4) của dịch vụ công \"{{name}}\".",
        "en": "The grade (1 to 4) of public service \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi grade (1, 2, 3 hoặc 4) tại {{pointer}}.",
      "en": "State grade (1, 2, 3 or 4) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/services",
      "/services/*/grade",
      "/services/*/lifecycle",
      "/services/*/openPoints"
    ],
    "avoid": {
      "name": "only the later scale is used",
      "model": {
        "services": [
          {
            "id": "ho-kinh-doanh",
            "name": "Đăng ký hộ kinh doanh",
            "online": "full"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "services": [
          {
            "id": "ho-kinh-doanh",
            "name": "Đăng ký hộ kinh doanh",
            "grade": 4
          }
        ]
      }
    }
  },
  {
    "id": "service-without-online-extent",
    "topic": "application",
    "over": [
      "service"
    ],
    "summary": "Each online public service says whether it is fully or partly online.",
    "why": "The four grades no longer exist; a list that still uses them cannot be compared with the national one.",
    "see": [],
    "messages": {
      "onlyGrade": {
        "vi": "Dịch vụ công \"{{name}}\" còn ghi mức độ {{grade}}; chưa nêu là toàn trình hay một phần.",
        "en": "Public service \"{{name}}\" still states grade {{grade}}; whether it is fully or partly online is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu dịch vụ công \"{{name}}\" là toàn trình, một phần hay chỉ cung cấp thông tin.",
        "en": "Whether public service \"{{name}}\" is fully online, partly online or information only is not stated."
      }
    },
    "fix": {
      "vi": "Ghi online (full, partial hoặc informationOnly) tại {{pointer}}.",
      "en": "State online (full, partial or informationOnly) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "onlyGrade",
      "unstated"
    ],
    "facts": [
      "/inventory/services",
      "/services/*/grade",
      "/services/*/lifecycle",
      "/services/*/online"
    ],
    "avoid": {
      "name": "only a grade is stated",
      "model": {
        "services": [
          {
            "id": "ho-kinh-doanh",
            "name": "Đăng ký hộ kinh doanh",
            "grade": 4
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "services": [
          {
            "id": "ho-kinh-doanh",
            "name": "Đăng ký hộ kinh doanh",
            "online": "partial"
          }
        ]
      }
    }
  },
  {
    "id": "system-feature-not-stated",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "A system has all the functions that the regulation lists.",
    "why": "The list tells what users and other systems may count on; a function that is missing shows when the first dossier needs it.",
    "see": [],
    "messages": {
      "noSystem": {
        "vi": "Chưa có các chức năng theo quy định vì \"{{name}}\" chưa vận hành.",
        "en": "The prescribed functions are not there because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu {{count}} chức năng theo quy định: {{missing}}.",
        "en": "{{count}} prescribed functions are not stated: {{missing}}."
      }
    },
    "fix": {
      "vi": "Ghi các chức năng mà hệ thống đã có vào features của ứng dụng tại {{pointer}}.",
      "en": "List the functions that the system has in features at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/features/*",
      "/applications/*/lifecycle",
      "/applications/*/role"
    ],
    "avoid": {
      "name": "the system is planned",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "planned",
            "features": [
              "Thống kê hồ sơ theo lĩnh vực",
              "Quản trị người sử dụng và phân quyền"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "both are listed, one in other words",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating",
            "features": [
              "Thống kê hồ sơ theo lĩnh vực",
              "Quản trị người sử dụng và phân quyền"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "system-not-at-every-level",
    "topic": "application",
    "over": [
      "model"
    ],
    "summary": "A shared system is used by all agencies at every level.",
    "why": "One agency outside the system sends paper, and every other one must keep its paper desk for it.",
    "see": [],
    "messages": {
      "partly": {
        "vi": "\"{{name}}\" chưa triển khai ở 100% cơ quan {{levels}}.",
        "en": "\"{{name}}\" is not used by all agencies of these levels: {{levels}}."
      },
      "noSystem": {
        "vi": "\"{{name}}\" chưa vận hành nên chưa cơ quan nào dùng.",
        "en": "\"{{name}}\" does not operate, so no agency uses it."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống đã triển khai ở tất cả cơ quan {{levels}} hay chưa.",
        "en": "Whether the system is used by all agencies of these levels is not stated: {{levels}}."
      }
    },
    "fix": {
      "vi": "Ghi vào coverage của hệ thống tỷ lệ cơ quan đã dùng ở từng cấp.",
      "en": "State in coverage of the system the share of agencies that use it at each level."
    },
    "status": "active",
    "failing": [
      "partly",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/coverage/*/level",
      "/applications/*/coverage/*/lifecycle",
      "/applications/*/coverage/*/share/have",
      "/applications/*/coverage/*/share/of",
      "/applications/*/coverage/*/share/percent/qualifier",
      "/applications/*/coverage/*/share/percent/value",
      "/applications/*/coverage/*/unit",
      "/applications/*/lifecycle",
      "/applications/*/role"
    ],
    "avoid": {
      "name": "only some of the agencies",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "percent": 100
                }
              },
              {
                "level": "district",
                "share": {
                  "have": 20,
                  "of": 27
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "both levels are covered",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "percent": 100
                }
              },
              {
                "level": "district",
                "share": {
                  "have": 27,
                  "of": 27
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "function-levels-not-covered",
    "topic": "business",
    "over": [
      "model"
    ],
    "summary": "The business architecture covers every level of government.",
    "why": "Most dossiers start in a commune; an architecture of the departments alone leaves out where people meet the state.",
    "see": [],
    "messages": {
      "none": {
        "vi": "Danh mục nghiệp vụ được khai báo đầy đủ nhưng không có nghiệp vụ nào ở cấp: {{levels}}.",
        "en": "The list of functions is declared complete and holds none of level: {{levels}}."
      },
      "unstated": {
        "vi": "Chưa nêu nghiệp vụ nào ở cấp: {{levels}}.",
        "en": "No function is stated for level: {{levels}}."
      }
    },
    "fix": {
      "vi": "Ghi các cấp thực hiện (levels) cho từng nghiệp vụ tại /functions.",
      "en": "State the levels that perform each function (levels) at /functions."
    },
    "status": "active",
    "failing": [
      "none"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/functions/*/levels/*",
      "/inventory/functions"
    ],
    "avoid": {
      "name": "all functions are listed and the commune performs none",
      "model": {
        "inventory": {
          "functions": 1
        },
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng",
            "levels": [
              "province",
              "district"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "each level performs a function",
      "model": {
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng",
            "levels": [
              "province",
              "district"
            ]
          },
          {
            "id": "ho-tich",
            "name": "Đăng ký hộ tịch",
            "levels": [
              "commune"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "function-without-brm-code",
    "topic": "business",
    "over": [
      "function"
    ],
    "summary": "Every function carries a code of the business reference model.",
    "why": "The code lets a reviewer lay the functions of two provinces side by side, whatever each calls them.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã BRM \"{{code}}\" của nghiệp vụ \"{{name}}\" để trống hoặc sai dạng.",
        "en": "BRM code \"{{code}}\" of function \"{{name}}\" is blank or malformed."
      },
      "unstated": {
        "vi": "Nghiệp vụ \"{{name}}\" chưa có mã theo mô hình tham chiếu nghiệp vụ (BRM).",
        "en": "Function \"{{name}}\" has no code of the business reference model (BRM)."
      }
    },
    "fix": {
      "vi": "Ghi mã với scheme \"BRM\" vào codes của nghiệp vụ tại {{pointer}}.",
      "en": "Add a code with scheme \"BRM\" to the codes of the function at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/functions/*/codes/*/code",
      "/functions/*/codes/*/scheme",
      "/functions/*/lifecycle",
      "/functions/*/openPoints",
      "/inventory/functions"
    ],
    "avoid": {
      "name": "its code is blank",
      "model": {
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng",
            "codes": [
              {
                "scheme": "BRM",
                "code": " "
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it has a code",
      "model": {
        "functions": [
          {
            "id": "cap-phep",
            "name": "Cấp phép xây dựng",
            "codes": [
              {
                "scheme": "BRM",
                "code": "BRM.01"
              }
            ]
          }
        ]
      }
    }
  },
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
      "/functions/*/lifecycle",
      "/functions/*/openPoints",
      "/functions/*/owner",
      "/inventory/functions"
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
    "id": "service-asks-for-shared-data",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "No service asks applicants for data that the state already shares.",
    "why": "People should state a fact once; every second copy costs them a paper and the state an error.",
    "see": [],
    "messages": {
      "asksAgain": {
        "vi": "Dịch vụ công \"{{name}}\" yêu cầu người nộp cung cấp \"{{input}}\" dù dữ liệu này đã được chia sẻ.",
        "en": "Service \"{{name}}\" asks the applicant for \"{{input}}\" although this data is already shared."
      },
      "openInput": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu \"{{input}}\" lấy từ đâu, hoặc đã có dữ liệu chia sẻ hay chưa.",
        "en": "Service \"{{name}}\" does not say where \"{{input}}\" comes from, or whether the state already shares it."
      },
      "notAllListed": {
        "vi": "Dịch vụ công \"{{name}}\" liệt kê {{listed}} thành phần hồ sơ nhưng chưa nêu tổng số, nên chưa rõ đã đủ hay chưa.",
        "en": "Service \"{{name}}\" lists {{listed}} inputs but not how many there are in all."
      },
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu thành phần hồ sơ.",
        "en": "Service \"{{name}}\" does not state what the applicant has to hand in."
      }
    },
    "fix": {
      "vi": "Ghi nguồn (collectedFrom) và dữ liệu tương ứng (data, kèm sharing của dữ liệu) cho từng thành phần hồ sơ tại {{pointer}}; dữ liệu đã chia sẻ thì lấy từ nguồn chia sẻ.",
      "en": "State source (collectedFrom) and data asset (data, with its sharing) of each input at {{pointer}}; take shared data from its source."
    },
    "status": "active",
    "failing": [
      "asksAgain"
    ],
    "open": [
      "openInput",
      "notAllListed",
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/sharing",
      "/inventory/services",
      "/services/*/inputCount",
      "/services/*/inputs/*/collectedFrom",
      "/services/*/inputs/*/data",
      "/services/*/lifecycle",
      "/services/*/openPoints"
    ],
    "avoid": {
      "name": "it asks for data of a national database",
      "model": {
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng",
            "inputs": [
              {
                "name": "Bản sao căn cước",
                "data": "csdlqg-dan-cu",
                "collectedFrom": "citizen"
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "shared data comes from its source",
      "model": {
        "services": [
          {
            "id": "cap-phep-xay-dung",
            "name": "Cấp giấy phép xây dựng",
            "inputs": [
              {
                "name": "Số định danh",
                "data": "csdlqg-dan-cu",
                "collectedFrom": "shared"
              }
            ],
            "inputCount": 1
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
      "/inventory/services",
      "/services/*/applications",
      "/services/*/lifecycle",
      "/services/*/openPoints"
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
      "/inventory/services",
      "/services/*/function",
      "/services/*/lifecycle",
      "/services/*/openPoints"
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
    "id": "data-asset-not-centrally-managed",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Shared and specialised databases are managed centrally for the whole province.",
    "why": "A database that lies with each office in its own form cannot be connected, shared or kept safe.",
    "see": [],
    "messages": {
      "scattered": {
        "vi": "Cơ sở dữ liệu \"{{name}}\" chưa được quản lý tập trung ở quy mô toàn tỉnh.",
        "en": "Database \"{{name}}\" is not managed centrally for the whole province."
      },
      "unstated": {
        "vi": "Chưa nêu cơ sở dữ liệu \"{{name}}\" có được quản lý tập trung ở quy mô toàn tỉnh hay không.",
        "en": "Whether database \"{{name}}\" is managed centrally for the whole province is not stated."
      }
    },
    "fix": {
      "vi": "Đưa dữ liệu về quản lý tập trung của tỉnh rồi ghi true tại {{pointer}}.",
      "en": "Bring the data under central management of the province, then set {{pointer}} to true."
    },
    "status": "active",
    "failing": [
      "scattered"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/centrallyManaged",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/use",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "it is not managed centrally",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-dat-dai",
            "name": "CSDL đất đai",
            "kind": "database",
            "use": "specialised",
            "centrallyManaged": false
          }
        ]
      }
    },
    "prefer": {
      "name": "it is managed centrally",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-dat-dai",
            "name": "CSDL đất đai",
            "kind": "database",
            "use": "specialised",
            "centrallyManaged": true
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/sharing",
      "/inventory/dataAssets"
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/use",
      "/inventory/dataAssets"
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
    "id": "data-asset-without-drm-code",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every data asset carries a code of the data reference model.",
    "why": "The same code on the same kind of data is how agencies find out that they keep the same thing twice.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã DRM \"{{code}}\" của \"{{name}}\" không đúng dạng DRMnnn hoặc DRMnnn.nnn.",
        "en": "DRM code \"{{code}}\" of \"{{name}}\" does not have the form DRMnnn or DRMnnn.nnn."
      },
      "unstated": {
        "vi": "\"{{name}}\" chưa có mã theo mô hình tham chiếu dữ liệu (DRM).",
        "en": "\"{{name}}\" has no code of the data reference model (DRM)."
      }
    },
    "fix": {
      "vi": "Ghi mã với scheme \"DRM\" (ví dụ \"DRM001.002\") vào codes của dữ liệu tại {{pointer}}.",
      "en": "Add a code with scheme \"DRM\" (for example \"DRM001.002\") to the codes of the data at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/codes/*/code",
      "/dataAssets/*/codes/*/scheme",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "its code has another form",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "codes": [
              {
                "scheme": "DRM",
                "code": "DL-01"
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it has a well-formed code",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "codes": [
              {
                "scheme": "DRM",
                "code": "DRM001.002"
              }
            ]
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/owner",
      "/inventory/dataAssets"
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/updateFrequency",
      "/inventory/dataAssets"
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/updater",
      "/inventory/dataAssets"
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
    "id": "data-subject-with-two-sources",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Each data subject has one authoritative source; the others copy it.",
    "why": "When two databases both claim to be right, no agency can know which of them to correct and which to read.",
    "see": [],
    "messages": {
      "twoSources": {
        "vi": "\"{{name}}\" và \"{{rival}}\" cùng là nguồn gốc chính về \"{{subject}}\"; chỉ được có một nguồn.",
        "en": "\"{{name}}\" and \"{{rival}}\" are both authoritative on \"{{subject}}\"; there must be one source."
      },
      "noSubject": {
        "vi": "Nguồn gốc chính \"{{name}}\" chưa nêu đối tượng dữ liệu.",
        "en": "Authoritative source \"{{name}}\" does not say what its data is about."
      },
      "noOriginal": {
        "vi": "\"{{name}}\" không phải nguồn gốc chính nhưng chưa nêu là bản sao của dữ liệu nào.",
        "en": "\"{{name}}\" is not authoritative and does not say which source it copies."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" là nguồn gốc chính hay bản sao.",
        "en": "Whether \"{{name}}\" is an authoritative source or a copy is not stated."
      }
    },
    "fix": {
      "vi": "Ghi subject, authoritative (true cho một nguồn duy nhất) và copyOf (cho bản sao) của dữ liệu; xem {{pointer}}.",
      "en": "State subject, authoritative (true for one source only) and copyOf (for copies) of the data; see {{pointer}}."
    },
    "status": "active",
    "failing": [
      "twoSources"
    ],
    "open": [
      "noSubject",
      "noOriginal",
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/authoritative",
      "/dataAssets/*/copyOf",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/subject",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "two sources on one subject",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "subject": "Cán bộ",
            "authoritative": true
          },
          {
            "id": "ho-so-can-bo",
            "name": "Hồ sơ cán bộ",
            "kind": "database",
            "subject": "cán bộ",
            "authoritative": true
          }
        ]
      }
    },
    "prefer": {
      "name": "one source, and a copy of it",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "subject": "Cán bộ",
            "authoritative": true
          },
          {
            "id": "ho-so-can-bo",
            "name": "Hồ sơ cán bộ",
            "kind": "database",
            "subject": "cán bộ",
            "authoritative": false,
            "copyOf": "csdl-can-bo"
          }
        ]
      }
    }
  },
  {
    "id": "data-warehouse-missing",
    "topic": "data",
    "over": [
      "model"
    ],
    "summary": "A shared provincial data store exists or is planned.",
    "why": "Reports and decisions need data from many databases in one place; without a store each report collects it anew.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có và chưa dự kiến xây dựng kho dữ liệu dùng chung: \"{{name}}\" được nêu là không có.",
        "en": "The province has and plans no shared data store: \"{{name}}\" is stated as absent."
      },
      "unlisted": {
        "vi": "Danh mục dữ liệu được khai báo đầy đủ nhưng không có kho dữ liệu dùng chung.",
        "en": "The list of data assets is declared complete and holds no shared data store."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có hoặc dự kiến có kho dữ liệu dùng chung hay không.",
        "en": "Whether the province has or plans a shared data store is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /dataAssets kho dữ liệu có kind \"warehouse\" kèm lifecycle.",
      "en": "Add the data store with kind \"warehouse\" and its lifecycle at /dataAssets."
    },
    "status": "active",
    "failing": [
      "absent",
      "unlisted"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "dataAssets": [
          {
            "id": "kho-du-lieu",
            "name": "Kho dữ liệu dùng chung",
            "kind": "warehouse",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it operates",
      "model": {
        "dataAssets": [
          {
            "id": "kho-du-lieu",
            "name": "Kho dữ liệu dùng chung",
            "kind": "warehouse",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "database-catalogue-not-issued",
    "topic": "data",
    "over": [
      "model"
    ],
    "summary": "The province has issued the catalogue of its databases.",
    "why": "An agency that does not know which databases exist builds another one.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu văn bản ban hành danh mục cơ sở dữ liệu của tỉnh.",
        "en": "The act that issues the catalogue of the province’s databases is not stated."
      }
    },
    "fix": {
      "vi": "Bổ sung văn bản ban hành danh mục cơ sở dữ liệu tại /document/relatedActs, kèm trích yếu.",
      "en": "Add the act that issues the catalogue, with its subject, at /document/relatedActs."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "avoid": {
      "name": "no such act is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "1/QĐ-UBND",
              "title": "Quy chế thư điện tử"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "the act is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "55/QĐ-UBND",
              "title": "Ban hành Danh mục cơ sở dữ liệu của tỉnh"
            }
          ]
        }
      }
    }
  },
  {
    "id": "database-without-code-lists",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Every database names the common code lists it uses.",
    "why": "Two databases can only be joined when both write the same codes for the same district, office or procedure.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Cơ sở dữ liệu \"{{name}}\" chưa nêu danh mục dùng chung mà dữ liệu áp dụng.",
        "en": "Database \"{{name}}\" does not name the common code lists it uses."
      }
    },
    "fix": {
      "vi": "Ghi mã các danh mục dùng chung tại {{pointer}}.",
      "en": "List the ids of the common code lists at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/codeLists",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "it names none",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database"
          },
          {
            "id": "don-vi-hanh-chinh",
            "name": "Danh mục đơn vị hành chính",
            "kind": "codeList"
          }
        ]
      }
    },
    "prefer": {
      "name": "it names its code lists",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "codeLists": [
              "don-vi-hanh-chinh"
            ]
          },
          {
            "id": "don-vi-hanh-chinh",
            "name": "Danh mục đơn vị hành chính",
            "kind": "codeList"
          }
        ]
      }
    }
  },
  {
    "id": "master-data-not-shared-by-default",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Master data of shared databases and code lists is shared by default.",
    "why": "What every agency needs must not be asked for agency by agency; default sharing spares the request and the agreement.",
    "see": [],
    "messages": {
      "notDefault": {
        "vi": "\"{{name}}\" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa được chia sẻ mặc định.",
        "en": "\"{{name}}\" is shared master data or a code list and is not shared by default."
      },
      "openNature": {
        "vi": "Chưa nêu \"{{name}}\" có phải là dữ liệu chủ dùng chung (authoritative, use) hay không.",
        "en": "Whether \"{{name}}\" is shared master data (authoritative, use) is not stated."
      },
      "unstated": {
        "vi": "\"{{name}}\" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa nêu hình thức chia sẻ.",
        "en": "\"{{name}}\" is shared master data or a code list and does not say how it is shared."
      }
    },
    "fix": {
      "vi": "Đưa dữ liệu vào danh mục chia sẻ mặc định và ghi sharing là \"default\"; dữ liệu khác thì ghi rõ authoritative, use. Xem {{pointer}}.",
      "en": "Share the data by default and set its sharing to \"default\"; for other data state authoritative and use. See {{pointer}}."
    },
    "status": "active",
    "failing": [
      "notDefault"
    ],
    "open": [
      "openNature",
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/authoritative",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/sharing",
      "/dataAssets/*/use",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "master data is shared on request only",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "authoritative": true,
            "use": "shared",
            "sharing": "onRequest"
          }
        ]
      }
    },
    "prefer": {
      "name": "master data is shared by default",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-can-bo",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "authoritative": true,
            "use": "shared",
            "sharing": "default"
          }
        ]
      }
    }
  },
  {
    "id": "open-data-catalogue-not-issued",
    "topic": "data",
    "over": [
      "model"
    ],
    "summary": "The province has issued its catalogue or plan of open data.",
    "why": "Open data comes about by a list with dates, not by the good will of single offices.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu văn bản ban hành danh mục, kế hoạch công bố dữ liệu mở của tỉnh.",
        "en": "The act that issues the province’s catalogue or plan of open data is not stated."
      }
    },
    "fix": {
      "vi": "Bổ sung văn bản về danh mục, kế hoạch dữ liệu mở tại /document/relatedActs, kèm trích yếu.",
      "en": "Add the act on the catalogue or plan of open data, with its subject, at /document/relatedActs."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "avoid": {
      "name": "no such act is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "1/QĐ-UBND",
              "title": "Quy chế thư điện tử"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "the act is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "55/QĐ-UBND",
              "title": "Ban hành Danh mục dữ liệu mở và kế hoạch công bố"
            }
          ]
        }
      }
    }
  },
  {
    "id": "open-data-holds-personal-data",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Open data holds no personal data.",
    "why": "What is published cannot be taken back; a person named in open data stays named.",
    "see": [],
    "messages": {
      "personal": {
        "vi": "Dữ liệu mở \"{{name}}\" có chứa dữ liệu cá nhân.",
        "en": "Open data \"{{name}}\" holds personal data."
      },
      "unstated": {
        "vi": "Chưa nêu dữ liệu mở \"{{name}}\" có chứa dữ liệu cá nhân hay không.",
        "en": "Whether open data \"{{name}}\" holds personal data is not stated."
      }
    },
    "fix": {
      "vi": "Loại dữ liệu cá nhân khỏi dữ liệu công bố rồi ghi false tại {{pointer}}.",
      "en": "Take personal data out of what is published, then set {{pointer}} to false."
    },
    "status": "active",
    "failing": [
      "personal"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/personalData",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "it holds personal data",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "personalData": true
          }
        ]
      }
    },
    "prefer": {
      "name": "it holds none",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "personalData": false
          }
        ]
      }
    }
  },
  {
    "id": "open-data-not-on-national-portal",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Open data is reachable on the national data portal.",
    "why": "People look for data in one place; what stands only on a provincial page is not found.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dữ liệu \"{{name}}\" của tỉnh chưa kết nối với Cổng dữ liệu quốc gia.",
        "en": "Provincial data portal \"{{name}}\" is not connected to the national data portal."
      },
      "notYet": {
        "vi": "Kết nối giữa cổng dữ liệu \"{{name}}\" và Cổng dữ liệu quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between data portal \"{{name}}\" and the national data portal is planned or being built."
      },
      "noSystem": {
        "vi": "Cổng dữ liệu \"{{name}}\" của tỉnh chưa vận hành nên chưa có trên Cổng dữ liệu quốc gia.",
        "en": "Provincial data portal \"{{name}}\" does not operate, so nothing reaches the national data portal."
      },
      "noPortal": {
        "vi": "Chưa nêu dữ liệu mở \"{{name}}\" được công bố trên cổng dữ liệu nào.",
        "en": "The portal on which open data \"{{name}}\" is published is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dữ liệu \"{{name}}\" đã kết nối với Cổng dữ liệu quốc gia hay chưa.",
        "en": "Whether data portal \"{{name}}\" is connected to the national data portal is not stated."
      }
    },
    "fix": {
      "vi": "Ghi cổng công bố (openData.portal) là Cổng dữ liệu quốc gia, hoặc khai báo kết nối của cổng tỉnh với cổng này tại /connections.",
      "en": "Set openData.portal to the national data portal, or add the link of the provincial portal to it at /connections."
    },
    "status": "active",
    "failing": [
      "notConnected",
      "notYet",
      "noSystem"
    ],
    "open": [
      "noPortal",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openData/portal",
      "/inventory/connections",
      "/inventory/dataAssets",
      "/platforms"
    ],
    "avoid": {
      "name": "its portal is not connected",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "portal": "cong-du-lieu"
            }
          }
        ],
        "applications": [
          {
            "id": "cong-du-lieu",
            "name": "Cổng dữ liệu tỉnh",
            "role": "dataPortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "cong-du-lieu-quoc-gia-tinh",
            "from": "cong-du-lieu",
            "to": "cong-du-lieu-quoc-gia",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is on the national portal",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "portal": "cong-du-lieu-quoc-gia"
            }
          }
        ]
      }
    }
  },
  {
    "id": "open-data-outdated",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Published open data is updated often enough.",
    "why": "Enterprises build on open data only when they can rely on its being fresh.",
    "see": [],
    "messages": {
      "tooLate": {
        "vi": "Dữ liệu mở \"{{name}}\" được cập nhật lần cuối ngày {{date}}, quá {{months}} tháng.",
        "en": "Open data \"{{name}}\" was last updated on {{date}}, over {{months}} months ago."
      },
      "unstated": {
        "vi": "Chưa nêu lần cập nhật gần nhất của dữ liệu mở \"{{name}}\".",
        "en": "The last update of open data \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Cập nhật dữ liệu đã công bố rồi ghi ngày cập nhật tại {{pointer}}.",
      "en": "Update the published data and set {{pointer}} to the date."
    },
    "status": "active",
    "failing": [
      "tooLate"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openData/updatedOn",
      "/document/date",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "too long ago",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "updatedOn": "2021-03-29"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "in time",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "updatedOn": "2021-04-01"
            }
          }
        ]
      }
    }
  },
  {
    "id": "open-data-review-overdue",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "The catalogue of open data is reviewed often enough.",
    "why": "A catalogue that nobody reviews keeps offering data that is gone and hides data that could be open.",
    "see": [],
    "messages": {
      "tooLate": {
        "vi": "Danh mục có dữ liệu mở \"{{name}}\" được rà soát lần cuối ngày {{date}}, quá {{months}} tháng.",
        "en": "The catalogue entry of open data \"{{name}}\" was last reviewed on {{date}}, over {{months}} months ago."
      },
      "unstated": {
        "vi": "Chưa nêu lần rà soát danh mục gần nhất của dữ liệu mở \"{{name}}\".",
        "en": "The last review of the catalogue entry of open data \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Rà soát danh mục dữ liệu mở rồi ghi ngày rà soát tại {{pointer}}.",
      "en": "Review the catalogue of open data and set {{pointer}} to the date."
    },
    "status": "active",
    "failing": [
      "tooLate"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openData/catalogueReviewedOn",
      "/document/date",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "too long ago",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "catalogueReviewedOn": "2020-12-29"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "in time",
      "model": {
        "dataAssets": [
          {
            "id": "du-lieu-xe-buyt",
            "name": "Dữ liệu xe buýt",
            "kind": "openDataset",
            "openData": {
              "catalogueReviewedOn": "2021-01-15"
            }
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
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/personalData",
      "/inventory/dataAssets"
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
    "id": "personal-data-shared-unprotected",
    "topic": "data",
    "over": [
      "connection"
    ],
    "summary": "A connection that carries personal data states its protection.",
    "why": "Personal data is most at risk on its way between agencies, where neither side feels answerable for it.",
    "see": [],
    "messages": {
      "noProtection": {
        "vi": "Kết nối \"{{name}}\" có dữ liệu cá nhân nhưng chưa nêu biện pháp bảo vệ.",
        "en": "Connection \"{{name}}\" carries personal data and states no protection measure."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối \"{{name}}\" có dữ liệu cá nhân hay không.",
        "en": "Whether connection \"{{name}}\" carries personal data is not stated."
      }
    },
    "fix": {
      "vi": "Ghi personalData và các biện pháp bảo vệ (protection) của kết nối; xem {{pointer}}.",
      "en": "State personalData and the measures (protection) of the connection; see {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "noProtection",
      "unstated"
    ],
    "facts": [
      "/connections/*/data/*",
      "/connections/*/lifecycle",
      "/connections/*/personalData",
      "/connections/*/protection",
      "/dataAssets/*/personalData",
      "/inventory/connections"
    ],
    "avoid": {
      "name": "it carries personal data and no protection is stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "name": "Tra cứu dân cư",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "personalData": true
          }
        ]
      }
    },
    "prefer": {
      "name": "its protection is stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "name": "Tra cứu dân cư",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "personalData": true,
            "protection": [
              "mã hóa đường truyền"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "shared-data-without-usage-regulation",
    "topic": "data",
    "over": [
      "dataAsset"
    ],
    "summary": "Shared data has a public regulation on its use.",
    "why": "An agency may only build on another one’s data when it knows in writing what it may do with it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "\"{{name}}\" chưa nêu quy chế quản lý, khai thác và sử dụng dữ liệu.",
        "en": "\"{{name}}\" does not name a regulation on the use of its data."
      }
    },
    "fix": {
      "vi": "Ghi quyết định ban hành quy chế tại {{pointer}}; dữ liệu chỉ dùng nội bộ thì ghi sharing là \"internal\".",
      "en": "State the act that issues the regulation at {{pointer}}; data for internal use only has sharing \"internal\"."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/sharing",
      "/dataAssets/*/usageRegulation",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "it is shared and has none",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-dat-dai",
            "name": "Cơ sở dữ liệu đất đai",
            "kind": "database",
            "sharing": "default"
          }
        ]
      }
    },
    "prefer": {
      "name": "it has a regulation",
      "model": {
        "dataAssets": [
          {
            "id": "csdl-dat-dai",
            "name": "Cơ sở dữ liệu đất đai",
            "kind": "database",
            "usageRegulation": {
              "number": "10/2021/QĐ-UBND"
            }
          }
        ]
      }
    }
  },
  {
    "id": "architecture-follows-older-framework",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The architecture follows the framework of its day, or a later one.",
    "why": "An architecture under an older framework misses what the newer one asks for; it has to be upgraded before projects rest on it.",
    "see": [],
    "messages": {
      "older": {
        "vi": "Kiến trúc của tỉnh theo Khung phiên bản \"{{basedOn}}\", trong khi phiên bản {{current}} áp dụng từ {{since}}.",
        "en": "The provincial architecture follows framework \"{{basedOn}}\", while version {{current}} applies from {{since}}."
      },
      "unknown": {
        "vi": "Kiến trúc của tỉnh theo khung \"{{basedOn}}\"; không nhận ra đó là phiên bản nào.",
        "en": "The provincial architecture follows \"{{basedOn}}\", which is no known version of the framework."
      },
      "unstated": {
        "vi": "Chưa nêu kiến trúc của tỉnh theo phiên bản nào của khung kiến trúc quốc gia.",
        "en": "Which version of the national framework the provincial architecture follows is not stated."
      }
    },
    "fix": {
      "vi": "Cập nhật kiến trúc theo khung đang áp dụng rồi ghi phiên bản tại /document/architecture/basedOn.",
      "en": "Update the architecture to the framework in force and set /document/architecture/basedOn to its version."
    },
    "status": "active",
    "failing": [
      "older"
    ],
    "open": [
      "unknown",
      "unstated"
    ],
    "facts": [
      "/document/architecture/basedOn"
    ],
    "avoid": {
      "name": "it still follows the older framework",
      "model": {
        "document": {
          "architecture": {
            "basedOn": "1.0"
          }
        }
      }
    },
    "prefer": {
      "name": "it follows the framework in force",
      "model": {
        "document": {
          "architecture": {
            "basedOn": "2.0"
          }
        }
      }
    }
  },
  {
    "id": "architecture-not-identified",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The architecture states version, number and date of its decision.",
    "why": "A project or a review can only refer to an architecture that is identified beyond doubt.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đủ thông tin nhận diện kiến trúc của tỉnh, còn thiếu: {{missing}}.",
        "en": "The identity of the provincial architecture is incomplete; missing: {{missing}}."
      }
    },
    "fix": {
      "vi": "Bổ sung phiên bản, số và ngày của quyết định ban hành tại /document/architecture.",
      "en": "State version, number and date of the issuing decision at /document/architecture."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/architecture/decision/date",
      "/document/architecture/decision/number",
      "/document/architecture/version"
    ],
    "avoid": {
      "name": "no architecture is stated",
      "model": {}
    },
    "prefer": {
      "name": "all is stated",
      "model": {
        "document": {
          "architecture": {
            "version": "1.0",
            "decision": {
              "number": "2336/QĐ-UBND",
              "date": "2018-10-09"
            }
          }
        }
      }
    }
  },
  {
    "id": "component-architecture-missing",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "All five component architectures are described.",
    "why": "Business, data, application, technology and security depend on each other; a missing one leaves the others without their reason.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa có mô tả kiến trúc thành phần: {{domains}}.",
        "en": "These component architectures are not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Bổ sung mô tả từng miền tại /domains, hoặc sơ đồ của miền tại /diagrams; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "Describe each domain at /domains, or add its diagram at /diagrams; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/diagrams/*/kind",
      "/document/architecture/status",
      "/domains/*/current",
      "/domains/*/domain",
      "/domains/*/target"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "domains": [
          {
            "domain": "business",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "data",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "application",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "technology",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "security",
            "target": "Dùng chung nền tảng."
          }
        ]
      }
    },
    "prefer": {
      "name": "all five are described",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        },
        "domains": [
          {
            "domain": "business",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "data",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "application",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "technology",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "security",
            "target": "Dùng chung nền tảng."
          }
        ]
      }
    }
  },
  {
    "id": "current-architecture-not-assessed",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "Strengths or weaknesses of each domain are stated.",
    "why": "A description alone gives no reason to change anything; the assessment is what the gaps are drawn from.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu điểm mạnh, hạn chế của hiện trạng ở các miền: {{domains}}.",
        "en": "Strengths and weaknesses of these domains are not stated: {{domains}}."
      }
    },
    "fix": {
      "vi": "Bổ sung điểm mạnh (strengths), hạn chế (weaknesses) của từng miền tại /domains.",
      "en": "State strengths and weaknesses of each domain at /domains."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/domains/*/domain",
      "/domains/*/strengths",
      "/domains/*/weaknesses"
    ],
    "avoid": {
      "name": "one is left out",
      "model": {
        "domains": [
          {
            "domain": "data",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "application",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "technology",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "security",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "all five are described",
      "model": {
        "domains": [
          {
            "domain": "business",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "data",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "application",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "technology",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          },
          {
            "domain": "security",
            "weaknesses": [
              "Dữ liệu phân tán"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "current-architecture-not-described",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The current architecture is described in the five domains.",
    "why": "A target that does not start from what is there pays twice for what the province already has.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa mô tả hiện trạng của các miền: {{domains}}.",
        "en": "The current state of these domains is not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Bổ sung hiện trạng (current) của từng miền tại /domains; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "Describe the current state of each domain (current) at /domains; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/domains/*/current",
      "/domains/*/domain"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "domains": [
          {
            "domain": "business",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "data",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "application",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "technology",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "security",
            "current": "Mỗi sở một hệ thống."
          }
        ]
      }
    },
    "prefer": {
      "name": "all five are described",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        },
        "domains": [
          {
            "domain": "business",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "data",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "application",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "technology",
            "current": "Mỗi sở một hệ thống."
          },
          {
            "domain": "security",
            "current": "Mỗi sở một hệ thống."
          }
        ]
      }
    }
  },
  {
    "id": "framework-not-in-legal-bases",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The legal bases name the national architecture framework.",
    "why": "The legal bases tell which framework the architecture answers to; a reader cannot guess it from the content.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Các căn cứ đã khai chưa có văn bản ban hành khung kiến trúc quốc gia ({{number}}).",
        "en": "The legal bases listed do not name the act of the national framework ({{number}})."
      }
    },
    "fix": {
      "vi": "Bổ sung văn bản ban hành khung tại /document/legalBases, ghi đúng số, ngày và trích yếu.",
      "en": "Add the act of the framework with number, date and subject at /document/legalBases."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/legalBases/*/number",
      "/document/legalBases/*/title"
    ],
    "avoid": {
      "name": "no legal base is listed",
      "model": {}
    },
    "prefer": {
      "name": "its act is listed",
      "model": {
        "document": {
          "legalBases": [
            {
              "number": "64/2007/NĐ-CP"
            },
            {
              "number": "2323/QĐ-BTTTT"
            }
          ]
        }
      }
    }
  },
  {
    "id": "gap-without-initiative",
    "topic": "document",
    "over": [
      "gap"
    ],
    "summary": "Every gap is closed by at least one initiative.",
    "why": "A gap that no task addresses stays open, and the target is not reached although every task was done.",
    "see": [],
    "messages": {
      "none": {
        "vi": "Chưa có nhiệm vụ nào xử lý nội dung cần hoàn thiện \"{{name}}\".",
        "en": "No initiative closes the gap \"{{name}}\"."
      },
      "unstated": {
        "vi": "Chưa nêu nhiệm vụ nào xử lý nội dung cần hoàn thiện \"{{name}}\".",
        "en": "Which initiative closes the gap \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã của nội dung này vào thuộc tính gaps của nhiệm vụ xử lý tại /initiatives.",
      "en": "Add the id of the gap to the property gaps of the initiative that closes it at /initiatives."
    },
    "status": "active",
    "failing": [
      "none"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/gaps/*",
      "/initiatives/*/gaps/*",
      "/inventory/gaps",
      "/inventory/initiatives"
    ],
    "avoid": {
      "name": "all initiatives are listed and none closes it",
      "model": {
        "gaps": [
          {
            "id": "chua-co-lgsp",
            "name": "Chưa có nền tảng tích hợp"
          }
        ],
        "inventory": {
          "initiatives": 1
        },
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "gaps": []
          }
        ]
      }
    },
    "prefer": {
      "name": "an initiative closes it",
      "model": {
        "gaps": [
          {
            "id": "chua-co-lgsp",
            "name": "Chưa có nền tảng tích hợp"
          }
        ],
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "gaps": [
              "chua-co-lgsp"
            ]
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
      "/gaps",
      "/openPoints"
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
    "id": "initiative-without-deadline",
    "topic": "document",
    "over": [
      "initiative"
    ],
    "summary": "Every initiative has an end date, its own or its phase’s.",
    "why": "Without a date the order of the roadmap cannot be checked, and a task is never late.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu thời điểm hoàn thành.",
        "en": "Initiative \"{{name}}\" does not say when it ends."
      }
    },
    "fix": {
      "vi": "Ghi thời điểm kết thúc tại {{pointer}}, hoặc đưa nhiệm vụ vào một giai đoạn có thời hạn tại /roadmap.",
      "en": "Set the end at {{pointer}}, or put the initiative into a dated phase at /roadmap."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/end",
      "/initiatives/*/openPoints",
      "/inventory/initiatives",
      "/roadmap/*/end",
      "/roadmap/*/initiatives/*"
    ],
    "avoid": {
      "name": "it has no end",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "start": "2020"
          }
        ]
      }
    },
    "prefer": {
      "name": "it has an end",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "end": "2021-12"
          }
        ]
      }
    }
  },
  {
    "id": "initiative-without-funding",
    "topic": "document",
    "over": [
      "initiative"
    ],
    "summary": "Every initiative names its source of funding.",
    "why": "A task without money or staff behind it is a wish; the budget is drawn up from the roadmap.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu nguồn kinh phí.",
        "en": "Initiative \"{{name}}\" does not name its source of funding."
      }
    },
    "fix": {
      "vi": "Ghi nguồn kinh phí tại {{pointer}}, hoặc ghi mã nhiệm vụ vào khoản kinh phí tại /budgets.",
      "en": "State the source at {{pointer}}, or name the initiative in a budget at /budgets."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/budgets/*/initiatives/*",
      "/initiatives/*/funding",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "avoid": {
      "name": "neither is stated",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP"
          }
        ],
        "budgets": [
          {
            "id": "kinh-phi-2021",
            "name": "Kinh phí năm 2021",
            "unit": "billionDong",
            "amounts": {
              "total": 15,
              "parts": []
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it names its source",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "funding": [
              {
                "source": "local"
              }
            ]
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
      "/initiatives/*/lead",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
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
    "id": "national-connections-not-shown",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "A diagram or table shows the connections with national systems.",
    "why": "The province is one part of a national system; what it takes from and gives to the rest decides its interfaces.",
    "see": [],
    "messages": {
      "noArchitecture": {
        "vi": "Có nêu kết nối với hệ thống của Trung ương, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "Connections with national systems are stated, but the provincial architecture is not stated to be drafted or issued."
      },
      "none": {
        "vi": "Danh mục kết nối được khai báo đầy đủ nhưng không có kết nối nào với hệ thống của Trung ương.",
        "en": "The list of connections is declared complete and holds none with a national or ministry system."
      },
      "unstated": {
        "vi": "Chưa có sơ đồ hoặc bảng kết nối giữa hệ thống của tỉnh với hệ thống quốc gia, bộ, ngành.",
        "en": "No diagram or table shows the connections with national and ministry systems."
      }
    },
    "fix": {
      "vi": "Khai báo các kết nối với hệ thống quốc gia tại /connections, hoặc sơ đồ có kind \"connection\" tại /diagrams.",
      "en": "List the connections with national systems at /connections, or a diagram of kind \"connection\" at /diagrams."
    },
    "status": "active",
    "failing": [
      "none"
    ],
    "open": [
      "noArchitecture",
      "unstated"
    ],
    "facts": [
      "/applications/*",
      "/connections/*/from",
      "/connections/*/to",
      "/diagrams/*/kind",
      "/document/architecture/status",
      "/inventory/connections",
      "/organisations/*/level"
    ],
    "avoid": {
      "name": "all connections are listed and all stay inside the province",
      "model": {
        "applications": [
          {
            "id": "quan-ly-van-ban",
            "name": "Quản lý văn bản và điều hành",
            "role": "documents"
          },
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop"
          }
        ],
        "inventory": {
          "connections": 1
        },
        "connections": [
          {
            "id": "mot-cua-van-ban",
            "from": "mot-cua",
            "to": "quan-ly-van-ban"
          }
        ]
      }
    },
    "prefer": {
      "name": "a connection with a national system is listed",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        },
        "applications": [
          {
            "id": "quan-ly-van-ban",
            "name": "Quản lý văn bản và điều hành",
            "role": "documents"
          }
        ],
        "connections": [
          {
            "id": "van-ban-truc",
            "from": "quan-ly-van-ban",
            "to": "truc-lien-thong-van-ban-quoc-gia"
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
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Liệt kê các mục tiêu tại /document/objectives, mỗi mục tiêu một phần tử; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "List the objectives at /document/objectives, one entry each; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/document/objectives",
      "/document/openPoints"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
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
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          },
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
    "id": "overall-diagram-missing",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document has an overall architecture diagram.",
    "why": "One picture that shows all layers is what leaders read, and it is where parts that belong nowhere become visible.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa thấy sơ đồ tổng thể của kiến trúc trong danh sách sơ đồ.",
        "en": "The list of diagrams does not show an overall architecture diagram."
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Khai báo tại /diagrams sơ đồ có kind \"overall\", kèm các lớp và phần tử trên sơ đồ; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "Add a diagram of kind \"overall\" with its layers and elements at /diagrams; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/diagrams/*/kind",
      "/document/architecture/status"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "diagrams": [
          {
            "id": "so-do-tong-the",
            "name": "Sơ đồ tổng thể",
            "kind": "overall"
          }
        ]
      }
    },
    "prefer": {
      "name": "an overall diagram is listed",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        },
        "diagrams": [
          {
            "id": "so-do-tong-the",
            "name": "Sơ đồ tổng thể",
            "kind": "overall"
          }
        ]
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
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Liệt kê các nguyên tắc tại /document/principles, mỗi nguyên tắc một phần tử; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "List the principles at /document/principles, one entry each; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/document/openPoints",
      "/document/principles"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "document": {
          "principles": [
            {
              "text": "Dữ liệu tạo lập một lần, dùng chung nhiều lần."
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          },
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
    "id": "replaced-architecture-not-named",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The architecture names the version it replaces, or is the first.",
    "why": "A new version builds on the former one; naming it shows what was carried over and which decision ends.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kiến trúc thay thế phiên bản nào, hay là phiên bản đầu tiên của tỉnh.",
        "en": "Which version the architecture replaces, or that it is the first, is not stated."
      }
    },
    "fix": {
      "vi": "Ghi quyết định ban hành phiên bản trước tại /document/architecture/replaces, hoặc firstVersion: true.",
      "en": "State the act of the former version at /document/architecture/replaces, or firstVersion: true."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/architecture/firstVersion",
      "/document/architecture/replaces/number"
    ],
    "avoid": {
      "name": "nothing is stated",
      "model": {
        "document": {
          "architecture": {
            "version": "2.0"
          }
        }
      }
    },
    "prefer": {
      "name": "it names the former version",
      "model": {
        "document": {
          "architecture": {
            "replaces": {
              "number": "2336/QĐ-UBND"
            }
          }
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
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Bổ sung tại /document/responsibilities vai trò, cơ quan và việc được giao; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "State roles, agencies and tasks at /document/responsibilities; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/document/openPoints",
      "/document/responsibilities"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
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
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          },
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
    "id": "scope-not-stated",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The document states to whom the architecture applies.",
    "why": "Agencies outside the scope need not conform; without it a review cannot say which systems count.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu phạm vi áp dụng kiến trúc: cấp hành chính, cơ quan nào.",
        "en": "The document does not state which levels and agencies the architecture applies to."
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Ghi các cấp hành chính hoặc cơ quan trong phạm vi tại /document/scope; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "State the levels or agencies in scope at /document/scope; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/document/openPoints",
      "/document/scope/levels",
      "/document/scope/organisations",
      "/document/scope/text"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "document": {
          "scope": {
            "levels": [
              "province",
              "district",
              "commune"
            ]
          }
        }
      }
    },
    "prefer": {
      "name": "levels are stated",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          },
          "scope": {
            "levels": [
              "province",
              "district",
              "commune"
            ]
          }
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
      "/openPoints",
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
    "id": "target-architecture-not-described",
    "topic": "document",
    "over": [
      "model"
    ],
    "summary": "The target architecture is described in the five domains.",
    "why": "Projects are appraised against the target; a domain without one accepts any project.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa mô tả kiến trúc mục tiêu của các miền: {{domains}}.",
        "en": "The target architecture of these domains is not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Bổ sung mục tiêu (target) của từng miền tại /domains, hoặc sơ đồ mục tiêu của miền tại /diagrams; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "Describe the target of each domain at /domains, or add its target diagram at /diagrams; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/diagrams/*/kind",
      "/diagrams/*/state",
      "/document/architecture/status",
      "/domains/*/domain",
      "/domains/*/target"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "domains": [
          {
            "domain": "business",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "data",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "application",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "technology",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "security",
            "target": "Dùng chung nền tảng."
          }
        ]
      }
    },
    "prefer": {
      "name": "all five are described",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        },
        "domains": [
          {
            "domain": "business",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "data",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "application",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "technology",
            "target": "Dùng chung nền tảng."
          },
          {
            "domain": "security",
            "target": "Dùng chung nền tảng."
          }
        ]
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
      },
      "noArchitecture": {
        "vi": "Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.",
        "en": "This is stated, but the provincial architecture is not stated to be drafted or issued."
      }
    },
    "fix": {
      "vi": "Bổ sung tầm nhìn tại /document/vision, kèm mục của tài liệu làm minh chứng; tình trạng của kiến trúc ghi tại /document/architecture/status.",
      "en": "State the vision at /document/vision, with the section of the document as evidence; the status of the architecture stands at /document/architecture/status."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated",
      "noArchitecture"
    ],
    "facts": [
      "/document/architecture/status",
      "/document/openPoints",
      "/document/vision"
    ],
    "avoid": {
      "name": "it is stated, but not that there is an architecture",
      "model": {
        "document": {
          "vision": {
            "text": "Chính quyền phục vụ dựa trên dữ liệu."
          }
        }
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          },
          "vision": {
            "text": "Chính quyền phục vụ dựa trên dữ liệu."
          }
        }
      }
    }
  },
  {
    "id": "act-dated-after-document",
    "topic": "figures",
    "over": [
      "model"
    ],
    "summary": "No act that the document names is younger than the document.",
    "why": "A document cannot rest on what did not exist yet: one of the dates is wrong.",
    "see": [],
    "messages": {
      "later": {
        "vi": "Tài liệu đề ngày {{date}} nhưng viện dẫn văn bản ban hành sau ngày đó: {{acts}}.",
        "en": "The document is dated {{date}} but names acts issued later: {{acts}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu ngày văn bản tại {{pointer}} và ngày của tài liệu tại /document/date rồi sửa ngày sai.",
      "en": "Compare the date at {{pointer}} with /document/date and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "later"
    ],
    "open": [],
    "facts": [
      "/$schema",
      "/document/date",
      "/document/province/code",
      "/document/relatedActs/*/date",
      "/document/relatedActs/*/number",
      "/document/relatedActs/*/title",
      "/document/title",
      "/document/version",
      "/facilities/*/kind",
      "/facilities/*/security/approval/decision/date",
      "/facilities/*/security/approval/decision/number",
      "/facilities/*/security/approval/decision/title",
      "/inventory"
    ],
    "avoid": {
      "name": "issued after",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "1/QĐ",
              "date": "2020"
            },
            {
              "number": "42/KH-UBND",
              "date": "2022-04-14"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "issued before",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "42/KH-UBND",
              "date": "2021-04-14"
            }
          ]
        }
      }
    }
  },
  {
    "id": "act-dated-differently",
    "topic": "figures",
    "over": [
      "model"
    ],
    "summary": "An act has the same date wherever the document names it.",
    "why": "Number and date together identify an act; with two dates a reader may look for the wrong one.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "Cùng một văn bản nhưng ghi ngày khác nhau: {{acts}}.",
        "en": "The same act is given different dates: {{acts}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu ngày ban hành tại {{pointer}} với văn bản gốc rồi thống nhất một ngày.",
      "en": "Compare the date at {{pointer}} with the act itself and keep one date."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/$schema",
      "/document/date",
      "/document/province/code",
      "/document/relatedActs/*/alsoDated/*",
      "/document/relatedActs/*/date",
      "/document/relatedActs/*/number",
      "/document/relatedActs/*/title",
      "/document/title",
      "/document/version",
      "/inventory"
    ],
    "avoid": {
      "name": "two dates",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "42/KH-UBND",
              "date": "2022-04-14",
              "alsoDated": [
                "2019-04-14"
              ]
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "the same date twice",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "1/KH",
              "date": "2020-01-02",
              "alsoDated": [
                "2020-01-02"
              ]
            }
          ]
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
      "/indicators/*/breakdown/partial",
      "/indicators/*/breakdown/parts/*/value",
      "/indicators/*/breakdown/total/qualifier"
    ],
    "avoid": {
      "name": "the parts give another number",
      "model": {
        "indicators": [
          {
            "id": "dvc",
            "name": "Dịch vụ công theo mức độ",
            "measure": "servicesByGrade",
            "status": "measured",
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
            "status": "measured",
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
    "id": "budget-not-equal-sources",
    "topic": "figures",
    "over": [
      "budget"
    ],
    "summary": "A budget is the sum of its sources.",
    "why": "Money that no source pays for is a promise; money without a use is a mistake.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "{{sum}} = {{computed}} {{unit}}, văn bản ghi tổng kinh phí {{total}} {{unit}}.",
        "en": "{{sum}} = {{computed}} {{unit}}, the document says {{total}} {{unit}} in all."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng kinh phí và các nguồn tại {{pointer}}/amounts với quyết định phê duyệt rồi sửa số sai.",
      "en": "Compare total and sources at {{pointer}}/amounts with the approving act and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/budgets/*/amounts/partial",
      "/budgets/*/amounts/parts/*/key",
      "/budgets/*/amounts/parts/*/value",
      "/budgets/*/amounts/total",
      "/budgets/*/unit"
    ],
    "avoid": {
      "name": "another total",
      "model": {
        "budgets": [
          {
            "id": "du-an",
            "name": "Dự án",
            "unit": "millionDong",
            "amounts": {
              "total": 46900,
              "parts": [
                {
                  "key": "central",
                  "value": 27000
                },
                {
                  "key": "local",
                  "value": 19922
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "central and local make the total",
      "model": {
        "budgets": [
          {
            "id": "du-an",
            "name": "Dự án",
            "unit": "millionDong",
            "amounts": {
              "total": 46922,
              "parts": [
                {
                  "key": "central",
                  "value": 27000
                },
                {
                  "key": "local",
                  "value": 19922
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "coverage-counts-other-agencies",
    "topic": "figures",
    "over": [
      "share"
    ],
    "summary": "Coverage counts as many agencies as the province has.",
    "why": "\"All\" of a smaller number hides the agencies that were left out of the count.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "Mức triển khai tính trên {{of}} {{units}}, trong khi tỉnh có {{declared}} {{units}}.",
        "en": "The coverage counts {{of}} {{units}}, while the province has {{declared}} {{units}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số tại {{pointer}} với số đơn vị của tỉnh tại /document/province; nếu cố ý loại trừ thì ghi chú phạm vi.",
      "en": "Compare the whole at {{pointer}} with /document/province; when some are left out on purpose, say so in a note."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/applications/*/coverage/*/level",
      "/applications/*/coverage/*/note",
      "/applications/*/coverage/*/share/of",
      "/applications/*/coverage/*/unit",
      "/document/province/communes",
      "/document/province/departments",
      "/document/province/districts",
      "/indicators/*/share/of"
    ],
    "avoid": {
      "name": "fewer departments than the province has",
      "model": {
        "document": {
          "province": {
            "code": "38",
            "name": "Thanh Hóa",
            "departments": 21,
            "districts": 27,
            "communes": 635
          }
        },
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 20,
                  "of": 20
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "all districts",
      "model": {
        "document": {
          "province": {
            "code": "38",
            "name": "Thanh Hóa",
            "departments": 21,
            "districts": 27,
            "communes": 635
          }
        },
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "district",
                "share": {
                  "have": 20,
                  "of": 27
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "figure-stated-twice-differently",
    "topic": "figures",
    "over": [
      "quantity"
    ],
    "summary": "The same figure has the same value wherever the document states it.",
    "why": "Whoever quotes the document picks one of the values, and the next reader finds the other.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "Cùng một số liệu nhưng văn bản ghi {{value}} ở chỗ này, {{others}} ở chỗ khác.",
        "en": "The document states the same figure as {{value}} here and as {{others}} elsewhere."
      }
    },
    "fix": {
      "vi": "Đối chiếu các chỗ nêu số liệu tại {{pointer}} với số liệu gốc rồi thống nhất một giá trị.",
      "en": "Compare the places that state the figure at {{pointer}} with the original and keep one value."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/indicators/*/quantity/alsoStated/*",
      "/indicators/*/quantity/value"
    ],
    "avoid": {
      "name": "two values",
      "model": {
        "indicators": [
          {
            "id": "can-bo",
            "name": "Cán bộ CNTT",
            "measure": "ictOfficers",
            "status": "measured",
            "quantity": {
              "value": 14,
              "qualifier": "exactly",
              "alsoStated": [
                12,
                1400.5
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the same value twice",
      "model": {
        "indicators": [
          {
            "id": "can-bo",
            "name": "Cán bộ CNTT",
            "measure": "ictOfficers",
            "status": "measured",
            "quantity": {
              "value": 14,
              "qualifier": "exactly",
              "alsoStated": [
                14
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "indicator-period-impossible",
    "topic": "figures",
    "over": [
      "indicator"
    ],
    "summary": "A measured figure has a possible day or period.",
    "why": "A figure measured after the report, or over a period that ends before it begins, is from somewhere else.",
    "see": [],
    "messages": {
      "reversed": {
        "vi": "\"{{name}}\" có kỳ đo từ {{from}} đến {{to}}: ngày cuối trước ngày đầu.",
        "en": "\"{{name}}\" was measured from {{from}} to {{to}}: the end lies before the beginning."
      },
      "later": {
        "vi": "\"{{name}}\" là số đo được tại {{date}}, sau ngày {{document}} của tài liệu.",
        "en": "\"{{name}}\" was measured on {{date}}, after the document of {{document}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu thời điểm tại {{pointer}} với số liệu gốc; nếu là mục tiêu thì ghi status \"target\".",
      "en": "Compare the day at {{pointer}} with the original; when it is a goal, set status \"target\"."
    },
    "status": "active",
    "failing": [
      "reversed",
      "later"
    ],
    "open": [],
    "facts": [
      "/document/date",
      "/indicators/*/asOf",
      "/indicators/*/from",
      "/indicators/*/status",
      "/indicators/*/to"
    ],
    "avoid": {
      "name": "the period ends before it begins",
      "model": {
        "indicators": [
          {
            "id": "van-ban",
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "quantity": 18,
            "from": "2019-05-27",
            "to": "2019-03-12"
          }
        ]
      }
    },
    "prefer": {
      "name": "a period before the document",
      "model": {
        "indicators": [
          {
            "id": "van-ban",
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "quantity": 18,
            "from": "2019-03-12",
            "to": "2019-05-27"
          }
        ]
      }
    }
  },
  {
    "id": "indicators-disagree",
    "topic": "figures",
    "over": [
      "indicator"
    ],
    "summary": "Two indicators for the same figure give the same value.",
    "why": "A figure that depends on the page it is read from cannot be used to judge progress.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "\"{{name}}\" ghi {{value}}, trong khi \"{{other}}\" ghi {{otherValue}} cho cùng một số liệu.",
        "en": "\"{{name}}\" states {{value}}, while \"{{other}}\" states {{otherValue}} for the same figure."
      }
    },
    "fix": {
      "vi": "Đối chiếu hai chỉ tiêu tại {{pointer}} với số liệu gốc; nếu là hai số liệu khác nhau thì ghi rõ phạm vi, thời điểm.",
      "en": "Compare the two indicators at {{pointer}} with the original; when they differ in scope or day, say so."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/indicators/*/asOf",
      "/indicators/*/breakdown/total",
      "/indicators/*/from",
      "/indicators/*/level",
      "/indicators/*/measure",
      "/indicators/*/name",
      "/indicators/*/note",
      "/indicators/*/quantity",
      "/indicators/*/sameAs/*",
      "/indicators/*/share/have",
      "/indicators/*/share/of",
      "/indicators/*/share/percent",
      "/indicators/*/status",
      "/indicators/*/subject",
      "/indicators/*/to",
      "/indicators/*/unit"
    ],
    "avoid": {
      "name": "linked and different",
      "model": {
        "indicators": [
          {
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "id": "a",
            "quantity": 18,
            "sameAs": [
              "b"
            ]
          },
          {
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "id": "b",
            "quantity": 19
          }
        ]
      }
    },
    "prefer": {
      "name": "linked and equal",
      "model": {
        "indicators": [
          {
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "id": "a",
            "quantity": 18
          },
          {
            "name": "Văn bản ký số",
            "measure": "documentsSigned",
            "status": "measured",
            "id": "b",
            "quantity": 18,
            "sameAs": [
              "a"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "inventory-below-listed",
    "topic": "figures",
    "over": [
      "model"
    ],
    "summary": "The declared number of elements is not below the number listed.",
    "why": "A declaration below what is listed is out of date, and no conclusion about \"all\" can rest on it.",
    "see": [],
    "messages": {
      "below": {
        "vi": "Số lượng khai báo ít hơn số đã liệt kê: {{sections}}.",
        "en": "Fewer elements are declared than listed: {{sections}}."
      }
    },
    "fix": {
      "vi": "Sửa số lượng tại {{pointer}}, hoặc bỏ phần tử đã liệt kê thừa.",
      "en": "Correct the number at {{pointer}}, or take out what is listed too much."
    },
    "status": "active",
    "failing": [
      "below"
    ],
    "open": [],
    "facts": [
      "/applications",
      "/inventory/applications",
      "/inventory/connections",
      "/inventory/dataAssets",
      "/inventory/facilities",
      "/inventory/functions",
      "/inventory/gaps",
      "/inventory/initiatives",
      "/inventory/measures",
      "/inventory/networks",
      "/inventory/organisations",
      "/inventory/platforms",
      "/inventory/services",
      "/inventory/standards"
    ],
    "avoid": {
      "name": "fewer than listed",
      "model": {
        "inventory": {
          "applications": 0
        },
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công"
          }
        ]
      }
    },
    "prefer": {
      "name": "as many as listed",
      "model": {
        "inventory": {
          "applications": 1
        },
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công"
          }
        ]
      }
    }
  },
  {
    "id": "online-services-base-differs",
    "topic": "figures",
    "over": [
      "indicator"
    ],
    "summary": "A share of online services counts all of grades 3 and 4.",
    "why": "A smaller base makes the share look better than it is.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "\"{{name}}\" tính trên {{of}} dịch vụ, trong khi mức độ 3 và 4 có {{sum}} = {{computed}}.",
        "en": "\"{{name}}\" counts {{of}} services, while grades 3 and 4 have {{sum}} = {{computed}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số tại {{pointer}} với số dịch vụ mức độ 3 và 4 cùng thời điểm rồi sửa số sai.",
      "en": "Compare the whole at {{pointer}} with the services of grades 3 and 4 on the same day and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/indicators/*/breakdown/parts/*/key",
      "/indicators/*/breakdown/parts/*/value",
      "/indicators/*/measure",
      "/indicators/*/sameAs/*",
      "/indicators/*/share/of"
    ],
    "avoid": {
      "name": "counted on fewer services",
      "model": {
        "indicators": [
          {
            "id": "muc-do",
            "name": "Dịch vụ theo mức độ",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "parts": [
                {
                  "key": "grade2",
                  "value": 1696
                },
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
          },
          {
            "id": "ho-so",
            "name": "Dịch vụ phát sinh hồ sơ",
            "measure": "servicesWithOnlineDossiers",
            "status": "measured",
            "share": {
              "have": 61,
              "of": 300
            },
            "sameAs": [
              "muc-do"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "counted on all services of grades 3 and 4",
      "model": {
        "indicators": [
          {
            "id": "muc-do",
            "name": "Dịch vụ theo mức độ",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "parts": [
                {
                  "key": "grade2",
                  "value": 1696
                },
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
          },
          {
            "id": "ho-so",
            "name": "Dịch vụ phát sinh hồ sơ",
            "measure": "servicesWithOnlineDossiers",
            "status": "measured",
            "share": {
              "have": 61,
              "of": 369
            },
            "sameAs": [
              "muc-do"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "part-exceeds-total",
    "topic": "figures",
    "over": [
      "breakdown"
    ],
    "summary": "No part is larger than the whole it belongs to.",
    "why": "Even rounded figures cannot be right then: a part was counted on another day or by another rule.",
    "see": [],
    "messages": {
      "exceeds": {
        "vi": "Phần \"{{part}}\" là {{value}}, lớn hơn tổng số {{total}}.",
        "en": "The part \"{{part}}\" is {{value}}, more than the whole of {{total}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng và phần tại {{pointer}} với số liệu gốc rồi sửa số sai.",
      "en": "Compare the whole and the part at {{pointer}} with the original figures and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "exceeds"
    ],
    "open": [],
    "facts": [
      "/indicators/*/breakdown/parts/*/key",
      "/indicators/*/breakdown/parts/*/label",
      "/indicators/*/breakdown/parts/*/value/qualifier",
      "/indicators/*/breakdown/parts/*/value/value",
      "/indicators/*/breakdown/total"
    ],
    "avoid": {
      "name": "over 500 of 400",
      "model": {
        "indicators": [
          {
            "id": "dvc",
            "name": "Dịch vụ công",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "total": 400,
              "parts": [
                {
                  "key": "grade3",
                  "value": {
                    "value": 500,
                    "qualifier": "over"
                  }
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "over 300 of 400",
      "model": {
        "indicators": [
          {
            "id": "dvc",
            "name": "Dịch vụ công",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "total": 400,
              "parts": [
                {
                  "key": "grade3",
                  "value": {
                    "value": 300,
                    "qualifier": "over"
                  }
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "percent-differs-from-share",
    "topic": "figures",
    "over": [
      "share"
    ],
    "summary": "A stated percentage agrees with the numbers it comes from.",
    "why": "Percentages are what is quoted later; nobody recalculates them once the report is signed.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "{{have}}/{{of}} = {{computed}}%, văn bản ghi {{percent}}%.",
        "en": "{{have}}/{{of}} = {{computed}}%, the document says {{percent}}%."
      },
      "qualified": {
        "vi": "{{have}}/{{of}} = {{computed}}%, không khớp \"{{qualifier}} {{percent}}%\" mà văn bản ghi.",
        "en": "{{have}}/{{of}} = {{computed}}%, which does not fit the stated \"{{qualifier}} {{percent}}%\"."
      }
    },
    "fix": {
      "vi": "Tính lại tỷ lệ tại {{pointer}} từ số liệu gốc rồi sửa số sai.",
      "en": "Calculate the percentage at {{pointer}} again from the original figures and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "differs",
      "qualified"
    ],
    "open": [],
    "facts": [
      "/applications/*/coverage/*/share/have",
      "/applications/*/coverage/*/share/of",
      "/applications/*/coverage/*/share/percent/qualifier",
      "/applications/*/coverage/*/share/percent/value"
    ],
    "avoid": {
      "name": "another percentage",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 61,
                  "of": 369,
                  "percent": 26.53
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "two decimals, rounded",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 61,
                  "of": 369,
                  "percent": 16.53
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "share-exceeds-whole",
    "topic": "figures",
    "over": [
      "share"
    ],
    "summary": "A share is never more than the whole.",
    "why": "More than all is impossible: figures of different days or different kinds were put together.",
    "see": [],
    "messages": {
      "exceeds": {
        "vi": "Số đạt {{have}} lớn hơn tổng số {{of}}.",
        "en": "{{have}} is more than the whole of {{of}}."
      },
      "overHundred": {
        "vi": "Tỷ lệ {{percent}}% vượt quá 100%.",
        "en": "{{percent}}% is more than 100%."
      }
    },
    "fix": {
      "vi": "Đối chiếu số liệu tại {{pointer}} với số liệu gốc, cùng thời điểm và cùng đối tượng, rồi sửa số sai.",
      "en": "Compare the figures at {{pointer}} with the original ones, of the same day and kind, and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "exceeds",
      "overHundred"
    ],
    "open": [],
    "facts": [
      "/applications/*/coverage/*/share/have/qualifier",
      "/applications/*/coverage/*/share/of",
      "/applications/*/coverage/*/share/percent"
    ],
    "avoid": {
      "name": "28 of 27",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 28,
                  "of": 27
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "20 of 27",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 20,
                  "of": 27
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "share-remaining-differs",
    "topic": "figures",
    "over": [
      "share"
    ],
    "summary": "What remains is the whole less what is there.",
    "why": "A wrong remainder misleads whoever plans the roll-out: somebody is counted twice or forgotten.",
    "see": [],
    "messages": {
      "differs": {
        "vi": "{{of}} − {{have}} = {{computed}}, văn bản ghi còn lại {{remaining}}.",
        "en": "{{of}} − {{have}} = {{computed}}, the document says that {{remaining}} remain."
      }
    },
    "fix": {
      "vi": "Đối chiếu số đã có, tổng số và số còn lại tại {{pointer}} với số liệu gốc rồi sửa số sai.",
      "en": "Compare what is there, the whole and the remainder at {{pointer}} with the original figures and correct the wrong one."
    },
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/applications/*/coverage/*/share/have",
      "/applications/*/coverage/*/share/of",
      "/applications/*/coverage/*/share/remaining/qualifier"
    ],
    "avoid": {
      "name": "21 less 7 is not 12",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 7,
                  "of": 21,
                  "remaining": 12
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "27 less 20 is 7",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "have": 20,
                  "of": 27,
                  "remaining": 7
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "architecture-not-issued",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The province has issued its architecture.",
    "why": "Only an issued architecture binds the agencies and can be the measure for their projects.",
    "see": [],
    "messages": {
      "notIssued": {
        "vi": "Tỉnh chưa ban hành kiến trúc; tình trạng nêu trong tài liệu: {{state}}.",
        "en": "The province has not issued its architecture; the document gives its state as: {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu kiến trúc của tỉnh đã được ban hành hay chưa.",
        "en": "Whether the provincial architecture has been issued is not stated."
      }
    },
    "fix": {
      "vi": "Ghi tình trạng tại /document/architecture/status (issued khi đã ban hành) và quyết định tại /document/architecture/decision.",
      "en": "Set /document/architecture/status (\"issued\" once it is) and state the act at /document/architecture/decision."
    },
    "status": "active",
    "failing": [
      "notIssued"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/architecture/status"
    ],
    "avoid": {
      "name": "it is only planned",
      "model": {
        "document": {
          "architecture": {
            "status": "planned"
          }
        }
      }
    },
    "prefer": {
      "name": "it is issued",
      "model": {
        "document": {
          "architecture": {
            "status": "issued"
          }
        }
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
      "/document/governance/maintainer",
      "/document/governance/openPoints"
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
      "/document/governance/changeProcedure",
      "/document/governance/openPoints"
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
    "id": "ict-officers-missing",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "Every agency of the level has an ICT officer.",
    "why": "Systems that nobody on the spot looks after are not used, not kept safe and not reported on.",
    "see": [],
    "messages": {
      "tooFew": {
        "vi": "Chỉ {{have}}/{{of}} {{agencies}} có cán bộ chuyên trách công nghệ thông tin.",
        "en": "Only {{have}} of {{of}} {{agencies}} have an ICT officer."
      },
      "belowAll": {
        "vi": "Chỉ {{percent}}% {{agencies}} có cán bộ chuyên trách công nghệ thông tin.",
        "en": "Only {{percent}}% of the {{agencies}} have an ICT officer."
      },
      "unstated": {
        "vi": "Chưa nêu bao nhiêu {{agencies}} có cán bộ chuyên trách công nghệ thông tin, trên tổng số.",
        "en": "How many of all {{agencies}} have an ICT officer is not stated."
      }
    },
    "fix": {
      "vi": "Bố trí cán bộ chuyên trách ở cơ quan còn thiếu rồi cập nhật số liệu ictOfficers theo cấp tại /indicators.",
      "en": "Give the missing agencies an ICT officer and update the figure ictOfficers of the level at /indicators."
    },
    "status": "active",
    "failing": [
      "tooFew",
      "belowAll"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/province/departments",
      "/indicators/*/level",
      "/indicators/*/measure",
      "/indicators/*/share/have",
      "/indicators/*/share/of",
      "/indicators/*/share/percent",
      "/indicators/*/status"
    ],
    "avoid": {
      "name": "some departments have none",
      "model": {
        "document": {
          "province": {
            "code": "45",
            "name": "Quảng Trị",
            "departments": 20
          }
        },
        "indicators": [
          {
            "id": "can-bo-cntt",
            "name": "Sở, ban, ngành có cán bộ chuyên trách CNTT",
            "measure": "ictOfficers",
            "status": "measured",
            "level": "province",
            "share": {
              "have": 12,
              "of": 20
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "all departments have one",
      "model": {
        "document": {
          "province": {
            "code": "45",
            "name": "Quảng Trị",
            "departments": 20
          }
        },
        "indicators": [
          {
            "id": "can-bo-cntt",
            "name": "Sở, ban, ngành có cán bộ chuyên trách CNTT",
            "measure": "ictOfficers",
            "status": "measured",
            "level": "province",
            "share": {
              "have": 20,
              "of": 20
            }
          }
        ]
      }
    }
  },
  {
    "id": "ict-unit-not-named",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The province names its specialised ICT unit.",
    "why": "Appraisal, shared platforms and guidance to the agencies all fall to this unit; it must be known by name.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị chuyên trách công nghệ thông tin của tỉnh.",
        "en": "The specialised ICT unit of the province is not stated."
      }
    },
    "fix": {
      "vi": "Thêm vai trò \"ictUnit\" vào roles của đơn vị chuyên trách tại /organisations.",
      "en": "Add \"ictUnit\" to the roles of the unit at /organisations."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/organisations/*/roles/*"
    ],
    "avoid": {
      "name": "no organisation has the role",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province"
          }
        ]
      }
    },
    "prefer": {
      "name": "a unit has the role",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "roles": [
              "ictUnit"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "initiative-not-appraised",
    "topic": "governance",
    "over": [
      "initiative"
    ],
    "summary": "Every investment was appraised and conforms to the architecture.",
    "why": "The appraisal is the one moment at which a project that builds beside the architecture can still be stopped.",
    "see": [],
    "messages": {
      "doesNotConform": {
        "vi": "Nhiệm vụ \"{{name}}\" được thẩm định là không phù hợp với kiến trúc.",
        "en": "Initiative \"{{name}}\" was appraised as not conforming to the architecture."
      },
      "unstated": {
        "vi": "Chưa nêu kết quả thẩm định sự phù hợp của nhiệm vụ \"{{name}}\" với kiến trúc.",
        "en": "The appraisal of initiative \"{{name}}\" against the architecture is not stated."
      }
    },
    "fix": {
      "vi": "Ghi kết quả thẩm định vào appraisal của nhiệm vụ tại {{pointer}}; nhiệm vụ không phải dự án đầu tư thì khai openPoints \"notApplicable\".",
      "en": "State the appraisal of the initiative at {{pointer}}; one that is no investment says so in openPoints (\"notApplicable\")."
    },
    "status": "active",
    "failing": [
      "doesNotConform"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/appraisal/result",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "avoid": {
      "name": "it does not conform",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "appraisal": {
              "result": "doesNotConform"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it conforms",
      "model": {
        "initiatives": [
          {
            "id": "xay-dung-lgsp",
            "name": "Xây dựng LGSP",
            "appraisal": {
              "result": "conforms"
            }
          }
        ]
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
      "/initiatives/*/elements",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
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
    "id": "national-orientation-not-referenced",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "Legal bases or objectives refer to the national orientation.",
    "why": "The national programmes set dates and targets that a province has to meet whatever its own plan says.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Các căn cứ, mục tiêu đã khai chưa gắn với văn bản định hướng nào của Trung ương ({{acts}}).",
        "en": "Neither legal bases nor objectives refer to a national orientation ({{acts}})."
      }
    },
    "fix": {
      "vi": "Bổ sung văn bản định hướng tại /document/legalBases, hoặc gắn mục tiêu với văn bản đó (alignedTo).",
      "en": "Add the act at /document/legalBases, or align an objective to it (alignedTo)."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/legalBases/*/number",
      "/document/objectives/*/alignedTo/*"
    ],
    "avoid": {
      "name": "another act has a similar number",
      "model": {
        "document": {
          "legalBases": [
            {
              "number": "117/NQ-CP"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "a legal base is a national programme",
      "model": {
        "document": {
          "legalBases": [
            {
              "title": "Luật Công nghệ thông tin"
            },
            {
              "number": "17/NQ-CP"
            }
          ]
        }
      }
    }
  },
  {
    "id": "new-system-without-reuse-check",
    "topic": "governance",
    "over": [
      "application",
      "platform"
    ],
    "summary": "Every new system says what it reuses, or why nothing.",
    "why": "Money is lost most often on a second system beside one that the province or the nation already shares.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Hệ thống mới \"{{name}}\" chưa nêu dùng lại thành phần dùng chung nào, hoặc lý do xây riêng.",
        "en": "New system \"{{name}}\" names no shared component that it reuses and no reason for building its own."
      }
    },
    "fix": {
      "vi": "Ghi thành phần được dùng lại (reuseOf) hoặc lý do xây riêng (duplicateJustification) tại {{pointer}}.",
      "en": "State the component that is reused (reuseOf) or the reason for an own one (duplicateJustification) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/reuse/duplicateJustification",
      "/applications/*/reuse/reuseOf",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms/*/lifecycle",
      "/platforms/*/reuse"
    ],
    "avoid": {
      "name": "nothing is said on reuse",
      "model": {
        "applications": [
          {
            "id": "ban-do-nong-nghiep",
            "name": "Bản đồ nông nghiệp",
            "lifecycle": "planned"
          }
        ]
      }
    },
    "prefer": {
      "name": "it reuses a shared platform",
      "model": {
        "platforms": [
          {
            "id": "gis-nen",
            "name": "GIS nền",
            "role": "gis",
            "lifecycle": "operating"
          }
        ],
        "applications": [
          {
            "id": "ban-do-nong-nghiep",
            "name": "Bản đồ nông nghiệp",
            "lifecycle": "planned",
            "reuse": {
              "reuseOf": "gis-nen"
            }
          }
        ]
      }
    }
  },
  {
    "id": "resolution-plan-not-listed",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The province has a plan to carry out the Government’s resolution.",
    "why": "The resolution spreads its tasks over many agencies; the plan says which of them fall to the province and by when.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kế hoạch của tỉnh triển khai Nghị quyết của Chính phủ về phát triển Chính phủ điện tử.",
        "en": "A provincial plan for the Government’s resolution on e-government is not stated."
      }
    },
    "fix": {
      "vi": "Bổ sung kế hoạch tại /document/relatedActs, trích yếu ghi rõ số nghị quyết được triển khai.",
      "en": "Add the plan at /document/relatedActs; its subject must give the number of the resolution."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "avoid": {
      "name": "only the plan for an earlier resolution is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "92/KH-UBND",
              "title": "Kế hoạch thực hiện Nghị quyết 36a/NQ-CP"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "the plan is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "01/KH-UBND",
              "title": "Kế hoạch ứng dụng CNTT năm 2019"
            },
            {
              "number": "100/KH-UBND",
              "title": "Kế hoạch thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019"
            }
          ]
        }
      }
    }
  },
  {
    "id": "responsibility-not-assigned",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "The document gives each of the wanted roles its task.",
    "why": "Money, staff and data come from agencies that did not write the architecture; what they owe must be written into it.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Phần tổ chức triển khai chưa nêu trách nhiệm của: {{roles}}.",
        "en": "The part on implementation states no task for: {{roles}}."
      }
    },
    "fix": {
      "vi": "Bổ sung trách nhiệm của từng vai trò còn thiếu tại /document/responsibilities.",
      "en": "Add the task of each missing role at /document/responsibilities."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/responsibilities/*/role"
    ],
    "avoid": {
      "name": "one role has none",
      "model": {
        "document": {
          "responsibilities": [
            {
              "role": "finance"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "each role has its task",
      "model": {
        "document": {
          "responsibilities": [
            {
              "role": "planning"
            },
            {
              "role": "lead"
            },
            {
              "role": "finance"
            }
          ]
        }
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
      "/document/governance/openPoints",
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
    "id": "steering-body-missing",
    "topic": "governance",
    "over": [
      "model"
    ],
    "summary": "A steering body supervises the implementation of the architecture.",
    "why": "The architecture cuts across departments; only a body above them can settle what one must give up for another.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tài liệu nêu tỉnh chưa có ban chỉ đạo (\"{{name}}\").",
        "en": "The document says that the province has no steering body (\"{{name}}\")."
      },
      "notYet": {
        "vi": "Ban chỉ đạo \"{{name}}\" mới ở dạng dự kiến, chưa hoạt động.",
        "en": "Steering body \"{{name}}\" is only planned and does not work yet."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có ban chỉ đạo đang hoạt động hay không.",
        "en": "Whether a steering body is at work in the province is not stated."
      }
    },
    "fix": {
      "vi": "Ghi tên, quyết định thành lập và lifecycle của ban chỉ đạo tại /document/governance/steeringBody.",
      "en": "State name, act and lifecycle of the steering body at /document/governance/steeringBody."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/openPoints",
      "/document/governance/steeringBody/lifecycle"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "document": {
          "governance": {
            "steeringBody": {
              "name": "Ban Chỉ đạo xây dựng Chính quyền điện tử",
              "lifecycle": "absent"
            }
          }
        }
      }
    },
    "prefer": {
      "name": "it is at work",
      "model": {
        "document": {
          "governance": {
            "steeringBody": {
              "name": "Ban Chỉ đạo xây dựng Chính quyền điện tử",
              "lifecycle": "operating"
            }
          }
        }
      }
    }
  },
  {
    "id": "accounts-without-e-identity",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Accounts of the portal are authenticated by the national e-identification platform.",
    "why": "An account that nobody vouches for forces the desk to check papers again, which is what the online service was to spare.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính \"{{name}}\" chưa kết nối với Nền tảng định danh và xác thực điện tử (VNeID).",
        "en": "The portal or procedure system \"{{name}}\" is not connected to the e-identification platform (VNeID)."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Nền tảng định danh và xác thực điện tử (VNeID) mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the e-identification platform (VNeID) is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Nền tảng định danh và xác thực điện tử (VNeID) vì \"{{name}}\" chưa vận hành.",
        "en": "The e-identification platform (VNeID) cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính đã kết nối với Nền tảng định danh và xác thực điện tử (VNeID) hay chưa.",
        "en": "Whether the portal or procedure system is connected to the e-identification platform (VNeID) is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống giải quyết thủ tục hành chính và \"vneid\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the portal or procedure system and \"vneid\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "vneid",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "vneid",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "agency-code-malformed",
    "topic": "integration",
    "over": [
      "organisation"
    ],
    "summary": "Every agency has an identification code of the prescribed form.",
    "why": "Documents and dossiers find their way by this code; with another form, or none, the axis cannot deliver them.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã định danh \"{{code}}\" của \"{{name}}\" không đúng dạng quy định.",
        "en": "The code \"{{code}}\" of \"{{name}}\" does not have the prescribed form."
      },
      "unstated": {
        "vi": "Chưa nêu mã định danh điện tử của \"{{name}}\" theo quy định đang áp dụng.",
        "en": "The electronic identification code of \"{{name}}\" under the rules in force is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã định danh vào agencyCodes tại {{pointer}}: dạng QCVN 102 như \"000.00.16.H56\", dạng Quyết định 20/2020/QĐ-TTg như \"H56.16\".",
      "en": "State the code in agencyCodes at {{pointer}}: QCVN 102 like \"000.00.16.H56\", Decision 20/2020/QĐ-TTg like \"H56.16\"."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/organisations",
      "/organisations/*/agencyCodes/qcvn102",
      "/organisations/*/agencyCodes/qd20",
      "/organisations/*/kind",
      "/organisations/*/lifecycle",
      "/organisations/*/members",
      "/organisations/*/openPoints"
    ],
    "avoid": {
      "name": "a hyphen in the older form",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "kind": "department",
            "agencyCodes": {
              "qcvn102": "000-00-16-H56"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "thirteen characters",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "kind": "department",
            "agencyCodes": {
              "qcvn102": "000.00.16.H56"
            }
          }
        ]
      }
    }
  },
  {
    "id": "agency-code-outside-parent",
    "topic": "integration",
    "over": [
      "organisation"
    ],
    "summary": "The code of an agency continues the code of its superior.",
    "why": "The groups of a code follow the line of authority; a code that leaves the line cannot be found by those who look from above.",
    "see": [],
    "messages": {
      "outside": {
        "vi": "Mã \"{{code}}\" của \"{{name}}\" không nối tiếp mã \"{{above}}\" của cơ quan cấp trên.",
        "en": "The code \"{{code}}\" of \"{{name}}\" does not continue the code \"{{above}}\" of its superior."
      },
      "unstated": {
        "vi": "Chưa nêu đủ mã định danh của \"{{name}}\" và của cơ quan cấp trên để đối chiếu.",
        "en": "The codes of \"{{name}}\" and of its superior are not both stated."
      }
    },
    "fix": {
      "vi": "Đối chiếu agencyCodes và parent tại {{pointer}} với quyết định ban hành mã của tỉnh.",
      "en": "Compare agencyCodes and parent at {{pointer}} with the province's decision on codes."
    },
    "status": "active",
    "failing": [
      "outside"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/organisations",
      "/organisations/*/agencyCodes/qcvn102",
      "/organisations/*/agencyCodes/qd20",
      "/organisations/*/kind",
      "/organisations/*/lifecycle",
      "/organisations/*/members",
      "/organisations/*/parent"
    ],
    "avoid": {
      "name": "another line",
      "model": {
        "organisations": [
          {
            "id": "ubnd-tinh",
            "name": "Ủy ban nhân dân tỉnh",
            "level": "province",
            "agencyCodes": {
              "qd20": "H56"
            }
          },
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "parent": "ubnd-tinh",
            "agencyCodes": {
              "qd20": "H50.16"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the newer codes",
      "model": {
        "organisations": [
          {
            "id": "ubnd-tinh",
            "name": "Ủy ban nhân dân tỉnh",
            "level": "province",
            "agencyCodes": {
              "qd20": "H56"
            }
          },
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "parent": "ubnd-tinh",
            "agencyCodes": {
              "qd20": "H56.16"
            }
          }
        ]
      }
    }
  },
  {
    "id": "agency-code-outside-province",
    "topic": "integration",
    "over": [
      "organisation"
    ],
    "summary": "The code of each provincial agency begins with the province's own code.",
    "why": "The first group tells the axis which province a document goes to; a wrong one sends it to another province.",
    "see": [],
    "messages": {
      "otherProvince": {
        "vi": "Mã \"{{code}}\" của \"{{name}}\" thuộc đơn vị cấp 1 \"{{first}}\", trong khi mã của tỉnh là \"{{expected}}\".",
        "en": "The code \"{{code}}\" of \"{{name}}\" belongs to \"{{first}}\" at level 1, while the province has \"{{expected}}\"."
      },
      "unverified": {
        "vi": "Mã \"{{code}}\" của \"{{name}}\" không bắt đầu bằng \"{{expected}}\", nhưng mã của tỉnh trong danh mục chưa được kiểm chứng.",
        "en": "The code \"{{code}}\" of \"{{name}}\" does not begin with \"{{expected}}\", but the province code in our list is not verified."
      },
      "unknownProvince": {
        "vi": "Chưa đối chiếu được mã \"{{code}}\" của \"{{name}}\" vì không có tỉnh nào mang mã đơn vị hành chính \"{{province}}\" tại thời điểm kiểm tra.",
        "en": "The code \"{{code}}\" of \"{{name}}\" cannot be compared, as no province has the unit code \"{{province}}\" on the day of the check."
      },
      "unstated": {
        "vi": "Chưa nêu mã định danh điện tử của \"{{name}}\".",
        "en": "The electronic identification code of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Đối chiếu mã định danh tại {{pointer}} với quyết định ban hành mã của tỉnh.",
      "en": "Compare the code at {{pointer}} with the province's decision on codes."
    },
    "status": "active",
    "failing": [
      "otherProvince"
    ],
    "open": [
      "unverified",
      "unknownProvince",
      "unstated"
    ],
    "facts": [
      "/document/province/code",
      "/document/province/fictional",
      "/inventory/organisations",
      "/organisations/*/agencyCodes/qcvn102",
      "/organisations/*/agencyCodes/qd20",
      "/organisations/*/kind",
      "/organisations/*/level",
      "/organisations/*/lifecycle",
      "/organisations/*/members"
    ],
    "avoid": {
      "name": "the code of another province",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "kind": "department",
            "agencyCodes": {
              "qcvn102": "000.00.16.H50"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the newer code",
      "model": {
        "organisations": [
          {
            "id": "so-tttt",
            "name": "Sở Thông tin và Truyền thông",
            "level": "province",
            "kind": "department",
            "agencyCodes": {
              "qd20": "H56.16"
            }
          }
        ]
      }
    }
  },
  {
    "id": "business-database-not-reached",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The procedure systems are connected to the national business registration database.",
    "why": "An enterprise is identified by data it registered once; a copy of the certificate proves less and is older.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử \"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp.",
        "en": "The portal or electronic one-stop \"{{name}}\" is not connected to the national business registration database."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the national business registration database is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp vì \"{{name}}\" chưa vận hành.",
        "en": "The national business registration database cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công, hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national business registration database is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống một cửa điện tử và \"csdlqg-dang-ky-doanh-nghiep\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the portal or electronic one-stop and \"csdlqg-dang-ky-doanh-nghiep\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-dang-ky-doanh-nghiep",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-dang-ky-doanh-nghiep",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "code-list-not-served",
    "topic": "integration",
    "over": [
      "dataAsset"
    ],
    "summary": "Shared code lists are taken from an integration platform.",
    "why": "A list that each system keeps for itself grows apart from the others, and data can no longer be put together.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu danh mục \"{{name}}\" được cung cấp qua nền tảng nào.",
        "en": "Which platform serves the code list \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi vào servedBy tại {{pointer}} mã của nền tảng cung cấp danh mục (LGSP hoặc \"ndxp\").",
      "en": "Name in servedBy at {{pointer}} the platform that serves the list (the LGSP or \"ndxp\")."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openPoints",
      "/dataAssets/*/servedBy",
      "/inventory/dataAssets"
    ],
    "avoid": {
      "name": "nothing is said",
      "model": {
        "dataAssets": [
          {
            "id": "dm-hanh-chinh",
            "name": "Danh mục đơn vị hành chính",
            "kind": "codeList"
          }
        ]
      }
    },
    "prefer": {
      "name": "the LGSP serves it",
      "model": {
        "dataAssets": [
          {
            "id": "dm-hanh-chinh",
            "name": "Danh mục đơn vị hành chính",
            "kind": "codeList",
            "servedBy": "lgsp"
          }
        ],
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp"
          }
        ]
      }
    }
  },
  {
    "id": "connection-without-method",
    "topic": "integration",
    "over": [
      "connection"
    ],
    "summary": "Each data-sharing connection names one of the three methods.",
    "why": "Online, synchronised or packaged data differ in age and in what fails with them; the reader of the model must know which it is.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu phương thức chia sẻ của kết nối \"{{name}}\".",
        "en": "How connection \"{{name}}\" shares data is not stated."
      }
    },
    "fix": {
      "vi": "Ghi method (online, synchronisation hoặc package) tại {{pointer}}.",
      "en": "State method (online, synchronisation or package) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/owner",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/method",
      "/connections/*/openPoints",
      "/connections/*/to",
      "/connections/*/type",
      "/inventory/connections",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
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
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating",
            "method": "online"
          }
        ]
      }
    }
  },
  {
    "id": "direct-link-without-reason",
    "topic": "integration",
    "over": [
      "connection"
    ],
    "summary": "Data is shared through an intermediate platform, or a reason is recorded.",
    "why": "Through the platform one agreement, one log and one interface serve all; every direct line is another one to keep and to guard.",
    "see": [],
    "messages": {
      "noReason": {
        "vi": "Kết nối \"{{name}}\" đi trực tiếp mà chưa nêu lý do không qua nền tảng trung gian.",
        "en": "Connection \"{{name}}\" is direct and no reason is stated for not using an intermediate platform."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối \"{{name}}\" đi qua nền tảng trung gian (LGSP, NDXP) hay trực tiếp.",
        "en": "Whether connection \"{{name}}\" passes an intermediate platform (LGSP, NDXP) or is direct is not stated."
      }
    },
    "fix": {
      "vi": "Ghi nền tảng mà kết nối đi qua vào via, hoặc ghi channel \"direct\" kèm directReason, tại {{pointer}}.",
      "en": "Name the platform it passes in via, or state channel \"direct\" with directReason, at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "noReason",
      "unstated"
    ],
    "facts": [
      "/applications/*/owner",
      "/connections/*/channel",
      "/connections/*/directReason",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/connections/*/type",
      "/connections/*/via/*",
      "/dataAssets",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "it is direct and no reason is stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating",
            "channel": "direct"
          }
        ]
      }
    },
    "prefer": {
      "name": "the way leads over LGSP and NDXP",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating",
            "via": [
              "lgsp",
              "ndxp"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "document-statuses-not-returned",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The document management system returns processing states to the sender.",
    "why": "The sender sees by itself whether a document arrived, was refused or is being worked on, and need not telephone.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Hệ thống \"{{name}}\" phản hồi {{count}} trạng thái xử lý văn bản, ít hơn {{wanted}}.",
        "en": "System \"{{name}}\" returns {{count}} document states, fewer than {{wanted}}."
      },
      "noSystem": {
        "vi": "Chưa thể phản hồi trạng thái vì hệ thống quản lý văn bản \"{{name}}\" chưa vận hành.",
        "en": "No state can be returned because the document management system \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu, hoặc nêu chưa đủ rõ, số trạng thái xử lý văn bản mà hệ thống phản hồi cho bên gửi.",
        "en": "How many processing states the document management system returns is not stated, or not exactly enough."
      }
    },
    "fix": {
      "vi": "Ghi số trạng thái phản hồi vào statuses của ứng dụng có role \"documents\" trong /applications.",
      "en": "State the number of states returned in statuses of the application with role \"documents\" in /applications."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/statuses/qualifier",
      "/applications/*/statuses/value"
    ],
    "avoid": {
      "name": "no state is returned",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "statuses": 0
          }
        ]
      }
    },
    "prefer": {
      "name": "five states or more are returned, one is asked",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "statuses": {
              "value": 5,
              "qualifier": "atLeast"
            }
          }
        ]
      }
    }
  },
  {
    "id": "documents-not-on-axis",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The document management system is connected to the national document axis.",
    "why": "Documents that leave the network must be typed in, scanned and signed for again; on the axis they arrive in minutes with their status.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Hệ thống quản lý văn bản \"{{name}}\" chưa kết nối với Trục liên thông văn bản quốc gia.",
        "en": "The document management system \"{{name}}\" is not connected to the national document axis."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Trục liên thông văn bản quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the national document axis is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Trục liên thông văn bản quốc gia vì \"{{name}}\" chưa vận hành.",
        "en": "The national document axis cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống quản lý văn bản đã kết nối với Trục liên thông văn bản quốc gia hay chưa.",
        "en": "Whether the document management system is connected to the national document axis is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa hệ thống quản lý văn bản và \"truc-lien-thong-van-ban-quoc-gia\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the document management system and \"truc-lien-thong-van-ban-quoc-gia\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "documents",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "truc-lien-thong-van-ban-quoc-gia",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "documents",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "truc-lien-thong-van-ban-quoc-gia",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "dossier-progress-not-published",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The progress of dossiers is published on the Government portal.",
    "why": "Whoever waits for an answer can see where the dossier lies and which agency is late, without asking anyone.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cổng Thông tin điện tử Chính phủ để công khai tiến độ giải quyết hồ sơ.",
        "en": "\"{{name}}\" is not connected to the Government portal to publish the progress of dossiers."
      },
      "notYet": {
        "vi": "Việc công khai tiến độ hồ sơ từ \"{{name}}\" lên Cổng Thông tin điện tử Chính phủ mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "Publishing the progress of dossiers of \"{{name}}\" on the Government portal is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể công khai tiến độ hồ sơ vì \"{{name}}\" chưa vận hành.",
        "en": "The progress of dossiers cannot be published because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu tiến độ giải quyết hồ sơ đã được công khai trên Cổng Thông tin điện tử Chính phủ hay chưa.",
        "en": "Whether the progress of dossiers is published on the Government portal is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa một cửa điện tử hoặc cổng dịch vụ công và \"cong-thong-tin-dien-tu-chinh-phu\" kèm lifecycle.",
      "en": "Add at /connections the link between one-stop or portal and \"cong-thong-tin-dien-tu-chinh-phu\" with its lifecycle."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "tien-do",
            "from": "mot-cua",
            "to": "cong-thong-tin-dien-tu-chinh-phu",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the one-stop sends the progress",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "tien-do",
            "from": "mot-cua",
            "to": "cong-thong-tin-dien-tu-chinh-phu",
            "lifecycle": "operating"
          }
        ]
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
      "/platforms/*/lifecycle",
      "/platforms/*/role"
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
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/lifecycle",
      "/platforms/*/role"
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
  },
  {
    "id": "lgsp-service-missing",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The provincial platform offers the services asked for.",
    "why": "A platform that only forwards calls leaves access rights, formats and logs to every system, and each solves them anew.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "LGSP chưa có dịch vụ: {{services}}.",
        "en": "The LGSP does not offer: {{services}}."
      },
      "noPlatform": {
        "vi": "Chưa có các dịch vụ của LGSP vì \"{{name}}\" chưa vận hành.",
        "en": "The services of the LGSP are not there because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu LGSP có đang cung cấp các dịch vụ sau hay không: {{services}}.",
        "en": "Whether the LGSP offers these services is not stated: {{services}}."
      }
    },
    "fix": {
      "vi": "Khai báo các dịch vụ của LGSP tại services của nền tảng có role \"lgsp\", mỗi dịch vụ kèm kind và lifecycle.",
      "en": "List the services of the LGSP at services of the platform with role \"lgsp\", each with kind and lifecycle."
    },
    "status": "active",
    "failing": [
      "absent",
      "noPlatform"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/platforms/*/lifecycle",
      "/platforms/*/role",
      "/platforms/*/services/*/kind",
      "/platforms/*/services/*/lifecycle"
    ],
    "avoid": {
      "name": "there is no LGSP",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "absent",
            "services": []
          }
        ]
      }
    },
    "prefer": {
      "name": "both services operate",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating",
            "services": [
              {
                "kind": "routing",
                "lifecycle": "operating"
              },
              {
                "kind": "transformation",
                "lifecycle": "operating"
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "national-link-without-standard",
    "topic": "integration",
    "over": [
      "connection"
    ],
    "summary": "Each link to a national database names the standards it follows.",
    "why": "The national side answers only in the agreed structures; a link whose standards are known can be checked before it is built.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu tiêu chuẩn, yêu cầu kỹ thuật mà kết nối \"{{name}}\" với cơ sở dữ liệu quốc gia áp dụng.",
        "en": "The standards of connection \"{{name}}\" with a national database are not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tiêu chuẩn tại /standards rồi ghi mã của nó vào standards tại {{pointer}}.",
      "en": "List the standard at /standards and name its id in standards at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/owner",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/openPoints",
      "/connections/*/standards",
      "/connections/*/to",
      "/connections/*/type",
      "/inventory/connections",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
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
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "standards": [
          {
            "id": "tt-13-2017",
            "name": "Yêu cầu kỹ thuật kết nối",
            "code": "TT 13/2017/TT-BTTTT"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating",
            "standards": [
              "tt-13-2017"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "one-stop-not-on-national-portal",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The electronic one-stop shares dossier states with the National Public Service Portal.",
    "why": "People follow a dossier at one address, whichever desk took it in; the national portal knows only what the one-stop tells it.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Hệ thống một cửa điện tử \"{{name}}\" chưa kết nối với Cổng Dịch vụ công quốc gia.",
        "en": "The electronic one-stop \"{{name}}\" is not connected to the National Public Service Portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cổng Dịch vụ công quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the National Public Service Portal is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì một cửa điện tử \"{{name}}\" chưa vận hành.",
        "en": "The National Public Service Portal cannot be reached because the one-stop \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống một cửa điện tử đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.",
        "en": "Whether the electronic one-stop is connected to the National Public Service Portal is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa một cửa điện tử và \"cong-dich-vu-cong-quoc-gia\" (hoặc với cổng dịch vụ công của tỉnh đã kết nối) kèm lifecycle.",
      "en": "Add at /connections the link between the one-stop and \"cong-dich-vu-cong-quoc-gia\" (or the provincial portal that is connected) with its lifecycle."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-quoc-gia",
            "from": "mot-cua",
            "to": "cong-dich-vu-cong-quoc-gia",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-quoc-gia",
            "from": "mot-cua",
            "to": "cong-dich-vu-cong-quoc-gia",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "one-stop-not-on-portal",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The electronic one-stop is connected to the public service portal.",
    "why": "A dossier sent online must reach the desk by itself, and its state must come back; otherwise officials copy between two screens.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Hệ thống một cửa điện tử \"{{name}}\" chưa kết nối với cổng dịch vụ công của tỉnh.",
        "en": "The electronic one-stop \"{{name}}\" is not connected to the provincial service portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và cổng dịch vụ công mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the service portal is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với cổng dịch vụ công vì một cửa điện tử \"{{name}}\" chưa vận hành.",
        "en": "The service portal cannot be reached because the one-stop \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống một cửa điện tử đã kết nối với cổng dịch vụ công của tỉnh hay chưa.",
        "en": "Whether the electronic one-stop is connected to the provincial service portal is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa một cửa điện tử và cổng dịch vụ công kèm lifecycle; nếu đã hợp nhất thì khai báo ứng dụng có role \"procedureSystem\".",
      "en": "Add the link between one-stop and portal with its lifecycle at /connections; if they are merged, list an application with role \"procedureSystem\"."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          },
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-cong",
            "from": "mot-cua",
            "to": "cong-dvc",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          },
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-cong",
            "from": "mot-cua",
            "to": "cong-dvc",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "outgoing-documents-unsigned",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Documents sent over the network carry a digital signature.",
    "why": "Only a signed electronic document replaces the paper; an unsigned one is followed by a paper copy and saves nothing.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Văn bản đi từ hệ thống \"{{name}}\" chưa được ký số.",
        "en": "Documents sent from system \"{{name}}\" are not signed."
      },
      "someUnsigned": {
        "vi": "Theo \"{{name}}\", chỉ một phần văn bản điện tử gửi đi được ký số.",
        "en": "According to \"{{name}}\" only a part of the documents sent is signed."
      },
      "noSystem": {
        "vi": "Văn bản đi chưa thể ký số vì hệ thống quản lý văn bản \"{{name}}\" chưa vận hành.",
        "en": "No document can be signed because the document management system \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu văn bản điện tử gửi đi có được ký số hay không.",
        "en": "Whether electronic documents are signed when sent is not stated."
      }
    },
    "fix": {
      "vi": "Ghi signature.outgoingSigned tại ứng dụng có role \"documents\", hoặc chỉ tiêu \"documentsSigned\" kèm tỷ lệ trong /indicators.",
      "en": "State signature.outgoingSigned of the application with role \"documents\", or an indicator \"documentsSigned\" with its share in /indicators."
    },
    "status": "active",
    "failing": [
      "broken",
      "someUnsigned",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/signature/outgoingSigned",
      "/indicators/*/measure",
      "/indicators/*/share/have",
      "/indicators/*/share/of",
      "/indicators/*/share/percent/qualifier",
      "/indicators/*/share/percent/value",
      "/indicators/*/status"
    ],
    "avoid": {
      "name": "they are not",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "outgoingSigned": false
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "they are",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "outgoingSigned": true
            }
          }
        ]
      }
    }
  },
  {
    "id": "population-database-not-reached",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The procedure systems are connected to the national population database.",
    "why": "The name, birth date and address of the applicant are known to the State already; asking again costs time and brings errors.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử \"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về dân cư.",
        "en": "The portal or electronic one-stop \"{{name}}\" is not connected to the national population database."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về dân cư mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the national population database is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về dân cư vì \"{{name}}\" chưa vận hành.",
        "en": "The national population database cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công, hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về dân cư hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national population database is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống một cửa điện tử và \"csdlqg-dan-cu\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the portal or electronic one-stop and \"csdlqg-dan-cu\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-dan-cu",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "portal-not-on-lgsp",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Portal and electronic one-stop connect to other systems through LGSP and NDXP.",
    "why": "The procedure systems need data of dozens of agencies; one platform carries all of it, own lines to each of them do not last.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối qua LGSP hoặc NDXP.",
        "en": "\"{{name}}\" is not connected through the LGSP or NDXP."
      },
      "notYet": {
        "vi": "Kết nối của \"{{name}}\" qua LGSP hoặc NDXP mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The connection of \"{{name}}\" through the LGSP or NDXP is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối qua LGSP vì \"{{name}}\" chưa vận hành.",
        "en": "Nothing can be connected through the LGSP because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công, một cửa điện tử có kết nối qua LGSP, NDXP hay không.",
        "en": "Whether portal and electronic one-stop connect through the LGSP or NDXP is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công hoặc một cửa điện tử và LGSP kèm lifecycle, hoặc ghi LGSP, \"ndxp\" vào via của kết nối đã có.",
      "en": "Add at /connections the link of the portal or one-stop with the LGSP and its lifecycle, or name the LGSP or \"ndxp\" in via of a link that is there."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/connections/*/via/*",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "cong-lgsp",
            "from": "cong-dvc",
            "to": "lgsp",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the portal is connected to the LGSP",
      "model": {
        "applications": [
          {
            "id": "cong-dvc",
            "name": "Cổng dịch vụ công",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "cong-lgsp",
            "from": "cong-dvc",
            "to": "lgsp",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "portal-not-on-national-portal",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The service portal is connected to the National Public Service Portal.",
    "why": "Citizens use one address and one account; a portal that is not connected keeps its dossiers, payments and ratings out of their sight.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dịch vụ công của tỉnh \"{{name}}\" chưa kết nối với Cổng Dịch vụ công quốc gia.",
        "en": "The province's service portal \"{{name}}\" is not connected to the National Public Service Portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cổng Dịch vụ công quốc gia mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the National Public Service Portal is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì \"{{name}}\" chưa vận hành.",
        "en": "The National Public Service Portal cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công của tỉnh đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.",
        "en": "Whether the province's service portal is connected to the National Public Service Portal is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công của tỉnh và \"cong-dich-vu-cong-quoc-gia\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the province's service portal and \"cong-dich-vu-cong-quoc-gia\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "cong-dich-vu-cong-quoc-gia",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "cong-dich-vu-cong-quoc-gia",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "portal-not-on-procedures-database",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The portal is connected to the national database of procedures.",
    "why": "Procedures typed in by hand go out of date the day a ministry changes them, and people then prepare the wrong papers.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dịch vụ công, hệ thống một cửa điện tử \"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính.",
        "en": "The portal or electronic one-stop \"{{name}}\" is not connected to the national database of administrative procedures."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về thủ tục hành chính mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the national database of administrative procedures is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính vì \"{{name}}\" chưa vận hành.",
        "en": "The national database of administrative procedures cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công, hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national database of administrative procedures is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa cổng dịch vụ công, hệ thống một cửa điện tử và \"csdlqg-thu-tuc-hanh-chinh\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the portal or electronic one-stop and \"csdlqg-thu-tuc-hanh-chinh\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-thu-tuc-hanh-chinh",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "servicePortal",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "csdlqg-thu-tuc-hanh-chinh",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "reporting-not-connected",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The reporting system is connected to the Government's reporting system.",
    "why": "Without the link every periodic report is filled in twice, and the two sets of figures drift apart.",
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Hệ thống thông tin báo cáo của tỉnh \"{{name}}\" chưa kết nối với Hệ thống thông tin báo cáo Chính phủ.",
        "en": "The province's reporting system \"{{name}}\" is not connected to the Government's reporting system."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Hệ thống thông tin báo cáo Chính phủ mới ở dạng kế hoạch hoặc đang xây dựng.",
        "en": "The link between \"{{name}}\" and the Government's reporting system is planned or being built."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Hệ thống thông tin báo cáo Chính phủ vì \"{{name}}\" chưa vận hành.",
        "en": "The Government's reporting system cannot be reached because \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống thông tin báo cáo của tỉnh đã kết nối với Hệ thống thông tin báo cáo Chính phủ hay chưa.",
        "en": "Whether the province's reporting system is connected to the Government's reporting system is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /connections kết nối giữa hệ thống thông tin báo cáo của tỉnh và \"he-thong-thong-tin-bao-cao-chinh-phu\" kèm lifecycle; nếu đi qua LGSP thì ghi LGSP vào via.",
      "en": "Add the connection between the province's reporting system and \"he-thong-thong-tin-bao-cao-chinh-phu\" with its lifecycle at /connections; if it passes the LGSP, name the LGSP in via."
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
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "the link is stated as absent",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "he-thong-thong-tin-bao-cao-chinh-phu",
            "lifecycle": "absent"
          }
        ]
      }
    },
    "prefer": {
      "name": "the link operates",
      "model": {
        "applications": [
          {
            "id": "he-thong",
            "name": "Hệ thống của tỉnh",
            "role": "reporting",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "ket-noi",
            "from": "he-thong",
            "to": "he-thong-thong-tin-bao-cao-chinh-phu",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "sharing-without-agreement",
    "topic": "integration",
    "over": [
      "connection"
    ],
    "summary": "Each data-sharing connection rests on an agreement of the two sides.",
    "why": "Term, purpose, handling and deletion of the data are settled before it flows; afterwards there is nobody to ask.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu thỏa thuận chia sẻ dữ liệu của kết nối \"{{name}}\".",
        "en": "The agreement behind connection \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi agreement (số, ngày, nội dung) tại {{pointer}}; nếu dữ liệu được chia sẻ mặc định thì ghi vào openPoints là notApplicable.",
      "en": "State agreement (number, date, contents) at {{pointer}}; if the data is shared by default, say notApplicable in openPoints."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/owner",
      "/connections/*/agreement",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/openPoints",
      "/connections/*/to",
      "/connections/*/type",
      "/inventory/connections",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
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
            "role": "oneStop",
            "lifecycle": "operating"
          }
        ],
        "connections": [
          {
            "id": "mot-cua-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating",
            "agreement": {
              "number": "01/TT-CSDL"
            }
          }
        ]
      }
    }
  },
  {
    "id": "signature-format-wrong",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Signatures on electronic documents have the prescribed format.",
    "why": "A receiver must see at one glance who signed and when; a document signed in another way is sent back or printed again.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Văn bản ký số trên \"{{name}}\" chưa đúng thể thức quy định.",
        "en": "Documents signed in \"{{name}}\" do not have the prescribed signature format."
      },
      "noSystem": {
        "vi": "Chưa có văn bản ký số đúng thể thức vì hệ thống quản lý văn bản \"{{name}}\" chưa vận hành.",
        "en": "No document has the prescribed signature because the document management system \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu thể thức chữ ký số trên văn bản điện tử có đúng quy định hay không.",
        "en": "Whether signatures on electronic documents have the prescribed format is not stated."
      }
    },
    "fix": {
      "vi": "Ghi signature.formatComplies (true hoặc false) tại ứng dụng có role \"documents\" trong /applications.",
      "en": "State signature.formatComplies (true or false) of the application with role \"documents\" in /applications."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/signature/formatComplies"
    ],
    "avoid": {
      "name": "it is stated not to be so",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "formatComplies": false
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "formatComplies": true
            }
          }
        ]
      }
    }
  },
  {
    "id": "signature-not-integrated",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Specialised digital signatures are integrated in the document management system.",
    "why": "An officer signs where the document is; a signature that needs another program is used only when somebody insists.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Hệ thống quản lý văn bản \"{{name}}\" chưa tích hợp chữ ký số chuyên dùng.",
        "en": "The document management system \"{{name}}\" has no specialised digital signature integrated."
      },
      "noSystem": {
        "vi": "Chưa thể tích hợp chữ ký số vì hệ thống quản lý văn bản \"{{name}}\" chưa vận hành.",
        "en": "No signature can be integrated because the document management system \"{{name}}\" does not operate."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống quản lý văn bản đã tích hợp chữ ký số chuyên dùng hay chưa.",
        "en": "Whether the document management system has the specialised digital signature integrated is not stated."
      }
    },
    "fix": {
      "vi": "Ghi signature.integrated (true hoặc false) tại ứng dụng có role \"documents\" trong /applications.",
      "en": "State signature.integrated (true or false) of the application with role \"documents\" in /applications."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/role",
      "/applications/*/signature/integrated"
    ],
    "avoid": {
      "name": "it is stated not to be so",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "integrated": false
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "role": "documents",
            "lifecycle": "operating",
            "signature": {
              "integrated": true
            }
          }
        ]
      }
    }
  },
  {
    "id": "approved-before-appraisal",
    "topic": "levels",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The level was approved after its dossier had been appraised.",
    "why": "From level 3 on the opinion of the appraiser is part of what is put before the approver.",
    "see": [],
    "messages": {
      "tooEarly": {
        "vi": "Cấp độ của \"{{name}}\" được phê duyệt ngày {{approved}}, trước ngày thẩm định {{appraised}}.",
        "en": "The level of \"{{name}}\" was approved on {{approved}}, before its appraisal on {{appraised}}."
      },
      "unstated": {
        "vi": "Chưa nêu đủ ngày thẩm định và ngày phê duyệt cấp độ của \"{{name}}\" để so sánh.",
        "en": "The dates of appraisal and approval of \"{{name}}\" are not both stated precisely enough."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có phải thẩm định trước khi phê duyệt hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether an appraisal comes first is not known."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: ghi ngày thẩm định và ngày quyết định phê duyệt; nếu sai trình tự thì làm lại thủ tục.",
      "en": "At {{pointer}}: state both dates; when the order was wrong, repeat the procedure."
    },
    "status": "active",
    "failing": [
      "tooEarly"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/appraisal/date",
      "/facilities/*/security/approval/decision/date",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "approved first",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "appraisal": {
                "date": "2020-10"
              },
              "approval": {
                "decision": {
                  "number": "1386/QĐ-UBND",
                  "date": "2020-09-18"
                }
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "appraised, then approved",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "appraisal": {
                "date": "2020-09-01"
              },
              "approval": {
                "decision": {
                  "number": "1386/QĐ-UBND",
                  "date": "2020-09-18"
                }
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "composite-level-below-part",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A composite system has at least the highest level of its parts.",
    "why": "Whoever breaks into the weaker whole reaches the part that needs the stronger protection.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" ghi cấp độ {{level}}, thấp hơn cấp độ {{partLevel}} của thành phần \"{{part}}\".",
        "en": "\"{{name}}\" has level {{level}}, below level {{partLevel}} of its part \"{{part}}\"."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{part}}\" nên chưa so được \"{{name}}\" với các thành phần của nó.",
        "en": "The level of \"{{part}}\" is not stated, so \"{{name}}\" cannot be compared with its parts."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có gồm các hệ thống thành phần hay không.",
        "en": "Whether \"{{name}}\" is made of other systems is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: liệt kê hệ thống thành phần (\"parts\", để danh sách rỗng nếu không có) và lấy cấp độ cao nhất của chúng làm cấp độ chung.",
      "en": "At {{pointer}}: list the parts (\"parts\", an empty list when there are none) and take their highest level for the whole."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/parts/*",
      "/applications/*/reads",
      "/applications/*/role",
      "/applications/*/security/highestGrade",
      "/applications/*/security/informationClasses",
      "/applications/*/security/level",
      "/applications/*/security/nonStop",
      "/applications/*/security/personalDataUsers",
      "/applications/*/security/serves",
      "/applications/*/security/type",
      "/applications/*/writes",
      "/dataAssets",
      "/facilities",
      "/indicators",
      "/inventory/applications",
      "/inventory/platforms",
      "/inventory/services",
      "/networks",
      "/platforms",
      "/services"
    ],
    "avoid": {
      "name": "a part has a higher level",
      "model": {
        "applications": [
          {
            "id": "igate",
            "name": "Hệ thống giải quyết thủ tục",
            "lifecycle": "operating",
            "parts": [
              "cong"
            ],
            "security": {
              "level": 2
            }
          },
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "parts": [],
            "security": {
              "level": 3
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the whole has the highest level of its parts",
      "model": {
        "applications": [
          {
            "id": "igate",
            "name": "Hệ thống giải quyết thủ tục",
            "lifecycle": "operating",
            "parts": [
              "cong"
            ],
            "security": {
              "level": 3
            }
          },
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "parts": [],
            "security": {
              "level": 3
            }
          }
        ]
      }
    }
  },
  {
    "id": "dossier-part-missing",
    "topic": "levels",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The level dossier of a system has all parts the law lists.",
    "why": "Without description, design, explanation and plan nobody can judge whether the level fits.",
    "see": [],
    "messages": {
      "missing": {
        "vi": "Hồ sơ đề xuất cấp độ của \"{{name}}\" chưa nêu phần \"{{part}}\".",
        "en": "The level dossier of \"{{name}}\" does not state the part \"{{part}}\"."
      },
      "unstated": {
        "vi": "Chưa nêu hồ sơ đề xuất cấp độ của \"{{name}}\" gồm những phần nào.",
        "en": "Which parts the level dossier of \"{{name}}\" holds is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa xét được hồ sơ đề xuất cấp độ.",
        "en": "The level of \"{{name}}\" is not stated, so its dossier cannot be judged."
      }
    },
    "fix": {
      "vi": "Bổ sung phần còn thiếu vào hồ sơ và liệt kê tại {{pointer}}.",
      "en": "Complete the dossier and list its parts at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "missing",
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/dossier/parts/*",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "a part is not stated",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "dossier": {
                "parts": [
                  "design"
                ]
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "all parts are there",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "dossier": {
                "parts": [
                  "systemDescription",
                  "design"
                ]
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "host-level-below-system",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "The place that hosts a system has at least its level.",
    "why": "A system is only as safe as the machine room it stands in.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{host}}\" ghi cấp độ {{hostLevel}}, thấp hơn cấp độ {{level}} của \"{{name}}\" đặt tại đó.",
        "en": "\"{{host}}\" has level {{hostLevel}}, below level {{level}} of \"{{name}}\", which it hosts."
      },
      "noLevel": {
        "vi": "Chưa nêu đủ cấp độ của \"{{name}}\" và của nơi đặt \"{{host}}\" để so sánh.",
        "en": "The levels of \"{{name}}\" and of its host \"{{host}}\" are not both stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" đặt tại trung tâm dữ liệu, phòng máy chủ hay đám mây nào.",
        "en": "Where \"{{name}}\" is hosted is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: bổ sung dữ kiện còn thiếu; nếu nơi đặt có cấp độ thấp hơn thì nâng cấp độ nơi đặt hoặc chuyển hệ thống.",
      "en": "At {{pointer}}: add what is missing; when the host is lower, raise its level or move the system."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/hosting",
      "/applications/*/lifecycle",
      "/applications/*/reads",
      "/applications/*/role",
      "/applications/*/security/level",
      "/applications/*/writes",
      "/dataAssets",
      "/facilities/*/security/level",
      "/indicators",
      "/inventory/applications",
      "/inventory/platforms",
      "/inventory/services",
      "/networks",
      "/platforms",
      "/services"
    ],
    "avoid": {
      "name": "the host has a lower level",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "hosting": "ttdl",
            "security": {
              "level": 3
            }
          }
        ],
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 2
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "host and system have level 3",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "hosting": "ttdl",
            "security": {
              "level": 3
            }
          }
        ],
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-appraised-by-wrong-unit",
    "topic": "levels",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The body that the law names for a level appraised its dossier.",
    "why": "An appraisal by somebody without that duty leaves the approval without the check it rests on.",
    "see": [],
    "messages": {
      "wrong": {
        "vi": "Hồ sơ cấp độ {{level}} của \"{{name}}\" không do cơ quan có thẩm quyền thẩm định.",
        "en": "The level {{level}} dossier of \"{{name}}\" was not appraised by the competent body."
      },
      "unstated": {
        "vi": "Chưa nêu đơn vị thẩm định hồ sơ cấp độ {{level}} của \"{{name}}\".",
        "en": "Who appraised the level {{level}} dossier of \"{{name}}\" is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ ai thẩm định hồ sơ.",
        "en": "The level of \"{{name}}\" is not stated, so who must appraise is not known."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: đề nghị đúng cơ quan thẩm định, rồi ghi security.appraisal (authority, by, date).",
      "en": "At {{pointer}}: have the dossier appraised by the competent body and state security.appraisal (authority, by, date)."
    },
    "status": "active",
    "failing": [
      "wrong"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/appraisal/authority",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "appraised by another body",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "appraisal": {
                "authority": "other"
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "appraised by the security unit of the owner",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "appraisal": {
                "authority": "ownerSecurityUnit"
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-approved-by-wrong-authority",
    "topic": "levels",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The authority that the law names for a level approved it.",
    "why": "Only that authority can answer for the money and people that the level calls for.",
    "see": [],
    "messages": {
      "wrong": {
        "vi": "Cấp độ {{level}} của \"{{name}}\" không được phê duyệt đúng thẩm quyền.",
        "en": "Level {{level}} of \"{{name}}\" was not approved by the competent authority."
      },
      "unstated": {
        "vi": "Chưa nêu ai phê duyệt cấp độ {{level}} của \"{{name}}\".",
        "en": "Who approved level {{level}} of \"{{name}}\" is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ ai có thẩm quyền phê duyệt.",
        "en": "The level of \"{{name}}\" is not stated, so the competent authority is not known."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: trình đúng cấp phê duyệt cấp độ, rồi ghi security.approval (authority, by, decision).",
      "en": "At {{pointer}}: have the level approved by the competent authority and state security.approval (authority, by, decision)."
    },
    "status": "active",
    "failing": [
      "wrong"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/approval/authority",
      "/facilities/*/security/approval/decision/number",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "approved by the security unit",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "approval": {
                "authority": "ownerSecurityUnit"
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "a decision of the People’s Committee",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "approval": {
                "decision": {
                  "number": "1386/QĐ-UBND"
                }
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-conditional-service",
    "topic": "levels",
    "over": [
      "application"
    ],
    "summary": "A system with conditional-business services online has level 3.",
    "why": "These services decide who may do business at all; forged or lost records harm the public interest.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" offers online services on the list of conditional business but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" cung cấp dịch vụ trực tuyến thuộc danh mục kinh doanh có điều kiện nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" offers online services on the list of conditional business, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có cung cấp dịch vụ thuộc danh mục kinh doanh có điều kiện hay không.",
        "en": "Whether \"{{name}}\" offers services on the list of conditional business is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/level",
      "/applications/*/security/type",
      "/dataAssets",
      "/facilities",
      "/inventory/applications",
      "/inventory/services",
      "/networks",
      "/platforms",
      "/services/*/applications/*",
      "/services/*/conditionalBusiness",
      "/services/*/lifecycle"
    ],
    "avoid": {
      "name": "level 2 with conditional business",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 2
            }
          }
        ],
        "services": [
          {
            "id": "giay-phep",
            "name": "Giấy phép kinh doanh",
            "applications": [
              "cong"
            ],
            "conditionalBusiness": true
          }
        ]
      }
    },
    "prefer": {
      "name": "level 3 with conditional business",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 3
            }
          }
        ],
        "services": [
          {
            "id": "giay-phep",
            "name": "Giấy phép kinh doanh",
            "applications": [
              "cong"
            ],
            "conditionalBusiness": true
          }
        ]
      }
    }
  },
  {
    "id": "level-below-many-people",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A public system with many people’s information has level 3.",
    "why": "A leak that reaches ten thousand people is a harm to the public, not to single persons.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, cá nhân của rất nhiều người sử dụng nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" serves the public and handles private or personal information of very many users but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, cá nhân của rất nhiều người sử dụng nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" serves the public and handles private or personal information of very many users, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có phục vụ người dân, doanh nghiệp và xử lý thông tin cá nhân của bao nhiêu người sử dụng.",
        "en": "Whether \"{{name}}\" serves the public, and how many users’ personal information it handles, is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/informationClasses/*",
      "/applications/*/security/level",
      "/applications/*/security/personalDataUsers/qualifier",
      "/applications/*/security/personalDataUsers/value",
      "/applications/*/security/type",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "level 2 with 12,000 users",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "type": "publicFacing",
              "personalDataUsers": 12000,
              "level": 2
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "level 3 with 12,000 users",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "type": "publicFacing",
              "personalDataUsers": 12000,
              "level": 3
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-national-system",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A national system that must never stop has level 4.",
    "why": "Its outage stops e-government in the whole country.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" serves the whole nation and may not stop without a plan but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" phục vụ phạm vi toàn quốc, không được ngừng vận hành ngoài kế hoạch nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" serves the whole nation and may not stop without a plan, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu phạm vi phục vụ của \"{{name}}\" và yêu cầu vận hành liên tục.",
        "en": "Whom \"{{name}}\" serves and whether it may stop is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/level",
      "/applications/*/security/nonStop",
      "/applications/*/security/serves",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "level 3",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "serves": "nation",
              "nonStop": true,
              "level": 3
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "level 4",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "serves": "nation",
              "nonStop": true,
              "level": 4
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-personal-information",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A system with private or personal information has level 2 or higher.",
    "why": "Level 1 is for information that anyone may see; personal information that leaks cannot be taken back.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" xử lý thông tin riêng hoặc thông tin cá nhân nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" handles private or personal information but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" xử lý thông tin riêng hoặc thông tin cá nhân nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" handles private or personal information, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.",
        "en": "Which classes of information \"{{name}}\" handles is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/reads/*",
      "/applications/*/security/informationClasses/*",
      "/applications/*/security/level",
      "/applications/*/writes/*",
      "/dataAssets/*/personalData",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "level 1 with personal information",
      "model": {
        "applications": [
          {
            "id": "thu",
            "name": "Thư điện tử công vụ",
            "lifecycle": "operating",
            "security": {
              "level": 1,
              "informationClasses": [
                "public",
                "personal"
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "level 2 with personal information",
      "model": {
        "applications": [
          {
            "id": "thu",
            "name": "Thư điện tử công vụ",
            "lifecycle": "operating",
            "security": {
              "level": 2,
              "informationClasses": [
                "personal"
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-service-grade",
    "topic": "levels",
    "over": [
      "application"
    ],
    "summary": "A system offering services of grade 3 or 4 has level 3.",
    "why": "From grade 3 on dossiers and results pass through the system, so an outage or a leak reaches every applicant.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" offers online public services of grade 3 or higher but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" offers online public services of grade 3 or higher, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" cung cấp dịch vụ công trực tuyến đến mức độ nào.",
        "en": "Up to which grade \"{{name}}\" offers online public services is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/highestGrade",
      "/applications/*/security/level",
      "/applications/*/security/type",
      "/dataAssets",
      "/facilities",
      "/indicators/*/breakdown/parts/*/key",
      "/indicators/*/breakdown/parts/*/value",
      "/indicators/*/measure",
      "/indicators/*/status",
      "/indicators/*/subject",
      "/inventory/applications",
      "/networks",
      "/platforms",
      "/services/*/applications/*",
      "/services/*/grade",
      "/services/*/lifecycle",
      "/services/*/online"
    ],
    "avoid": {
      "name": "level 2 with services of grade 4",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 2,
              "highestGrade": 4
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "level 3 with services of grade 4",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "highestGrade": 4
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-shared-infrastructure",
    "topic": "levels",
    "over": [
      "platform",
      "facility",
      "network"
    ],
    "summary": "Infrastructure shared by several agencies has level 3 or higher.",
    "why": "When the provincial data centre or LGSP stops, every agency that rests on it stops too.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" là hạ tầng dùng chung của nhiều cơ quan nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" is infrastructure shared by several agencies but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" là hạ tầng dùng chung của nhiều cơ quan nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" is infrastructure shared by several agencies, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" là hạ tầng dùng chung của nhiều cơ quan hay chỉ phục vụ một cơ quan.",
        "en": "Whether \"{{name}}\" is infrastructure shared by several agencies or serves one is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/facilities/*/kind",
      "/facilities/*/lifecycle",
      "/facilities/*/security/level",
      "/facilities/*/security/serves",
      "/facilities/*/security/type",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks/*/kind",
      "/networks/*/lifecycle",
      "/networks/*/security",
      "/platforms/*/lifecycle",
      "/platforms/*/role",
      "/platforms/*/security/level",
      "/platforms/*/security/serves",
      "/platforms/*/security/type"
    ],
    "avoid": {
      "name": "the provincial data centre has level 2",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu tỉnh",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "serves": "province",
              "level": 2
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the provincial data centre has level 3",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu tỉnh",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "serves": "province",
              "level": 3
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-below-state-secrets",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A system that handles state secrets has level 3 or higher.",
    "why": "Sabotage of such a system harms national defence or security, not only the agency that runs it.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" xử lý thông tin bí mật nhà nước nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" handles state secrets but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" xử lý thông tin bí mật nhà nước nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" handles state secrets, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có xử lý thông tin bí mật nhà nước hay không.",
        "en": "Whether \"{{name}}\" handles state secrets is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: nêu dữ kiện còn thiếu, hoặc xác định lại cấp độ cho đúng tiêu chí rồi ghi vào security.level.",
      "en": "At {{pointer}}: state the missing fact, or determine the level again by the criteria and set security.level."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/informationClasses/*",
      "/applications/*/security/level",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "level 2 with state secrets",
      "model": {
        "applications": [
          {
            "id": "kho",
            "name": "Kho văn bản mật",
            "lifecycle": "operating",
            "security": {
              "level": 2,
              "informationClasses": [
                "stateSecret"
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "level 3 with state secrets",
      "model": {
        "applications": [
          {
            "id": "kho",
            "name": "Kho văn bản mật",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "informationClasses": [
                "stateSecret"
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "level-one-not-justified",
    "topic": "levels",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "A level 1 system is internal and handles public information only.",
    "why": "Level 1 asks for the least protection; a system that citizens use or that holds personal data needs more.",
    "see": [],
    "messages": {
      "notInternal": {
        "vi": "\"{{name}}\" ghi cấp độ 1 nhưng không phải hệ thống phục vụ hoạt động nội bộ; phải từ cấp độ 2 trở lên.",
        "en": "\"{{name}}\" has level 1 but is not an internal system; level 2 or higher follows."
      },
      "notPublic": {
        "vi": "\"{{name}}\" ghi cấp độ 1 nhưng xử lý cả thông tin không phải thông tin công cộng; phải từ cấp độ 2 trở lên.",
        "en": "\"{{name}}\" has level 1 but handles more than public information; level 2 or higher follows."
      },
      "unstated": {
        "vi": "\"{{name}}\" ghi cấp độ 1 nhưng chưa nêu đủ loại hình hệ thống và loại thông tin được xử lý.",
        "en": "\"{{name}}\" has level 1, but its type and the information it handles are not both stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ an toàn hệ thống thông tin của \"{{name}}\".",
        "en": "The security level of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Tại {{pointer}}: bổ sung dữ kiện còn thiếu hoặc xác định lại cấp độ của hệ thống.",
      "en": "At {{pointer}}: add the missing fact or determine the level of the system again."
    },
    "status": "active",
    "failing": [
      "notInternal",
      "notPublic"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/informationClasses/*",
      "/applications/*/security/level",
      "/applications/*/security/type",
      "/facilities",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "it serves the public",
      "model": {
        "applications": [
          {
            "id": "trang",
            "name": "Trang tin nội bộ",
            "lifecycle": "operating",
            "security": {
              "level": 1,
              "type": "publicFacing"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "internal and public information only",
      "model": {
        "applications": [
          {
            "id": "trang",
            "name": "Trang tin nội bộ",
            "lifecycle": "operating",
            "security": {
              "level": 1,
              "type": "internal",
              "informationClasses": [
                "public"
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "population-link-below-level-three",
    "topic": "levels",
    "over": [
      "connection"
    ],
    "summary": "A system connected to the national population database has level 3.",
    "why": "The weakest system on the line would otherwise open the data of every citizen.",
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" kết nối với Cơ sở dữ liệu quốc gia về dân cư nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" is connected to the national population database but has level {{level}}; level {{least}} or higher is required."
      },
      "unstated": {
        "vi": "\"{{name}}\" kết nối với Cơ sở dữ liệu quốc gia về dân cư nhưng chưa nêu cấp độ; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" is connected to the national population database, but its level is not stated; level {{least}} or higher is required."
      }
    },
    "fix": {
      "vi": "Xác định, phê duyệt cấp độ {{least}} trở lên cho hệ thống rồi ghi tại {{pointer}}.",
      "en": "Have level {{least}} or higher determined and approved, and set it at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "tooLow"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/security/level",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/dataAssets",
      "/facilities",
      "/inventory/connections",
      "/networks",
      "/platforms",
      "/services"
    ],
    "avoid": {
      "name": "level 2",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 2
            }
          }
        ],
        "connections": [
          {
            "id": "cong-dan-cu",
            "from": "cong",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "level 3",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 3
            }
          }
        ],
        "connections": [
          {
            "id": "cong-dan-cu",
            "from": "cong",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "system-without-information-class",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "The information that a system handles is classed.",
    "why": "The level follows from the class of information; without it nobody can check the level.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.",
        "en": "Which classes of information \"{{name}}\" handles is not stated."
      }
    },
    "fix": {
      "vi": "Phân loại thông tin và ghi tại {{pointer}} (public, private, personal, stateSecret).",
      "en": "Class the information and list the classes at {{pointer}} (public, private, personal, stateSecret)."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/informationClasses",
      "/applications/*/security/openPoints",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "nothing is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "informationClasses": [
                "personal"
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "system-without-level",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "Every information system has a security level from 1 to 5.",
    "why": "The level decides how a system must be protected, who approves that, and how often it is checked.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cấp độ an toàn hệ thống thông tin của \"{{name}}\".",
        "en": "The security level of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Xác định cấp độ (1–5) và ghi tại {{pointer}}.",
      "en": "Determine the level (1–5) and set it at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/level",
      "/applications/*/security/openPoints",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "nothing is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 3
            }
          }
        ]
      }
    }
  },
  {
    "id": "system-without-type",
    "topic": "levels",
    "over": [
      "application",
      "platform"
    ],
    "summary": "The type of every information system is stated.",
    "why": "The criteria of a level differ for internal systems, systems for the public and infrastructure.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu loại hình của \"{{name}}\": nội bộ, phục vụ người dân và doanh nghiệp, hạ tầng hay điều khiển công nghiệp.",
        "en": "Whether \"{{name}}\" is internal, public-facing, infrastructure or industrial control is not stated."
      }
    },
    "fix": {
      "vi": "Ghi loại hình hệ thống tại {{pointer}} (internal, publicFacing, infrastructure, industrialControl, other).",
      "en": "Set the type at {{pointer}} (internal, publicFacing, infrastructure, industrialControl, other)."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/openPoints",
      "/applications/*/security/type",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "nothing is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "type": "internal"
            }
          }
        ]
      }
    }
  },
  {
    "id": "tslcd-system-without-level",
    "topic": "levels",
    "over": [
      "connection"
    ],
    "summary": "Every system on the dedicated network (TSLCD) has a security level.",
    "why": "The network joins all agencies of Party and State; an unclassed system endangers the others on it.",
    "see": [],
    "messages": {
      "noLevel": {
        "vi": "\"{{name}}\" kết nối qua Mạng truyền số liệu chuyên dùng nhưng chưa nêu cấp độ an toàn.",
        "en": "\"{{name}}\" is connected through the dedicated network, but its security level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối \"{{name}}\" đi qua mạng nào.",
        "en": "Which network the connection \"{{name}}\" uses is not stated."
      }
    },
    "fix": {
      "vi": "Bổ sung tại {{pointer}}: mạng mà kết nối sử dụng, hoặc cấp độ đã phê duyệt của hệ thống.",
      "en": "State at {{pointer}} the network that the connection uses, or the approved level of the system."
    },
    "status": "active",
    "failing": [],
    "open": [
      "noLevel",
      "unstated"
    ],
    "facts": [
      "/applications/*/security/level",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/network",
      "/connections/*/to",
      "/dataAssets",
      "/facilities",
      "/inventory/connections",
      "/networks/*/kind",
      "/platforms",
      "/services"
    ],
    "avoid": {
      "name": "the system has no stated level",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating"
          }
        ],
        "networks": [
          {
            "id": "mang",
            "name": "Mạng truyền số liệu chuyên dùng",
            "kind": "tslcd"
          }
        ],
        "connections": [
          {
            "id": "cong-lgsp",
            "from": "cong",
            "to": "ndxp",
            "network": "mang",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "the system has a level",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "security": {
              "level": 3
            }
          }
        ],
        "networks": [
          {
            "id": "mang",
            "name": "Mạng truyền số liệu chuyên dùng",
            "kind": "tslcd"
          }
        ],
        "connections": [
          {
            "id": "cong-lgsp",
            "from": "cong",
            "to": "ndxp",
            "network": "mang",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "assessment-not-independent",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "An independent organisation assesses systems of level 3 and higher.",
    "why": "Whoever runs or watches a system does not see, or does not report, the own mistakes.",
    "see": [],
    "messages": {
      "notIndependent": {
        "vi": "Các lần kiểm tra, đánh giá \"{{name}}\" đều không do tổ chức độc lập thực hiện.",
        "en": "No assessment of \"{{name}}\" was done by an independent organisation."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" đã được tổ chức độc lập kiểm tra, đánh giá hay chưa.",
        "en": "Whether an independent organisation assessed \"{{name}}\" is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có phải kiểm tra, đánh giá độc lập hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether an independent assessment is due is not known."
      }
    },
    "fix": {
      "vi": "Thuê hoặc giao tổ chức có chức năng kiểm tra, đánh giá độc lập; ghi kết quả tại {{pointer}} (date, by, independent).",
      "en": "Have a competent organisation assess the system and record it at {{pointer}} (date, by, independent)."
    },
    "status": "active",
    "failing": [
      "notIndependent"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/assessments/*/independent",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "assessed by the operator only",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "assessments": [
                {
                  "date": "2021-01",
                  "independent": false
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "an independent assessment",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "assessments": [
                {
                  "date": "2021-01",
                  "independent": true
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "assessment-overdue",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "Systems of level 3 and higher are assessed at the legal interval.",
    "why": "New weaknesses become known every week; an old assessment says little about today.",
    "see": [],
    "messages": {
      "overdue": {
        "vi": "\"{{name}}\" (cấp độ {{level}}) được kiểm tra, đánh giá lần gần nhất {{last}}; phải thực hiện {{months}} tháng một lần.",
        "en": "\"{{name}}\" (level {{level}}) was last assessed on {{last}}; an assessment is due every {{months}} months."
      },
      "unstated": {
        "vi": "Chưa nêu lần kiểm tra, đánh giá gần nhất của \"{{name}}\" đủ rõ để tính thời hạn.",
        "en": "The last assessment of \"{{name}}\" is not stated precisely enough to tell whether one is due."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ thời hạn kiểm tra, đánh giá.",
        "en": "The level of \"{{name}}\" is not stated, so the interval is not known."
      }
    },
    "fix": {
      "vi": "Kiểm tra, đánh giá hệ thống và ghi ngày thực hiện tại {{pointer}}.",
      "en": "Assess the system and add the date at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "overdue"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/document/date",
      "/facilities/*/lifecycle",
      "/facilities/*/security/assessments/*/date",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "assessed two years ago",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "assessments": [
                {
                  "date": "2019-05"
                },
                {
                  "date": "2018-05"
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "assessed half a year ago",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "assessments": [
                {
                  "date": "2021-01-15"
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "incident-plan-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The province has one approved plan for responding to incidents.",
    "why": "In an incident there is no time to find out who decides, who switches off and who tells the public.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có kế hoạch, quy trình ứng phó sự cố an toàn thông tin.",
        "en": "The province has no plan or procedure for security incidents."
      },
      "notYet": {
        "vi": "Kế hoạch ứng phó sự cố an toàn thông tin của tỉnh mới ở dạng dự kiến hoặc đang xây dựng.",
        "en": "The plan for security incidents is planned or being drafted."
      },
      "notApproved": {
        "vi": "Chưa nêu kế hoạch ứng phó sự cố đã được Chủ tịch Ủy ban nhân dân tỉnh phê duyệt.",
        "en": "Whether the chairman of the provincial People’s Committee approved the plan is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có kế hoạch ứng phó sự cố an toàn thông tin hay không.",
        "en": "Whether the province has a plan for security incidents is not stated."
      }
    },
    "fix": {
      "vi": "Phê duyệt một kế hoạch ứng phó sự cố cho toàn tỉnh và ghi tại /security/incidentPlan (lifecycle, approvedBy, decision).",
      "en": "Approve one incident response plan for the province and state it at /security/incidentPlan (lifecycle, approvedBy, decision)."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet"
    ],
    "open": [
      "notApproved",
      "unstated"
    ],
    "facts": [
      "/security/incidentPlan/approvedBy",
      "/security/incidentPlan/decision",
      "/security/incidentPlan/lifecycle",
      "/security/openPoints"
    ],
    "avoid": {
      "name": "stated as absent",
      "model": {
        "security": {
          "incidentPlan": {
            "lifecycle": "absent"
          }
        }
      }
    },
    "prefer": {
      "name": "the chairman approved it",
      "model": {
        "security": {
          "incidentPlan": {
            "lifecycle": "operating",
            "approvedBy": "Chủ tịch UBND tỉnh"
          }
        }
      }
    }
  },
  {
    "id": "layer-without-security-measure",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The security architecture has measures for every layer.",
    "why": "An attacker takes the layer that was forgotten.",
    "see": [],
    "messages": {
      "uncovered": {
        "vi": "Các biện pháp an toàn thông tin đã khai báo đầy đủ nhưng không có biện pháp cho: {{layers}}.",
        "en": "All security measures are listed and none protects: {{layers}}."
      },
      "unstated": {
        "vi": "Chưa nêu biện pháp an toàn thông tin cho: {{layers}}.",
        "en": "No measure is stated for: {{layers}}."
      }
    },
    "fix": {
      "vi": "Bổ sung biện pháp tại /measures, ghi \"layers\" mà biện pháp bảo vệ và \"lifecycle\".",
      "en": "Add measures at /measures with the \"layers\" they protect and their \"lifecycle\"."
    },
    "status": "active",
    "failing": [
      "uncovered"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/measures",
      "/measures/*/layers/*",
      "/measures/*/lifecycle"
    ],
    "avoid": {
      "name": "all measures are listed and none protects a layer",
      "model": {
        "inventory": {
          "measures": 1
        },
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating",
            "layers": [
              "infrastructure"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "every layer has a measure",
      "model": {
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating",
            "layers": [
              "infrastructure"
            ]
          },
          {
            "id": "xac-thuc",
            "name": "Xác thực",
            "lifecycle": "operating",
            "layers": [
              "integration"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "logs-kept-too-short",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "Logs are kept as long as the level of the system demands.",
    "why": "Intrusions are often found months later; without logs nobody can tell what was taken.",
    "see": [],
    "messages": {
      "tooShort": {
        "vi": "\"{{name}}\" (cấp độ {{level}}) lưu nhật ký {{months}} tháng; cần ít nhất {{least}} tháng.",
        "en": "\"{{name}}\" (level {{level}}) keeps logs for {{months}} months; at least {{least}} are needed."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" lưu nhật ký bao nhiêu tháng.",
        "en": "For how many months \"{{name}}\" keeps logs is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ thời gian phải lưu nhật ký.",
        "en": "The level of \"{{name}}\" is not stated, so how long logs must be kept is not known."
      }
    },
    "fix": {
      "vi": "Tăng thời gian lưu nhật ký rồi ghi số tháng tại {{pointer}}.",
      "en": "Keep logs longer and set the months at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "tooShort"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/level",
      "/facilities/*/security/plan/logRetentionMonths",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "too short",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "plan": {
                "logRetentionMonths": 1
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "long enough",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "plan": {
                "logRetentionMonths": 3
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "malware-protection-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "Protection against malware is managed centrally in the province.",
    "why": "One unprotected computer is enough to spread malware to every agency on the network.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có giải pháp phòng, chống phần mềm độc hại được quản lý tập trung.",
        "en": "The province has no centrally managed malware protection."
      },
      "notYet": {
        "vi": "Giải pháp phòng, chống phần mềm độc hại tập trung mới ở dạng kế hoạch.",
        "en": "Central malware protection is only planned."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có giải pháp phòng, chống phần mềm độc hại được quản lý tập trung hay không.",
        "en": "Whether malware protection is managed centrally is not stated."
      }
    },
    "fix": {
      "vi": "Triển khai giải pháp quản lý tập trung và ghi tình trạng tại /security/malwareProtection.",
      "en": "Set up central protection and state it at /security/malwareProtection."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/security/malwareProtection/lifecycle",
      "/security/openPoints"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "security": {
          "malwareProtection": {
            "lifecycle": "absent"
          }
        }
      }
    },
    "prefer": {
      "name": "it is in place",
      "model": {
        "security": {
          "malwareProtection": {
            "lifecycle": "operating"
          }
        }
      }
    }
  },
  {
    "id": "measure-without-srm-code",
    "topic": "security",
    "over": [
      "measure"
    ],
    "summary": "Every security measure carries a code of the security reference model.",
    "why": "With the same codes everywhere, provinces can be compared and gaps in the protection seen.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã \"{{code}}\" của biện pháp \"{{name}}\" không đúng mô hình tham chiếu an toàn thông tin (SRM).",
        "en": "Code \"{{code}}\" of measure \"{{name}}\" is no code of the security reference model (SRM)."
      },
      "unstated": {
        "vi": "Biện pháp \"{{name}}\" chưa có mã theo mô hình tham chiếu an toàn thông tin (SRM).",
        "en": "Measure \"{{name}}\" has no code of the security reference model (SRM)."
      }
    },
    "fix": {
      "vi": "Ghi mã tại {{pointer}} với scheme \"SRM\".",
      "en": "Add a code with scheme \"SRM\" at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/measures",
      "/measures/*/codes/*/code",
      "/measures/*/codes/*/scheme",
      "/measures/*/lifecycle",
      "/measures/*/openPoints"
    ],
    "avoid": {
      "name": "its code is blank",
      "model": {
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating",
            "codes": [
              {
                "scheme": "SRM",
                "code": " "
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it has a code",
      "model": {
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating",
            "codes": [
              {
                "scheme": "SRM",
                "code": "SRM001"
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "overall-check-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The province checks its security and manages risk every two years.",
    "why": "What was never assessed cannot be protected on purpose.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro.",
        "en": "The province does not assess information security or manage its risks."
      },
      "notYet": {
        "vi": "Việc kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro mới ở dạng kế hoạch.",
        "en": "The assessment of security and risk is only planned."
      },
      "overdue": {
        "vi": "Lần kiểm tra, đánh giá tổng thể gần nhất {{last}} đã quá {{months}} tháng.",
        "en": "The last overall assessment, on {{last}}, is more than {{months}} months old."
      },
      "noDate": {
        "vi": "Chưa nêu lần kiểm tra, đánh giá tổng thể gần nhất đủ rõ để tính thời hạn.",
        "en": "The date of the last overall assessment is not stated precisely enough."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có kiểm tra, đánh giá an toàn thông tin và quản lý rủi ro hay không.",
        "en": "Whether the province assesses security and manages risk is not stated."
      }
    },
    "fix": {
      "vi": "Tổ chức kiểm tra, đánh giá tổng thể; ghi tình trạng và ngày thực hiện tại /security/riskAssessment (lifecycle, lastDone).",
      "en": "Carry out an overall assessment and state it at /security/riskAssessment (lifecycle, lastDone)."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet",
      "overdue"
    ],
    "open": [
      "noDate",
      "unstated"
    ],
    "facts": [
      "/document/date",
      "/security/openPoints",
      "/security/riskAssessment/lastDone",
      "/security/riskAssessment/lifecycle"
    ],
    "avoid": {
      "name": "stated as absent",
      "model": {
        "security": {
          "riskAssessment": {
            "lifecycle": "absent"
          }
        }
      }
    },
    "prefer": {
      "name": "checked last year",
      "model": {
        "security": {
          "riskAssessment": {
            "lifecycle": "operating",
            "lastDone": "2020-05"
          }
        }
      }
    }
  },
  {
    "id": "protection-layer-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The four layers of protection are in place.",
    "why": "Each layer catches what the one before it misses, from the people on site to the national centre.",
    "see": [],
    "messages": {
      "missing": {
        "vi": "Mô hình bảo vệ 4 lớp chưa đủ: chưa có {{layers}}.",
        "en": "The four layers of protection are incomplete: {{layers}} missing."
      },
      "unstated": {
        "vi": "Chưa nêu đủ tình trạng của mô hình bảo vệ 4 lớp: {{layers}}.",
        "en": "The state of these layers of protection is not stated: {{layers}}."
      }
    },
    "fix": {
      "vi": "Triển khai lớp còn thiếu và ghi tình trạng từng lớp tại /security/fourLayers.",
      "en": "Set up the missing layer and state each layer at /security/fourLayers."
    },
    "status": "active",
    "failing": [
      "missing"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/security/fourLayers/independentCheck/lifecycle",
      "/security/fourLayers/monitoring/lifecycle",
      "/security/fourLayers/nationalLink/lifecycle",
      "/security/fourLayers/onSite/lifecycle",
      "/security/openPoints"
    ],
    "avoid": {
      "name": "two are missing",
      "model": {
        "security": {
          "fourLayers": {
            "onSite": {
              "lifecycle": "operating"
            },
            "monitoring": {
              "lifecycle": "planned"
            },
            "independentCheck": {
              "lifecycle": "operating"
            },
            "nationalLink": {
              "lifecycle": "absent"
            }
          }
        }
      }
    },
    "prefer": {
      "name": "all four are in place",
      "model": {
        "security": {
          "fourLayers": {
            "onSite": {
              "lifecycle": "operating"
            },
            "monitoring": {
              "lifecycle": "operating"
            },
            "independentCheck": {
              "lifecycle": "operating"
            },
            "nationalLink": {
              "lifecycle": "operating"
            }
          }
        }
      }
    }
  },
  {
    "id": "protection-plan-outdated-standard",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The protection plan meets the standards of the day.",
    "why": "A plan written for rules that were replaced protects against yesterday's demands.",
    "see": [],
    "messages": {
      "outdated": {
        "vi": "Phương án bảo đảm an toàn của \"{{name}}\" mới theo {{old}}, đã được thay thế; phải theo {{standard}}.",
        "en": "The protection plan of \"{{name}}\" follows {{old}}, which was replaced; {{standard}} is required."
      },
      "missing": {
        "vi": "Chưa nêu phương án bảo đảm an toàn của \"{{name}}\" đáp ứng {{standard}}.",
        "en": "Whether the protection plan of \"{{name}}\" meets {{standard}} is not stated."
      }
    },
    "fix": {
      "vi": "Đối chiếu phương án với {{standard}} rồi ghi số hiệu tại {{pointer}}.",
      "en": "Bring the plan in line with {{standard}} and list it at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "outdated"
    ],
    "open": [
      "missing"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/plan/standards/*",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "the plan follows the replaced circular",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "plan": {
                "standards": [
                  "Thông tư 03/2017/TT-BTTTT"
                ]
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the plan follows the circular in force",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "plan": {
                "standards": [
                  "Thông tư 12/2022/TT-BTTTT"
                ]
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "protection-plan-section-missing",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "The protection plan of a system covers its whole life.",
    "why": "A plan that forgets operation, backup or the end of use fails in the very moment it is needed.",
    "see": [],
    "messages": {
      "missing": {
        "vi": "Phương án bảo đảm an toàn của \"{{name}}\" chưa nêu nội dung \"{{section}}\".",
        "en": "The protection plan of \"{{name}}\" does not state the section \"{{section}}\"."
      },
      "unstated": {
        "vi": "Chưa nêu phương án bảo đảm an toàn của \"{{name}}\" gồm những nội dung nào.",
        "en": "What the protection plan of \"{{name}}\" covers is not stated."
      }
    },
    "fix": {
      "vi": "Bổ sung nội dung còn thiếu vào phương án và liệt kê tại {{pointer}}.",
      "en": "Complete the plan and list its sections at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "missing",
      "unstated"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/plan/sections/*",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "a section is not stated",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "plan": {
                "sections": [
                  "designBuild",
                  "operation"
                ]
              }
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "all sections are there",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "plan": {
                "sections": [
                  "designBuild",
                  "operation",
                  "inspection",
                  "risk",
                  "monitoring",
                  "continuity",
                  "endOfUse"
                ]
              }
            }
          }
        ]
      }
    }
  },
  {
    "id": "security-budget-too-small",
    "topic": "security",
    "over": [
      "budget"
    ],
    "summary": "Information security gets its share of the IT budget.",
    "why": "Security without money of its own is what is cut first.",
    "see": [],
    "messages": {
      "tooSmall": {
        "vi": "Kinh phí an toàn thông tin của \"{{name}}\" là {{part}}/{{total}} ({{percent}}%), thấp hơn {{least}}%.",
        "en": "Security gets {{part}} of {{total}} ({{percent}}%) in \"{{name}}\", less than {{least}}%."
      },
      "unstated": {
        "vi": "Chưa nêu phần kinh phí dành cho an toàn thông tin trong \"{{name}}\".",
        "en": "How much of \"{{name}}\" goes to information security is not stated."
      }
    },
    "fix": {
      "vi": "Ghi phần \"security\" và tổng kinh phí tại {{pointer}}; bố trí thêm nếu chưa đủ tỷ lệ.",
      "en": "State the part \"security\" and the total at {{pointer}}; raise it when the share is too small."
    },
    "status": "active",
    "failing": [
      "tooSmall"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/budgets/*/amounts/parts/*/key",
      "/budgets/*/amounts/parts/*/value/qualifier",
      "/budgets/*/amounts/parts/*/value/value",
      "/budgets/*/amounts/total"
    ],
    "avoid": {
      "name": "four percent",
      "model": {
        "budgets": [
          {
            "id": "ns",
            "name": "Kế hoạch 2020",
            "unit": "millionDong",
            "amounts": {
              "total": 1000,
              "parts": [
                {
                  "key": "security",
                  "value": 40
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "ten percent",
      "model": {
        "budgets": [
          {
            "id": "ns",
            "name": "Kế hoạch 2020",
            "unit": "millionDong",
            "amounts": {
              "total": 1000,
              "parts": [
                {
                  "key": "security",
                  "value": 100
                }
              ]
            }
          }
        ]
      }
    }
  },
  {
    "id": "security-regulation-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The province has issued a regulation on information security.",
    "why": "The plan for a level rests on it: it says who may do what, and who answers for it.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa ban hành quy chế bảo đảm an toàn thông tin.",
        "en": "The province has no regulation on information security."
      },
      "notYet": {
        "vi": "Quy chế bảo đảm an toàn thông tin của tỉnh mới ở dạng dự thảo hoặc kế hoạch.",
        "en": "The regulation on information security is only planned or being drafted."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh đã ban hành quy chế bảo đảm an toàn thông tin hay chưa.",
        "en": "Whether the province has issued a regulation on information security is not stated."
      }
    },
    "fix": {
      "vi": "Ban hành quy chế và ghi tình trạng, số quyết định tại /security/regulation.",
      "en": "Issue the regulation and state it with its decision at /security/regulation."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/security/openPoints",
      "/security/regulation/lifecycle"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "security": {
          "regulation": {
            "lifecycle": "absent"
          }
        }
      }
    },
    "prefer": {
      "name": "it is in place",
      "model": {
        "security": {
          "regulation": {
            "lifecycle": "operating"
          }
        }
      }
    }
  },
  {
    "id": "security-unit-missing",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "The province has named its specialised information security unit.",
    "why": "This unit appraises level dossiers, watches the systems and answers when something happens.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị nào của tỉnh là đơn vị chuyên trách an toàn thông tin.",
        "en": "Which unit of the province is the specialised security unit is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã đơn vị tại /security/unit, hoặc thêm vai trò \"securityUnit\" cho đơn vị tại /organisations.",
      "en": "Set /security/unit, or add the role \"securityUnit\" to the unit in /organisations."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/organisations/*/roles/*",
      "/security/unit"
    ],
    "avoid": {
      "name": "nothing is stated",
      "model": {}
    },
    "prefer": {
      "name": "the unit is named",
      "model": {
        "security": {
          "unit": "so-tttt"
        }
      }
    }
  },
  {
    "id": "standards-not-applied",
    "topic": "security",
    "over": [
      "model"
    ],
    "summary": "Security measures follow the technical standards for each level.",
    "why": "Measures chosen by habit leave gaps that only a comparison with the standard shows.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Các biện pháp bảo đảm an toàn thông tin chưa được áp dụng theo quy định, tiêu chuẩn kỹ thuật.",
        "en": "Security measures are not applied as regulations and standards require."
      },
      "notYet": {
        "vi": "Việc áp dụng biện pháp bảo đảm an toàn thông tin theo quy định, tiêu chuẩn kỹ thuật mới ở dạng kế hoạch.",
        "en": "Applying measures by regulation and standard is only planned."
      },
      "unstated": {
        "vi": "Chưa nêu các biện pháp bảo đảm an toàn thông tin có được áp dụng theo quy định, tiêu chuẩn kỹ thuật hay không.",
        "en": "Whether measures follow regulations and standards is not stated."
      }
    },
    "fix": {
      "vi": "Rà soát các biện pháp theo tiêu chuẩn của từng cấp độ, khắc phục điểm thiếu và ghi tình trạng tại /security/standardsApplied.",
      "en": "Compare the measures with the standard of each level, close the gaps and state it at /security/standardsApplied."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/security/openPoints",
      "/security/standardsApplied/lifecycle"
    ],
    "avoid": {
      "name": "it is stated as absent",
      "model": {
        "security": {
          "standardsApplied": {
            "lifecycle": "absent"
          }
        }
      }
    },
    "prefer": {
      "name": "it is in place",
      "model": {
        "security": {
          "standardsApplied": {
            "lifecycle": "operating"
          }
        }
      }
    }
  },
  {
    "id": "system-not-monitored",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "Systems of level 3 and higher are under security monitoring.",
    "why": "An attack that nobody watches for is found by its damage.",
    "see": [],
    "messages": {
      "missing": {
        "vi": "\"{{name}}\" (cấp độ {{level}}) được nêu là không có giám sát an toàn thông tin.",
        "en": "\"{{name}}\" (level {{level}}) is stated to have no security monitoring."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có được giám sát an toàn thông tin hay không.",
        "en": "Whether \"{{name}}\" is under security monitoring is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có phải giám sát theo mức tối thiểu hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether monitoring is due is not known."
      }
    },
    "fix": {
      "vi": "Đưa hệ thống vào diện giám sát rồi ghi true tại {{pointer}}.",
      "en": "Put the system under monitoring and set true at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "missing"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/level",
      "/facilities/*/security/monitored",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "monitored": false
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it is",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "monitored": true
            }
          }
        ]
      }
    }
  },
  {
    "id": "system-without-backup",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "Systems of level 3 and higher have a backup.",
    "why": "Ransomware and fire have in common that only a backup brings the data back.",
    "see": [],
    "messages": {
      "missing": {
        "vi": "\"{{name}}\" (cấp độ {{level}}) được nêu là không có sao lưu, dự phòng.",
        "en": "\"{{name}}\" (level {{level}}) is stated to have no backup."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có sao lưu, dự phòng hay không.",
        "en": "Whether \"{{name}}\" has a backup is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ yêu cầu sao lưu, dự phòng.",
        "en": "The level of \"{{name}}\" is not stated, so whether a backup is due is not known."
      }
    },
    "fix": {
      "vi": "Thiết lập sao lưu, dự phòng rồi ghi true tại {{pointer}}.",
      "en": "Set up a backup and set true at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "missing"
    ],
    "open": [
      "unstated",
      "noLevel"
    ],
    "facts": [
      "/applications",
      "/facilities/*/lifecycle",
      "/facilities/*/security/backup",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "backup": false
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "it is",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating",
            "security": {
              "level": 3,
              "backup": true
            }
          }
        ]
      }
    }
  },
  {
    "id": "system-without-owner",
    "topic": "security",
    "over": [
      "application",
      "platform"
    ],
    "summary": "Every information system has one owner that answers for it.",
    "why": "Without an owner nobody proposes the level, pays for protection or acts when something happens.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cơ quan chủ quản của hệ thống \"{{name}}\".",
        "en": "The owner of system \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã cơ quan chủ quản tại {{pointer}}.",
      "en": "Set the id of the owning organisation at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/owner",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "no owner is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "the owner is stated",
      "model": {
        "applications": [
          {
            "id": "cong",
            "name": "Cổng dịch vụ công",
            "lifecycle": "operating",
            "owner": "ubnd-tinh"
          }
        ]
      }
    }
  },
  {
    "id": "target-not-reached",
    "topic": "targets",
    "over": [
      "model"
    ],
    "summary": "The latest measured share reaches the target of the resolution.",
    "why": "A target that nobody compares with the figures is forgotten on the day it falls due.",
    "see": [],
    "messages": {
      "below": {
        "vi": "\"{{name}}\" ({{date}}) chưa đạt {{percent}}% theo chỉ tiêu đến {{due}}.",
        "en": "\"{{name}}\" ({{date}}) does not reach {{percent}}%, the target for {{due}}."
      },
      "notDue": {
        "vi": "\"{{name}}\" ({{date}}) chưa đạt {{percent}}%, nhưng chỉ tiêu đến {{due}} mới phải hoàn thành.",
        "en": "\"{{name}}\" ({{date}}) is below {{percent}}%, but the target is due only by {{due}}."
      },
      "unstated": {
        "vi": "Chưa nêu số liệu đủ rõ để so với chỉ tiêu {{percent}}% đến {{due}}.",
        "en": "No figure is stated clearly enough to compare it with the target of {{percent}}% by {{due}}."
      }
    },
    "fix": {
      "vi": "Bổ sung số đo mới nhất tại /indicators với measure \"{{measure}}\", tỷ lệ và thời điểm (asOf).",
      "en": "Add the latest measurement at /indicators with measure \"{{measure}}\", its share and its day (asOf)."
    },
    "status": "active",
    "failing": [
      "below"
    ],
    "open": [
      "notDue",
      "unstated"
    ],
    "facts": [
      "/document/date",
      "/indicators/*/asOf",
      "/indicators/*/breakdown/parts/*/key",
      "/indicators/*/breakdown/parts/*/value",
      "/indicators/*/breakdown/total",
      "/indicators/*/measure",
      "/indicators/*/share/have",
      "/indicators/*/share/of",
      "/indicators/*/share/percent",
      "/indicators/*/status",
      "/indicators/*/to"
    ],
    "avoid": {
      "name": "missed when due",
      "model": {
        "indicators": [
          {
            "id": "ho-so",
            "name": "Hồ sơ trực tuyến",
            "measure": "onlineDossiers",
            "status": "measured",
            "share": {
              "have": 10,
              "of": 100
            },
            "asOf": "2021-03"
          }
        ]
      }
    },
    "prefer": {
      "name": "reached in time",
      "model": {
        "indicators": [
          {
            "id": "ho-so",
            "name": "Hồ sơ trực tuyến",
            "measure": "onlineDossiers",
            "status": "measured",
            "share": {
              "percent": 25
            },
            "asOf": "2020"
          }
        ]
      }
    }
  },
  {
    "id": "cloud-not-considered",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The architecture says what it does about cloud computing.",
    "why": "Whether to rent, build or leave it is a decision on cost and security for years; silence is not one.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu phương án sử dụng điện toán đám mây trong kiến trúc công nghệ.",
        "en": "What the technology architecture does about cloud computing is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /facilities nơi đặt có kind \"cloud\" kèm lifecycle, hoặc nêu điện toán đám mây trong phần target của miền công nghệ tại /domains.",
      "en": "List at /facilities a place with kind \"cloud\" and its lifecycle, or speak of cloud computing in target of the technology domain at /domains."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/domains/*/domain",
      "/domains/*/target",
      "/facilities/*/kind",
      "/facilities/*/lifecycle"
    ],
    "avoid": {
      "name": "the state of the cloud is not stated",
      "model": {
        "facilities": [
          {
            "id": "dam-may",
            "name": "Điện toán đám mây",
            "kind": "cloud"
          }
        ]
      }
    },
    "prefer": {
      "name": "a cloud is planned",
      "model": {
        "facilities": [
          {
            "id": "dam-may",
            "name": "Điện toán đám mây",
            "kind": "cloud",
            "lifecycle": "planned"
          }
        ]
      }
    }
  },
  {
    "id": "data-centre-without-backup",
    "topic": "technology",
    "over": [
      "facility"
    ],
    "summary": "Each data centre names the place that takes over when it fails.",
    "why": "Fire and flood take the copies that lie in the same building; only a second place brings the systems back.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu nơi dự phòng, khôi phục thảm họa của trung tâm dữ liệu \"{{name}}\".",
        "en": "The backup and recovery site of data centre \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo nơi dự phòng tại /facilities rồi ghi mã của nó vào backupSite tại {{pointer}}.",
      "en": "List the backup site at /facilities and name its id in backupSite at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/facilities/*/backupSite",
      "/facilities/*/kind",
      "/facilities/*/lifecycle",
      "/facilities/*/openPoints",
      "/inventory/facilities"
    ],
    "avoid": {
      "name": "it names none",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre"
          }
        ]
      }
    },
    "prefer": {
      "name": "it names one",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "backupSite": "du-phong"
          },
          {
            "id": "du-phong",
            "name": "Nơi dự phòng",
            "kind": "backupSite"
          }
        ]
      }
    }
  },
  {
    "id": "data-centre-without-standards",
    "topic": "technology",
    "over": [
      "facility"
    ],
    "summary": "Each data centre names the technical standards it conforms to.",
    "why": "Power, earthing, lightning and fire are what stops a data centre; the standards say how each is kept off.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu trung tâm dữ liệu \"{{name}}\" tuân thủ: {{codes}}.",
        "en": "Data centre \"{{name}}\" is not stated to conform to: {{codes}}."
      }
    },
    "fix": {
      "vi": "Khai báo tiêu chuẩn, quy chuẩn tại /standards rồi ghi mã của chúng vào standards tại {{pointer}}.",
      "en": "List the standards at /standards and name their ids in standards at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/facilities/*/kind",
      "/facilities/*/lifecycle",
      "/facilities/*/openPoints",
      "/facilities/*/standards/*",
      "/inventory/facilities",
      "/standards/*/code"
    ],
    "avoid": {
      "name": "one is not named",
      "model": {
        "standards": [
          {
            "id": "tcvn-9250",
            "name": "Trung tâm dữ liệu",
            "code": "TCVN 9250:2021"
          },
          {
            "id": "qcvn-32",
            "name": "Chống sét",
            "code": "QCVN 32:2011/BTTTT"
          }
        ],
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "standards": [
              "tcvn-9250"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it names them, in a later edition",
      "model": {
        "standards": [
          {
            "id": "tcvn-9250",
            "name": "Trung tâm dữ liệu",
            "code": "TCVN 9250:2021"
          },
          {
            "id": "qcvn-32",
            "name": "Chống sét",
            "code": "QCVN 32:2011/BTTTT"
          }
        ],
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "standards": [
              "tcvn-9250",
              "qcvn-32"
            ]
          }
        ]
      }
    }
  },
  {
    "id": "internet-network-without-ipv6",
    "topic": "technology",
    "over": [
      "network"
    ],
    "summary": "Networks connected to the Internet support IPv6.",
    "why": "Users and services that have only an IPv6 address do not reach a network that speaks only IPv4.",
    "see": [],
    "messages": {
      "without": {
        "vi": "Mạng \"{{name}}\" kết nối Internet nhưng không hỗ trợ IPv6.",
        "en": "Network \"{{name}}\" is connected to the Internet and does not support IPv6."
      },
      "unstated": {
        "vi": "Chưa nêu mạng \"{{name}}\" có hỗ trợ IPv6 hay không.",
        "en": "Whether network \"{{name}}\" supports IPv6 is not stated."
      }
    },
    "fix": {
      "vi": "Ghi ipv6 (true hoặc false) tại {{pointer}}.",
      "en": "State ipv6 (true or false) at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "without"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/networks",
      "/networks/*/ipv6",
      "/networks/*/kind",
      "/networks/*/lifecycle"
    ],
    "avoid": {
      "name": "it does not",
      "model": {
        "networks": [
          {
            "id": "internet",
            "name": "Đường Internet",
            "kind": "internet",
            "ipv6": false
          }
        ]
      }
    },
    "prefer": {
      "name": "it does",
      "model": {
        "networks": [
          {
            "id": "internet",
            "name": "Đường Internet",
            "kind": "internet",
            "ipv6": true
          }
        ]
      }
    }
  },
  {
    "id": "ipv6-plan-not-listed",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The province has issued a plan for the change to IPv6.",
    "why": "Portals, data centre and networks must change in one order; without a plan the last one keeps all the others waiting.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kế hoạch chuyển đổi IPv6 của tỉnh.",
        "en": "The province's plan for the change to IPv6 is not stated."
      }
    },
    "fix": {
      "vi": "Thêm kế hoạch chuyển đổi IPv6 (số, ngày, trích yếu) vào document.relatedActs.",
      "en": "Add the plan for IPv6 (number, date, title) to document.relatedActs."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "avoid": {
      "name": "another plan is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "12/KH-UBND",
              "title": "Kế hoạch cải cách hành chính"
            }
          ]
        }
      }
    },
    "prefer": {
      "name": "it is listed",
      "model": {
        "document": {
          "relatedActs": [
            {
              "number": "12/KH-UBND",
              "title": "Kế hoạch chuyển đổi IPv6 giai đoạn 2021–2025"
            }
          ]
        }
      }
    }
  },
  {
    "id": "mandatory-standard-missing",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The mandatory technical standards are among those the province applies.",
    "why": "Systems of two agencies understand each other because both follow the same standard, not because somebody tested the pair.",
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tiêu chuẩn bắt buộc được nêu là chưa áp dụng: {{codes}}.",
        "en": "Mandatory standards that are stated not to be applied: {{codes}}."
      },
      "unstated": {
        "vi": "Chưa nêu việc áp dụng các tiêu chuẩn bắt buộc: {{codes}}.",
        "en": "Whether these mandatory standards are applied is not stated: {{codes}}."
      }
    },
    "fix": {
      "vi": "Khai báo từng tiêu chuẩn tại /standards với code và lifecycle.",
      "en": "List each standard at /standards with its code and lifecycle."
    },
    "status": "active",
    "failing": [
      "absent"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/standards/*/alsoCalled",
      "/standards/*/code",
      "/standards/*/lifecycle"
    ],
    "avoid": {
      "name": "one is not applied",
      "model": {
        "standards": [
          {
            "id": "tcvn-6909-2001",
            "name": "Tiêu chuẩn TCVN 6909:2001",
            "code": "TCVN 6909:2001",
            "lifecycle": "absent"
          },
          {
            "id": "pop3",
            "name": "Tiêu chuẩn POP3",
            "code": "POP3",
            "lifecycle": "operating"
          }
        ]
      }
    },
    "prefer": {
      "name": "both are applied",
      "model": {
        "standards": [
          {
            "id": "tcvn-6909-2001",
            "name": "Tiêu chuẩn TCVN 6909:2001",
            "code": "TCVN 6909:2001",
            "lifecycle": "operating"
          },
          {
            "id": "imap4rev1",
            "name": "Tiêu chuẩn IMAP4rev1",
            "code": "IMAP4rev1",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "ndxp-link-off-tslcd",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The LGSP reaches NDXP over the dedicated state network.",
    "why": "All data that leaves the province passes this one line; on the Internet it is exposed where it matters most.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Kết nối giữa LGSP và NDXP chạy trên Internet, không phải mạng truyền số liệu chuyên dùng.",
        "en": "The link between the LGSP and NDXP runs over the Internet, not over the dedicated state network."
      },
      "noSystem": {
        "vi": "LGSP chưa kết nối với NDXP nên chưa có đường truyền trên mạng truyền số liệu chuyên dùng.",
        "en": "The LGSP is not connected to NDXP, so nothing runs over the dedicated state network."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối giữa LGSP và NDXP chạy trên mạng nào.",
        "en": "The network of the link between the LGSP and NDXP is not stated."
      }
    },
    "fix": {
      "vi": "Ghi vào network của kết nối LGSP và \"ndxp\" mã của mạng có kind \"tslcd\".",
      "en": "Name in network of the link between the LGSP and \"ndxp\" the network with kind \"tslcd\"."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/network",
      "/connections/*/to",
      "/networks/*/kind",
      "/platforms/*/role"
    ],
    "avoid": {
      "name": "it runs over the Internet",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "networks": [
          {
            "id": "mang",
            "name": "Mạng",
            "kind": "internet"
          }
        ],
        "connections": [
          {
            "id": "lgsp-ndxp",
            "from": "lgsp",
            "to": "ndxp",
            "lifecycle": "operating",
            "network": "mang"
          }
        ]
      }
    },
    "prefer": {
      "name": "it does",
      "model": {
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "operating"
          }
        ],
        "networks": [
          {
            "id": "mang",
            "name": "Mạng",
            "kind": "tslcd"
          }
        ],
        "connections": [
          {
            "id": "lgsp-ndxp",
            "from": "lgsp",
            "to": "ndxp",
            "lifecycle": "operating",
            "network": "mang"
          }
        ]
      }
    }
  },
  {
    "id": "standard-without-status",
    "topic": "technology",
    "over": [
      "standard"
    ],
    "summary": "Each standard says whether it is mandatory or recommended.",
    "why": "A mandatory standard binds every purchase, a recommended one leaves a choice; the list is of use only when it tells them apart.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu tiêu chuẩn \"{{name}}\" là bắt buộc hay khuyến nghị.",
        "en": "Whether standard \"{{name}}\" is mandatory or recommended is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mandatory (true hoặc false) tại {{pointer}}.",
      "en": "State mandatory (true or false) at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/standards",
      "/standards/*/lifecycle",
      "/standards/*/mandatory",
      "/standards/*/openPoints"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "standards": [
          {
            "id": "tcvn-6909",
            "name": "Bộ mã ký tự tiếng Việt",
            "code": "TCVN 6909:2001"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "standards": [
          {
            "id": "tcvn-6909",
            "name": "Bộ mã ký tự tiếng Việt",
            "code": "TCVN 6909:2001",
            "mandatory": true
          }
        ]
      }
    }
  },
  {
    "id": "system-without-hosting",
    "topic": "technology",
    "over": [
      "application",
      "platform",
      "dataAsset"
    ],
    "summary": "Each application, platform and database names where it is hosted.",
    "why": "Security level, backup and cost of a system depend on the place it stands in; a system without a place is in no plan.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu nơi đặt \"{{name}}\" (trung tâm dữ liệu, phòng máy chủ, đám mây hay thuê).",
        "en": "Where \"{{name}}\" is hosted (data centre, server room, cloud or hired) is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo nơi đặt tại /facilities rồi ghi mã của nó vào hosting tại {{pointer}}.",
      "en": "List the place at /facilities and name its id in hosting at {{pointer}}."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/hosting",
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/dataAssets",
      "/inventory/applications",
      "/inventory/dataAssets",
      "/inventory/platforms",
      "/platforms"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre"
          }
        ],
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "hosting": "ttdl"
          }
        ]
      }
    }
  },
  {
    "id": "technical-layer-empty",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The architecture has something in each of the five technical layers.",
    "why": "Applications stand on data, platforms, infrastructure and protection; an empty layer is a decision nobody has taken.",
    "see": [],
    "messages": {
      "empty": {
        "vi": "Danh mục đã khai báo đầy đủ nhưng không có thành phần đang vận hành ở lớp: {{layers}}.",
        "en": "All elements are listed and none is there in: {{layers}}."
      },
      "unstated": {
        "vi": "Chưa nêu thành phần đang vận hành ở lớp: {{layers}}.",
        "en": "No element is stated to be there in: {{layers}}."
      }
    },
    "fix": {
      "vi": "Khai báo tại {{pointer}} các thành phần của lớp kèm lifecycle.",
      "en": "List the elements of the layer with their lifecycle at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "empty"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/dataAssets/*/lifecycle",
      "/facilities",
      "/inventory/measures",
      "/inventory/platforms",
      "/measures/*/lifecycle",
      "/networks/*/lifecycle",
      "/platforms/*/lifecycle"
    ],
    "avoid": {
      "name": "the list of platforms is complete and empty",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "lifecycle": "operating"
          }
        ],
        "dataAssets": [
          {
            "id": "csdl",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "lifecycle": "operating"
          }
        ],
        "platforms": [],
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating"
          }
        ],
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating"
          }
        ],
        "inventory": {
          "platforms": 0
        }
      }
    },
    "prefer": {
      "name": "each layer has something",
      "model": {
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản",
            "lifecycle": "operating"
          }
        ],
        "dataAssets": [
          {
            "id": "csdl",
            "name": "Cơ sở dữ liệu cán bộ",
            "kind": "database",
            "lifecycle": "operating"
          }
        ],
        "platforms": [
          {
            "id": "lgsp",
            "name": "LGSP",
            "role": "lgsp",
            "lifecycle": "pilot"
          }
        ],
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating"
          }
        ],
        "measures": [
          {
            "id": "tuong-lua",
            "name": "Tường lửa",
            "lifecycle": "operating"
          }
        ]
      }
    }
  },
  {
    "id": "technology-without-trm-code",
    "topic": "technology",
    "over": [
      "facility",
      "network"
    ],
    "summary": "Facilities and networks carry a category of the technology reference model.",
    "why": "Only what carries the same category can be compared between provinces and counted together by the ministry.",
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã TRM \"{{code}}\" của \"{{name}}\" không có nội dung.",
        "en": "The TRM code \"{{code}}\" of \"{{name}}\" is empty."
      },
      "unstated": {
        "vi": "Chưa nêu mã phân loại theo mô hình tham chiếu công nghệ (TRM) của \"{{name}}\".",
        "en": "The category of \"{{name}}\" in the technology reference model (TRM) is not stated."
      }
    },
    "fix": {
      "vi": "Thêm vào codes tại {{pointer}} một mã có scheme \"TRM\".",
      "en": "Add a code with scheme \"TRM\" to codes at {{pointer}}."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/facilities/*/codes/*/code",
      "/facilities/*/codes/*/scheme",
      "/facilities/*/lifecycle",
      "/facilities/*/openPoints",
      "/inventory/facilities",
      "/inventory/networks",
      "/networks"
    ],
    "avoid": {
      "name": "the code is blank",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "codes": [
              {
                "scheme": "TRM",
                "code": " "
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it carries a code",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "codes": [
              {
                "scheme": "TRM",
                "code": "TRM001"
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "tslcd-not-at-every-level",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "Agencies of every level are connected to the dedicated state network.",
    "why": "An agency outside the network reaches the shared systems over the Internet, the way an attacker does.",
    "see": [],
    "messages": {
      "partly": {
        "vi": "Mạng \"{{name}}\" chưa kết nối tới 100% cơ quan {{levels}}.",
        "en": "Network \"{{name}}\" does not reach all agencies of these levels: {{levels}}."
      },
      "noSystem": {
        "vi": "Mạng \"{{name}}\" chưa vận hành nên chưa cơ quan nào kết nối.",
        "en": "Network \"{{name}}\" does not operate, so no agency is connected."
      },
      "unstated": {
        "vi": "Chưa nêu mạng truyền số liệu chuyên dùng đã kết nối tới tất cả cơ quan {{levels}} hay chưa.",
        "en": "Whether the dedicated state network reaches all agencies of these levels is not stated: {{levels}}."
      }
    },
    "fix": {
      "vi": "Ghi vào coverage của mạng có kind \"tslcd\" tỷ lệ cơ quan đã kết nối ở từng cấp.",
      "en": "State in coverage of the network with kind \"tslcd\" the share of agencies connected at each level."
    },
    "status": "active",
    "failing": [
      "partly",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/networks/*/coverage/*/level",
      "/networks/*/coverage/*/share/have",
      "/networks/*/coverage/*/share/of",
      "/networks/*/coverage/*/share/percent",
      "/networks/*/coverage/*/unit",
      "/networks/*/kind",
      "/networks/*/lifecycle"
    ],
    "avoid": {
      "name": "a few are",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "percent": 2.8
                }
              }
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "all agencies are connected",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating",
            "coverage": [
              {
                "level": "province",
                "share": {
                  "percent": 100
                }
              }
            ]
          }
        ]
      }
    }
  },
  {
    "id": "tslcd-not-used",
    "topic": "technology",
    "over": [
      "model"
    ],
    "summary": "The province's systems run over the dedicated state network (TSLCD).",
    "why": "Traffic between agencies stays off the Internet, and the network's operator answers for its security.",
    "see": [],
    "messages": {
      "broken": {
        "vi": "Mạng \"{{name}}\" không được dùng làm hạ tầng truyền dẫn căn bản của các hệ thống.",
        "en": "Network \"{{name}}\" is not used as the base transport of the systems."
      },
      "noSystem": {
        "vi": "Mạng truyền số liệu chuyên dùng \"{{name}}\" được nêu là chưa có hoặc mới dự kiến.",
        "en": "The dedicated state network \"{{name}}\" is stated as absent or planned."
      },
      "unstated": {
        "vi": "Chưa nêu các hệ thống của tỉnh có dùng mạng truyền số liệu chuyên dùng làm hạ tầng truyền dẫn hay không.",
        "en": "Whether the province's systems use the dedicated state network as their transport is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tại /networks mạng có kind \"tslcd\" kèm lifecycle và inUse.",
      "en": "List at /networks a network with kind \"tslcd\", its lifecycle and inUse."
    },
    "status": "active",
    "failing": [
      "broken",
      "noSystem"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/networks/*/inUse",
      "/networks/*/kind",
      "/networks/*/lifecycle"
    ],
    "avoid": {
      "name": "it is there and not used",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating",
            "inUse": false
          }
        ]
      }
    },
    "prefer": {
      "name": "it is the base transport",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating",
            "inUse": true
          }
        ]
      }
    }
  },
  {
    "id": "tslcd-without-level",
    "topic": "technology",
    "over": [
      "network"
    ],
    "summary": "Each part of the dedicated state network says its level.",
    "why": "Level I joins the province to the centre, level II its own agencies; operator, redundancy and protection differ.",
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu mạng truyền số liệu chuyên dùng \"{{name}}\" thuộc cấp I hay cấp II.",
        "en": "Whether the dedicated state network \"{{name}}\" is of level I or II is not stated."
      }
    },
    "fix": {
      "vi": "Ghi tslcdLevel (\"I\" hoặc \"II\") tại {{pointer}}; nếu có cả hai cấp thì khai báo hai mạng.",
      "en": "State tslcdLevel (\"I\" or \"II\") at {{pointer}}; list two networks when there are both levels."
    },
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/networks",
      "/networks/*/kind",
      "/networks/*/lifecycle",
      "/networks/*/openPoints",
      "/networks/*/tslcdLevel"
    ],
    "avoid": {
      "name": "it is not stated",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd"
          }
        ]
      }
    },
    "prefer": {
      "name": "it is stated",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "tslcdLevel": "II"
          }
        ]
      }
    }
  }
];
