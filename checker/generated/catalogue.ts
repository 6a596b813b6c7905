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
  /** Why it matters, and what the rule cannot see. */
  why: { vi: string; en: string };
  limits: { vi: string; en: string };
  see: string[];
  messages: Record<string, { vi: string; en: string }>;
  fix: { vi: string; en: string };
  /** What to state when nothing is stated; null where `fix` says it. */
  state: { vi: string; en: string } | null;
  status: 'trial' | 'active';
  /** The messages told with the outcome fail. */
  failing: string[];
  /** The messages told with the outcome unknown. */
  open: string[];
  /** The schema paths the rule read in its tests; `*` stands for a position in a list. */
  facts: string[];
  /** Whether a finding may carry an edit that `kientruc fix` applies. */
  isFixable: boolean;
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
    "why": {
      "vi": "Chỉ ứng dụng cùng loại mới so sánh được giữa các tỉnh; nhờ đó mới thấy ứng dụng nào trùng với ứng dụng đã có.",
      "en": "Only applications of one category can be compared between provinces, and only then does a second one of a kind stand out."
    },
    "limits": {
      "vi": "Chỉ xem có mã hay không; không đối chiếu mã với danh mục của mô hình tham chiếu.",
      "en": "It sees only whether there is a code; it does not compare the code with the list of the reference model."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của ứng dụng \"{{name}}\" bị để trống.",
        "en": "The code of application \"{{name}}\" in the application reference model (ARM) is left empty."
      },
      "unstated": {
        "vi": "Chưa nêu mã phân loại theo mô hình tham chiếu ứng dụng (ARM) của \"{{name}}\".",
        "en": "The category of \"{{name}}\" in the application reference model (ARM) is not stated."
      }
    },
    "fix": {
      "vi": "Xếp ứng dụng vào một loại của mô hình tham chiếu ứng dụng (ARM) rồi ghi mã của loại đó tại {{pointer}}.",
      "en": "Assign the application to a category of the application reference model (ARM) and write its code at {{pointer}}."
    },
    "state": {
      "vi": "Thêm mã phân loại (codes) của ứng dụng tại {{pointer}}, với bộ mã (scheme) là \"ARM\".",
      "en": "Add a code of the application in codes at {{pointer}}, with scheme \"ARM\"."
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
    "isFixable": false,
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
    "why": {
      "vi": "Ứng dụng dùng chung thì cơ quan khác dùng lại được, không phải mua lần thứ hai; danh mục không ghi loại thì không ai biết đó là ứng dụng nào.",
      "en": "What is shared can be reused and must not be bought twice; nobody can tell when the list does not say which it is."
    },
    "limits": {
      "vi": "Căn cứ vào loại đã ghi; không biết ứng dụng ghi là nội bộ có cơ quan khác cùng dùng hay không.",
      "en": "It believes the category stated; it cannot tell whether other agencies use an application stated as internal."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" là dùng chung, chuyên ngành hay nội bộ.",
        "en": "Whether application \"{{name}}\" is shared, specialised or internal is not stated."
      }
    },
    "fix": {
      "vi": "Nêu loại (category) của ứng dụng tại {{pointer}}: dùng chung (shared), chuyên ngành (specialised) hoặc nội bộ (internal).",
      "en": "State category of the application at {{pointer}}: shared, specialised or internal."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Vòng đời phân biệt kiến trúc hiện tại với kiến trúc mục tiêu; thiếu nó thì hệ thống đang chạy và hệ thống mới dự kiến lẫn vào nhau.",
      "en": "Current and target architecture are told apart by it; a list without it mixes what works with what is hoped for."
    },
    "limits": {
      "vi": "Căn cứ vào vòng đời đã ghi; không biết ứng dụng trên thực tế có đang chạy hay không.",
      "en": "It believes the lifecycle stated; it cannot tell whether the application really runs."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu ứng dụng \"{{name}}\" đang vận hành, thí điểm, xây dựng hay dự kiến.",
        "en": "Whether application \"{{name}}\" operates, is a pilot, is being built or planned is not stated."
      }
    },
    "fix": {
      "vi": "Nêu vòng đời (lifecycle) của ứng dụng tại {{pointer}}: đang vận hành (operating), thí điểm (pilot), đang xây dựng (building), dự kiến (planned), đang thay thế (retiring) hoặc không có (absent).",
      "en": "State lifecycle of the application at {{pointer}}: operating, pilot, building, planned, retiring or absent."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Khi ứng dụng ngừng chạy phải biết gọi cho ai; ứng dụng không có đơn vị vận hành thì cũng không có ai bảo đảm an toàn cho nó.",
      "en": "When it stands still somebody must be called; an application that nobody runs is also nobody's to secure."
    },
    "limits": {
      "vi": "Chỉ xem đơn vị vận hành có được nêu hay không; không xét đơn vị đó có đủ người và năng lực hay không.",
      "en": "It sees only whether a unit is named, not whether that unit has the people and the skills."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị vận hành ứng dụng \"{{name}}\".",
        "en": "The unit that runs application \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã của đơn vị vận hành (operator) tại {{pointer}}; đơn vị chưa được liệt kê thì khai báo thêm ở mục Cơ quan (/organisations).",
      "en": "Name the unit that runs it (operator) at {{pointer}}; a unit that is not listed yet is added at /organisations."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Khi một thủ tục hoặc một cơ sở dữ liệu thay đổi, thông tin này cho biết ứng dụng nào phải sửa theo.",
      "en": "When a procedure or a database changes, the trace tells which applications change with it."
    },
    "limits": {
      "vi": "Chỉ cần một nghiệp vụ và một dữ liệu là đạt; không biết những gì đã ghi có đầy đủ hay không.",
      "en": "One function and one data asset are enough; it cannot tell whether what is listed is complete."
    },
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
      "vi": "Ghi nghiệp vụ mà ứng dụng hỗ trợ (functions) và dữ liệu mà ứng dụng đọc (reads) hoặc ghi (writes); chỗ còn thiếu: {{pointer}}.",
      "en": "Name the functions that the application supports (functions) and the data that it reads or writes (reads, writes); still missing: {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "noFunctions",
      "noData"
    ],
    "facts": [
      "/applications/*/functions",
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/reads",
      "/applications/*/reuse",
      "/applications/*/writes",
      "/inventory/applications",
      "/services/*/applications/*",
      "/services/*/function",
      "/services/*/lifecycle"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Lớp không được vẽ thì dễ bị bỏ quên; hay thiếu nhất là an toàn thông tin và quản lý, chỉ đạo.",
      "en": "A layer that is not drawn is not thought of: security and direction are the ones that are left out most."
    },
    "limits": {
      "vi": "Đọc danh sách lớp ghi trong mô hình; không đọc hình vẽ của sơ đồ.",
      "en": "It reads the list of layers in the model, not the picture."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu sơ đồ tổng thể có các lớp: {{layers}}.",
        "en": "The overall diagram is not stated to show: {{layers}}."
      }
    },
    "fix": {
      "vi": "Bổ sung các lớp còn thiếu vào sơ đồ tổng thể, rồi ghi các lớp mà sơ đồ thể hiện (layers) cho sơ đồ có loại (kind) \"overall\" tại {{pointer}}.",
      "en": "Draw the missing layers in the overall diagram and list the layers that it shows in layers of the diagram with kind \"overall\" at {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/diagrams/*/kind",
      "/diagrams/*/layers/*"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Lãnh đạo chỉ nắm kịp thời nhiệm vụ, báo cáo và số liệu khi có hệ thống tập hợp chúng lại.",
      "en": "Leaders see tasks, reports and figures in time only when a system brings them together."
    },
    "limits": {
      "vi": "Chỉ nhìn vai trò và vòng đời đã ghi; không biết lãnh đạo có dùng ứng dụng đó để điều hành hay không.",
      "en": "It sees only the role and lifecycle stated, not whether leaders use the application."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành): \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no application for direction (reporting, task tracking or an operations centre): \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" {{state}}; {{plateau}} chưa có ứng dụng phục vụ chỉ đạo, điều hành (báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành).",
        "en": "\"{{name}}\" {{state}}; {{plateau}} is still without an application for direction (reporting, task tracking or an operations centre)."
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
      "vi": "Đưa vào vận hành một ứng dụng phục vụ chỉ đạo, điều hành: hệ thống báo cáo, theo dõi nhiệm vụ hoặc trung tâm điều hành; xong thì ghi ứng dụng đó tại mục Ứng dụng (/applications) với vai trò (role) \"reporting\", \"taskTracking\" hoặc \"operationsCentre\" và vòng đời (lifecycle) đang vận hành (operating).",
      "en": "Put an application for direction into operation: reporting, task tracking or an operations centre; then record it at /applications with role \"reporting\", \"taskTracking\" or \"operationsCentre\" and lifecycle operating."
    },
    "state": {
      "vi": "Nêu tại {{pointer}} ứng dụng phục vụ chỉ đạo, điều hành với vai trò (role) báo cáo (reporting), theo dõi nhiệm vụ (taskTracking) hoặc trung tâm điều hành (operationsCentre) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at {{pointer}} an application for direction with role \"reporting\", \"taskTracking\" or \"operationsCentre\" and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Hồ sơ do ai tiếp nhận, đang ở đâu, khi nào đến hạn chỉ trả lời được khi mọi bộ phận một cửa làm việc trên một hệ thống.",
      "en": "Who took a dossier, where it lies and when it is due can be answered only when all desks work in one system."
    },
    "limits": {
      "vi": "Căn cứ vào vòng đời đã ghi; không biết hệ thống đã dùng chung cho mọi cơ quan hay chưa.",
      "en": "It believes the lifecycle stated; it cannot tell whether all agencies share the system."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống một cửa điện tử: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no electronic one-stop system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" {{state}}; {{plateau}} chưa có hệ thống một cửa điện tử.",
        "en": "\"{{name}}\" {{state}}; {{plateau}} is still without an electronic one-stop system."
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
      "vi": "Đưa hệ thống một cửa điện tử dùng chung của tỉnh vào vận hành; xong thì ghi hệ thống đó tại mục Ứng dụng (/applications) với vai trò (role) \"oneStop\" hoặc \"procedureSystem\" và vòng đời (lifecycle) đang vận hành (operating).",
      "en": "Put an electronic one-stop for the whole province into operation; then record it at /applications with role \"oneStop\" or \"procedureSystem\" and lifecycle operating."
    },
    "state": {
      "vi": "Nêu tại {{pointer}} hệ thống một cửa điện tử với vai trò (role) một cửa điện tử (oneStop) hoặc hệ thống thông tin giải quyết thủ tục hành chính (procedureSystem) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at {{pointer}} the electronic one-stop with role \"oneStop\" or \"procedureSystem\" and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Người dân quen tên miền của tỉnh này thì đoán được tên miền của tỉnh khác; địa chỉ dạng khác vừa khó tìm vừa dễ nhầm với trang giả mạo.",
      "en": "People who know the address of one province can guess that of another; an address of another form is hard to find and easily mistaken for a fake."
    },
    "limits": {
      "vi": "Chỉ so cách viết địa chỉ đã ghi; không truy cập cổng và không đối chiếu phần tên tỉnh.",
      "en": "It compares only how the stated address is written; it does not visit the portal or check the name of the province in it."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Địa chỉ \"{{url}}\" của cổng \"{{name}}\" không theo dạng dichvucong.(tên tỉnh).gov.vn.",
        "en": "The address \"{{url}}\" of portal \"{{name}}\" is not of the form dichvucong.(province).gov.vn."
      },
      "noSystem": {
        "vi": "Chưa có địa chỉ cổng dịch vụ công vì \"{{name}}\" {{state}}.",
        "en": "There is no portal address because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu địa chỉ của cổng dịch vụ công đang vận hành.",
        "en": "The address of a public service portal that operates is not stated."
      }
    },
    "fix": {
      "vi": "Cho cổng dịch vụ công vận hành dưới tên miền dạng dichvucong.(tên tỉnh).gov.vn; xong thì ghi địa chỉ (url) và vòng đời (lifecycle) của cổng tại mục Ứng dụng (/applications).",
      "en": "Let the service portal operate under an address of the form dichvucong.(province).gov.vn; then record its url and lifecycle at /applications."
    },
    "state": {
      "vi": "Ghi địa chỉ (url) và vòng đời (lifecycle) của cổng dịch vụ công, vai trò (role) \"servicePortal\" hoặc \"procedureSystem\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State url and lifecycle of the service portal, role \"servicePortal\" or \"procedureSystem\"; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Họ tên, số giấy tờ và hồ sơ của người dân được gửi tới cổng; không có HTTPS thì ai ở giữa đường truyền cũng có thể đọc hoặc sửa.",
      "en": "Names, numbers and papers of citizens travel to the portal; over plain HTTP anyone on the way can read or change them."
    },
    "limits": {
      "vi": "Chỉ đọc địa chỉ đã ghi; không truy cập cổng và không kiểm tra chứng thư số.",
      "en": "It reads only the address stated; it does not visit the portal or check its certificate."
    },
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
      "vi": "Ghi địa chỉ đầy đủ (url) của cổng dịch vụ công đang vận hành, bắt đầu bằng https:// nếu cổng đã dùng HTTPS, tại {{pointer}}; nếu chưa thì bật HTTPS cho cổng trước.",
      "en": "State the full address (url) of the portal that operates, beginning with https:// when it uses HTTPS, at {{pointer}}; where it does not, turn HTTPS on first."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Hai hệ thống là hai tài khoản, hai nơi ghi tình trạng hồ sơ và một kết nối dễ gặp sự cố; một hệ thống thì người dân và cán bộ cùng thấy như nhau.",
      "en": "Two systems mean two accounts, two dossier states and a link that fails; one system shows the same to the citizen and the official."
    },
    "limits": {
      "vi": "Căn cứ vào vai trò đã ghi; không biết hai hệ thống cũ đã thôi dùng hay chưa.",
      "en": "It believes the role stated; it cannot tell whether the two old systems are out of use."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no merged procedure-handling system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" {{state}}; {{plateau}} chưa có hệ thống thông tin giải quyết thủ tục hành chính hợp nhất.",
        "en": "\"{{name}}\" {{state}}; {{plateau}} is still without a merged procedure-handling system."
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
      "vi": "Hợp nhất cổng dịch vụ công và hệ thống một cửa điện tử thành một hệ thống thông tin giải quyết thủ tục hành chính rồi đưa vào vận hành; xong thì ghi hệ thống hợp nhất tại mục Ứng dụng (/applications) với vai trò (role) \"procedureSystem\" và vòng đời (lifecycle) đang vận hành (operating).",
      "en": "Merge portal and electronic one-stop into one procedure-handling system and put it into operation; then record it at /applications with role \"procedureSystem\" and lifecycle operating."
    },
    "state": {
      "vi": "Nêu tại {{pointer}} hệ thống thông tin giải quyết thủ tục hành chính hợp nhất với vai trò (role) \"procedureSystem\" và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at {{pointer}} the merged procedure-handling system with role \"procedureSystem\" and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Chính tài liệu đã nêu hệ thống còn thiếu ở đâu; kế hoạch năm sau bắt đầu từ những chỗ đó.",
      "en": "The document itself says where the system falls short; whoever plans the next year starts from these places."
    },
    "limits": {
      "vi": "Căn cứ vào mức đáp ứng mà tài liệu tự nêu; không đối chiếu hệ thống với từng điều của văn bản.",
      "en": "It believes the extent that the document states; it does not compare the system with the articles of the act."
    },
    "see": [],
    "messages": {
      "notMet": {
        "vi": "\"{{name}}\" được nêu là chưa đáp ứng đầy đủ văn bản {{act}}.",
        "en": "\"{{name}}\" is stated not to meet {{act}} in full."
      },
      "mostly": {
        "vi": "\"{{name}}\" chỉ được nêu là cơ bản đáp ứng văn bản {{act}}, chưa rõ điểm nào còn thiếu.",
        "en": "\"{{name}}\" is stated to meet {{act}} only \"mostly\", and what is missing is not said."
      },
      "noSystem": {
        "vi": "Chưa thể đáp ứng văn bản {{act}} vì \"{{name}}\" {{state}}.",
        "en": "{{act}} cannot be met because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống đã đáp ứng văn bản {{act}} hay chưa.",
        "en": "Whether the system meets {{act}} is not stated."
      }
    },
    "fix": {
      "vi": "Khắc phục những điểm hệ thống chưa đáp ứng và đưa hệ thống vào vận hành nếu chưa; xong thì ghi mức đáp ứng (extent) đầy đủ (full) cho văn bản đó vào \"compliance\" của ứng dụng tại mục Ứng dụng (/applications).",
      "en": "Mend the points where the system falls short, and put it into operation if it does not operate; then record extent full for that act in compliance of the application at /applications."
    },
    "state": {
      "vi": "Nêu mức đáp ứng (extent) văn bản này trong \"compliance\" của ứng dụng: đầy đủ (full), một phần (partly) hoặc chưa (not), kèm lý do (reason); chỗ còn thiếu: {{pointer}}.",
      "en": "State extent for this act in compliance of the application: full, partly or not, with the reason; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Số liệu thu thập bằng công văn và bảng tính thì chậm và không so sánh được giữa các kỳ.",
      "en": "Figures that are collected in letters and spreadsheets are late and cannot be compared from one month to the next."
    },
    "limits": {
      "vi": "Căn cứ vào vòng đời đã ghi; không biết những chế độ báo cáo nào đã thực hiện trên hệ thống.",
      "en": "It believes the lifecycle stated; it cannot tell which reports are made in the system."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có hệ thống thông tin báo cáo: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no reporting information system: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" {{state}}; {{plateau}} chưa có hệ thống thông tin báo cáo.",
        "en": "\"{{name}}\" {{state}}; {{plateau}} is still without a reporting information system."
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
      "vi": "Đưa hệ thống thông tin báo cáo của tỉnh vào vận hành; xong thì ghi hệ thống đó tại mục Ứng dụng (/applications) với vai trò (role) \"reporting\" và vòng đời (lifecycle) đang vận hành (operating).",
      "en": "Put the province's reporting information system into operation; then record it at /applications with role \"reporting\" and lifecycle operating."
    },
    "state": {
      "vi": "Nêu tại {{pointer}} hệ thống thông tin báo cáo với vai trò (role) \"reporting\" và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at {{pointer}} the reporting information system with role \"reporting\" and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "id": "retired-before-replacement",
    "topic": "application",
    "over": [
      "application",
      "platform"
    ],
    "summary": "A system retires only when what replaces it runs.",
    "why": {
      "vi": "Tắt hệ thống cũ khi hệ thống mới chưa chạy thì công việc bị đứt quãng và dữ liệu không có nơi chuyển đến.",
      "en": "When the old system is switched off before the new one runs, work stops and its data has nowhere to go."
    },
    "limits": {
      "vi": "Coi phần tử nêu ở \"reuseOf\" của hệ thống sắp ngừng là hệ thống thay thế; không biết dữ liệu đã được chuyển hay chưa.",
      "en": "It takes what a retiring system names in reuseOf for its replacement; it cannot tell whether the data was moved."
    },
    "see": [],
    "messages": {
      "tooEarly": {
        "vi": "\"{{name}}\" ngừng sử dụng vào {{retireBy}}, trước khi hệ thống thay thế \"{{next}}\" vận hành ({{operateFrom}}).",
        "en": "\"{{name}}\" is retired by {{retireBy}}, before its replacement \"{{next}}\" operates ({{operateFrom}})."
      },
      "noSuccessor": {
        "vi": "\"{{name}}\" sẽ ngừng sử dụng, nhưng hệ thống thay thế \"{{next}}\" được nêu là không có.",
        "en": "\"{{name}}\" is to be retired, while its replacement \"{{next}}\" is stated absent."
      },
      "noDates": {
        "vi": "Chưa đủ mốc thời gian để biết hệ thống thay thế \"{{next}}\" vận hành trước khi \"{{name}}\" ngừng sử dụng.",
        "en": "The dates do not tell whether the replacement \"{{next}}\" operates before \"{{name}}\" is retired."
      },
      "unnamed": {
        "vi": "\"{{name}}\" sẽ ngừng sử dụng nhưng chưa nêu hệ thống nào thay thế.",
        "en": "\"{{name}}\" is to be retired and no replacement is named."
      },
      "unstated": {
        "vi": "Chưa nêu vòng đời của \"{{name}}\", nên chưa biết hệ thống có sắp ngừng sử dụng hay không.",
        "en": "The lifecycle of \"{{name}}\" is not stated, so whether it is to be retired is open."
      }
    },
    "fix": {
      "vi": "Lùi thời điểm ngừng sử dụng (schedule.retireBy) đến sau khi hệ thống thay thế vận hành, hoặc đẩy sớm việc vận hành (schedule.operateFrom) hệ thống thay thế; rồi sửa mốc tại {{pointer}}.",
      "en": "Retire the system (schedule.retireBy) only after its replacement operates, or bring the replacement (schedule.operateFrom) forward; then correct the date at {{pointer}}."
    },
    "state": {
      "vi": "Nêu vòng đời (lifecycle) của hệ thống; nếu sắp ngừng sử dụng thì nêu thời điểm (schedule.retireBy), hệ thống thay thế (reuse.reuseOf) và thời điểm hệ thống đó vận hành (schedule.operateFrom); không có gì thay thế thì ghi \"notApplicable\" cho \"reuse\" trong \"openPoints\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the lifecycle of the system; where it is to be retired, its day (schedule.retireBy), its replacement (reuse.reuseOf) and when that operates (schedule.operateFrom); where nothing replaces it, notApplicable for reuse in openPoints; still missing: {{pointer}}."
    },
    "status": "active",
    "failing": [
      "tooEarly",
      "noSuccessor"
    ],
    "open": [
      "noDates",
      "unnamed",
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/option",
      "/applications/*/reuse/reuseOf",
      "/applications/*/schedule/operateFrom",
      "/applications/*/schedule/retireBy",
      "/inventory/applications",
      "/inventory/platforms",
      "/platforms/*/lifecycle",
      "/platforms/*/option",
      "/platforms/*/reuse",
      "/platforms/*/schedule"
    ],
    "isFixable": false,
    "avoid": {
      "name": "a year without either",
      "model": {
        "applications": [
          {
            "id": "cu",
            "name": "Bảng tin cũ",
            "lifecycle": "retiring",
            "reuse": {
              "reuseOf": "moi"
            },
            "schedule": {
              "retireBy": "2021-12-31"
            }
          },
          {
            "id": "moi",
            "name": "Cổng mới",
            "lifecycle": "building",
            "schedule": {
              "operateFrom": "2023"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "the replacement operates",
      "model": {
        "applications": [
          {
            "id": "cu",
            "name": "Bảng tin cũ",
            "lifecycle": "retiring",
            "reuse": {
              "reuseOf": "moi"
            }
          },
          {
            "id": "moi",
            "name": "Cổng mới",
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
    "why": {
      "vi": "Có hai cổng thì hồ sơ có thể nằm ở cổng không ai theo dõi, và mỗi kết nối phải xây dựng, trả tiền hai lần.",
      "en": "With two portals a dossier can be in the one nobody looks at, and every connection is built and paid for twice."
    },
    "limits": {
      "vi": "So các hệ thống theo vai trò đã ghi; không thấy cổng riêng của một cơ quan nếu cổng đó không được liệt kê.",
      "en": "It compares systems by the role stated; it does not see the portal of a single agency that is not listed."
    },
    "see": [],
    "messages": {
      "second": {
        "vi": "Có hai hệ thống cùng loại ({{kind}}) là \"{{other}}\" và \"{{name}}\"; mỗi tỉnh chỉ lập một.",
        "en": "There are two systems of one kind ({{kind}}), \"{{other}}\" and \"{{name}}\"; a province sets up one only."
      },
      "unstated": {
        "vi": "Chưa đủ thông tin để kết luận tỉnh chỉ có một cổng dịch vụ công và một hệ thống một cửa điện tử.",
        "en": "What is stated does not show that the province has only one portal and one electronic one-stop."
      }
    },
    "fix": {
      "vi": "Hợp nhất các hệ thống cùng loại thành một; xong thì ghi vòng đời (lifecycle) của hệ thống không còn dùng là không có (absent) tại mục Ứng dụng (/applications).",
      "en": "Merge the systems of one kind into one; then record lifecycle absent for the one out of use at /applications."
    },
    "state": {
      "vi": "Liệt kê đủ ứng dụng với vai trò (role), vòng đời (lifecycle) của từng ứng dụng và khai báo tổng số ứng dụng (inventory.applications); chỗ còn thiếu: {{pointer}}.",
      "en": "List all applications with role and lifecycle and declare their number (inventory.applications); still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Một địa chỉ cho dịch vụ của mọi cơ quan thì người dân nhớ được; không có thì mỗi cơ quan lại phải tìm một nơi.",
      "en": "One address for all services of all agencies is what people can remember; without it each agency is searched for anew."
    },
    "limits": {
      "vi": "Căn cứ vào vòng đời đã ghi; không truy cập cổng và không biết cổng có đủ dịch vụ của các cơ quan hay không.",
      "en": "It believes the lifecycle stated; it does not visit the portal and cannot tell whether all agencies are on it."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có cổng dịch vụ công: \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no public service portal: \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "\"{{name}}\" {{state}}; {{plateau}} chưa có cổng dịch vụ công.",
        "en": "\"{{name}}\" {{state}}; {{plateau}} is still without a public service portal."
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
      "vi": "Đưa cổng dịch vụ công dùng chung của tỉnh vào vận hành; xong thì ghi cổng đó tại mục Ứng dụng (/applications) với vai trò (role) \"servicePortal\" hoặc \"procedureSystem\" và vòng đời (lifecycle) đang vận hành (operating).",
      "en": "Put a public service portal for the whole province into operation; then record it at /applications with role \"servicePortal\" or \"procedureSystem\" and lifecycle operating."
    },
    "state": {
      "vi": "Nêu tại {{pointer}} cổng dịch vụ công với vai trò (role) cổng dịch vụ công (servicePortal) hoặc hệ thống thông tin giải quyết thủ tục hành chính (procedureSystem) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at {{pointer}} the public service portal with role \"servicePortal\" or \"procedureSystem\" and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Mức độ cho biết người dân làm được đến bước nào trên mạng và ảnh hưởng đến cấp độ an toàn của hệ thống cung cấp dịch vụ.",
      "en": "The grade tells what people can do online and bears on the security level of the system that offers the service."
    },
    "limits": {
      "vi": "Căn cứ vào mức độ đã ghi; không thử nộp hồ sơ trên cổng.",
      "en": "It believes the grade stated; it does not try to send a dossier."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu mức độ (1 đến 4) của dịch vụ công \"{{name}}\".",
        "en": "The grade (1 to 4) of public service \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu mức độ (grade) của dịch vụ công tại {{pointer}}: 1, 2, 3 hoặc 4.",
      "en": "State grade of the public service at {{pointer}}: 1, 2, 3 or 4."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Bốn mức độ không còn được dùng; danh sách còn xếp theo mức độ thì không so sánh được với danh sách của cả nước.",
      "en": "The four grades no longer exist; a list that still uses them cannot be compared with the national one."
    },
    "limits": {
      "vi": "Căn cứ vào mức trực tuyến đã ghi; không tự quy đổi từ mức độ và không thử nộp hồ sơ trên cổng.",
      "en": "It believes what is stated; it does not convert grades and does not try to send a dossier."
    },
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
      "vi": "Nêu mức trực tuyến (online) của dịch vụ công tại {{pointer}}: toàn trình (full), một phần (partial) hoặc chỉ cung cấp thông tin (informationOnly).",
      "en": "State online of the public service at {{pointer}}: full, partial or informationOnly."
    },
    "state": null,
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
    "isFixable": false,
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
    "id": "shared-function-repeated",
    "topic": "application",
    "over": [
      "application"
    ],
    "summary": "No agency runs an application for what a shared one does.",
    "why": {
      "vi": "Mỗi ứng dụng trùng với ứng dụng dùng chung là thêm một lần đầu tư, một kho dữ liệu rời và một nơi phải bảo vệ.",
      "en": "Each application beside a shared one costs again, keeps its data apart and is one more to guard."
    },
    "limits": {
      "vi": "Chỉ so nghiệp vụ đã nêu; hai ứng dụng có thể làm những phần khác nhau của cùng một nghiệp vụ, việc đó do người thẩm định xem.",
      "en": "It compares only the functions stated; two applications may do different parts of one function, which a reviewer has to see."
    },
    "see": [],
    "messages": {
      "repeated": {
        "vi": "\"{{name}}\" được nêu là hệ thống riêng cho nghiệp vụ \"{{function}}\", trong khi ứng dụng dùng chung \"{{shared}}\" đang phục vụ cùng nghiệp vụ, cùng vai trò.",
        "en": "\"{{name}}\" is stated to be an own system for function \"{{function}}\", which the shared application \"{{shared}}\" serves in the same role."
      },
      "unreasoned": {
        "vi": "\"{{name}}\" và ứng dụng dùng chung \"{{shared}}\" cùng phục vụ nghiệp vụ \"{{function}}\"; chưa nêu dùng lại hay vì sao xây dựng riêng.",
        "en": "\"{{name}}\" and the shared application \"{{shared}}\" both serve function \"{{function}}\"; neither reuse nor a reason is stated."
      },
      "unstated": {
        "vi": "Chưa nêu loại, nghiệp vụ hoặc cơ quan chủ quản của \"{{name}}\" để so với các ứng dụng dùng chung.",
        "en": "Category, functions or owner of \"{{name}}\" are not stated, so it cannot be compared with shared applications."
      }
    },
    "fix": {
      "vi": "Chuyển nghiệp vụ sang ứng dụng dùng chung rồi ghi ứng dụng đó vào dùng lại (reuse.reuseOf); nếu có lý do phải xây dựng riêng thì ghi lý do (reuse.duplicateJustification); chỗ liên quan: {{pointer}}.",
      "en": "Move the work to the shared application and name it in reuse.reuseOf; where an own system is needed, state the reason (reuse.duplicateJustification); the place: {{pointer}}."
    },
    "state": {
      "vi": "Nêu loại (category), nghiệp vụ hỗ trợ (functions), cơ quan chủ quản (owner); khi trùng nghiệp vụ với ứng dụng dùng chung thì nêu ứng dụng được dùng lại (reuse.reuseOf) hoặc lý do xây dựng riêng (reuse.duplicateJustification); chỗ còn thiếu: {{pointer}}.",
      "en": "State category, functions and owner; where a shared application serves the same function, what is reused (reuse.reuseOf) or why not (reuse.duplicateJustification); still missing: {{pointer}}."
    },
    "status": "active",
    "failing": [
      "repeated"
    ],
    "open": [
      "unreasoned",
      "unstated"
    ],
    "facts": [
      "/applications/*/category",
      "/applications/*/functions/*",
      "/applications/*/lifecycle",
      "/applications/*/owner",
      "/applications/*/reuse/duplicateJustification",
      "/applications/*/reuse/form",
      "/applications/*/reuse/reuseOf",
      "/applications/*/role",
      "/functions/*",
      "/inventory/applications"
    ],
    "isFixable": false,
    "avoid": {
      "name": "an own system for what a shared one does",
      "model": {
        "organisations": [
          {
            "id": "van-phong",
            "name": "Văn phòng",
            "level": "province"
          },
          {
            "id": "so-y-te",
            "name": "Sở Y tế",
            "level": "province"
          }
        ],
        "functions": [
          {
            "id": "van-ban",
            "name": "Quản lý văn bản"
          },
          {
            "id": "kham-chua-benh",
            "name": "Khám, chữa bệnh"
          }
        ],
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản dùng chung",
            "role": "documents",
            "category": "shared",
            "owner": "van-phong",
            "functions": [
              "van-ban"
            ],
            "lifecycle": "operating"
          },
          {
            "id": "qlvb-y-te",
            "name": "Văn bản ngành y tế",
            "role": "documents",
            "category": "internal",
            "owner": "so-y-te",
            "functions": [
              "van-ban"
            ],
            "lifecycle": "operating",
            "reuse": {
              "form": "own"
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "another function",
      "model": {
        "organisations": [
          {
            "id": "van-phong",
            "name": "Văn phòng",
            "level": "province"
          },
          {
            "id": "so-y-te",
            "name": "Sở Y tế",
            "level": "province"
          }
        ],
        "functions": [
          {
            "id": "van-ban",
            "name": "Quản lý văn bản"
          },
          {
            "id": "kham-chua-benh",
            "name": "Khám, chữa bệnh"
          }
        ],
        "applications": [
          {
            "id": "qlvb",
            "name": "Quản lý văn bản dùng chung",
            "role": "documents",
            "category": "shared",
            "owner": "van-phong",
            "functions": [
              "van-ban"
            ],
            "lifecycle": "operating"
          },
          {
            "id": "qlvb-y-te",
            "name": "Văn bản ngành y tế",
            "role": "documents",
            "category": "internal",
            "owner": "so-y-te",
            "functions": [
              "kham-chua-benh"
            ],
            "lifecycle": "operating"
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
    "why": {
      "vi": "Danh sách chức năng cho biết người dùng và hệ thống khác trông cậy được vào điều gì; chức năng còn thiếu chỉ lộ ra khi có hồ sơ đầu tiên cần đến.",
      "en": "The list tells what users and other systems may count on; a function that is missing shows when the first dossier needs it."
    },
    "limits": {
      "vi": "So tên chức năng đã ghi với tên trong quy định; không thử hệ thống và có thể bỏ sót chức năng được gọi bằng tên khác.",
      "en": "It compares the names listed with those of the regulation; it does not try the system and may miss a function under another name."
    },
    "see": [],
    "messages": {
      "noSystem": {
        "vi": "Chưa có các chức năng theo quy định vì \"{{name}}\" {{state}}.",
        "en": "The prescribed functions are not there because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu {{count}} chức năng theo quy định: {{missing}}.",
        "en": "{{count}} prescribed functions are not stated: {{missing}}."
      }
    },
    "fix": {
      "vi": "Đưa hệ thống vào vận hành với đủ chức năng theo quy định; xong thì ghi vòng đời (lifecycle) và các chức năng (features) của hệ thống tại mục Ứng dụng (/applications).",
      "en": "Put the system into operation with all prescribed functions; then record its lifecycle and features at /applications."
    },
    "state": {
      "vi": "Liệt kê các chức năng (features) mà hệ thống đang vận hành đã có, gọi tên như trong quy định; chỗ còn thiếu: {{pointer}}.",
      "en": "List the functions that the operating system has in features, named as in the regulation; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ một cơ quan ở ngoài hệ thống gửi bản giấy là mọi cơ quan khác phải giữ bộ phận nhận bản giấy.",
      "en": "One agency outside the system sends paper, and every other one must keep its paper desk for it."
    },
    "limits": {
      "vi": "Căn cứ vào tỷ lệ đã ghi; không biết cơ quan đã có hệ thống có thực sự dùng hay không.",
      "en": "It believes the share stated; it cannot tell whether an agency that has the system really uses it."
    },
    "see": [],
    "messages": {
      "partly": {
        "vi": "\"{{name}}\" chưa triển khai ở 100% cơ quan {{levels}}.",
        "en": "\"{{name}}\" is not used by all agencies of these levels: {{levels}}."
      },
      "noSystem": {
        "vi": "\"{{name}}\" {{state}} nên chưa cơ quan nào dùng.",
        "en": "\"{{name}}\" {{state}}, so no agency uses it."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống đang vận hành đã triển khai ở tất cả cơ quan {{levels}} hay chưa.",
        "en": "Whether an operating system is used by all agencies of these levels is not stated: {{levels}}."
      }
    },
    "fix": {
      "vi": "Đưa hệ thống vào vận hành ở tất cả cơ quan của cấp còn thiếu; xong thì ghi tỷ lệ cơ quan đã dùng (share) của từng cấp vào mức triển khai (coverage) của hệ thống tại mục Ứng dụng (/applications).",
      "en": "Bring the system into operation at all agencies of the levels named; then record the share of agencies that use it at each level in coverage of the system at /applications."
    },
    "state": {
      "vi": "Nêu vòng đời (lifecycle) và mức triển khai (coverage) của hệ thống: từng cấp (level) và tỷ lệ cơ quan đã dùng (share); chỗ còn thiếu: {{pointer}}.",
      "en": "State lifecycle and coverage of the system: each level and the share of agencies that use it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "dossier-code-malformed",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "Dossier codes are agency code, date and a four-digit number.",
    "why": {
      "vi": "Người dân và Cổng Dịch vụ công quốc gia tra hồ sơ bằng mã này; mã tự đặt thì không biết hồ sơ thuộc cơ quan nào, tiếp nhận ngày nào.",
      "en": "People and the national portal look a dossier up by this code; a home-made one tells neither the agency nor the day."
    },
    "limits": {
      "vi": "Chỉ xét dạng của một mã làm ví dụ; không đối chiếu mã cơ quan và không biết hệ thống có cấp mã tự động hay không.",
      "en": "It looks at the form of one sample; it neither compares the agency code nor knows whether codes are issued automatically."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã hồ sơ \"{{code}}\" của \"{{name}}\" không gồm mã định danh cơ quan, ngày (năm, tháng, ngày) và số thứ tự bốn chữ số theo dạng áp dụng tại thời điểm kiểm tra.",
        "en": "Dossier code \"{{code}}\" of \"{{name}}\" is not agency code, date (year, month, day) and a four-digit number in the form that holds on the day of the check."
      },
      "longNumber": {
        "vi": "Mã hồ sơ \"{{code}}\" của \"{{name}}\" có số thứ tự dài hơn bốn chữ số; chưa đủ cơ sở để kết luận là đúng quy định.",
        "en": "Dossier code \"{{code}}\" of \"{{name}}\" has a number of more than four digits; whether that is allowed is open."
      },
      "unstated": {
        "vi": "Chưa nêu mã hồ sơ mẫu của \"{{name}}\".",
        "en": "A sample dossier code of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Chỉnh hệ thống một cửa điện tử để cấp mã hồ sơ đúng dạng (như \"000.00.16.H56-210615-0012\"), rồi ghi một mã thật làm ví dụ (dossierCodePattern) tại {{pointer}}.",
      "en": "Have the one-stop issue codes of the prescribed form (like \"000.00.16.H56-210615-0012\"), then state a real one (dossierCodePattern) at {{pointer}}."
    },
    "state": {
      "vi": "Ghi một mã hồ sơ thật làm ví dụ (dossierCodePattern) tại {{pointer}}, như \"000.00.16.H56-210615-0012\".",
      "en": "State a real dossier code (dossierCodePattern) at {{pointer}}, like \"000.00.16.H56-210615-0012\"."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "longNumber",
      "unstated"
    ],
    "facts": [
      "/inventory/services",
      "/services/*/dossierCodePattern",
      "/services/*/lifecycle",
      "/services/*/openPoints"
    ],
    "isFixable": true,
    "avoid": {
      "name": "a number of the office",
      "model": {
        "services": [
          {
            "id": "khai-sinh",
            "name": "Đăng ký khai sinh",
            "lifecycle": "operating",
            "dossierCodePattern": "HS-2021-15"
          }
        ]
      }
    },
    "prefer": {
      "name": "with the older agency code",
      "model": {
        "services": [
          {
            "id": "khai-sinh",
            "name": "Đăng ký khai sinh",
            "lifecycle": "operating",
            "dossierCodePattern": "000.00.53.H48-220921-0099"
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
    "why": {
      "vi": "Phần lớn hồ sơ bắt đầu từ cấp xã; kiến trúc chỉ có các sở thì bỏ sót nơi người dân gặp chính quyền.",
      "en": "Most dossiers start in a commune; an architecture of the departments alone leaves out where people meet the state."
    },
    "limits": {
      "vi": "Quy tắc chỉ cần một nghiệp vụ cho mỗi cấp, không xét đã đủ nghiệp vụ của cấp đó hay chưa.",
      "en": "One function of each level is enough; it does not see whether all of the level are there."
    },
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
      "vi": "Khảo sát, đưa nghiệp vụ của cấp còn thiếu vào kiến trúc; xong thì thêm vào mục Nghiệp vụ (/functions) kèm các cấp thực hiện (levels) và sửa tổng số tại mục Danh mục khai báo (/inventory/functions).",
      "en": "Survey the functions of the missing levels and put them into the architecture; then add them at /functions with their levels (levels) and correct the total at /inventory/functions."
    },
    "state": {
      "vi": "Nêu nghiệp vụ của cấp còn thiếu tại mục Nghiệp vụ (/functions), mỗi nghiệp vụ kèm các cấp thực hiện (levels): tỉnh (province), huyện (district), xã (commune).",
      "en": "State the functions of the missing levels at /functions, each with the levels that perform it (levels): province, district, commune."
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
    "isFixable": false,
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
    "why": {
      "vi": "Có mã thì mới đặt được nghiệp vụ của hai tỉnh cạnh nhau để so sánh, dù mỗi nơi gọi một tên.",
      "en": "The code lets a reviewer lay the functions of two provinces side by side, whatever each calls them."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết mã không để trống, không đối chiếu mã với danh mục của mô hình tham chiếu.",
      "en": "It sees that the code is not blank; it does not compare it with the list of the reference model."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Nghiệp vụ \"{{name}}\" có mã theo mô hình tham chiếu nghiệp vụ (BRM) nhưng mã để trống.",
        "en": "Function \"{{name}}\" has a code of the business reference model (BRM) that is blank."
      },
      "unstated": {
        "vi": "Nghiệp vụ \"{{name}}\" chưa có mã theo mô hình tham chiếu nghiệp vụ (BRM).",
        "en": "Function \"{{name}}\" has no code of the business reference model (BRM)."
      }
    },
    "fix": {
      "vi": "Tra mã của nghiệp vụ trong mô hình tham chiếu nghiệp vụ (BRM); xong thì ghi mã đó tại {{pointer}}.",
      "en": "Look the function up in the business reference model (BRM); then set {{pointer}} to its code."
    },
    "state": {
      "vi": "Nêu mã phân loại (codes) của nghiệp vụ tại {{pointer}}: bộ mã (scheme) \"BRM\", kèm mã (code).",
      "en": "State the code (codes) of the function at {{pointer}}: scheme (scheme) BRM and the code itself (code)."
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
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống và dữ liệu phục vụ nghiệp vụ; nghiệp vụ không có cơ quan chịu trách nhiệm thì không ai quyết định hệ thống phải làm gì.",
      "en": "Systems and data follow the function; when nobody answers for it, nobody decides what its system must do."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào cơ quan được nêu, không đối chiếu với quy định về chức năng, nhiệm vụ của cơ quan đó.",
      "en": "It believes the agency stated; it does not compare it with the duties of that agency."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nghiệp vụ \"{{name}}\" chưa nêu cơ quan chủ trì.",
        "en": "Function \"{{name}}\" does not name its accountable agency."
      }
    },
    "fix": {
      "vi": "Nêu cơ quan chủ trì nghiệp vụ (owner) tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).",
      "en": "State the accountable agency (owner) of the function at {{pointer}} by its id at /organisations."
    },
    "state": null,
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
    "isFixable": false,
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
    "id": "procedure-code-malformed",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "The code of a procedure has the form used nationwide.",
    "why": {
      "vi": "Cổng dịch vụ công và hệ thống một cửa nhận ra cùng một thủ tục nhờ mã này; mã sai dạng thì hồ sơ và số liệu không ghép được với nhau.",
      "en": "Portal and one-stop know a procedure by this code; with another form dossiers and figures cannot be matched."
    },
    "limits": {
      "vi": "Chỉ xét dạng của mã; không tra mã có thật hay không.",
      "en": "It checks only the form of the code, not whether there is such a procedure."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã thủ tục \"{{code}}\" của \"{{name}}\" không có dạng đang dùng trên Cơ sở dữ liệu quốc gia về thủ tục hành chính (như \"1.000948\" hoặc \"1.000948.H38\").",
        "en": "Procedure code \"{{code}}\" of \"{{name}}\" does not have the form used in the national procedures database (like \"1.000948\" or \"1.000948.H38\")."
      },
      "unstated": {
        "vi": "Chưa nêu mã thủ tục hành chính của \"{{name}}\".",
        "en": "The procedure code of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Tra mã trên Cơ sở dữ liệu quốc gia về thủ tục hành chính rồi sửa mã thủ tục (procedureCode) tại {{pointer}}.",
      "en": "Look the code up in the national procedures database and correct procedureCode at {{pointer}}."
    },
    "state": {
      "vi": "Nêu mã thủ tục (procedureCode) tại {{pointer}} theo Cơ sở dữ liệu quốc gia về thủ tục hành chính.",
      "en": "State procedureCode at {{pointer}} as in the national procedures database."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/services",
      "/services/*/lifecycle",
      "/services/*/openPoints",
      "/services/*/procedureCode"
    ],
    "isFixable": true,
    "avoid": {
      "name": "a number of the province",
      "model": {
        "services": [
          {
            "id": "khai-sinh",
            "name": "Đăng ký khai sinh",
            "lifecycle": "operating",
            "procedureCode": "KS-01"
          }
        ]
      }
    },
    "prefer": {
      "name": "the short code",
      "model": {
        "services": [
          {
            "id": "khai-sinh",
            "name": "Đăng ký khai sinh",
            "lifecycle": "operating",
            "procedureCode": "1.000948"
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
    "why": {
      "vi": "Người dân chỉ phải khai báo một lần; mỗi lần nộp lại tốn thêm một giấy tờ và thêm nguy cơ sai lệch dữ liệu.",
      "en": "People should state a fact once; every second copy costs them a paper and the state an error."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét thành phần hồ sơ được liệt kê và căn cứ vào nguồn được nêu, không đọc biểu mẫu của thủ tục.",
      "en": "It sees only the inputs listed and believes the source stated; it does not read the forms of the procedure."
    },
    "see": [],
    "messages": {
      "asksAgain": {
        "vi": "Dịch vụ công \"{{name}}\" yêu cầu người nộp hồ sơ cung cấp \"{{input}}\" dù dữ liệu này đã được chia sẻ.",
        "en": "Service \"{{name}}\" asks the applicant for \"{{input}}\" although this data is already shared."
      },
      "openInput": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu thành phần hồ sơ \"{{input}}\" lấy từ đâu hoặc dữ liệu đó đã được chia sẻ hay chưa.",
        "en": "Service \"{{name}}\" does not say where \"{{input}}\" comes from, or whether the state already shares it."
      },
      "notAllListed": {
        "vi": "Dịch vụ công \"{{name}}\" liệt kê {{listed}} thành phần hồ sơ nhưng chưa nêu rõ đó là toàn bộ.",
        "en": "Service \"{{name}}\" lists {{listed}} inputs without saying that these are all."
      },
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu thành phần hồ sơ.",
        "en": "Service \"{{name}}\" does not state what the applicant has to hand in."
      }
    },
    "fix": {
      "vi": "Bỏ yêu cầu nộp giấy tờ mà dữ liệu đã được chia sẻ, khai thác dữ liệu từ nguồn chia sẻ; xong thì ghi nơi lấy (collectedFrom) là dữ liệu chia sẻ (shared) tại {{pointer}}.",
      "en": "Stop asking for what is already shared and read it from its source; then set {{pointer}} to shared."
    },
    "state": {
      "vi": "Nêu đủ thành phần hồ sơ (inputs) và tổng số thành phần (inputCount) của dịch vụ; mỗi thành phần nêu lấy từ đâu (collectedFrom), dữ liệu tương ứng (data), và tại mục Dữ liệu (/dataAssets) nêu dữ liệu đó được chia sẻ thế nào (sharing); chỗ còn thiếu là {{pointer}}.",
      "en": "State all inputs (inputs) of the service and their number (inputCount); for each where it comes from (collectedFrom), its data asset (data), and at /dataAssets how that is shared (sharing); what is missing is {{pointer}}."
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
    "isFixable": false,
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
    "id": "service-data-without-path",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "Services fed with national data run on systems that can reach it.",
    "why": {
      "vi": "Dịch vụ hứa không hỏi lại giấy tờ nhưng không có đường lấy dữ liệu thì người dân vẫn phải nộp.",
      "en": "A service that promises not to ask again, but has no way to the data, will ask again."
    },
    "limits": {
      "vi": "Tin rằng dữ liệu đi được suốt chuỗi kết nối đã khai báo; dịch vụ có hệ thống quốc gia tham gia xử lý thì không xét.",
      "en": "It believes that data passes the whole chain of listed connections; a service that a national system helps to handle is left out."
    },
    "see": [],
    "messages": {
      "noWay": {
        "vi": "Dịch vụ công \"{{name}}\" lấy dữ liệu từ \"{{database}}\", nhưng không ứng dụng nào xử lý dịch vụ có đường kết nối đến đó.",
        "en": "Service \"{{name}}\" takes data from \"{{database}}\", but no application that handles it has a way there."
      },
      "openLink": {
        "vi": "Dịch vụ công \"{{name}}\" lấy dữ liệu từ \"{{database}}\" qua một kết nối chưa nêu tình trạng.",
        "en": "Service \"{{name}}\" takes data from \"{{database}}\" over a connection whose state is not stated."
      },
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" lấy dữ liệu từ \"{{database}}\" nhưng chưa nêu kết nối nào dẫn đến đó.",
        "en": "Service \"{{name}}\" takes data from \"{{database}}\", but no connection that leads there is stated."
      },
      "noApplication": {
        "vi": "Dịch vụ công \"{{name}}\" lấy dữ liệu từ cơ sở dữ liệu quốc gia nhưng chưa nêu ứng dụng xử lý.",
        "en": "Service \"{{name}}\" takes data from a national database, but the application that handles it is not stated."
      },
      "openInput": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu rõ thành phần hồ sơ \"{{input}}\" lấy từ dữ liệu nào và bằng cách nào.",
        "en": "Service \"{{name}}\" does not say which data \"{{input}}\" comes from, or how."
      },
      "inputsUnstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu đủ thành phần hồ sơ và tổng số thành phần.",
        "en": "Service \"{{name}}\" does not state all its inputs and how many there are."
      }
    },
    "fix": {
      "vi": "Xác minh ứng dụng nào lấy dữ liệu và bằng cách nào; xong thì khai báo kết nối đến cơ sở dữ liệu quốc gia tại mục Kết nối (/connections), sửa tổng số đã khai báo; nếu dữ liệu không lấy từ đó thì sửa nơi lấy tại {{pointer}}.",
      "en": "Find out which application fetches the data and how; then list the connection with the national database at /connections and correct the declared total; if the data does not come from there, correct {{pointer}}."
    },
    "state": {
      "vi": "Nêu đủ thành phần hồ sơ (inputs, inputCount), dữ liệu (data) và nơi lấy (collectedFrom) của từng thành phần, ứng dụng xử lý (applications), và tại mục Kết nối (/connections) kết nối dẫn đến cơ sở dữ liệu quốc gia; chỗ còn thiếu: {{pointer}}.",
      "en": "State all inputs (inputs, inputCount) with their data (data) and origin (collectedFrom), the applications (applications), and at /connections the connection that leads to the national database; still missing: {{pointer}}."
    },
    "status": "active",
    "failing": [
      "noWay"
    ],
    "open": [
      "openLink",
      "unstated",
      "noApplication",
      "openInput",
      "inputsUnstated"
    ],
    "facts": [
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/connections",
      "/inventory/services",
      "/platforms",
      "/services/*/applications/*",
      "/services/*/inputCount",
      "/services/*/inputs/*/collectedFrom",
      "/services/*/inputs/*/data",
      "/services/*/lifecycle",
      "/services/*/openPoints"
    ],
    "isFixable": false,
    "avoid": {
      "name": "all connections are listed and none leads there",
      "model": {
        "inventory": {
          "connections": 0
        },
        "services": [
          {
            "id": "ho-tich",
            "name": "Đăng ký hộ tịch",
            "lifecycle": "operating",
            "applications": [
              "mot-cua"
            ],
            "inputs": [
              {
                "name": "Số định danh",
                "data": "csdlqg-dan-cu",
                "collectedFrom": "shared"
              }
            ],
            "inputCount": 1
          }
        ],
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử"
          }
        ]
      }
    },
    "prefer": {
      "name": "the application that handles it is connected with the database",
      "model": {
        "services": [
          {
            "id": "ho-tich",
            "name": "Đăng ký hộ tịch",
            "lifecycle": "operating",
            "applications": [
              "mot-cua"
            ],
            "inputs": [
              {
                "name": "Số định danh",
                "data": "csdlqg-dan-cu",
                "collectedFrom": "shared"
              }
            ],
            "inputCount": 1
          }
        ],
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử"
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
    }
  },
  {
    "id": "service-not-by-post",
    "topic": "business",
    "over": [
      "service"
    ],
    "summary": "Dossiers of each service can go by public post.",
    "why": {
      "vi": "Người ở xa hoặc không dùng mạng vẫn nộp được hồ sơ và nhận kết quả mà không phải đi lại.",
      "en": "Whoever lives far away or is not online can still hand in a dossier and get the result without travelling."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào danh sách cách nộp đã nêu; danh sách có thể chưa đủ nên cách chưa ghi là chưa đủ cơ sở, không phải chưa đáp ứng.",
      "en": "The rule believes the channels listed; the list may be short, so that a way that is not on it is open, not failed."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu dịch vụ công \"{{name}}\" nhận hồ sơ, trả kết quả qua bưu chính công ích.",
        "en": "Service \"{{name}}\" does not state that dossiers and results can go by public post."
      }
    },
    "fix": {
      "vi": "Thỏa thuận với doanh nghiệp bưu chính công ích, công bố cách nộp này; xong thì thêm bưu chính công ích (postal) vào cách nộp tại {{pointer}}; thủ tục phải làm trực tiếp thì ghi cách nộp là không áp dụng tại openPoints.",
      "en": "Agree with the public postal service and publish this way; then add postal to the channels at {{pointer}}; for a procedure that needs personal attendance state in openPoints that channels do not apply."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/services",
      "/services/*/channels/*",
      "/services/*/lifecycle",
      "/services/*/openPoints"
    ],
    "isFixable": false,
    "avoid": {
      "name": "other ways are listed",
      "model": {
        "services": [
          {
            "id": "ho-tich",
            "name": "Đăng ký hộ tịch",
            "lifecycle": "operating",
            "channels": [
              "online"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "the post is one of the ways",
      "model": {
        "services": [
          {
            "id": "ho-tich",
            "name": "Đăng ký hộ tịch",
            "lifecycle": "operating",
            "channels": [
              "inPerson",
              "postal"
            ]
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
    "why": {
      "vi": "Hồ sơ được tiếp nhận và theo dõi trên hệ thống; dịch vụ không gắn với ứng dụng nào thì làm trên giấy hoặc ngoài một cửa.",
      "en": "Dossiers are received and tracked in a system; a service without one is served on paper or outside the one-stop."
    },
    "limits": {
      "vi": "Quy tắc chỉ dựa vào mối liên kết được nêu, không biết hồ sơ có thực sự được xử lý trên ứng dụng đó hay không.",
      "en": "It rests on the link stated; it does not know whether dossiers are really handled there."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu ứng dụng tiếp nhận, xử lý hồ sơ.",
        "en": "Service \"{{name}}\" does not name the application that receives and handles its dossiers."
      }
    },
    "fix": {
      "vi": "Nêu ứng dụng xử lý (applications), như hệ thống thông tin một cửa điện tử hoặc phần mềm chuyên ngành, tại {{pointer}}, bằng mã của ứng dụng ở mục Ứng dụng (/applications).",
      "en": "State the applications (applications), such as the one-stop or a specialised system, at {{pointer}} by their ids at /applications."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Mối liên kết cho biết dịch vụ thực hiện nhiệm vụ nào của cơ quan nhà nước và dịch vụ nào bị ảnh hưởng khi nhiệm vụ đó thay đổi.",
      "en": "The link shows which duty of the state a service fulfils, and which services a change of that duty touches."
    },
    "limits": {
      "vi": "Quy tắc chỉ dựa vào mối liên kết được nêu, không xét dịch vụ có đúng thuộc nghiệp vụ đó hay không.",
      "en": "It rests on the link stated, not on whether the service really belongs there."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Dịch vụ công \"{{name}}\" chưa nêu thuộc nghiệp vụ nào.",
        "en": "Service \"{{name}}\" does not say which business function it belongs to."
      }
    },
    "fix": {
      "vi": "Nêu nghiệp vụ mà dịch vụ phục vụ (function) tại {{pointer}}, bằng mã của nghiệp vụ ở mục Nghiệp vụ (/functions).",
      "en": "State the function that the service serves (function) at {{pointer}} by its id at /functions."
    },
    "state": null,
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
    "isFixable": false,
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
    "id": "services-not-counted-by-grade",
    "topic": "business",
    "over": [
      "model"
    ],
    "summary": "Public services are counted at each grade that the law knows.",
    "why": {
      "vi": "Tỷ lệ dịch vụ công trực tuyến chỉ kiểm được khi biết số dịch vụ ở từng mức.",
      "en": "A share of online services can be checked only from the number at each grade."
    },
    "limits": {
      "vi": "Chỉ xem có đủ các phần hay không; phép cộng và tỷ lệ do các quy tắc về số liệu kiểm tra.",
      "en": "It sees only whether all parts are there; sums and shares are checked by the rules on figures."
    },
    "see": [],
    "messages": {
      "partsMissing": {
        "vi": "Chỉ tiêu \"{{name}}\" chưa nêu số dịch vụ công ở các mức: {{missing}}.",
        "en": "Indicator \"{{name}}\" does not count the services at: {{missing}}."
      },
      "unstated": {
        "vi": "Chưa nêu số dịch vụ công ở từng mức: {{missing}}.",
        "en": "The number of public services at each grade is not stated: {{missing}}."
      }
    },
    "fix": {
      "vi": "Nêu số dịch vụ công ở từng mức tại {{pointer}}: đại lượng (measure) \"servicesByGrade\" với các phần grade1 đến grade4 (đến 14/8/2022), \"servicesByExtent\" với các phần full, partial (từ 15/8/2022); mức không có dịch vụ nào thì ghi 0.",
      "en": "State the services at each grade at {{pointer}}: measure servicesByGrade with the parts grade1 to grade4 (until 14 August 2022), servicesByExtent with full and partial (from 15 August 2022); write 0 where there are none."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "partsMissing",
      "unstated"
    ],
    "facts": [
      "/indicators/*/breakdown/parts/*/key",
      "/indicators/*/measure",
      "/indicators/*/status"
    ],
    "isFixable": false,
    "avoid": {
      "name": "only the higher grades",
      "model": {
        "indicators": [
          {
            "id": "theo-muc",
            "name": "Dịch vụ theo mức",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "parts": [
                {
                  "key": "grade3",
                  "value": 12
                },
                {
                  "key": "grade4",
                  "value": 12
                }
              ]
            }
          }
        ]
      }
    },
    "prefer": {
      "name": "at each of four grades",
      "model": {
        "indicators": [
          {
            "id": "theo-muc",
            "name": "Dịch vụ theo mức",
            "measure": "servicesByGrade",
            "status": "measured",
            "breakdown": {
              "parts": [
                {
                  "key": "grade1",
                  "value": 12
                },
                {
                  "key": "grade2",
                  "value": 12
                },
                {
                  "key": "grade3",
                  "value": 12
                },
                {
                  "key": "grade4",
                  "value": 12
                }
              ]
            }
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
    "why": {
      "vi": "Cơ sở dữ liệu nằm rải rác ở từng cơ quan, mỗi nơi một dạng, thì khó kết nối, chia sẻ và bảo đảm an toàn.",
      "en": "A database that lies with each office in its own form cannot be connected, shared or kept safe."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều được nêu và chỉ xét cơ sở dữ liệu, không xét bộ dữ liệu hay danh mục.",
      "en": "It believes what is stated and sees databases only, not data sets or code lists."
    },
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
      "vi": "Đưa cơ sở dữ liệu về quản lý tập trung ở quy mô toàn tỉnh; xong thì ghi quản lý tập trung (centrallyManaged) là true tại {{pointer}}.",
      "en": "Bring the database under central management of the province; then set {{pointer}} (centrallyManaged) to true."
    },
    "state": {
      "vi": "Nêu cơ sở dữ liệu có được quản lý tập trung (centrallyManaged) hay không tại {{pointer}}: có (true) hoặc không (false); nếu chỉ dùng nội bộ thì ghi tính chất (use) là nội bộ (internal).",
      "en": "State at {{pointer}} whether the database is managed centrally (centrallyManaged): true or false; when it is for internal use only, set use (use) to internal."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan cần dữ liệu phải biết dữ liệu được chia sẻ mặc định, phải yêu cầu hay không được chia sẻ.",
      "en": "An agency that looks for data must see whether it gets it by default, on request or not at all."
    },
    "limits": {
      "vi": "Quy tắc xét cả cơ sở dữ liệu, không xét từng mục dữ liệu; quy tắc căn cứ vào hình thức được nêu.",
      "en": "It looks at each data asset as a whole, not at its fields, and believes what is stated."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" được chia sẻ mặc định, theo yêu cầu hay chỉ dùng nội bộ.",
        "en": "Whether \"{{name}}\" is shared by default, on request or not at all is not stated."
      }
    },
    "fix": {
      "vi": "Nêu hình thức chia sẻ (sharing) của dữ liệu tại {{pointer}}: mặc định (default), theo yêu cầu (onRequest) hoặc nội bộ (internal).",
      "en": "State how the data is shared (sharing) at {{pointer}}: default, onRequest or internal."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu dùng chung phục vụ mọi cơ quan, dữ liệu chuyên ngành phục vụ một ngành; cách chia sẻ, kinh phí và cơ quan chủ quản tùy thuộc vào đó.",
      "en": "Shared data is built for all agencies and specialised data for one; sharing rules, cost and owner depend on it."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tính chất được nêu, không xét dữ liệu có thực sự được nhiều cơ quan dùng hay không.",
      "en": "It believes the use stated; it does not see which agencies really use the data."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" là dữ liệu dùng chung, chuyên ngành hay nội bộ.",
        "en": "Whether \"{{name}}\" is shared, specialised or internal data is not stated."
      }
    },
    "fix": {
      "vi": "Nêu tính chất (use) của dữ liệu tại {{pointer}}: dùng chung (shared), chuyên ngành (specialised) hoặc nội bộ (internal).",
      "en": "State the use (use) of the data at {{pointer}}: shared, specialised or internal."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Cùng loại dữ liệu mang cùng mã thì các cơ quan mới phát hiện được nơi nào đang lưu trùng.",
      "en": "The same code on the same kind of data is how agencies find out that they keep the same thing twice."
    },
    "limits": {
      "vi": "Quy tắc chỉ kiểm tra dạng của mã, không đối chiếu mã với danh mục của mô hình tham chiếu.",
      "en": "It checks the form of the code; it does not compare it with the list of the reference model."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã DRM \"{{code}}\" của \"{{name}}\" không đúng dạng DRMnnn hoặc DRMnnn.nnn.",
        "en": "DRM code \"{{code}}\" of \"{{name}}\" does not have the form DRMnnn or DRMnnn.nnn."
      },
      "unstated": {
        "vi": "Chưa nêu mã theo mô hình tham chiếu dữ liệu (DRM) của \"{{name}}\".",
        "en": "The code of \"{{name}}\" in the data reference model (DRM) is not stated."
      }
    },
    "fix": {
      "vi": "Tra lại mã của dữ liệu trong mô hình tham chiếu dữ liệu (DRM); xong thì ghi đúng dạng, ví dụ \"DRM001.002\", tại {{pointer}}.",
      "en": "Look the data up in the data reference model (DRM); then set {{pointer}} to its code in the right form, for example \"DRM001.002\"."
    },
    "state": {
      "vi": "Nêu mã phân loại (codes) của dữ liệu tại {{pointer}}: bộ mã (scheme) \"DRM\", mã (code) có dạng như \"DRM001.002\".",
      "en": "State the code (codes) of the data at {{pointer}}: scheme (scheme) DRM and a code (code) such as \"DRM001.002\"."
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
    "isFixable": true,
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
    "why": {
      "vi": "Phải có cơ quan chịu trách nhiệm về chất lượng dữ liệu và quyết định ai được sử dụng.",
      "en": "Somebody must answer for the quality of the data and decide who may use it."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào cơ quan được nêu, không xét cơ quan đó có được giao quản lý dữ liệu bằng văn bản hay không.",
      "en": "It believes the agency stated; it does not see whether an act gives it the data to manage."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cơ quan chủ quản của \"{{name}}\".",
        "en": "The managing agency of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu cơ quan chủ quản (owner) của dữ liệu tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).",
      "en": "State the managing agency (owner) of the data at {{pointer}} by its id at /organisations."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan dùng dữ liệu chia sẻ phải biết dữ liệu có thể cũ đến mức nào trước khi dựa vào đó.",
      "en": "Who reads shared data has to know how old it may be before relying on it."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết tần suất được nêu, không xét dữ liệu có được cập nhật đúng như vậy hay không.",
      "en": "It sees the frequency stated, not whether the data is really updated that often."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu tần suất cập nhật của \"{{name}}\".",
        "en": "How often \"{{name}}\" is updated is not stated."
      }
    },
    "fix": {
      "vi": "Nêu tần suất cập nhật (updateFrequency) của dữ liệu tại {{pointer}}, ví dụ \"hằng ngày\".",
      "en": "State how often the data is updated (updateFrequency) at {{pointer}}, for example \"hằng ngày\" (daily)."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu chia sẻ mất giá trị ngay khi không còn cơ quan nào có trách nhiệm sửa và cập nhật.",
      "en": "Shared data loses its worth as soon as nobody has the duty to correct it."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào cơ quan được nêu, không xét cơ quan đó có cập nhật thường xuyên hay không.",
      "en": "It believes the agency stated; it does not see whether that agency does update the data."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cơ quan có trách nhiệm cập nhật \"{{name}}\".",
        "en": "Which agency has to update \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu cơ quan cập nhật (updater) dữ liệu tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).",
      "en": "State the agency that updates the data (updater) at {{pointer}} by its id at /organisations."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Khi hai cơ sở dữ liệu cùng được coi là đúng, không cơ quan nào biết phải sửa ở đâu và đọc từ đâu.",
      "en": "When two databases both claim to be right, no agency can know which of them to correct and which to read."
    },
    "limits": {
      "vi": "Quy tắc chỉ nhận ra trùng khi hai nơi ghi cùng tên đối tượng, không so nội dung dữ liệu.",
      "en": "It sees a clash only when both name the same subject; it does not compare the data."
    },
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
        "vi": "\"{{name}}\" được nêu không phải nguồn gốc chính nhưng chưa nêu là bản sao của dữ liệu nào.",
        "en": "\"{{name}}\" is stated not to be authoritative, but not which source it copies."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" là nguồn gốc chính hay bản sao.",
        "en": "Whether \"{{name}}\" is an authoritative source or a copy is not stated."
      }
    },
    "fix": {
      "vi": "Chọn một cơ sở dữ liệu làm nguồn gốc chính, nơi khác chuyển sang đọc hoặc sao từ nguồn đó; xong thì ở nơi không được chọn, ghi nguồn gốc chính (authoritative) là false và bản sao của (copyOf) là mã của nguồn; một trong hai nơi là {{pointer}}.",
      "en": "Choose one database as the authoritative source and let the other read or copy it; then set the other one’s authoritative (authoritative) to false and its copy of (copyOf) to the id of the source; one of the two is {{pointer}}."
    },
    "state": {
      "vi": "Nêu dữ liệu là nguồn gốc chính (authoritative là true, kèm đối tượng dữ liệu subject) hay là bản sao của dữ liệu nào (copyOf); chỗ còn thiếu là {{pointer}}.",
      "en": "State whether the data is an authoritative source (authoritative true, with its subject) or which data it copies (copyOf); what is missing is {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Báo cáo và quyết định cần dữ liệu từ nhiều nơi gom về một chỗ; không có kho thì mỗi báo cáo lại phải thu thập từ đầu.",
      "en": "Reports and decisions need data from many databases in one place; without a store each report collects it anew."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết kho được nêu, kể cả mới dự kiến, không xét kho có dữ liệu và được khai thác hay không.",
      "en": "It sees the store stated, even a planned one, not whether it holds data that is used."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Kho dữ liệu dùng chung \"{{name}}\" được nêu là không có hoặc sắp kết thúc sử dụng, và không nêu kho nào khác.",
        "en": "Shared data store \"{{name}}\" is stated as absent or about to end, and no other is stated."
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
      "vi": "Xây dựng kho dữ liệu dùng chung hoặc đưa vào kế hoạch; xong thì nêu kho tại mục Dữ liệu (/dataAssets) với loại (kind) \"warehouse\" và vòng đời (lifecycle) dự kiến (planned), đang xây dựng (building) hoặc đang vận hành (operating); tổng số đã khai báo thì sửa theo.",
      "en": "Build a shared data store or plan one; then list it at /dataAssets with kind (kind) \"warehouse\" and lifecycle (lifecycle) planned, building or operating, and correct the total when one is declared."
    },
    "state": {
      "vi": "Nêu kho dữ liệu dùng chung có loại (kind) \"warehouse\" tại mục Dữ liệu (/dataAssets), kèm vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State the shared data store (kind warehouse) at /dataAssets with its lifecycle (lifecycle): operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan không biết đã có những cơ sở dữ liệu nào thì sẽ xây thêm cơ sở dữ liệu mới.",
      "en": "An agency that does not know which databases exist builds another one."
    },
    "limits": {
      "vi": "Quy tắc nhận ra văn bản qua trích yếu, không đọc danh mục kèm theo.",
      "en": "It knows the act by its subject; it does not read the catalogue."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu văn bản ban hành danh mục cơ sở dữ liệu của tỉnh.",
        "en": "The act that issues the catalogue of the province’s databases is not stated."
      }
    },
    "fix": {
      "vi": "Thêm văn bản ban hành danh mục cơ sở dữ liệu vào phần văn bản liên quan (relatedActs) tại /document/relatedActs, kèm trích yếu (title).",
      "en": "Add the act that issues the catalogue, with its subject (title), to the related acts (relatedActs) at /document/relatedActs."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ ghép được hai cơ sở dữ liệu khi cả hai ghi cùng một mã cho cùng một địa bàn, cơ quan hay thủ tục.",
      "en": "Two databases can only be joined when both write the same codes for the same district, office or procedure."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết danh mục được nêu, không kiểm tra dữ liệu có dùng đúng mã của danh mục hay không.",
      "en": "It sees the code lists stated; it does not check that the data uses their codes."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Cơ sở dữ liệu \"{{name}}\" chưa nêu danh mục dùng chung mà dữ liệu áp dụng.",
        "en": "Database \"{{name}}\" does not name the common code lists it uses."
      }
    },
    "fix": {
      "vi": "Nêu các danh mục dùng chung mà cơ sở dữ liệu áp dụng (codeLists) tại {{pointer}}, bằng mã của danh mục ở mục Dữ liệu (/dataAssets).",
      "en": "State the common code lists that the database uses (codeLists) at {{pointer}} by their ids at /dataAssets."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu mà cơ quan nào cũng cần thì không nên phải xin từng nơi; chia sẻ mặc định bớt được văn bản yêu cầu và thỏa thuận.",
      "en": "What every agency needs must not be asked for agency by agency; default sharing spares the request and the agreement."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào hình thức chia sẻ được nêu, không thử truy cập dữ liệu.",
      "en": "It believes the sharing stated; it does not try to read the data."
    },
    "see": [],
    "messages": {
      "notDefault": {
        "vi": "\"{{name}}\" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa được chia sẻ mặc định.",
        "en": "\"{{name}}\" is shared master data or a code list and is not shared by default."
      },
      "openNature": {
        "vi": "Chưa nêu \"{{name}}\" có phải là dữ liệu chủ dùng chung hay không.",
        "en": "Whether \"{{name}}\" is shared master data is not stated."
      },
      "unstated": {
        "vi": "\"{{name}}\" là dữ liệu chủ dùng chung hoặc danh mục dùng chung nhưng chưa nêu hình thức chia sẻ.",
        "en": "\"{{name}}\" is shared master data or a code list, and how it is shared is not stated."
      }
    },
    "fix": {
      "vi": "Chuyển dữ liệu sang chia sẻ mặc định cho các cơ quan nhà nước; xong thì ghi hình thức chia sẻ (sharing) là mặc định (default) tại {{pointer}}.",
      "en": "Share the data with all agencies by default; then set {{pointer}} (sharing) to default."
    },
    "state": {
      "vi": "Nêu dữ liệu có là nguồn gốc chính (authoritative) hay không, tính chất (use) là dùng chung (shared), chuyên ngành (specialised) hay nội bộ (internal), và hình thức chia sẻ (sharing) là mặc định (default), theo yêu cầu (onRequest) hay nội bộ (internal); chỗ còn thiếu là {{pointer}}.",
      "en": "State whether the data is authoritative (authoritative), its use (use: shared, specialised or internal) and how it is shared (sharing: default, onRequest or internal); what is missing is {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu mở có được nhờ một danh mục kèm thời hạn, không trông chờ thiện chí của từng cơ quan.",
      "en": "Open data comes about by a list with dates, not by the good will of single offices."
    },
    "limits": {
      "vi": "Quy tắc nhận ra văn bản qua trích yếu, không đọc danh mục kèm theo.",
      "en": "It knows the act by its subject; it does not read the catalogue."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu văn bản ban hành danh mục, kế hoạch công bố dữ liệu mở của tỉnh.",
        "en": "The act that issues the province’s catalogue or plan of open data is not stated."
      }
    },
    "fix": {
      "vi": "Thêm văn bản về danh mục hoặc kế hoạch công bố dữ liệu mở vào phần văn bản liên quan (relatedActs) tại /document/relatedActs, kèm trích yếu (title).",
      "en": "Add the act on the catalogue or plan of open data, with its subject (title), to the related acts (relatedActs) at /document/relatedActs."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu đã công bố không thể thu hồi; người bị nêu trong dữ liệu mở sẽ bị nêu mãi.",
      "en": "What is published cannot be taken back; a person named in open data stays named."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều được nêu, không đọc dữ liệu đã công bố.",
      "en": "It believes what is stated; it does not read the published data."
    },
    "see": [],
    "messages": {
      "personal": {
        "vi": "Dữ liệu mở \"{{name}}\" chứa dữ liệu cá nhân.",
        "en": "Open data \"{{name}}\" holds personal data."
      },
      "unstated": {
        "vi": "Chưa nêu dữ liệu mở \"{{name}}\" có chứa dữ liệu cá nhân hay không.",
        "en": "Whether open data \"{{name}}\" holds personal data is not stated."
      }
    },
    "fix": {
      "vi": "Loại dữ liệu cá nhân khỏi dữ liệu đã công bố; xong thì ghi dữ liệu cá nhân (personalData) là false tại {{pointer}}.",
      "en": "Take personal data out of what is published; then set {{pointer}} (personalData) to false."
    },
    "state": {
      "vi": "Nêu dữ liệu mở có chứa dữ liệu cá nhân (personalData) hay không tại {{pointer}}: có (true) hoặc không (false).",
      "en": "State at {{pointer}} whether the open data holds personal data (personalData): true or false."
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
    "isFixable": false,
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
    "why": {
      "vi": "Người dân, doanh nghiệp tìm dữ liệu ở một nơi; dữ liệu chỉ có trên trang của tỉnh thì ít người tìm thấy.",
      "en": "People look for data in one place; what stands only on a provincial page is not found."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào kết nối được nêu, không truy cập cổng để xem dữ liệu có ở đó hay không.",
      "en": "It believes the link stated; it does not visit the portal to see whether the data is there."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "Cổng dữ liệu \"{{name}}\" của tỉnh chưa kết nối với Cổng dữ liệu quốc gia.",
        "en": "Provincial data portal \"{{name}}\" is not connected to the national data portal."
      },
      "notYet": {
        "vi": "Kết nối giữa cổng dữ liệu \"{{name}}\" của tỉnh và Cổng dữ liệu quốc gia {{state}}.",
        "en": "The link between provincial data portal \"{{name}}\" and the national data portal {{state}}."
      },
      "noSystem": {
        "vi": "Cổng dữ liệu \"{{name}}\" của tỉnh {{state}} nên chưa có trên Cổng dữ liệu quốc gia.",
        "en": "Provincial data portal \"{{name}}\" {{state}}, so nothing reaches the national data portal."
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
      "vi": "Đưa cổng dữ liệu của tỉnh vào vận hành và kết nối với Cổng dữ liệu quốc gia, hoặc công bố thẳng trên cổng quốc gia; xong thì ghi là đang vận hành (lifecycle \"operating\") cho cổng và cho kết nối tại mục Kết nối (/connections), hoặc ghi cổng dữ liệu (openData/portal) là \"cong-du-lieu-quoc-gia\".",
      "en": "Let the provincial portal operate and connect it to the national data portal, or publish on the national one; then set lifecycle (lifecycle) to operating for the portal and for its link at /connections, or set openData/portal to \"cong-du-lieu-quoc-gia\"."
    },
    "state": {
      "vi": "Nêu cổng dữ liệu (openData/portal) của dữ liệu mở tại mục Dữ liệu (/dataAssets) và kết nối của cổng đó với Cổng dữ liệu quốc gia, kèm tình trạng (lifecycle), tại mục Kết nối (/connections); chỗ còn thiếu là {{pointer}}.",
      "en": "State the portal that publishes the open data (openData/portal) at /dataAssets and its link to the national data portal, with its lifecycle (lifecycle), at /connections; what is missing is {{pointer}}."
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
      "/connections/*/via",
      "/dataAssets/*/kind",
      "/dataAssets/*/lifecycle",
      "/dataAssets/*/openData/portal",
      "/inventory/connections",
      "/inventory/dataAssets",
      "/platforms"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Doanh nghiệp chỉ dùng dữ liệu mở khi tin được rằng dữ liệu luôn mới.",
      "en": "Enterprises build on open data only when they can rely on its being fresh."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào ngày được nêu và so với ngày của tài liệu, không xem dữ liệu trên cổng.",
      "en": "It believes the date stated and compares it with the date of the document; it does not look at the portal."
    },
    "see": [],
    "messages": {
      "tooLate": {
        "vi": "Dữ liệu mở \"{{name}}\" được cập nhật lần gần nhất ngày {{date}}, quá {{months}} tháng trước ngày của tài liệu.",
        "en": "Open data \"{{name}}\" was last updated on {{date}}, over {{months}} months before the document."
      },
      "unstated": {
        "vi": "Chưa nêu lần cập nhật gần nhất của dữ liệu mở \"{{name}}\".",
        "en": "The last update of open data \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Cập nhật dữ liệu đã công bố; xong thì ghi ngày cập nhật (updatedOn) tại {{pointer}}.",
      "en": "Update the published data; then set {{pointer}} (updatedOn) to the date."
    },
    "state": {
      "vi": "Nêu ngày cập nhật gần nhất (updatedOn) của dữ liệu mở tại {{pointer}}.",
      "en": "State the date of the last update (updatedOn) of the open data at {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Danh mục không được rà soát vẫn giới thiệu dữ liệu không còn nữa và bỏ sót dữ liệu có thể mở.",
      "en": "A catalogue that nobody reviews keeps offering data that is gone and hides data that could be open."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào ngày được nêu và so với ngày của tài liệu, không xét việc rà soát có kỹ hay không.",
      "en": "It believes the date stated and compares it with the date of the document; it does not see how thorough the review was."
    },
    "see": [],
    "messages": {
      "tooLate": {
        "vi": "Danh mục có dữ liệu mở \"{{name}}\" được rà soát lần gần nhất ngày {{date}}, quá {{months}} tháng trước ngày của tài liệu.",
        "en": "The catalogue entry of open data \"{{name}}\" was last reviewed on {{date}}, over {{months}} months before the document."
      },
      "unstated": {
        "vi": "Chưa nêu lần rà soát gần nhất của danh mục có dữ liệu mở \"{{name}}\".",
        "en": "The last review of the catalogue entry of open data \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Rà soát danh mục dữ liệu mở; xong thì ghi ngày rà soát (catalogueReviewedOn) tại {{pointer}}.",
      "en": "Review the catalogue of open data; then set {{pointer}} (catalogueReviewedOn) to the date."
    },
    "state": {
      "vi": "Nêu ngày rà soát danh mục gần nhất (catalogueReviewedOn) của dữ liệu mở tại {{pointer}}.",
      "en": "State the date of the last review of the catalogue (catalogueReviewedOn) at {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Biện pháp bảo vệ, cấp độ an toàn và giới hạn chia sẻ đều bắt đầu từ việc biết dữ liệu cá nhân nằm ở đâu.",
      "en": "Protection, security level and the limits of sharing all start from knowing where personal data lies."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều được nêu, không suy ra dữ liệu cá nhân từ tên hay nội dung dữ liệu.",
      "en": "It believes what is stated; it does not guess personal data from names or content."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có chứa dữ liệu cá nhân hay không.",
        "en": "Whether \"{{name}}\" holds personal data is not stated."
      }
    },
    "fix": {
      "vi": "Nêu có chứa dữ liệu cá nhân (personalData) hay không tại {{pointer}}: có (true) hoặc không (false).",
      "en": "State at {{pointer}} whether it holds personal data (personalData): true or false."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Dữ liệu cá nhân dễ bị lộ nhất khi đi giữa các cơ quan, nơi không bên nào thấy mình chịu trách nhiệm.",
      "en": "Personal data is most at risk on its way between agencies, where neither side feels answerable for it."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét kết nối được liệt kê và căn cứ vào biện pháp được nêu, không xét biện pháp có đủ mạnh hay không.",
      "en": "It sees only the connections listed and believes the measures stated, not whether they are strong enough."
    },
    "see": [],
    "messages": {
      "noProtection": {
        "vi": "Kết nối \"{{name}}\" truyền dữ liệu cá nhân nhưng chưa nêu biện pháp bảo vệ.",
        "en": "Connection \"{{name}}\" carries personal data, and its protection is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối \"{{name}}\" có truyền dữ liệu cá nhân hay không.",
        "en": "Whether connection \"{{name}}\" carries personal data is not stated."
      }
    },
    "fix": {
      "vi": "Nêu kết nối có dữ liệu cá nhân (personalData) hay không và, nếu có, các biện pháp bảo vệ (protection); chỗ còn thiếu là {{pointer}}.",
      "en": "State whether the connection carries personal data (personalData) and, if so, the measures that protect it (protection); what is missing is {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan chỉ có thể dựa vào dữ liệu của cơ quan khác khi có văn bản nói rõ được làm gì với dữ liệu đó.",
      "en": "An agency may only build on another one’s data when it knows in writing what it may do with it."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết quy chế được nêu, không đọc quy chế và không biết đã được công bố hay chưa.",
      "en": "It sees that a regulation is named; it does not read it or know whether it is public."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu quy chế quản lý, khai thác và sử dụng của \"{{name}}\".",
        "en": "The regulation on the use of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu văn bản ban hành quy chế khai thác (usageRegulation) tại {{pointer}}; dữ liệu chỉ dùng nội bộ thì ghi hình thức chia sẻ (sharing) là nội bộ (internal).",
      "en": "State the act that issues the regulation on use (usageRegulation) at {{pointer}}; for data for internal use only set sharing (sharing) to internal."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Kiến trúc lập theo khung cũ không có những nội dung mà khung mới yêu cầu; cần nâng cấp trước khi lấy làm căn cứ cho dự án.",
      "en": "An architecture under an older framework misses what the newer one asks for; it has to be upgraded before projects rest on it."
    },
    "limits": {
      "vi": "Quy tắc chỉ so phiên bản được nêu với phiên bản đang áp dụng, không đối chiếu nội dung kiến trúc với khung.",
      "en": "It compares the version stated with the one in force, not the content of the architecture with the framework."
    },
    "see": [],
    "messages": {
      "older": {
        "vi": "Kiến trúc của tỉnh theo Khung phiên bản \"{{basedOn}}\", trong khi phiên bản {{current}} áp dụng từ {{since}}.",
        "en": "The provincial architecture follows framework \"{{basedOn}}\", while version {{current}} applies from {{since}}."
      },
      "unknown": {
        "vi": "Kiến trúc của tỉnh được nêu là theo khung \"{{basedOn}}\", nhưng không nhận ra đó là phiên bản nào.",
        "en": "The provincial architecture is stated to follow \"{{basedOn}}\", which is no known version of the framework."
      },
      "unstated": {
        "vi": "Chưa nêu kiến trúc của tỉnh theo phiên bản nào của Khung Kiến trúc Chính phủ điện tử Việt Nam.",
        "en": "Which version of the national framework the provincial architecture follows is not stated."
      }
    },
    "fix": {
      "vi": "Cập nhật kiến trúc của tỉnh theo phiên bản khung đang áp dụng; xong thì ghi phiên bản đó tại /document/architecture/basedOn.",
      "en": "Update the provincial architecture to the framework in force; then set /document/architecture/basedOn to that version."
    },
    "state": {
      "vi": "Nêu phiên bản khung mà kiến trúc của tỉnh tuân theo (basedOn) tại /document/architecture/basedOn, ví dụ \"1.0\" hoặc \"2.0\".",
      "en": "State the version of the framework that the architecture follows (basedOn) at /document/architecture/basedOn, for example \"1.0\" or \"2.0\"."
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
    "isFixable": false,
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
    "why": {
      "vi": "Dự án và việc thẩm định chỉ dẫn chiếu được đến một kiến trúc xác định rõ phiên bản, số và ngày ban hành.",
      "en": "A project or a review can only refer to an architecture that is identified beyond doubt."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào phiên bản, số và ngày được nêu, không tra cứu quyết định ban hành.",
      "en": "It believes the version, number and date stated; it does not look the act up."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đủ thông tin nhận diện kiến trúc của tỉnh, còn thiếu: {{missing}}.",
        "en": "The identity of the provincial architecture is incomplete; missing: {{missing}}."
      }
    },
    "fix": {
      "vi": "Nêu phiên bản (version), số, ký hiệu (decision/number) và ngày (decision/date) của quyết định ban hành kiến trúc tại /document/architecture.",
      "en": "State the version (version) and the number (decision/number) and date (decision/date) of the act that issues the architecture at /document/architecture."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications",
      "/budgets",
      "/dataAssets",
      "/document/architecture/decision/alsoDated",
      "/document/architecture/decision/date",
      "/document/architecture/decision/number",
      "/document/architecture/openPoints",
      "/document/architecture/replaces",
      "/document/architecture/title",
      "/document/architecture/version",
      "/document/governance",
      "/document/legalBases",
      "/document/relatedActs",
      "/facilities",
      "/networks",
      "/organisations",
      "/platforms",
      "/security"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Nghiệp vụ, dữ liệu, ứng dụng, công nghệ và an toàn thông tin phụ thuộc lẫn nhau; thiếu một kiến trúc thành phần thì các phần khác không có cơ sở.",
      "en": "Business, data, application, technology and security depend on each other; a missing one leaves the others without their reason."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết mỗi miền có đoạn mô tả hoặc sơ đồ, không đánh giá nội dung có đầy đủ hay không.",
      "en": "It sees that each domain has a description or a diagram, not whether what they say is complete."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa có mô tả kiến trúc thành phần: {{domains}}.",
        "en": "These component architectures are not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu các kiến trúc thành phần, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states the component architectures, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu hiện trạng (current) hoặc mục tiêu (target) của từng miền còn thiếu tại mục Mô tả các miền (/domains), hoặc sơ đồ của miền tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State the current state (current) or the target (target) of each missing domain at /domains, or its diagram at /diagrams; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Mô tả hiện trạng chưa đủ để thấy cần thay đổi gì; nội dung cần hoàn thiện được rút ra từ phần đánh giá điểm mạnh, hạn chế.",
      "en": "A description alone gives no reason to change anything; the assessment is what the gaps are drawn from."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết mỗi miền có nêu điểm mạnh hoặc hạn chế, không xét đánh giá có đúng hay không.",
      "en": "It sees that each domain has strengths or weaknesses stated, not whether the assessment is right."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu điểm mạnh, hạn chế của hiện trạng ở các miền: {{domains}}.",
        "en": "Strengths and weaknesses of the current state are not stated for these domains: {{domains}}."
      }
    },
    "fix": {
      "vi": "Nêu điểm mạnh (strengths) hoặc hạn chế (weaknesses) của từng miền còn thiếu tại mục Mô tả các miền (/domains).",
      "en": "State strengths (strengths) or weaknesses (weaknesses) of each missing domain at /domains."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Mục tiêu không xuất phát từ hiện trạng dễ dẫn đến đầu tư lại những gì tỉnh đã có.",
      "en": "A target that does not start from what is there pays twice for what the province already has."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết mỗi miền có đoạn mô tả hiện trạng, không xét đoạn đó có đúng và đủ hay không.",
      "en": "It sees that each domain has its current state described, not whether the description is right and complete."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa mô tả hiện trạng của các miền: {{domains}}.",
        "en": "The current state of these domains is not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu hiện trạng của các miền, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states the current state of the domains, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu hiện trạng (current) của từng miền còn thiếu tại mục Mô tả các miền (/domains); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "Describe the current state (current) of each missing domain at /domains; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Phần căn cứ cho biết kiến trúc phải đáp ứng khung nào; người đọc không thể tự suy ra điều đó từ nội dung.",
      "en": "The legal bases tell which framework the architecture answers to; a reader cannot guess it from the content."
    },
    "limits": {
      "vi": "Quy tắc nhận ra văn bản qua số, ký hiệu hoặc trích yếu; văn bản ghi theo cách khác thì không nhận ra.",
      "en": "It knows the act by its number or subject; one written in another way is not recognised."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Trong các căn cứ đã nêu chưa có văn bản ban hành Khung Kiến trúc Chính phủ điện tử Việt Nam ({{number}}).",
        "en": "The legal bases stated do not hold the act that issues the national framework ({{number}})."
      }
    },
    "fix": {
      "vi": "Thêm văn bản ban hành khung vào phần căn cứ (legalBases) tại /document/legalBases, ghi đúng số, ký hiệu, ngày ban hành và trích yếu.",
      "en": "Add the act that issues the framework, with number, date and subject, to the legal bases (legalBases) at /document/legalBases."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/legalBases/*/number",
      "/document/legalBases/*/title"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Nội dung không có nhiệm vụ xử lý thì vẫn còn nguyên, và mục tiêu không đạt dù mọi nhiệm vụ đều hoàn thành.",
      "en": "A gap that no task addresses stays open, and the target is not reached although every task was done."
    },
    "limits": {
      "vi": "Quy tắc chỉ dựa vào mối liên kết được nêu, không xét nhiệm vụ có thực sự giải quyết được nội dung đó hay không.",
      "en": "It rests on the links stated, not on whether the initiative really closes the gap."
    },
    "see": [],
    "messages": {
      "none": {
        "vi": "Không có nhiệm vụ nào xử lý nội dung cần hoàn thiện \"{{name}}\".",
        "en": "No initiative closes the gap \"{{name}}\"."
      },
      "unstated": {
        "vi": "Chưa nêu nhiệm vụ nào xử lý nội dung cần hoàn thiện \"{{name}}\".",
        "en": "Which initiative closes the gap \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Giao một nhiệm vụ xử lý nội dung này, rồi ghi mã của nội dung ở {{pointer}} vào mục nội dung được xử lý (gaps) của nhiệm vụ tại mục Nhiệm vụ (/initiatives).",
      "en": "Give an initiative the task of closing the gap, then add the id of the gap at {{pointer}} to the gaps (gaps) of that initiative at /initiatives."
    },
    "state": {
      "vi": "Nêu nhiệm vụ xử lý nội dung này: ghi mã của nội dung vào mục nội dung được xử lý (gaps) của nhiệm vụ tại mục Nhiệm vụ (/initiatives).",
      "en": "State which initiative closes the gap: add the id of the gap to the gaps (gaps) of the initiative at /initiatives."
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
    "isFixable": false,
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
    "why": {
      "vi": "Lộ trình phải rút ngắn khoảng cách giữa hiện trạng và mục tiêu; nhiệm vụ không xử lý nội dung nào thì khó bảo vệ khi thẩm định.",
      "en": "The distance between today and the target is what the roadmap has to cover; a task that closes no gap is hard to defend."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có ít nhất một nội dung được liệt kê, không xét danh sách đã đủ hay chưa.",
      "en": "It sees that at least one gap is listed, not whether the list is complete."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu các nội dung cần hoàn thiện để đi từ hiện trạng đến kiến trúc mục tiêu.",
        "en": "The gaps between the current and the target architecture are not stated."
      }
    },
    "fix": {
      "vi": "Nêu từng nội dung cần hoàn thiện tại mục Nội dung cần hoàn thiện (/gaps), mỗi nội dung kèm hiện trạng (current) và yêu cầu cần đạt (required).",
      "en": "List the gaps at /gaps, each with its current state (current) and its required state (required)."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/gaps",
      "/openPoints"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Không có thời hạn thì không kiểm tra được thứ tự của lộ trình và không thể nói nhiệm vụ nào chậm.",
      "en": "Without a date the order of the roadmap cannot be checked, and a task is never late."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có thời hạn, không xét thời hạn có khả thi hay đã quá hạn.",
      "en": "It sees that there is a date, not whether the date can be kept or has passed."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu thời điểm hoàn thành.",
        "en": "Initiative \"{{name}}\" does not say when it ends."
      }
    },
    "fix": {
      "vi": "Nêu thời điểm kết thúc (end) của nhiệm vụ tại {{pointer}}, hoặc đưa nhiệm vụ vào một giai đoạn có thời điểm kết thúc tại mục Lộ trình (/roadmap).",
      "en": "State when the initiative ends (end) at {{pointer}}, or put it into a phase that has an end at /roadmap."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/end",
      "/initiatives/*/lifecycle",
      "/initiatives/*/openPoints",
      "/inventory/initiatives",
      "/roadmap/*/end",
      "/roadmap/*/initiatives/*"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Nhiệm vụ không có kinh phí hoặc nhân lực thì khó thực hiện; dự toán được lập từ lộ trình.",
      "en": "A task without money or staff behind it is a wish; the budget is drawn up from the roadmap."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu nguồn lực, không xét số tiền có đủ và đã được bố trí hay chưa.",
      "en": "It sees that a source is named, not whether the money suffices or has been provided."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu nguồn kinh phí.",
        "en": "Initiative \"{{name}}\" does not name its source of funding."
      }
    },
    "fix": {
      "vi": "Nêu nguồn lực (funding) của nhiệm vụ tại {{pointer}}, hoặc ghi mã nhiệm vụ vào khoản kinh phí tại mục Kinh phí (/budgets).",
      "en": "State the funding (funding) of the initiative at {{pointer}}, or name the initiative in a budget at /budgets."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/budgets/*/initiatives/*",
      "/initiatives/*/funding",
      "/initiatives/*/lifecycle",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Nhiệm vụ không có một cơ quan chủ trì thì khi chậm tiến độ không cơ quan nào chịu trách nhiệm.",
      "en": "A task without one agency in charge is nobody’s task when it runs late."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào cơ quan được nêu, không kiểm tra cơ quan đó đã được giao nhiệm vụ bằng văn bản hay chưa.",
      "en": "It believes the agency stated; it does not check that an act gives it the task."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu cơ quan chủ trì.",
        "en": "Initiative \"{{name}}\" does not name its lead agency."
      }
    },
    "fix": {
      "vi": "Nêu cơ quan chủ trì (lead) của nhiệm vụ tại {{pointer}}, bằng mã của cơ quan ở mục Cơ quan (/organisations).",
      "en": "State the lead agency (lead) of the initiative at {{pointer}} by its id at /organisations."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/lead",
      "/initiatives/*/lifecycle",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Tỉnh là một phần của hệ thống chung cả nước; dữ liệu nhận từ Trung ương và gửi lên Trung ương quyết định các giao diện kết nối cần xây dựng.",
      "en": "The province is one part of a national system; what it takes from and gives to the rest decides its interfaces."
    },
    "limits": {
      "vi": "Quy tắc chỉ cần một kết nối hoặc một sơ đồ được nêu, không xét kết nối đã vận hành hay đã đủ.",
      "en": "One connection or diagram stated is enough; it does not ask whether connections operate or are complete."
    },
    "see": [],
    "messages": {
      "noArchitecture": {
        "vi": "Tài liệu có nêu kết nối với hệ thống của Trung ương, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states connections with national systems, but not that the provincial architecture is being drafted or has been issued."
      },
      "none": {
        "vi": "Danh mục kết nối được khai báo đầy đủ nhưng không có kết nối nào với hệ thống của Trung ương, cũng không có sơ đồ kết nối.",
        "en": "The list of connections is declared complete and holds none with a national or ministry system, and there is no diagram of connections."
      },
      "unstated": {
        "vi": "Chưa có sơ đồ hoặc bảng kết nối giữa hệ thống của tỉnh với hệ thống quốc gia và của bộ, ngành.",
        "en": "No diagram or table shows the connections with national and ministry systems."
      }
    },
    "fix": {
      "vi": "Xác định các kết nối với hệ thống quốc gia, bộ, ngành và đưa vào kiến trúc; xong thì liệt kê tại mục Kết nối (/connections) (sửa tổng số tại mục Danh mục khai báo (/inventory/connections)), hoặc thêm sơ đồ kết nối có loại (kind) \"connection\" tại mục Sơ đồ (/diagrams).",
      "en": "Work out the connections with national and ministry systems and put them into the architecture; then list them at /connections (and correct the total at /inventory/connections), or add a diagram of connections (kind connection) at /diagrams."
    },
    "state": {
      "vi": "Nêu các kết nối với hệ thống quốc gia, bộ, ngành tại mục Kết nối (/connections), hoặc sơ đồ kết nối có loại (kind) \"connection\" tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "List the connections with national and ministry systems at /connections, or add a diagram of connections (kind connection) at /diagrams; state the status of the architecture at /document/architecture/status."
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
    "isFixable": false,
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
    "why": {
      "vi": "Mục tiêu biến tầm nhìn thành kết quả kiểm tra được; chỉ tiêu, nội dung cần hoàn thiện và nhiệm vụ đều gắn với mục tiêu.",
      "en": "Objectives turn the vision into results that can be checked; indicators, gaps and initiatives hang on them."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có ít nhất một mục tiêu, không xét mục tiêu có đo được và phù hợp hay không.",
      "en": "It sees that at least one objective is stated, not whether the objectives can be measured or fit."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu mục tiêu nào của kiến trúc.",
        "en": "The document does not state any objective of the architecture."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu mục tiêu, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states objectives, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu từng mục tiêu của kiến trúc (objectives) tại /document/objectives; tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State each objective of the architecture (objectives) at /document/objectives; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Lãnh đạo nắm kiến trúc qua một sơ đồ thể hiện đủ các lớp; cũng ở đó mới thấy thành phần nào không thuộc lớp nào.",
      "en": "One picture that shows all layers is what leaders read, and it is where parts that belong nowhere become visible."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết sơ đồ được khai báo, không đọc hình vẽ.",
      "en": "It sees that the diagram is listed; it does not read the picture."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Danh sách sơ đồ chưa có sơ đồ tổng thể của kiến trúc.",
        "en": "The list of diagrams does not show an overall architecture diagram."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu sơ đồ tổng thể, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states an overall diagram, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu sơ đồ tổng thể có loại (kind) \"overall\", kèm các lớp (layers) và phần tử (elements) tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "Add the overall diagram (kind overall) with its layers (layers) and elements (elements) at /diagrams; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Nguyên tắc giúp các cơ quan xử lý thống nhất những việc nhỏ mà không kế hoạch nào lường hết.",
      "en": "Principles settle the many small decisions that no plan foresees, and they settle them the same way in every agency."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu nguyên tắc, không đối chiếu với các nguyên tắc của khung.",
      "en": "It sees that principles are stated; it does not compare them with those of the framework."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu nguyên tắc xây dựng kiến trúc.",
        "en": "The document does not state the principles of the architecture."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu các nguyên tắc, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states principles, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu từng nguyên tắc xây dựng, phát triển kiến trúc (principles) tại /document/principles; tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State each principle of the architecture (principles) at /document/principles; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Phiên bản mới kế thừa phiên bản trước; nêu phiên bản bị thay thế cho biết nội dung nào được giữ lại và quyết định nào hết hiệu lực.",
      "en": "A new version builds on the former one; naming it shows what was carried over and which decision ends."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều được nêu, không kiểm tra phiên bản trước có thật và đã bị bãi bỏ hay chưa.",
      "en": "It believes what is stated; it does not check that the former version exists and has ended."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kiến trúc thay thế phiên bản nào hay là phiên bản đầu tiên của tỉnh.",
        "en": "Which version the architecture replaces, or that it is the first, is not stated."
      }
    },
    "fix": {
      "vi": "Nêu quyết định ban hành phiên bản bị thay thế (replaces) tại /document/architecture/replaces; nếu là phiên bản đầu tiên thì ghi bản đầu tiên (firstVersion) là true tại /document/architecture/firstVersion.",
      "en": "State the act that issued the version it replaces (replaces) at /document/architecture/replaces; when it is the first one, set firstVersion to true at /document/architecture/firstVersion."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/architecture/firstVersion",
      "/document/architecture/replaces/number"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Kiến trúc không giao việc cho cơ quan nào thì chỉ nằm trên giấy.",
      "en": "An architecture that gives no agency a task stays on paper."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có ít nhất một trách nhiệm được nêu, không xét đã giao đủ việc hay chưa.",
      "en": "It sees that at least one task is assigned, not whether all are."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu phần tổ chức triển khai: cơ quan nào làm việc gì.",
        "en": "The document does not say which agency does what to implement the architecture."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu phần tổ chức triển khai, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states who implements what, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu vai trò (role), cơ quan (organisation) và việc được giao (text) trong phần tổ chức triển khai tại /document/responsibilities; tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State roles (role), agencies (organisation) and tasks (text) at /document/responsibilities; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan ngoài phạm vi không phải tuân thủ; không nêu phạm vi thì khi thẩm định không biết hệ thống nào phải xét.",
      "en": "Agencies outside the scope need not conform; without it a review cannot say which systems count."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu phạm vi, không xét phạm vi đó có đủ các cơ quan phải áp dụng hay không.",
      "en": "It sees that a scope is stated, not whether it holds every agency that must comply."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu kiến trúc áp dụng cho cấp hành chính, cơ quan nào.",
        "en": "The document does not state which levels and agencies the architecture applies to."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu phạm vi áp dụng, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states a scope, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu phạm vi áp dụng (scope) tại /document/scope: các cấp (levels), cơ quan (organisations) hoặc nội dung bằng lời (text); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State the scope (scope) at /document/scope: levels (levels), agencies (organisations) or words (text); state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Số liệu hiện trạng nhanh cũ; có thời điểm khảo sát thì người thẩm định mới biết số liệu còn dùng được hay không.",
      "en": "Figures on the current state age quickly; only a dated survey lets a reviewer judge whether they still hold."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có đợt khảo sát được nêu, không xét khảo sát có đủ các cơ quan và còn mới hay không.",
      "en": "It sees that a survey is stated, not whether it reached every agency or is still recent."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đợt khảo sát hiện trạng và thời điểm khảo sát.",
        "en": "No survey of the current state and its date are stated."
      }
    },
    "fix": {
      "vi": "Nêu thời điểm (date) và phương pháp (method) của đợt khảo sát hiện trạng tại mục Khảo sát (/survey).",
      "en": "State date (date) and method (method) of the survey of the current state at /survey."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/openPoints",
      "/survey"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Dự án được thẩm định theo kiến trúc mục tiêu; miền không có mục tiêu thì dự án nào cũng có thể coi là phù hợp.",
      "en": "Projects are appraised against the target; a domain without one accepts any project."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết mỗi miền có đoạn mô tả hoặc sơ đồ mục tiêu, không xét mục tiêu có khả thi hay không.",
      "en": "It sees that each domain has a target described or drawn, not whether the target can be reached."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa mô tả kiến trúc mục tiêu của các miền: {{domains}}.",
        "en": "The target architecture of these domains is not described: {{domains}}."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu kiến trúc mục tiêu của các miền, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states the target architecture of the domains, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu mục tiêu (target) của từng miền còn thiếu tại mục Mô tả các miền (/domains), hoặc sơ đồ của miền có trạng thái (state) \"target\" tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "Describe the target (target) of each missing domain at /domains, or add its diagram of the target state (state target) at /diagrams; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Tầm nhìn nói tỉnh muốn trở thành thế nào; thiếu tầm nhìn thì không ai biết kiến trúc có dẫn đến đó hay không.",
      "en": "The vision says what the province wants to become; without it nobody can tell whether the architecture leads there."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu tầm nhìn, không xét tầm nhìn có phù hợp với định hướng của Trung ương hay không.",
      "en": "It sees that a vision is stated, not whether it fits the national orientation."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Tài liệu chưa nêu tầm nhìn phát triển chính quyền điện tử của tỉnh.",
        "en": "The document does not state a vision for the province’s e-government."
      },
      "noArchitecture": {
        "vi": "Tài liệu có nêu tầm nhìn, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.",
        "en": "The document states a vision, but not that the provincial architecture is being drafted or has been issued."
      }
    },
    "fix": {
      "vi": "Nêu tầm nhìn phát triển chính quyền điện tử (vision) tại /document/vision; tình trạng của kiến trúc nêu tại /document/architecture/status.",
      "en": "State the vision for e-government (vision) at /document/vision; state the status of the architecture at /document/architecture/status."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Tài liệu không thể dựa vào văn bản chưa có: một trong hai ngày bị ghi sai.",
      "en": "A document cannot rest on what did not exist yet: one of the dates is wrong."
    },
    "limits": {
      "vi": "Quy tắc chỉ so các ngày được nêu trong mô hình, không tra cứu văn bản.",
      "en": "It compares the dates stated in the model; it does not look acts up."
    },
    "see": [],
    "messages": {
      "later": {
        "vi": "Tài liệu đề ngày {{date}} nhưng viện dẫn văn bản ban hành sau ngày đó: {{acts}}.",
        "en": "The document is dated {{date}} but names acts issued later: {{acts}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu ngày của văn bản với bản gốc và với ngày của tài liệu; sửa ngày sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc /document/date.",
      "en": "Compare the date with the act itself and with the date of the document; correct the wrong one in the document and then at {{pointer}} or /document/date."
    },
    "state": null,
    "status": "active",
    "failing": [
      "later"
    ],
    "open": [],
    "facts": [
      "/applications",
      "/budgets",
      "/dataAssets",
      "/document/architecture",
      "/document/date",
      "/document/governance",
      "/document/legalBases",
      "/document/relatedActs/*/date",
      "/document/relatedActs/*/number",
      "/document/relatedActs/*/title",
      "/facilities/*/security/approval/decision/date",
      "/facilities/*/security/approval/decision/number",
      "/facilities/*/security/approval/decision/title",
      "/networks",
      "/organisations",
      "/platforms",
      "/security"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Số và ngày cùng xác định một văn bản; có hai ngày thì người đọc có thể tìm nhầm văn bản.",
      "en": "Number and date together identify an act; with two dates a reader may look for the wrong one."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết ngày khác khi mô hình ghi lại (alsoDated), không tra cứu văn bản gốc.",
      "en": "It knows of another date only when the model records it (alsoDated); it does not look the act up."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Cùng một văn bản nhưng ghi ngày khác nhau: {{acts}}.",
        "en": "The same act is given different dates: {{acts}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu ngày ban hành với văn bản gốc, thống nhất một ngày trong tài liệu; xong thì chỉ giữ ngày đúng và bỏ ngày ghi tại {{pointer}}.",
      "en": "Compare the date with the act itself and keep one date in the document; then keep the right date and take out what is at {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/applications",
      "/budgets",
      "/dataAssets",
      "/document/architecture",
      "/document/governance",
      "/document/legalBases",
      "/document/relatedActs/*/alsoDated/*",
      "/document/relatedActs/*/date",
      "/document/relatedActs/*/number",
      "/document/relatedActs/*/title",
      "/facilities",
      "/networks",
      "/organisations",
      "/platforms",
      "/security"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Người đọc cộng các phần ra số khác thì không tin cả hai; thường chỉ một số sai và dễ sửa.",
      "en": "A reader who adds the parts up and gets another number trusts neither; the error is usually in one figure and cheap to mend."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét khi mọi số đều chính xác (không kèm \"khoảng\", \"hơn\"…) và không biết số nào sai.",
      "en": "It looks only at exact figures (none with \"about\", \"over\"…) and does not know which one is wrong."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Các phần cộng lại không bằng tổng số: {{sum}} = {{computed}}, tài liệu ghi {{total}}.",
        "en": "The parts do not add up to the total: {{sum}} = {{computed}}, the document says {{total}}."
      },
      "exceeds": {
        "vi": "Các phần đã nêu cộng lại lớn hơn tổng số: {{sum}} = {{computed}}, tài liệu ghi {{total}}.",
        "en": "The parts stated add up to more than the total: {{sum}} = {{computed}}, the document says {{total}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số và các phần với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.",
      "en": "Compare the total and the parts with the original figures; correct the wrong one in the document and then at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Kinh phí không có nguồn thì chỉ là dự kiến; nguồn không rõ sử dụng vào đâu là sai sót.",
      "en": "Money that no source pays for is a promise; money without a use is a mistake."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét khi mọi số đều chính xác và không kể phần chi cho an toàn thông tin (security), vì phần này nằm trong các nguồn khác.",
      "en": "It looks only at exact figures and leaves out the part for security (security), which lies in other sources."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Các nguồn kinh phí cộng lại không bằng tổng: {{sum}} = {{computed}} {{unit}}, tài liệu ghi {{total}} {{unit}}.",
        "en": "The sources do not add up to the budget: {{sum}} = {{computed}} {{unit}}, the document says {{total}} {{unit}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng kinh phí và các nguồn với quyết định phê duyệt; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}/amounts.",
      "en": "Compare the total and the sources with the act that approves them; correct the wrong figure in the document and then at {{pointer}}/amounts."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Nói \"tất cả\" trên một tổng số nhỏ hơn sẽ che khuất những cơ quan không được tính.",
      "en": "\"All\" of a smaller number hides the agencies that were left out of the count."
    },
    "limits": {
      "vi": "Quy tắc không xét khi có ghi chú phạm vi, khi số không chính xác, hoặc khi đếm cán bộ, máy tính, văn bản thay vì cơ quan.",
      "en": "It leaves out coverage with a note, figures that are not exact, and counts of officials, computers or documents."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Tổng số cơ quan không khớp: mức triển khai tính trên {{of}} {{units}}, tài liệu nêu tỉnh có {{declared}} {{units}}.",
        "en": "The number of agencies does not fit: the coverage counts {{of}} {{units}}, the document says that the province has {{declared}} {{units}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số với số đơn vị của tỉnh; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc /document/province; nếu cố ý không tính một số đơn vị thì nêu phạm vi ở ghi chú (note) của mức triển khai.",
      "en": "Compare the whole with the number of units of the province; correct the wrong one in the document and then at {{pointer}} or /document/province; when some are left out on purpose, say so in the note (note) of the coverage."
    },
    "state": null,
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
      "/document/province/districts"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Người trích dẫn tài liệu chọn một giá trị, người đọc sau lại thấy giá trị khác.",
      "en": "Whoever quotes the document picks one of the values, and the next reader finds the other."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết giá trị khác khi mô hình ghi lại (alsoStated), không tự đọc tài liệu.",
      "en": "It knows of another value only when the model records it (alsoStated); it does not read the document."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Cùng một số liệu nhưng tài liệu ghi {{value}} ở chỗ này và {{others}} ở chỗ khác.",
        "en": "The document states the same figure as {{value}} here and as {{others}} elsewhere."
      }
    },
    "fix": {
      "vi": "Đối chiếu các chỗ nêu số liệu với số liệu gốc, thống nhất một giá trị trong tài liệu; xong thì chỉ giữ giá trị đúng và bỏ số ghi tại {{pointer}}.",
      "en": "Compare the places that state the figure with the original and keep one value in the document; then keep the right value and take out what is at {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [
      "differs"
    ],
    "open": [],
    "facts": [
      "/indicators/*/quantity/alsoStated/*",
      "/indicators/*/quantity/value"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Số liệu đo sau ngày lập báo cáo, hoặc kỳ đo kết thúc trước khi bắt đầu, là số liệu lấy nhầm từ nơi khác.",
      "en": "A figure measured after the report, or over a period that ends before it begins, is from somewhere else."
    },
    "limits": {
      "vi": "Quy tắc chỉ so thời điểm được nêu với ngày của tài liệu, không xét số liệu có quá cũ hay không.",
      "en": "It compares the days stated with the date of the document; it does not ask whether a figure is too old."
    },
    "see": [],
    "messages": {
      "reversed": {
        "vi": "Kỳ đo của \"{{name}}\" từ {{from}} đến {{to}} có ngày cuối trước ngày đầu.",
        "en": "The period of \"{{name}}\" from {{from}} to {{to}} ends before it begins."
      },
      "later": {
        "vi": "Số đo \"{{name}}\" có thời điểm {{date}}, sau ngày {{document}} của tài liệu.",
        "en": "\"{{name}}\" was measured on {{date}}, after the document of {{document}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu thời điểm với số liệu gốc; sửa thời điểm sai trong tài liệu rồi sửa lại tại {{pointer}}; nếu đó là mục tiêu, không phải số đo được, thì ghi tính chất (status) là mục tiêu (target).",
      "en": "Compare the day with the original; correct it in the document and then at {{pointer}}; when the figure is a goal, set status (status) to target."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Số liệu mỗi nơi ghi một khác thì không dùng để đánh giá tiến độ được.",
      "en": "A figure that depends on the page it is read from cannot be used to judge progress."
    },
    "limits": {
      "vi": "Quy tắc chỉ so hai chỉ tiêu được liên kết (sameAs) hoặc cùng tên, đại lượng, cấp, thời điểm, và chỉ so các số chính xác.",
      "en": "It compares only indicators that are linked (sameAs) or have the same name, measure, level and day, and only exact figures."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Chỉ tiêu \"{{name}}\" ghi {{value}}, trong khi \"{{other}}\" ghi {{otherValue}} cho cùng một số liệu.",
        "en": "Indicator \"{{name}}\" states {{value}}, while \"{{other}}\" states {{otherValue}} for the same figure."
      }
    },
    "fix": {
      "vi": "Đối chiếu hai chỉ tiêu với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc ở chỉ tiêu kia; nếu là hai số liệu khác nhau thì nêu rõ phạm vi, thời điểm và bỏ liên kết cùng số liệu (sameAs).",
      "en": "Compare the two indicators with the original; correct the wrong one in the document and then at {{pointer}} or at the other indicator; when they are two different figures, state scope and day and take out the link (sameAs)."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Tổng số khai báo thấp hơn số đã liệt kê là đã cũ, nên không thể dựa vào đó để kết luận cho mọi phần tử.",
      "en": "A declaration below what is listed is out of date, and no conclusion about \"all\" can rest on it."
    },
    "limits": {
      "vi": "Quy tắc không biết tổng số thật, chỉ so số khai báo với số đã liệt kê.",
      "en": "It does not know the true number; it compares what is declared with what is listed."
    },
    "see": [],
    "messages": {
      "below": {
        "vi": "Tổng số khai báo ít hơn số phần tử đã liệt kê: {{sections}}.",
        "en": "Fewer elements are declared than listed: {{sections}}."
      }
    },
    "fix": {
      "vi": "Đếm lại phần tử của từng mục; xong thì sửa tổng số tại {{pointer}}, hoặc bỏ phần tử liệt kê thừa.",
      "en": "Count the elements of each section again; then correct the total at {{pointer}}, or take out what is listed too much."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Tính trên tổng số nhỏ hơn làm tỷ lệ đẹp hơn thực tế.",
      "en": "A smaller base makes the share look better than it is."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét khi hai chỉ tiêu được liên kết (sameAs) và mọi số đều chính xác.",
      "en": "It looks only at indicators that are linked (sameAs) and at exact figures."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Chỉ tiêu \"{{name}}\" tính trên {{of}} dịch vụ, khác với số dịch vụ mức độ 3 và 4: {{sum}} = {{computed}}.",
        "en": "Indicator \"{{name}}\" counts {{of}} services, not all those of grades 3 and 4: {{sum}} = {{computed}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số với số dịch vụ mức độ 3 và 4 cùng thời điểm; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc ở chỉ tiêu theo mức độ.",
      "en": "Compare the whole with the services of grades 3 and 4 on the same day; correct the wrong one in the document and then at {{pointer}} or at the indicator by grade."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Dù số liệu đã làm tròn, phần cũng không thể lớn hơn tổng; hai số đã được đếm vào ngày khác nhau hoặc theo cách khác nhau.",
      "en": "Even rounded figures cannot be right then: a part was counted on another day or by another rule."
    },
    "limits": {
      "vi": "Quy tắc không biết số nào sai và không so được khi tổng số chỉ ghi \"hơn\" hoặc \"ít nhất\".",
      "en": "It does not know which figure is wrong and cannot compare with a whole that is only \"over\" or \"at least\" a number."
    },
    "see": [],
    "messages": {
      "exceeds": {
        "vi": "Phần \"{{part}}\" là {{value}}, lớn hơn tổng số {{total}}.",
        "en": "The part \"{{part}}\" is {{value}}, more than the whole of {{total}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu tổng số và phần này với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.",
      "en": "Compare the whole and this part with the original figures; correct the wrong one in the document and then at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Về sau người ta trích tỷ lệ; báo cáo đã ký thì không ai tính lại.",
      "en": "Percentages are what is quoted later; nobody recalculates them once the report is signed."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét khi số đạt và tổng số đều chính xác, chấp nhận cả làm tròn lẫn bỏ bớt chữ số, và không biết số nào sai.",
      "en": "It looks only at exact numbers, accepts rounding and cutting off, and does not know which figure is wrong."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Tỷ lệ không khớp với số đạt và tổng số: {{have}}/{{of}} = {{computed}}%, tài liệu ghi {{percent}}%.",
        "en": "The percentage does not fit the numbers: {{have}}/{{of}} = {{computed}}%, the document says {{percent}}%."
      },
      "qualified": {
        "vi": "Tỷ lệ không khớp với số đạt và tổng số: {{have}}/{{of}} = {{computed}}%, tài liệu ghi \"{{qualifier}} {{percent}}%\".",
        "en": "The percentage does not fit the numbers: {{have}}/{{of}} = {{computed}}%, the document says \"{{qualifier}} {{percent}}%\"."
      }
    },
    "fix": {
      "vi": "Tính lại tỷ lệ từ số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.",
      "en": "Calculate the percentage again from the original figures; correct the wrong figure in the document and then at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Không thể đạt nhiều hơn tổng số: số liệu của hai thời điểm hoặc hai đối tượng đã bị ghép với nhau.",
      "en": "More than all is impossible: figures of different days or different kinds were put together."
    },
    "limits": {
      "vi": "Quy tắc không biết số nào sai và không so được khi các số chỉ ghi gần đúng.",
      "en": "It does not know which figure is wrong and cannot compare figures that are only rough."
    },
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
      "vi": "Đối chiếu với số liệu gốc của cùng thời điểm, cùng đối tượng; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.",
      "en": "Compare with the original figures of the same day and kind; correct the wrong one in the document and then at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Số còn lại sai làm lệch kế hoạch triển khai: có nơi bị tính hai lần hoặc bị bỏ sót.",
      "en": "A wrong remainder misleads whoever plans the roll-out: somebody is counted twice or forgotten."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét khi mọi số đều chính xác (không kèm \"khoảng\", \"hơn\"…) và không biết số nào sai.",
      "en": "It looks only at exact figures (none with \"about\", \"over\"…) and does not know which one is wrong."
    },
    "see": [],
    "messages": {
      "differs": {
        "vi": "Số còn lại không khớp: {{of}} − {{have}} = {{computed}}, tài liệu ghi {{remaining}}.",
        "en": "The remainder does not fit: {{of}} − {{have}} = {{computed}}, the document says {{remaining}}."
      }
    },
    "fix": {
      "vi": "Đối chiếu số đạt, tổng số và số còn lại với số liệu gốc; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}}.",
      "en": "Compare what is there, the whole and the remainder with the original figures; correct the wrong one in the document and then at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ kiến trúc đã ban hành mới ràng buộc các cơ quan và làm căn cứ thẩm định dự án.",
      "en": "Only an issued architecture binds the agencies and can be the measure for their projects."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng được nêu, không tra cứu quyết định ban hành.",
      "en": "It believes the status stated; it does not look up the act."
    },
    "see": [],
    "messages": {
      "notIssued": {
        "vi": "UBND tỉnh chưa ban hành kiến trúc; tình trạng nêu trong tài liệu: {{state}}.",
        "en": "The province has not issued its architecture; the document gives its state as: {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu UBND tỉnh đã ban hành kiến trúc hay chưa.",
        "en": "Whether the province has issued its architecture is not stated."
      }
    },
    "fix": {
      "vi": "Hoàn thiện kiến trúc, trình UBND tỉnh ban hành; xong thì ghi tình trạng (status) là đã ban hành (issued) tại /document/architecture/status và quyết định ban hành tại /document/architecture/decision.",
      "en": "Complete the architecture and have the People’s Committee issue it; then set /document/architecture/status to issued and state the act at /document/architecture/decision."
    },
    "state": {
      "vi": "Nêu tình trạng (status) của kiến trúc tại /document/architecture/status: chưa có (none), có kế hoạch (planned), đang dự thảo (drafting), đã ban hành (issued) hoặc đã thay thế (replaced).",
      "en": "State the status (status) of the architecture at /document/architecture/status: none, planned, drafting, issued or replaced."
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
    "isFixable": false,
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
    "why": {
      "vi": "Các cơ quan cần một đầu mối công bố, giải đáp và cập nhật kiến trúc.",
      "en": "Agencies need one address that publishes the architecture, answers questions and keeps it up to date."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào đơn vị được nêu, không xét đơn vị đó có được giao bằng văn bản và đang thực hiện hay không.",
      "en": "It believes the organisation stated; it does not see whether an act gives it the task or whether it does it."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị chủ trì công bố, duy trì và hướng dẫn áp dụng kiến trúc.",
        "en": "The organisation that publishes and maintains the architecture and guides its use is not stated."
      }
    },
    "fix": {
      "vi": "Nêu đơn vị chủ trì (maintainer), thường là sở quản lý công nghệ thông tin, tại /document/governance/maintainer, bằng mã của đơn vị ở mục Cơ quan (/organisations).",
      "en": "State the organisation in charge (maintainer), usually the ICT department, at /document/governance/maintainer by its id at /organisations."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/maintainer",
      "/document/governance/openPoints"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Thay đổi không theo quy trình làm các bản kiến trúc lệch nhau, dự án có thể bị thẩm định theo bản sai.",
      "en": "When changes follow no procedure, versions drift apart and a project can be appraised against the wrong one."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu quy trình, không xét quy trình có đủ bước và được thực hiện hay không.",
      "en": "It sees that a procedure is stated, not whether it is complete or followed."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu quy trình đề xuất, phê duyệt thay đổi kiến trúc.",
        "en": "How changes of the architecture are proposed and approved is not stated."
      }
    },
    "fix": {
      "vi": "Nêu quy trình thay đổi (changeProcedure) tại /document/governance/changeProcedure: ai đề xuất, ai thẩm định, ai phê duyệt.",
      "en": "State the procedure for changes (changeProcedure) at /document/governance/changeProcedure: who proposes, who reviews, who approves."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/changeProcedure",
      "/document/governance/openPoints"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống không có người phụ trách tại chỗ thì ít được sử dụng, khó bảo đảm an toàn và không có ai báo cáo.",
      "en": "Systems that nobody on the spot looks after are not used, not kept safe and not reported on."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào số liệu được nêu, không xét cán bộ đó có chuyên môn và thực sự chuyên trách hay không.",
      "en": "It believes the figures stated; it does not see what the officers know or do."
    },
    "see": [],
    "messages": {
      "tooFew": {
        "vi": "Cán bộ chuyên trách công nghệ thông tin mới có ở {{have}}/{{of}} {{agencies}}.",
        "en": "Only {{have}} of {{of}} {{agencies}} have an ICT officer."
      },
      "belowAll": {
        "vi": "Cán bộ chuyên trách công nghệ thông tin mới có ở {{percent}}% số {{agencies}}.",
        "en": "Only {{percent}}% of the {{agencies}} have an ICT officer."
      },
      "unstated": {
        "vi": "Chưa nêu đủ rõ cán bộ chuyên trách công nghệ thông tin có ở bao nhiêu trên tổng số {{agencies}}.",
        "en": "How many of all {{agencies}} have an ICT officer is not stated clearly enough."
      }
    },
    "fix": {
      "vi": "Bố trí cán bộ chuyên trách công nghệ thông tin ở những cơ quan còn thiếu; xong thì cập nhật số liệu tại {{pointer}}.",
      "en": "Give each of the missing agencies an ICT officer; then update the figure at {{pointer}}."
    },
    "state": {
      "vi": "Nêu số đo được (status \"measured\") về cán bộ chuyên trách (measure \"ictOfficers\") của đúng cấp (level) tại mục Số liệu (/indicators), kèm tỷ lệ (share) trên tổng số cơ quan của cấp đó; tổng số của tỉnh nêu tại /document/province.",
      "en": "State the measured (measured) figure on ICT officers (ictOfficers) of the level (level) at /indicators with its share (share) of all agencies of the level; state how many the province has at /document/province."
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
    "isFixable": false,
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
    "why": {
      "vi": "Thẩm định, vận hành nền tảng dùng chung và hướng dẫn các cơ quan đều do đơn vị này làm; phải nêu rõ là đơn vị nào.",
      "en": "Appraisal, shared platforms and guidance to the agencies all fall to this unit; it must be known by name."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào vai trò được nêu, không đọc tên hay chức năng của đơn vị.",
      "en": "It believes the role stated; it does not read names or duties of units."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị chuyên trách công nghệ thông tin của tỉnh.",
        "en": "The specialised ICT unit of the province is not stated."
      }
    },
    "fix": {
      "vi": "Nêu đơn vị chuyên trách công nghệ thông tin tại mục Cơ quan (/organisations), kèm vai trò (roles) \"ictUnit\".",
      "en": "State the specialised ICT unit at /organisations, with ictUnit among its roles (roles)."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/organisations/*/roles/*"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Thẩm định là lúc duy nhất còn có thể dừng một dự án xây dựng ngoài kiến trúc.",
      "en": "The appraisal is the one moment at which a project that builds beside the architecture can still be stopped."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào kết quả được nêu, không tự so dự án với kiến trúc; phù hợp có điều kiện cũng được coi là phù hợp.",
      "en": "It believes the result stated and does not compare the project with the architecture; a conditional result counts as conforming."
    },
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
      "vi": "Điều chỉnh nhiệm vụ cho phù hợp với kiến trúc rồi đề nghị thẩm định lại; xong thì ghi kết quả mới tại {{pointer}}.",
      "en": "Change the initiative so that it conforms to the architecture and have it appraised again; then set {{pointer}} to the new result."
    },
    "state": {
      "vi": "Nêu kết quả (result) thẩm định sự phù hợp với kiến trúc tại {{pointer}}: phù hợp (conforms), phù hợp có điều kiện (conditional) hoặc không phù hợp (doesNotConform); nhiệm vụ không phải dự án đầu tư thì ghi không áp dụng (notApplicable) tại điểm để ngỏ (openPoints).",
      "en": "State the result (result) of the appraisal at {{pointer}}: conforms, conditional or doesNotConform; an initiative that is no investment says notApplicable in its open points (openPoints)."
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
      "/initiatives/*/lifecycle",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ khi dự án nêu xây dựng phần nào của kiến trúc mới đối chiếu được kinh phí với kiến trúc.",
      "en": "Spending can be held against the architecture only when each project says which part of it the project builds."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết có nêu thành phần, không xét danh sách thành phần đã đủ và đúng hay chưa.",
      "en": "It sees that components are named, not whether the list is complete and right."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Nhiệm vụ \"{{name}}\" chưa nêu thành phần kiến trúc mà nhiệm vụ tạo ra hoặc thay đổi.",
        "en": "Initiative \"{{name}}\" does not name the components it creates or changes."
      }
    },
    "fix": {
      "vi": "Nêu thành phần thực hiện (elements) của nhiệm vụ tại {{pointer}}, bằng mã của các phần tử kiến trúc; nhiệm vụ không tạo ra, không thay đổi thành phần nào thì ghi không áp dụng (notApplicable) tại điểm để ngỏ (openPoints).",
      "en": "State the components (elements) of the initiative at {{pointer}} by the ids of the elements; one that creates and changes none says notApplicable in its open points (openPoints)."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/initiatives/*/elements",
      "/initiatives/*/lifecycle",
      "/initiatives/*/openPoints",
      "/inventory/initiatives"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Chương trình của Trung ương đặt ra thời hạn, chỉ tiêu mà tỉnh phải thực hiện dù kế hoạch riêng của tỉnh nêu thế nào.",
      "en": "The national programmes set dates and targets that a province has to meet whatever its own plan says."
    },
    "limits": {
      "vi": "Quy tắc nhận ra văn bản qua số, ký hiệu và chỉ cần một văn bản, không xét nội dung có bám sát định hướng hay không.",
      "en": "It knows acts by their number and one is enough; it does not see whether the content follows the orientation."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Các căn cứ, mục tiêu đã nêu chưa gắn với văn bản định hướng nào của Trung ương ({{acts}}).",
        "en": "Neither the legal bases nor the objectives stated refer to a national orientation ({{acts}})."
      }
    },
    "fix": {
      "vi": "Thêm văn bản định hướng vào phần căn cứ (legalBases) tại /document/legalBases, hoặc ghi số, ký hiệu của văn bản ở mục gắn với (alignedTo) của mục tiêu tại /document/objectives.",
      "en": "Add the act to the legal bases (legalBases) at /document/legalBases, or write its number into the alignment (alignedTo) of an objective at /document/objectives."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/legalBases/*/number",
      "/document/objectives/*/alignedTo/*"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Lãng phí thường gặp nhất là xây thêm một hệ thống bên cạnh hệ thống mà tỉnh hoặc cả nước đã dùng chung.",
      "en": "Money is lost most often on a second system beside one that the province or the nation already shares."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều được nêu, không tự tìm hệ thống trùng lặp và không xét lý do có thuyết phục hay không.",
      "en": "It believes what is stated; it does not look for duplicates and does not weigh the reason."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Hệ thống \"{{name}}\" chưa nêu là đã vận hành, cũng chưa nêu dùng lại thành phần dùng chung nào hoặc vì sao phải xây dựng riêng.",
        "en": "System \"{{name}}\" is not stated to operate and names no shared component that it reuses and no reason for building its own."
      }
    },
    "fix": {
      "vi": "Nêu thành phần được dùng lại (reuseOf) hoặc lý do không dùng lại (duplicateJustification) tại {{pointer}}; hệ thống đã vận hành thì nêu vòng đời (lifecycle) là đang vận hành (operating).",
      "en": "State the component that is reused (reuseOf) or the reason for not reusing one (duplicateJustification) at {{pointer}}; for a system that already operates set lifecycle (lifecycle) to operating."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Nghị quyết giao việc cho nhiều cơ quan; kế hoạch cho biết việc nào thuộc về tỉnh và thời hạn của từng việc.",
      "en": "The resolution spreads its tasks over many agencies; the plan says which of them fall to the province and by when."
    },
    "limits": {
      "vi": "Quy tắc nhận ra kế hoạch qua trích yếu; trích yếu không dẫn số của nghị quyết thì không nhận ra.",
      "en": "It knows the plan by its subject; one whose subject does not give the number of the resolution is not recognised."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kế hoạch của tỉnh thực hiện Nghị quyết của Chính phủ về phát triển Chính phủ điện tử.",
        "en": "A provincial plan for the Government’s resolution on e-government is not stated."
      }
    },
    "fix": {
      "vi": "Thêm kế hoạch vào phần văn bản liên quan (relatedActs) tại /document/relatedActs; trích yếu (title) phải có chữ \"kế hoạch\" và số của nghị quyết được thực hiện.",
      "en": "Add the plan to the related acts (relatedActs) at /document/relatedActs; its subject (title) must hold \"kế hoạch\" and the number of the resolution."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Kinh phí, nhân lực, dữ liệu nằm ở những cơ quan không soạn kiến trúc; trách nhiệm của họ phải được ghi vào kiến trúc.",
      "en": "Money, staff and data come from agencies that did not write the architecture; what they owe must be written into it."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết vai trò được nêu, không xét việc được giao có đủ và phù hợp hay không.",
      "en": "It sees that the role is named, not whether its task is complete and fitting."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Phần tổ chức triển khai chưa nêu trách nhiệm của: {{roles}}.",
        "en": "The part on implementation states no task for: {{roles}}."
      }
    },
    "fix": {
      "vi": "Nêu việc được giao (text) của từng vai trò (role) còn thiếu trong phần tổ chức triển khai tại /document/responsibilities: tài chính (finance), kế hoạch và đầu tư (planning), các sở, ban, ngành (departments), cấp huyện (districts), cấp xã (communes).",
      "en": "State the task (text) of each missing role (role) at /document/responsibilities: finance, planning, departments, districts, communes."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/responsibilities/*/role"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống và quy định thay đổi hằng năm; kiến trúc không có chu kỳ rà soát sẽ không còn đúng với thực tế của tỉnh.",
      "en": "Systems and law change every year; an architecture without a review date describes a province that no longer exists."
    },
    "limits": {
      "vi": "Quy tắc chỉ biết chu kỳ được nêu, không xét việc rà soát có được thực hiện đúng kỳ hay không.",
      "en": "It sees the cycle stated, not whether reviews take place on time."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu chu kỳ rà soát, cập nhật kiến trúc.",
        "en": "How often the architecture is reviewed is not stated."
      }
    },
    "fix": {
      "vi": "Nêu chu kỳ rà soát tính bằng tháng (reviewCycleMonths) tại /document/governance/reviewCycleMonths.",
      "en": "State the months between reviews (reviewCycleMonths) at /document/governance/reviewCycleMonths."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/governance/openPoints",
      "/document/governance/reviewCycleMonths"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Kiến trúc liên quan đến nhiều sở, ngành; chỉ ban chỉ đạo đứng trên các cơ quan mới quyết định được phần mỗi bên phải điều chỉnh vì lợi ích chung.",
      "en": "The architecture cuts across departments; only a body above them can settle what one must give up for another."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng được nêu, không xét ban chỉ đạo có họp và giám sát thường xuyên hay không.",
      "en": "It believes the state stated; it does not see whether the body meets and supervises."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tài liệu nêu tỉnh không có ban chỉ đạo (\"{{name}}\").",
        "en": "The document says that the province has no steering body (\"{{name}}\")."
      },
      "notYet": {
        "vi": "Ban chỉ đạo \"{{name}}\" {{state}}.",
        "en": "Steering body \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có ban chỉ đạo đang hoạt động hay không.",
        "en": "Whether a steering body is at work in the province is not stated."
      }
    },
    "fix": {
      "vi": "Thành lập hoặc kiện toàn ban chỉ đạo, đưa vào hoạt động; xong thì ghi quyết định (decision) và tình trạng (lifecycle) là đang hoạt động (operating) tại /document/governance/steeringBody.",
      "en": "Set up or renew the steering body and let it work; then state its act (decision) and set lifecycle (lifecycle) to operating at /document/governance/steeringBody."
    },
    "state": {
      "vi": "Nêu ban chỉ đạo tại /document/governance/steeringBody: tên (name) và tình trạng (lifecycle) là đang hoạt động (operating), dự kiến thành lập (planned) hoặc không có (absent).",
      "en": "State the steering body at /document/governance/steeringBody: its name (name) and its lifecycle (lifecycle), which is operating, planned or absent."
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
    "isFixable": false,
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
    "id": "agency-code-malformed",
    "topic": "integration",
    "over": [
      "organisation"
    ],
    "summary": "Every agency has an identification code of the prescribed form.",
    "why": {
      "vi": "Văn bản và hồ sơ đến đúng nơi nhờ mã này; mã sai dạng hoặc không có mã thì trục liên thông không chuyển được.",
      "en": "Documents and dossiers find their way by this code; with another form, or none, the axis cannot deliver them."
    },
    "limits": {
      "vi": "Chỉ xét dạng của mã; không đối chiếu với danh sách mã mà tỉnh đã ban hành.",
      "en": "It checks only the form of the code, not whether it is the one that the province issued."
    },
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
      "vi": "Sửa mã tại {{pointer}} theo quyết định ban hành mã của tỉnh: dạng QCVN 102 như \"000.00.16.H56\", dạng Quyết định 20/2020/QĐ-TTg như \"H56.16\".",
      "en": "Correct the code at {{pointer}} after the province's decision on codes: QCVN 102 like \"000.00.16.H56\", Decision 20/2020/QĐ-TTg like \"H56.16\"."
    },
    "state": {
      "vi": "Ghi mã định danh (agencyCodes) của cơ quan tại {{pointer}}: mã như \"000.00.16.H56\" vào \"qcvn102\", mã như \"H56.16\" vào \"qd20\".",
      "en": "State the code of the agency (agencyCodes) at {{pointer}}: a code like \"000.00.16.H56\" in qcvn102, a code like \"H56.16\" in qd20."
    },
    "status": "active",
    "failing": [
      "malformed"
    ],
    "open": [
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
      "/organisations/*/members",
      "/organisations/*/openPoints",
      "/organisations/*/parent"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Các nhóm của mã đi theo quan hệ cấp trên, cấp dưới; mã lệch khỏi quan hệ đó thì cấp trên không tìm ra cơ quan.",
      "en": "The groups of a code follow the line of authority; a code that leaves the line cannot be found by those who look from above."
    },
    "limits": {
      "vi": "So mã với cơ quan cấp trên đã ghi; không biết quan hệ cấp trên, cấp dưới đã ghi có đúng hay không.",
      "en": "It compares the code with the superior stated; it cannot tell whether that line of authority is right."
    },
    "see": [],
    "messages": {
      "outside": {
        "vi": "Mã định danh \"{{code}}\" của \"{{name}}\" không nối tiếp mã \"{{above}}\" của cơ quan cấp trên.",
        "en": "The code \"{{code}}\" of \"{{name}}\" does not continue the code \"{{above}}\" of its superior."
      },
      "unstated": {
        "vi": "Chưa nêu đủ mã định danh của \"{{name}}\" và của cơ quan cấp trên để đối chiếu.",
        "en": "The codes of \"{{name}}\" and of its superior are not both stated."
      }
    },
    "fix": {
      "vi": "Đối chiếu mã tại {{pointer}} với quyết định ban hành mã của tỉnh rồi sửa chỗ sai: mã định danh (agencyCodes) của một trong hai cơ quan hoặc cơ quan cấp trên (parent).",
      "en": "Compare the code at {{pointer}} with the province's decision on codes and correct what is wrong: agencyCodes of one of the two agencies, or parent."
    },
    "state": {
      "vi": "Ghi cơ quan cấp trên (parent) và mã định danh (agencyCodes) của cả hai cơ quan theo cùng một quy định; chỗ còn thiếu: {{pointer}}.",
      "en": "State parent, and agencyCodes of both agencies under the same rules; still missing: {{pointer}}."
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
      "/organisations/*/openPoints",
      "/organisations/*/parent"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Mã cấp 1 cho trục liên thông biết văn bản đi về tỉnh nào; sai mã thì văn bản đến tỉnh khác.",
      "en": "The first group tells the axis which province a document goes to; a wrong one sends it to another province."
    },
    "limits": {
      "vi": "Chỉ so mã cấp 1 với danh mục mã tỉnh đi kèm công cụ (với tỉnh giả định: với mã của UBND tỉnh); các nhóm còn lại không được xét.",
      "en": "It compares only the first group with the list of province codes that comes with the tool (in an invented province: with the code of its people's committee); the other groups are not looked at."
    },
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
        "vi": "Chưa đối chiếu được mã \"{{code}}\" của \"{{name}}\" vì chưa biết mã cấp 1 của tỉnh mang mã đơn vị hành chính \"{{province}}\" tại thời điểm kiểm tra.",
        "en": "The code \"{{code}}\" of \"{{name}}\" cannot be compared, as the first-level code of the province with the unit code \"{{province}}\" is not known on the day of the check."
      },
      "unstated": {
        "vi": "Chưa nêu mã định danh điện tử của \"{{name}}\".",
        "en": "The electronic identification code of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Đối chiếu mã định danh tại {{pointer}} với quyết định ban hành mã của tỉnh rồi sửa; nếu mô hình ghi nhầm tỉnh thì sửa mã tỉnh tại /document/province/code.",
      "en": "Compare the code at {{pointer}} with the province's decision on codes and correct it; where the model names the wrong province, correct /document/province/code."
    },
    "state": {
      "vi": "Ghi mã định danh (agencyCodes) của cơ quan tại {{pointer}} theo quyết định ban hành mã của tỉnh, và kiểm tra mã tỉnh tại /document/province/code.",
      "en": "State the code of the agency (agencyCodes) at {{pointer}} after the province's decision on codes, and check /document/province/code."
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
      "/document/date",
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
    "isFixable": true,
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
    "id": "code-list-not-served",
    "topic": "integration",
    "over": [
      "dataAsset"
    ],
    "summary": "Shared code lists are taken from an integration platform.",
    "why": {
      "vi": "Mỗi hệ thống giữ một bản danh mục riêng thì các bản lệch dần và dữ liệu không ghép lại được.",
      "en": "A list that each system keeps for itself grows apart from the others, and data can no longer be put together."
    },
    "limits": {
      "vi": "Căn cứ vào nền tảng đã nêu; không biết từng hệ thống có thực sự lấy danh mục từ đó hay không.",
      "en": "It believes the platform named; it cannot tell whether each system really takes the list from there."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu danh mục \"{{name}}\" được cung cấp qua nền tảng nào.",
        "en": "Which platform serves the code list \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi mã của nền tảng cung cấp danh mục (servedBy) tại {{pointer}}: LGSP của tỉnh hoặc \"ndxp\".",
      "en": "Name the platform that serves the list (servedBy) at {{pointer}}: the LGSP or \"ndxp\"."
    },
    "state": null,
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
    "isFixable": false,
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
    "id": "connection-contradicted",
    "topic": "integration",
    "over": [
      "connection"
    ],
    "summary": "No two statements about a connection contradict each other.",
    "why": {
      "vi": "Khi tài liệu nói hai điều trái nhau về một kết nối, mọi kết luận dựa trên kết nối đó đều không tin được.",
      "en": "Where a document says two things about one connection, nothing concluded from it can be trusted."
    },
    "limits": {
      "vi": "Chỉ coi là cùng một kết nối khi hai đầu, dữ liệu (hoặc nội dung) và cách kết nối được nêu giống nhau; không so các câu chữ khác nhau.",
      "en": "It takes two for the same only when ends, data (or payload) and way are stated alike; it does not compare different wordings."
    },
    "see": [],
    "messages": {
      "alsoAbsent": {
        "vi": "Kết nối \"{{name}}\" được nêu là đang vận hành, nhưng \"{{other}}\" nêu cùng kết nối đó là không có.",
        "en": "Connection \"{{name}}\" is stated to operate, while \"{{other}}\" states the same connection absent."
      },
      "directOverPlatform": {
        "vi": "Kết nối \"{{name}}\" được nêu là trực tiếp, nhưng cũng được nêu là đi qua \"{{other}}\".",
        "en": "Connection \"{{name}}\" is stated to be direct and also to pass \"{{other}}\"."
      },
      "platformAbsent": {
        "vi": "Kết nối \"{{name}}\" được nêu là đang vận hành qua \"{{other}}\", nhưng nền tảng này được nêu là không có.",
        "en": "Connection \"{{name}}\" is stated to operate through \"{{other}}\", which is stated absent."
      }
    },
    "fix": {
      "vi": "Hỏi đơn vị vận hành xem điều nào đúng, rồi sửa hoặc bỏ điều còn lại: tình trạng (lifecycle), kênh (channel) hoặc nền tảng đi qua (via); một trong các chỗ là {{pointer}}.",
      "en": "Ask the operator which statement is right and correct or remove the other: lifecycle, channel or via; one of the places is {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [
      "alsoAbsent",
      "directOverPlatform",
      "platformAbsent"
    ],
    "open": [],
    "facts": [
      "/connections/*/channel",
      "/connections/*/data/*",
      "/connections/*/direction",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/method",
      "/connections/*/network",
      "/connections/*/payload",
      "/connections/*/to",
      "/connections/*/type",
      "/connections/*/via/*",
      "/inventory/connections",
      "/platforms/*/lifecycle",
      "/platforms/*/role"
    ],
    "isFixable": false,
    "avoid": {
      "name": "the same data is exchanged and not exchanged",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "lifecycle": "operating"
          },
          {
            "id": "dat-dai",
            "name": "Quản lý đất đai",
            "lifecycle": "operating"
          }
        ],
        "dataAssets": [
          {
            "id": "thua-dat",
            "name": "Thửa đất",
            "kind": "database"
          },
          {
            "id": "ho-so",
            "name": "Hồ sơ",
            "kind": "database"
          }
        ],
        "connections": [
          {
            "id": "a",
            "name": "Liên thông",
            "from": "mot-cua",
            "to": "dat-dai",
            "lifecycle": "operating",
            "data": [
              "thua-dat",
              "ho-so"
            ]
          },
          {
            "id": "b",
            "name": "Liên thông đất đai",
            "from": "dat-dai",
            "to": "mot-cua",
            "lifecycle": "absent",
            "data": [
              "thua-dat"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "it passes a platform and says so",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "lifecycle": "operating"
          },
          {
            "id": "dat-dai",
            "name": "Quản lý đất đai",
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
            "id": "a",
            "name": "Liên thông",
            "from": "mot-cua",
            "to": "dat-dai",
            "lifecycle": "operating",
            "channel": "platform",
            "via": [
              "lgsp"
            ]
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
    "why": {
      "vi": "Dữ liệu trực tuyến, đồng bộ hay theo gói khác nhau về độ mới và về chỗ dễ trục trặc; người đọc kiến trúc cần biết là loại nào.",
      "en": "Online, synchronised or packaged data differ in age and in what fails with them; the reader of the model must know which it is."
    },
    "limits": {
      "vi": "Căn cứ vào phương thức đã ghi; bỏ qua kết nối tới nền tảng, tới mạng và kết nối giữa hai hệ thống cùng cơ quan chủ quản.",
      "en": "It believes the method stated; it passes over links to platforms and networks and between systems of one owner."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu phương thức chia sẻ của kết nối \"{{name}}\".",
        "en": "How connection \"{{name}}\" shares data is not stated."
      }
    },
    "fix": {
      "vi": "Nêu phương thức (method) chia sẻ dữ liệu tại {{pointer}}: kết nối trực tuyến (online), đồng bộ dữ liệu (synchronisation) hoặc gói dữ liệu (package).",
      "en": "State method at {{pointer}}: online, synchronisation or package."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/owner",
      "/connections/*/channel",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/method",
      "/connections/*/openPoints",
      "/connections/*/to",
      "/connections/*/type",
      "/inventory/connections",
      "/platforms"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Qua nền tảng thì một thỏa thuận, một nhật ký, một giao diện dùng cho tất cả; mỗi đường trực tiếp là thêm một đường phải duy trì và bảo vệ.",
      "en": "Through the platform one agreement, one log and one interface serve all; every direct line is another one to keep and to guard."
    },
    "limits": {
      "vi": "Không xét lý do kết nối trực tiếp đã nêu có xác đáng hay không; không xét đường nối mà một đầu là cơ quan, nơi đặt hoặc mạng, vì đó không phải hai hệ thống chia sẻ dữ liệu.",
      "en": "It does not judge whether the reason stated for a direct link is a good one; it leaves out links with an organisation, a facility or a network at one end, where no two systems share data."
    },
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
      "vi": "Nêu nền tảng mà kết nối đi qua (via), hoặc nếu đi trực tiếp thì nêu kênh (channel) \"direct\" và lý do (directReason); chỗ còn thiếu: {{pointer}}.",
      "en": "Name the platform that the link passes (via), or state channel \"direct\" and directReason; still missing: {{pointer}}."
    },
    "state": null,
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
      "/connections/*/method",
      "/connections/*/openPoints",
      "/connections/*/to",
      "/connections/*/type",
      "/connections/*/via/*",
      "/dataAssets",
      "/inventory/connections",
      "/platforms/*/role"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Bên gửi tự thấy văn bản đã đến, bị từ chối hay đang xử lý mà không phải gọi điện hỏi.",
      "en": "The sender sees by itself whether a document arrived, was refused or is being worked on, and need not telephone."
    },
    "limits": {
      "vi": "Chỉ đếm số trạng thái đã ghi; không biết đó là những trạng thái nào và có được gửi đi thật hay không.",
      "en": "It counts the states stated; it cannot tell which they are and whether they are really sent."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Hệ thống quản lý văn bản \"{{name}}\" phản hồi {{count}} trạng thái xử lý, trong khi cần ít nhất {{wanted}} trạng thái.",
        "en": "The document management system \"{{name}}\" returns {{count}} processing states, while at least {{wanted}} are needed."
      },
      "noSystem": {
        "vi": "Chưa thể phản hồi trạng thái xử lý vì hệ thống quản lý văn bản \"{{name}}\" {{state}}.",
        "en": "No state can be returned because the document management system \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu, hoặc nêu chưa đủ rõ, số trạng thái xử lý mà hệ thống quản lý văn bản đang vận hành phản hồi cho bên gửi.",
        "en": "How many processing states an operating document management system returns is not stated, or not exactly enough."
      }
    },
    "fix": {
      "vi": "Cho hệ thống quản lý văn bản đang vận hành tự động phản hồi đủ số trạng thái cho bên gửi; xong thì ghi số trạng thái (statuses) và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).",
      "en": "Let an operating document management system return the states asked for to the sender; then record statuses and lifecycle of the system at /applications."
    },
    "state": {
      "vi": "Ghi số trạng thái phản hồi cho bên gửi (statuses) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) \"documents\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the number of states returned (statuses) and lifecycle of the document management system, role \"documents\"; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Văn bản ra khỏi mạng lại phải nhập, quét và ký nhận lần nữa; đi qua trục thì đến nơi trong vài phút, kèm trạng thái xử lý.",
      "en": "Documents that leave the network must be typed in, scanned and signed for again; on the axis they arrive in minutes with their status."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết bao nhiêu văn bản thực sự đi qua trục.",
      "en": "It sees only the links listed and believes their state; it cannot tell how many documents really pass the axis."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Trục liên thông văn bản quốc gia.",
        "en": "\"{{name}}\" is not connected to the national document axis."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Trục liên thông văn bản quốc gia {{state}}.",
        "en": "The link between \"{{name}}\" and the national document axis {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Trục liên thông văn bản quốc gia vì \"{{name}}\" {{state}}.",
        "en": "The national document axis cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống quản lý văn bản đã kết nối với Trục liên thông văn bản quốc gia hay chưa.",
        "en": "Whether the document management system is connected to the national document axis is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa hệ thống quản lý văn bản và Trục liên thông văn bản quốc gia vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"truc-lien-thong-van-ban-quoc-gia\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the document management system and the national document axis into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"truc-lien-thong-van-ban-quoc-gia\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa hệ thống quản lý văn bản và Trục liên thông văn bản quốc gia (\"truc-lien-thong-van-ban-quoc-gia\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the document management system and the national document axis (\"truc-lien-thong-van-ban-quoc-gia\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "lgsp-missing",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The province has an integration and sharing platform (LGSP).",
    "why": {
      "vi": "Không có nền tảng chung thì các hệ thống nối chằng chịt với nhau: dữ liệu bị hỏi lại nhiều lần và không ai biết bên nào đang dùng gì.",
      "en": "Without a platform every system is wired to every other one: data is asked for again and nobody can say who uses what."
    },
    "limits": {
      "vi": "Căn cứ vào vòng đời đã ghi; không biết có bao nhiêu hệ thống thực sự chia sẻ dữ liệu qua LGSP.",
      "en": "It believes the lifecycle stated; it cannot tell how many systems really share data through the LGSP."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có nền tảng tích hợp, chia sẻ dữ liệu (LGSP): \"{{name}}\" được nêu là chưa có.",
        "en": "The province has no integration and sharing platform (LGSP): \"{{name}}\" is stated as absent."
      },
      "notYet": {
        "vi": "LGSP \"{{name}}\" {{state}}; {{plateau}} chưa có nền tảng tích hợp, chia sẻ dữ liệu.",
        "en": "LGSP \"{{name}}\" {{state}}; {{plateau}} is still without an integration platform."
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
      "vi": "Đưa nền tảng tích hợp, chia sẻ dữ liệu (LGSP) của tỉnh vào vận hành; xong thì ghi vòng đời (lifecycle) của LGSP là đang vận hành (operating) tại mục Nền tảng (/platforms); chưa được liệt kê thì thêm vào với vai trò (role) \"lgsp\".",
      "en": "Put the integration and sharing platform (LGSP) of the province into operation; then record its lifecycle as operating at /platforms, where it is added with role \"lgsp\" if it is not listed."
    },
    "state": {
      "vi": "Nêu vòng đời (lifecycle) của LGSP tại {{pointer}}: đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); chưa được liệt kê thì thêm nền tảng có vai trò (role) \"lgsp\".",
      "en": "State lifecycle of the LGSP at {{pointer}}: operating, building, planned or absent; add a platform with role \"lgsp\" if it is not listed."
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
    "isFixable": false,
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
    "why": {
      "vi": "Nền tảng quốc gia đến được tỉnh là qua LGSP; thiếu kết nối này thì mỗi hệ thống phải tự tìm đường đến từng bộ.",
      "en": "The national platform reaches a province through its LGSP; without this link each system would need its own way to every ministry."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu nào đang chạy qua kết nối.",
      "en": "It sees only the links listed and believes their state; it cannot tell what data passes the link."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP).",
        "en": "\"{{name}}\" is not connected to the national data exchange platform (NDXP)."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) {{state}}.",
        "en": "The link between \"{{name}}\" and the national data exchange platform (NDXP) {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) vì \"{{name}}\" {{state}}.",
        "en": "The national data exchange platform (NDXP) cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu LGSP của tỉnh đã kết nối với Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) hay chưa.",
        "en": "Whether the LGSP is connected to the national data exchange platform (NDXP) is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa LGSP của tỉnh và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) vào vận hành (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Nền tảng (/platforms) và cho kết nối với \"ndxp\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the LGSP and the national data exchange platform (NDXP) into operation (first the system, if it does not operate); then record lifecycle operating for the system at /platforms and for the link with \"ndxp\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa LGSP của tỉnh và Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP, mã \"ndxp\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the LGSP and the national data exchange platform (NDXP, id \"ndxp\") with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}."
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
      "/connections/*/via",
      "/inventory/connections",
      "/platforms/*/lifecycle",
      "/platforms/*/role"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Nền tảng chỉ chuyển tiếp thì quyền truy cập, định dạng và nhật ký phải do từng hệ thống tự lo, mỗi nơi làm một kiểu.",
      "en": "A platform that only forwards calls leaves access rights, formats and logs to every system, and each solves them anew."
    },
    "limits": {
      "vi": "Căn cứ vào dịch vụ và vòng đời đã ghi; không thử dịch vụ và không biết hệ thống nào đang dùng.",
      "en": "It believes the services and their lifecycle as stated; it does not try them and cannot tell who uses them."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Trong {{plateau}}, LGSP chưa cung cấp các dịch vụ: {{services}}.",
        "en": "In {{plateau}} the LGSP does not offer: {{services}}."
      },
      "noPlatform": {
        "vi": "Chưa có các dịch vụ của LGSP vì \"{{name}}\" {{state}}.",
        "en": "The services of the LGSP are not there because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu LGSP có đang cung cấp các dịch vụ sau hay không: {{services}}.",
        "en": "Whether the LGSP offers these services is not stated: {{services}}."
      }
    },
    "fix": {
      "vi": "Đưa LGSP và các dịch vụ còn thiếu của LGSP vào vận hành; xong thì ghi vòng đời (lifecycle) đang vận hành (operating) cho nền tảng và từng dịch vụ (services) tại mục Nền tảng (/platforms).",
      "en": "Put the LGSP and its missing services into operation; then record lifecycle operating for the platform and each of its services at /platforms."
    },
    "state": {
      "vi": "Nêu các dịch vụ (services) của LGSP tại {{pointer}}, mỗi dịch vụ có loại (kind) và vòng đời (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "List the services of the LGSP at {{pointer}}, each with kind and lifecycle: operating, building, planned or absent."
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
    "isFixable": false,
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
    "id": "national-data-without-path",
    "topic": "integration",
    "over": [
      "application",
      "platform"
    ],
    "summary": "Connections lead from each system to the national databases it reads.",
    "why": {
      "vi": "Dữ liệu quốc gia được đọc mà không rõ đường đi thì không biết có qua nền tảng trung gian, có thỏa thuận và có được bảo vệ hay không.",
      "en": "Where national data is read on no known way, nobody can say whether it passes a platform, rests on an agreement and is protected."
    },
    "limits": {
      "vi": "Tin rằng dữ liệu đi được suốt chuỗi kết nối đã khai báo; đường đến được NDXP hoặc NDOP thì để ngỏ, không coi là thiếu. Từng kết nối đi qua nền tảng hay trực tiếp do quy tắc \"direct-link-without-reason\" xét.",
      "en": "It believes that data passes the whole chain of listed connections; a way that gets as far as NDXP or NDOP is left open, not failed. Whether each link passes a platform is judged by \"direct-link-without-reason\"."
    },
    "see": [],
    "messages": {
      "noWay": {
        "vi": "\"{{name}}\" đọc dữ liệu từ \"{{database}}\", nhưng danh mục kết nối được khai báo đầy đủ không có đường nào đến đó.",
        "en": "\"{{name}}\" reads from \"{{database}}\", but the list of connections, declared complete, holds no way there."
      },
      "openLink": {
        "vi": "\"{{name}}\" đọc dữ liệu từ \"{{database}}\" qua một kết nối chưa nêu tình trạng.",
        "en": "\"{{name}}\" reads from \"{{database}}\" over a connection whose state is not stated."
      },
      "unstated": {
        "vi": "\"{{name}}\" đọc dữ liệu từ \"{{database}}\" nhưng chưa nêu kết nối nào dẫn đến đó.",
        "en": "\"{{name}}\" reads from \"{{database}}\", but no connection that leads there is stated."
      },
      "readsUnstated": {
        "vi": "Chưa nêu \"{{name}}\" đọc dữ liệu nào.",
        "en": "What data \"{{name}}\" reads is not stated."
      }
    },
    "fix": {
      "vi": "Xác minh dữ liệu được lấy bằng cách nào; xong thì khai báo kết nối từ hệ thống đến cơ sở dữ liệu quốc gia tại mục Kết nối (/connections), nêu nền tảng đi qua (via) hoặc lý do kết nối trực tiếp (directReason), và sửa tổng số đã khai báo; nếu hệ thống không đọc dữ liệu đó thì bỏ khỏi {{pointer}}.",
      "en": "Find out how the data is fetched; then list the connection with the national database at /connections with the platform it passes (via) or the reason for a direct link (directReason), and correct the declared total; if the system does not read it, take it out at {{pointer}}."
    },
    "state": {
      "vi": "Nêu dữ liệu mà hệ thống đọc (reads); với mỗi cơ sở dữ liệu quốc gia, khai báo kết nối dẫn đến đó tại mục Kết nối (/connections) và tình trạng (lifecycle) của kết nối; chỗ còn thiếu: {{pointer}}.",
      "en": "State what the system reads (reads); for each national database list the connection that leads there at /connections, with its state (lifecycle); still missing: {{pointer}}."
    },
    "status": "active",
    "failing": [
      "noWay"
    ],
    "open": [
      "openLink",
      "unstated",
      "readsUnstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/parts/*",
      "/applications/*/reads/*",
      "/connections/*/from",
      "/connections/*/lifecycle",
      "/connections/*/to",
      "/inventory/applications",
      "/inventory/connections",
      "/inventory/platforms",
      "/platforms/*/lifecycle",
      "/platforms/*/parts",
      "/platforms/*/reads/*",
      "/platforms/*/role"
    ],
    "isFixable": false,
    "avoid": {
      "name": "all connections are listed and none leads there",
      "model": {
        "inventory": {
          "connections": 0
        },
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "lifecycle": "operating",
            "reads": [
              "csdlqg-dan-cu"
            ]
          }
        ]
      }
    },
    "prefer": {
      "name": "a connection leads to the database",
      "model": {
        "applications": [
          {
            "id": "mot-cua",
            "name": "Một cửa điện tử",
            "lifecycle": "operating",
            "reads": [
              "csdlqg-dan-cu"
            ]
          }
        ],
        "connections": [
          {
            "id": "mot-cua-csdlqg-dan-cu",
            "from": "mot-cua",
            "to": "csdlqg-dan-cu",
            "lifecycle": "operating"
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
    "why": {
      "vi": "Bên quốc gia chỉ trả lời theo cấu trúc đã thống nhất; biết tiêu chuẩn thì kiểm tra được trước khi xây dựng kết nối.",
      "en": "The national side answers only in the agreed structures; a link whose standards are known can be checked before it is built."
    },
    "limits": {
      "vi": "Không xét tiêu chuẩn đã nêu có đúng với cơ sở dữ liệu đó hay không.",
      "en": "It does not judge whether the standard named is the right one for that database."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu tiêu chuẩn, yêu cầu kỹ thuật mà kết nối \"{{name}}\" với cơ sở dữ liệu quốc gia áp dụng.",
        "en": "The standards of connection \"{{name}}\" with a national database are not stated."
      }
    },
    "fix": {
      "vi": "Khai báo tiêu chuẩn, yêu cầu kỹ thuật tại mục Tiêu chuẩn (/standards) rồi ghi mã của chúng (standards) cho kết nối tại {{pointer}}.",
      "en": "List the standard or technical requirement at /standards and name its id in standards of the link at {{pointer}}."
    },
    "state": null,
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
      "/platforms",
      "/standards/*/usedBy/*"
    ],
    "isFixable": true,
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
    "id": "outgoing-documents-unsigned",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "Documents sent over the network carry a digital signature.",
    "why": {
      "vi": "Chỉ văn bản điện tử có ký số mới thay được bản giấy; văn bản không ký phải gửi kèm bản giấy, không tiết kiệm được gì.",
      "en": "Only a signed electronic document replaces the paper; an unsigned one is followed by a paper copy and saves nothing."
    },
    "limits": {
      "vi": "Căn cứ vào điều đã nêu; không mở văn bản để kiểm tra chữ ký.",
      "en": "It believes what is stated; it does not open documents to check signatures."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Văn bản điện tử gửi đi từ hệ thống quản lý văn bản \"{{name}}\" chưa được ký số.",
        "en": "Documents sent from the document management system \"{{name}}\" are not signed."
      },
      "someUnsigned": {
        "vi": "Theo chỉ tiêu \"{{name}}\", chỉ một phần văn bản điện tử gửi đi được ký số.",
        "en": "According to indicator \"{{name}}\" only a part of the documents sent is signed."
      },
      "noSystem": {
        "vi": "Văn bản điện tử gửi đi chưa thể ký số vì hệ thống quản lý văn bản \"{{name}}\" {{state}}.",
        "en": "No document can be signed because the document management system \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu văn bản điện tử gửi đi từ hệ thống quản lý văn bản đang vận hành có được ký số hay không.",
        "en": "Whether documents sent from an operating document management system are signed is not stated."
      }
    },
    "fix": {
      "vi": "Ký số mọi văn bản điện tử gửi đi từ hệ thống quản lý văn bản đang vận hành; xong thì sửa \"signature.outgoingSigned\" của hệ thống tại mục Ứng dụng (/applications) và tỷ lệ của chỉ tiêu \"documentsSigned\", nếu có, tại mục Số liệu (/indicators).",
      "en": "Sign all electronic documents that an operating document management system sends; then correct signature.outgoingSigned of the system at /applications and the share of an indicator \"documentsSigned\", if there is one, at /indicators."
    },
    "state": {
      "vi": "Nêu văn bản đi có được ký số hay không (signature.outgoingSigned: true hoặc false) ở hệ thống quản lý văn bản tại mục Ứng dụng (/applications), hoặc nêu tỷ lệ ở chỉ tiêu \"documentsSigned\" tại mục Số liệu (/indicators); chỗ còn thiếu: {{pointer}}.",
      "en": "State signature.outgoingSigned (true or false) of the document management system at /applications, or the share of an indicator \"documentsSigned\" at /indicators; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "reporting-not-connected",
    "topic": "integration",
    "over": [
      "model"
    ],
    "summary": "The reporting system is connected to the Government's reporting system.",
    "why": {
      "vi": "Không kết nối thì mỗi báo cáo định kỳ phải nhập hai lần, rồi hai bộ số liệu lệch nhau.",
      "en": "Without the link every periodic report is filled in twice, and the two sets of figures drift apart."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không so số liệu báo cáo ở hai nơi.",
      "en": "It sees only the links listed and believes their state; it does not compare the figures on the two sides."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Hệ thống thông tin báo cáo Chính phủ.",
        "en": "\"{{name}}\" is not connected to the Government's reporting system."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Hệ thống thông tin báo cáo Chính phủ {{state}}.",
        "en": "The link between \"{{name}}\" and the Government's reporting system {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Hệ thống thông tin báo cáo Chính phủ vì \"{{name}}\" {{state}}.",
        "en": "The Government's reporting system cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống thông tin báo cáo của tỉnh đã kết nối với Hệ thống thông tin báo cáo Chính phủ hay chưa.",
        "en": "Whether the province's reporting system is connected to the Government's reporting system is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa hệ thống thông tin báo cáo của tỉnh và Hệ thống thông tin báo cáo Chính phủ vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"he-thong-thong-tin-bao-cao-chinh-phu\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the province's reporting system and the Government's reporting system into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"he-thong-thong-tin-bao-cao-chinh-phu\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa hệ thống thông tin báo cáo của tỉnh và Hệ thống thông tin báo cáo Chính phủ (\"he-thong-thong-tin-bao-cao-chinh-phu\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the province's reporting system and the Government's reporting system (\"he-thong-thong-tin-bao-cao-chinh-phu\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Thời hạn, mục đích, cách xử lý và việc xóa dữ liệu phải thống nhất trước khi dữ liệu chuyển đi; sau đó thì không biết hỏi ai.",
      "en": "Term, purpose, handling and deletion of the data are settled before it flows; afterwards there is nobody to ask."
    },
    "limits": {
      "vi": "Chỉ xem có thỏa thuận được nêu hay không; không đọc nội dung và không biết thỏa thuận còn hiệu lực hay không.",
      "en": "It sees only whether an agreement is stated; it does not read it and cannot tell whether it still holds."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu thỏa thuận chia sẻ dữ liệu của kết nối \"{{name}}\".",
        "en": "The agreement behind connection \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Ghi thỏa thuận (agreement) chia sẻ dữ liệu giữa hai bên tại {{pointer}}: số, ngày, nội dung; nếu dữ liệu được chia sẻ mặc định thì ghi \"notApplicable\" cho \"agreement\" trong \"openPoints\" của kết nối.",
      "en": "State the agreement of the two sides (agreement) at {{pointer}}: number, date, contents; if the data is shared by default, say notApplicable for agreement in openPoints of the link."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Bên nhận phải thấy ngay ai ký và ký lúc nào; văn bản ký sai thể thức sẽ bị trả lại hoặc phải in ra.",
      "en": "A receiver must see at one glance who signed and when; a document signed in another way is sent back or printed again."
    },
    "limits": {
      "vi": "Căn cứ vào điều đã nêu; không mở văn bản để xem thể thức chữ ký.",
      "en": "It believes what is stated; it does not open documents to look at signatures."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Chữ ký số trên văn bản của hệ thống quản lý văn bản \"{{name}}\" chưa đúng thể thức quy định.",
        "en": "Documents signed in the document management system \"{{name}}\" do not have the prescribed signature format."
      },
      "noSystem": {
        "vi": "Chưa có văn bản ký số đúng thể thức vì hệ thống quản lý văn bản \"{{name}}\" {{state}}.",
        "en": "No document has the prescribed signature because the document management system \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu chữ ký số trên văn bản của hệ thống quản lý văn bản đang vận hành có đúng thể thức quy định hay không.",
        "en": "Whether signatures in an operating document management system have the prescribed format is not stated."
      }
    },
    "fix": {
      "vi": "Chỉnh chữ ký số trên văn bản cho đúng thể thức quy định, trên hệ thống quản lý văn bản đang vận hành; xong thì ghi \"signature.formatComplies\" là true và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).",
      "en": "Give signatures the prescribed format in an operating document management system; then record signature.formatComplies true and lifecycle of the system at /applications."
    },
    "state": {
      "vi": "Nêu chữ ký số có đúng thể thức hay không (signature.formatComplies: true hoặc false) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) \"documents\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State signature.formatComplies (true or false) and lifecycle of the document management system, role \"documents\"; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cán bộ ký ngay tại nơi có văn bản; chữ ký phải mở phần mềm khác thì chỉ dùng khi bị nhắc.",
      "en": "An officer signs where the document is; a signature that needs another program is used only when somebody insists."
    },
    "limits": {
      "vi": "Căn cứ vào điều đã nêu; không biết bao nhiêu cán bộ đã được cấp và dùng chữ ký số.",
      "en": "It believes what is stated; it cannot tell how many officers have and use a signature."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Hệ thống quản lý văn bản \"{{name}}\" chưa tích hợp chữ ký số chuyên dùng.",
        "en": "The document management system \"{{name}}\" has no specialised digital signature integrated."
      },
      "noSystem": {
        "vi": "Chưa thể tích hợp chữ ký số chuyên dùng vì hệ thống quản lý văn bản \"{{name}}\" {{state}}.",
        "en": "No signature can be integrated because the document management system \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống quản lý văn bản đang vận hành đã tích hợp chữ ký số chuyên dùng hay chưa.",
        "en": "Whether an operating document management system has the specialised digital signature integrated is not stated."
      }
    },
    "fix": {
      "vi": "Tích hợp chữ ký số chuyên dùng vào hệ thống quản lý văn bản đang vận hành; xong thì ghi \"signature.integrated\" là true và vòng đời (lifecycle) của hệ thống tại mục Ứng dụng (/applications).",
      "en": "Integrate the specialised digital signature in an operating document management system; then record signature.integrated true and lifecycle of the system at /applications."
    },
    "state": {
      "vi": "Nêu chữ ký số chuyên dùng đã tích hợp hay chưa (signature.integrated: true hoặc false) và vòng đời (lifecycle) của hệ thống quản lý văn bản, vai trò (role) \"documents\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State signature.integrated (true or false) and lifecycle of the document management system, role \"documents\"; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Từ cấp độ 3, ý kiến thẩm định là một phần của hồ sơ trình phê duyệt; phê duyệt trước thì người ký không có căn cứ để quyết định.",
      "en": "From level 3 on the opinion of the appraiser is part of what is put before the approver, who otherwise decides without grounds."
    },
    "limits": {
      "vi": "Quy tắc chỉ so ngày thẩm định với ngày phê duyệt đã nêu, không tính thời hạn thẩm định.",
      "en": "The rule compares the stated dates of appraisal and approval only; it does not count how long the appraisal took."
    },
    "see": [],
    "messages": {
      "tooEarly": {
        "vi": "Cấp độ của \"{{name}}\" được phê duyệt ({{approved}}) trước khi hồ sơ được thẩm định ({{appraised}}).",
        "en": "The level of \"{{name}}\" was approved ({{approved}}) before its dossier was appraised ({{appraised}})."
      },
      "unstated": {
        "vi": "Chưa nêu đủ rõ ngày thẩm định và ngày phê duyệt cấp độ của \"{{name}}\" để so sánh.",
        "en": "The dates of appraisal and approval of \"{{name}}\" are not both stated precisely enough to be compared."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có phải thẩm định trước khi phê duyệt hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether an appraisal comes first is not known."
      }
    },
    "fix": {
      "vi": "Thẩm định hồ sơ đề xuất cấp độ, trình phê duyệt lại theo đúng trình tự, rồi ghi ngày quyết định mới tại {{pointer}}; nếu ngày ghi chưa đúng với văn bản thì sửa ngày thẩm định (appraisal.date) hoặc ngày phê duyệt (approval.decision.date).",
      "en": "Have the dossier appraised and the level approved again in that order, then set the date of the new decision at {{pointer}}; if a date is not that of the act, correct appraisal.date or approval.decision.date."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5), ngày thẩm định (appraisal.date) và ngày quyết định phê duyệt (approval.decision.date), ghi đủ ngày, tháng, năm; hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5), the date of appraisal (appraisal.date) and of the approving decision (approval.decision.date), with day, month and year; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Kẻ xâm nhập được phần chung bảo vệ yếu thì tới được thành phần cần bảo vệ cao hơn.",
      "en": "Whoever breaks into the weaker whole reaches the part that needs the stronger protection."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét các ứng dụng, nền tảng được liệt kê là thành phần và cấp độ đã nêu hoặc suy ra được từ mô hình.",
      "en": "The rule sees only applications and platforms that are listed as parts, with the level that is stated or follows from the model."
    },
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" ghi cấp độ {{level}}, thấp hơn cấp độ {{partLevel}} của thành phần \"{{part}}\".",
        "en": "\"{{name}}\" has level {{level}}, below level {{partLevel}} of its part \"{{part}}\"."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{part}}\" nên chưa so sánh được \"{{name}}\" với các hệ thống thành phần.",
        "en": "The level of \"{{part}}\" is not stated, so \"{{name}}\" cannot be compared with its parts."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" có gồm các hệ thống thành phần hay không.",
        "en": "Whether \"{{name}}\" is made of other systems is not stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ để cấp độ chung không thấp hơn cấp độ cao nhất của các hệ thống thành phần, trình thẩm định, phê duyệt, rồi ghi cấp độ mới tại {{pointer}}.",
      "en": "Have a level that is at least the highest of the parts proposed, appraised and approved for the whole, then set it at {{pointer}}."
    },
    "state": {
      "vi": "Nêu danh sách hệ thống thành phần (parts, để danh sách rỗng nếu không có) và cấp độ (level, từ 1 đến 5) của hệ thống, của từng thành phần; hiện còn thiếu tại {{pointer}}.",
      "en": "State the list of parts (parts, an empty list when there are none) and the level (level, 1 to 5) of the system and of every part; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Thiếu mô tả, thiết kế, thuyết minh hoặc phương án thì không ai đánh giá được cấp độ có phù hợp hay không.",
      "en": "Without description, design, explanation and plan nobody can judge whether the level fits."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem hồ sơ có những phần nào, không đọc nội dung từng phần; phần không được nêu chưa bị coi là thiếu.",
      "en": "The rule sees which parts there are and does not read them; a part that is not stated is not taken as missing."
    },
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
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và các phần đã có trong hồ sơ đề xuất cấp độ (dossier.parts): mô tả hệ thống (systemDescription), tài liệu thiết kế (design), thuyết minh đề xuất cấp độ (levelExplanation), thuyết minh phương án bảo đảm an toàn (protectionPlan), ý kiến của đơn vị chuyên trách (unitOpinion); hồ sơ chưa có phần nào thì bổ sung phần đó trước; hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and the parts that the level dossier holds (dossier.parts): systemDescription, design, levelExplanation, protectionPlan, unitOpinion; what the dossier lacks is added to it first; now missing: {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống không thể an toàn hơn phòng máy chủ hoặc đám mây nơi đặt hệ thống.",
      "en": "A system is only as safe as the machine room or cloud it stands in."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào cấp độ đã nêu của nơi đặt, không xét các biện pháp bảo vệ cụ thể tại nơi đặt.",
      "en": "The rule believes the stated level of the host; it does not look at the measures that protect it."
    },
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
      "vi": "Xác định lại cấp độ của nơi đặt, trình thẩm định, phê duyệt rồi ghi cấp độ mới tại {{pointer}}; hoặc chuyển hệ thống đến nơi có đủ cấp độ rồi ghi nơi đặt mới vào \"hosting\" của hệ thống.",
      "en": "Have a higher level of the host proposed, appraised and approved and set it at {{pointer}}; or move the system to a place with a sufficient level and set \"hosting\" of the system."
    },
    "state": {
      "vi": "Nêu nơi đặt hệ thống (hosting, ghi mã của nơi đặt đã khai báo tại /facilities) và cấp độ (level, từ 1 đến 5) của hệ thống, của nơi đặt; hiện còn thiếu tại {{pointer}}.",
      "en": "State where the system is hosted (hosting, the id of a facility listed at /facilities) and the level (level, 1 to 5) of the system and of its host; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Thẩm định không đúng thẩm quyền thì quyết định phê duyệt thiếu mất bước kiểm tra mà nó dựa vào.",
      "en": "An appraisal by somebody without that duty leaves the approval without the check it rests on."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào loại đơn vị thẩm định đã nêu, không suy ra từ tên đơn vị.",
      "en": "The rule believes the stated kind of body; it concludes nothing from the body’s name."
    },
    "see": [],
    "messages": {
      "wrong": {
        "vi": "Hồ sơ cấp độ {{level}} của \"{{name}}\" do {{appraiser}} thẩm định; thẩm quyền thẩm định thuộc {{competent}}.",
        "en": "The level {{level}} dossier of \"{{name}}\" was appraised by {{appraiser}}; this is for {{competent}} to do."
      },
      "unstated": {
        "vi": "Chưa nêu đơn vị thẩm định hồ sơ cấp độ {{level}} của \"{{name}}\".",
        "en": "Who appraised the level {{level}} dossier of \"{{name}}\" is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ cơ quan nào có thẩm quyền thẩm định hồ sơ.",
        "en": "The level of \"{{name}}\" is not stated, so which body must appraise its dossier is not known."
      }
    },
    "fix": {
      "vi": "Trình hồ sơ đề xuất cấp độ cho cơ quan có thẩm quyền thẩm định lại, rồi ghi loại đơn vị thẩm định tại {{pointer}} và cập nhật tên đơn vị (by), ngày thẩm định (date).",
      "en": "Submit the level dossier to the competent body for appraisal, then set the kind of body at {{pointer}} and update its name (by) and the date (date)."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và loại đơn vị thẩm định (appraisal.authority): đơn vị chuyên trách của chủ quản (ownerSecurityUnit), bộ (ministry) hoặc đơn vị khác (other); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and the kind of body that appraised (appraisal.authority): ownerSecurityUnit, ministry or other; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ cấp có thẩm quyền mới chịu trách nhiệm được về kinh phí và nhân lực mà cấp độ đòi hỏi.",
      "en": "Only the competent authority can answer for the money and people that the level calls for."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào loại thẩm quyền đã nêu; khi chủ quản có thẩm quyền phê duyệt, số hiệu có ký hiệu QĐ-UBND được coi là quyết định của chủ quản mà không xem là của cấp nào.",
      "en": "The rule believes the stated kind of authority; where the owner may approve, a number with QĐ-UBND counts as a decision of the owner, of whatever People’s Committee."
    },
    "see": [],
    "messages": {
      "wrong": {
        "vi": "Cấp độ {{level}} của \"{{name}}\" do {{approver}} phê duyệt; thẩm quyền phê duyệt thuộc {{competent}}.",
        "en": "Level {{level}} of \"{{name}}\" was approved by {{approver}}; this is for {{competent}} to do."
      },
      "unstated": {
        "vi": "Chưa nêu cơ quan, người phê duyệt cấp độ {{level}} của \"{{name}}\".",
        "en": "Who approved level {{level}} of \"{{name}}\" is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ thẩm quyền phê duyệt.",
        "en": "The level of \"{{name}}\" is not stated, so the competent authority is not known."
      }
    },
    "fix": {
      "vi": "Trình cơ quan, người có thẩm quyền phê duyệt lại cấp độ, rồi ghi loại thẩm quyền tại {{pointer}} và cập nhật người phê duyệt (by), quyết định (decision).",
      "en": "Have the level approved by the competent authority, then set the kind of authority at {{pointer}} and update who approved (by) and the decision (decision)."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và loại thẩm quyền phê duyệt (approval.authority): đơn vị chuyên trách (ownerSecurityUnit), chủ quản (owner), người được ủy quyền (delegate), Thủ tướng Chính phủ (primeMinister) hoặc thẩm quyền khác (other); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and the kind of authority that approved (approval.authority): ownerSecurityUnit, owner, delegate, primeMinister or other; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Các dịch vụ này quyết định ai được phép kinh doanh; hồ sơ bị giả mạo hoặc bị mất làm tổn hại lợi ích công cộng.",
      "en": "These services decide who may do business; forged or lost records harm the public interest."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét dịch vụ được khai báo là do hệ thống này xử lý và không tự tra danh mục kinh doanh có điều kiện.",
      "en": "The rule sees only services that name this system as handling them, and does not look anything up in the list of conditional business."
    },
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
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu từng dịch vụ công mà hệ thống xử lý (services, mã hệ thống ghi vào applications) có thuộc danh mục kinh doanh có điều kiện hay không (conditionalBusiness là true hoặc false), và cấp độ (level, từ 1 đến 5) của hệ thống; hiện còn thiếu tại {{pointer}}.",
      "en": "State whether each service that the system handles (services, with the system’s id in applications) is on the list of conditional business (conditionalBusiness true or false), and the level (level, 1 to 5) of the system; now missing: {{pointer}}."
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
      "/indicators",
      "/inventory/applications",
      "/inventory/services",
      "/networks",
      "/platforms",
      "/services/*/applications/*",
      "/services/*/conditionalBusiness",
      "/services/*/lifecycle"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Lộ thông tin của hàng vạn người là thiệt hại cho xã hội, không chỉ cho từng cá nhân.",
      "en": "A leak that reaches tens of thousands of people harms the public, not single persons only."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào số người đã nêu; số ghi áng chừng quanh ngưỡng thì chưa kết luận được.",
      "en": "The rule believes the number that is stated; one that is only approximate and near the threshold settles nothing."
    },
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" serves the public and handles private or personal information of {{users}} users or more but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" serves the public and handles private or personal information of {{users}} users or more, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu rõ \"{{name}}\" có phục vụ người dân, doanh nghiệp và có xử lý thông tin riêng, thông tin cá nhân của từ {{users}} người sử dụng trở lên hay không.",
        "en": "Whether \"{{name}}\" serves the public and handles private or personal information of {{users}} users or more is not stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu loại hình (type): nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other); số người sử dụng có thông tin riêng, thông tin cá nhân được xử lý (personalDataUsers); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.",
      "en": "State its type (type): internal, publicFacing, infrastructure, industrialControl or other; the number of users whose private or personal information it handles (personalDataUsers); and the level (level, 1 to 5); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống ngừng hoạt động thì dịch vụ điện tử của cả nước bị gián đoạn.",
      "en": "When it stops, electronic services of the whole country stop."
    },
    "limits": {
      "vi": "Quy tắc chỉ dựa vào phạm vi phục vụ và yêu cầu hoạt động liên tục đã nêu, không đánh giá mức độ thiệt hại khi xảy ra sự cố.",
      "en": "The rule rests on the stated reach and the stated need to run without a stop; it does not judge the harm an incident would do."
    },
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
        "vi": "Chưa nêu đủ phạm vi phục vụ của \"{{name}}\" và hệ thống có được phép ngừng vận hành ngoài kế hoạch hay không.",
        "en": "Whom \"{{name}}\" serves and whether it may stop without a plan is not fully stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu phạm vi phục vụ (serves): một cơ quan (oneAgency), nhiều cơ quan (severalAgencies), toàn tỉnh (province) hoặc toàn quốc (nation); có phải hoạt động 24/7, không được ngừng ngoài kế hoạch hay không (nonStop là true hoặc false); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.",
      "en": "State whom it serves (serves): oneAgency, severalAgencies, province or nation; whether it must run without unplanned stops (nonStop true or false); and the level (level, 1 to 5); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cấp độ 1 chỉ dành cho thông tin mà ai cũng được biết; thông tin cá nhân đã lộ thì không thu hồi được.",
      "en": "Level 1 is for information that anyone may see; personal information that leaks cannot be taken back."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào loại thông tin đã nêu và dấu \"personalData\" của dữ liệu mà hệ thống đọc, ghi; không suy đoán từ tên hệ thống.",
      "en": "The rule believes the stated classes and the mark \"personalData\" of the data that the system reads or writes; it guesses nothing from the system’s name."
    },
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
        "en": "Which classes of information \"{{name}}\" handles (public, private, personal, state secret) is not stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.",
      "en": "State the classes of information it handles (informationClasses): public, private, personal, stateSecret; and the level (level, 1 to 5); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Từ mức độ 3, hồ sơ và kết quả giải quyết đi qua hệ thống, nên sự cố hoặc lộ lọt ảnh hưởng đến mọi người nộp hồ sơ.",
      "en": "From grade 3 on dossiers and results pass through the system, so an outage or a leak reaches every applicant."
    },
    "limits": {
      "vi": "Quy tắc chỉ thấy mức độ đã nêu, các dịch vụ được khai báo là do hệ thống này xử lý và các số liệu đếm dịch vụ của hệ thống; coi toàn trình tương đương mức độ 3 trở lên.",
      "en": "The rule sees the stated grade, services that name this system and figures that count its services; it takes fully online as grade 3 or higher."
    },
    "see": [],
    "messages": {
      "tooLow": {
        "vi": "\"{{name}}\" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên hoặc toàn trình nhưng chỉ ghi cấp độ {{level}}; phải từ cấp độ {{least}} trở lên.",
        "en": "\"{{name}}\" offers public services of grade 3 or higher, or fully online, but has level {{level}}; level {{least}} or higher follows."
      },
      "noLevel": {
        "vi": "\"{{name}}\" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên hoặc toàn trình nên phải từ cấp độ {{least}} trở lên; cấp độ chưa được nêu.",
        "en": "\"{{name}}\" offers public services of grade 3 or higher, or fully online, so level {{least}} or higher follows; its level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" cung cấp dịch vụ công trực tuyến đến mức độ nào.",
        "en": "Up to which grade \"{{name}}\" offers online public services is not stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu mức độ cao nhất của dịch vụ công mà hệ thống cung cấp (highestGrade, từ 1 đến 4) và cấp độ (level, từ 1 đến 5); hệ thống không cung cấp dịch vụ cho người dân, doanh nghiệp thì nêu loại hình (type), ví dụ nội bộ (internal); hiện còn thiếu tại {{pointer}}.",
      "en": "State the highest grade of public service that the system offers (highestGrade, 1 to 4) and the level (level, 1 to 5); for a system that offers none to the public its type (type), such as internal; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Trung tâm dữ liệu hoặc nền tảng tích hợp, chia sẻ dữ liệu của tỉnh ngừng hoạt động thì mọi cơ quan dựa vào đó đều bị gián đoạn.",
      "en": "When the provincial data centre or integration platform stops, every agency that rests on it stops too."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào vai trò, loại hình và phạm vi phục vụ đã nêu; không tự đếm các hệ thống đặt trên hạ tầng.",
      "en": "The rule believes the stated role, type and reach; it does not count the systems that rest on the infrastructure."
    },
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
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu phạm vi phục vụ (serves): một cơ quan (oneAgency), nhiều cơ quan (severalAgencies), toàn tỉnh (province) hoặc toàn quốc (nation); nền tảng thì nêu cả loại hình (type), ví dụ hạ tầng thông tin (infrastructure); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.",
      "en": "State whom it serves (serves): oneAgency, severalAgencies, province or nation; for a platform also its type (type), such as infrastructure; and the level (level, 1 to 5); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống loại này bị phá hoại thì tổn hại đến quốc phòng, an ninh, không chỉ đến cơ quan vận hành.",
      "en": "Sabotage of such a system harms national defence or security, not only the agency that runs it."
    },
    "limits": {
      "vi": "Quy tắc chỉ xét ngưỡng thấp nhất; mức tổn hại nghiêm trọng hơn có thể đòi hỏi cấp độ 4 hoặc 5 nhưng mô hình không nêu.",
      "en": "The rule asks for the least level only; graver harm may call for level 4 or 5, which a model does not tell."
    },
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
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved, protect the system accordingly, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); và cấp độ (level, từ 1 đến 5); hiện còn thiếu tại {{pointer}}.",
      "en": "State the classes of information it handles (informationClasses): public, private, personal, stateSecret; and the level (level, 1 to 5); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cấp độ 1 có yêu cầu bảo vệ thấp nhất; hệ thống phục vụ người dân hoặc lưu giữ thông tin cá nhân cần được bảo vệ cao hơn.",
      "en": "Level 1 asks for the least protection; a system that citizens use or that holds personal information needs more."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào loại hình và loại thông tin đã nêu, không kiểm tra nội dung hồ sơ đề xuất cấp độ.",
      "en": "The rule believes the stated type and classes of information; it does not read the level dossier."
    },
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
        "en": "\"{{name}}\" has level 1, but its type and the classes of information it handles are not both stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ an toàn hệ thống thông tin của \"{{name}}\".",
        "en": "The security level of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Lập lại hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt từ cấp độ 2 trở lên, rồi ghi cấp độ mới vào \"security.level\" của hệ thống; nếu nội dung tại {{pointer}} ghi chưa đúng thực tế thì sửa lại tại đó.",
      "en": "Have level 2 or higher proposed, appraised and approved, then set it in \"security.level\" of the system; if what stands at {{pointer}} is not so, correct it there."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5); loại hình (type): nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other); và loại thông tin được xử lý (informationClasses): công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5); its type (type): internal, publicFacing, infrastructure, industrialControl or other; and the classes of information it handles (informationClasses): public, private, personal, stateSecret; now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống yếu nhất trên đường kết nối có thể làm lộ dữ liệu của mọi công dân.",
      "en": "The weakest system on the line could lay open the data of every citizen."
    },
    "limits": {
      "vi": "Quy tắc chỉ thấy kết nối đã khai báo trực tiếp với Cơ sở dữ liệu quốc gia về dân cư, không lần theo các hệ thống trung gian.",
      "en": "The rule sees only connections listed with the national population database itself; it does not follow systems in between."
    },
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
      "vi": "Lập hồ sơ, trình thẩm định, phê duyệt từ cấp độ {{least}} trở lên và bảo vệ hệ thống theo cấp độ đó trước khi tiếp tục kết nối; xong thì ghi cấp độ mới tại {{pointer}}.",
      "en": "Have level {{least}} or higher proposed, appraised and approved and protect the system accordingly before the link is used further, then set the new level at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ của hệ thống (level, từ 1 đến 5) tại {{pointer}}; nếu hệ thống chưa có trong mô hình thì khai báo hệ thống rồi dùng mã của nó ở hai đầu kết nối (from, to).",
      "en": "State the level of the system (level, 1 to 5) at {{pointer}}; a system that is not in the model yet is listed first, and the connection names its id (from, to)."
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
      "/indicators",
      "/inventory/connections",
      "/networks",
      "/platforms",
      "/services"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Cấp độ được xác định từ loại thông tin; không phân loại thì không ai kiểm tra được cấp độ.",
      "en": "The level follows from the class of information; without it nobody can check the level."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem loại thông tin đã được nêu hay chưa, không kiểm tra việc phân loại có đúng hay không.",
      "en": "The rule sees whether classes are stated, not whether they are right."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" xử lý loại thông tin nào: công cộng, riêng, cá nhân hay bí mật nhà nước.",
        "en": "Which classes of information \"{{name}}\" handles (public, private, personal, state secret) is not stated."
      }
    },
    "fix": {
      "vi": "Nêu loại thông tin mà hệ thống xử lý (informationClasses) tại {{pointer}}, một hoặc nhiều loại: công cộng (public), riêng (private), cá nhân (personal), bí mật nhà nước (stateSecret).",
      "en": "State the classes of information that the system handles (informationClasses) at {{pointer}}, one or more: public, private, personal, stateSecret."
    },
    "state": null,
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
    "isFixable": false,
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
      "platform",
      "facility",
      "network"
    ],
    "summary": "Every information system has a security level from 1 to 5.",
    "why": {
      "vi": "Cấp độ quyết định hệ thống phải được bảo vệ thế nào, ai phê duyệt và bao lâu kiểm tra một lần.",
      "en": "The level decides how a system must be protected, who approves that, and how often it is checked."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem cấp độ đã được nêu hay chưa; các quy tắc khác xét cấp độ có phù hợp hay không; không xét chỗ đặt thuê, đường Internet, phòng điều hành và loại khác.",
      "en": "The rule sees whether a level is stated; other rules judge whether it fits. It leaves out hired places, Internet lines, operations rooms and other kinds."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cấp độ an toàn hệ thống thông tin của \"{{name}}\".",
        "en": "The security level of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu cấp độ đã xác định của hệ thống (level, từ 1 đến 5) tại {{pointer}}; chưa xác định thì lập hồ sơ đề xuất cấp độ, trình thẩm định, phê duyệt trước.",
      "en": "State the level of the system (level, 1 to 5) at {{pointer}}; one that is not determined yet is proposed, appraised and approved first."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/security/level",
      "/applications/*/security/openPoints",
      "/facilities/*/kind",
      "/facilities/*/lifecycle",
      "/facilities/*/security/level",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks/*/kind",
      "/networks/*/lifecycle",
      "/networks/*/security",
      "/platforms"
    ],
    "isFixable": false,
    "avoid": {
      "name": "infrastructure is an information system too",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating"
          }
        ],
        "networks": [
          {
            "id": "wan",
            "name": "Mạng diện rộng",
            "kind": "wan",
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
    "why": {
      "vi": "Tiêu chí xác định cấp độ khác nhau giữa hệ thống nội bộ, hệ thống phục vụ người dân và hạ tầng thông tin.",
      "en": "The criteria of a level differ for internal systems, systems for the public and infrastructure."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem loại hình đã được nêu hay chưa, không kiểm tra loại hình có đúng với thực tế hay không.",
      "en": "The rule sees whether a type is stated, not whether it is right."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu loại hình của \"{{name}}\": nội bộ, phục vụ người dân và doanh nghiệp, hạ tầng thông tin, điều khiển công nghiệp hay loại khác.",
        "en": "The type of \"{{name}}\" is not stated: internal, public-facing, infrastructure, industrial control or other."
      }
    },
    "fix": {
      "vi": "Nêu loại hình của hệ thống (type) tại {{pointer}}: nội bộ (internal), phục vụ người dân, doanh nghiệp (publicFacing), hạ tầng thông tin (infrastructure), điều khiển công nghiệp (industrialControl) hoặc loại khác (other).",
      "en": "State the type of the system (type) at {{pointer}}: internal, publicFacing, infrastructure, industrialControl or other."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Mạng này nối các cơ quan Đảng và Nhà nước; một hệ thống chưa xác định cấp độ gây nguy cơ cho các hệ thống khác trên mạng.",
      "en": "The network joins all agencies of Party and State; a system without a level endangers the others on it."
    },
    "limits": {
      "vi": "Quy tắc chỉ thấy hệ thống có kết nối được khai báo trên mạng này và không xét cấp độ có đủ cao hay không.",
      "en": "The rule sees only systems with a listed connection on this network, and does not judge whether their level is high enough."
    },
    "see": [],
    "messages": {
      "noLevel": {
        "vi": "\"{{name}}\" kết nối qua Mạng truyền số liệu chuyên dùng nhưng chưa nêu cấp độ an toàn hệ thống thông tin.",
        "en": "\"{{name}}\" is connected through the dedicated network, but its security level is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối \"{{name}}\" đi qua mạng nào.",
        "en": "Which network the connection \"{{name}}\" uses is not stated."
      }
    },
    "fix": {
      "vi": "Nêu mạng mà kết nối sử dụng (network, ghi mã của mạng) và cấp độ đã được phê duyệt của hệ thống (level, từ 1 đến 5); hệ thống ở đầu kết nối chưa có trong mô hình thì khai báo hệ thống đó; hiện còn thiếu tại {{pointer}}.",
      "en": "State the network that the connection uses (network, the id of a network) and the approved level of the system (level, 1 to 5); a system at the end of the connection that is not in the model yet is listed; now missing: {{pointer}}."
    },
    "state": null,
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
      "/indicators",
      "/inventory/connections",
      "/networks/*/kind",
      "/platforms",
      "/services"
    ],
    "isFixable": false,
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
    "id": "accounts-without-e-identity",
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "Accounts of the portal are authenticated by the national e-identification platform.",
    "why": {
      "vi": "Tài khoản không được xác thực buộc bộ phận một cửa kiểm tra lại giấy tờ, đúng việc mà dịch vụ trực tuyến phải bớt đi.",
      "en": "An account that nobody vouches for forces the desk to check papers again, which is what the online service was to spare."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết mọi tài khoản có thực sự được xác thực qua đó hay không.",
      "en": "It sees only the links listed and believes their state; it cannot tell whether every account is authenticated there."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Nền tảng định danh và xác thực điện tử (VNeID).",
        "en": "\"{{name}}\" is not connected to the e-identification platform (VNeID)."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Nền tảng định danh và xác thực điện tử (VNeID) {{state}}.",
        "en": "The link between \"{{name}}\" and the e-identification platform (VNeID) {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Nền tảng định danh và xác thực điện tử (VNeID) vì \"{{name}}\" {{state}}.",
        "en": "The e-identification platform (VNeID) cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính đã kết nối với Nền tảng định danh và xác thực điện tử (VNeID) hay chưa.",
        "en": "Whether the portal or procedure system is connected to the e-identification platform (VNeID) is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính và Nền tảng định danh và xác thực điện tử (VNeID) vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"vneid\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the portal or procedure system and the e-identification platform (VNeID) into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"vneid\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống thông tin giải quyết thủ tục hành chính và Nền tảng định danh và xác thực điện tử (VNeID, mã \"vneid\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the portal or procedure system and the e-identification platform (VNeID, id \"vneid\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "business-database-not-reached",
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The procedure systems are connected to the national business registration database.",
    "why": {
      "vi": "Doanh nghiệp được nhận biết bằng dữ liệu đã đăng ký một lần; bản sao giấy chứng nhận vừa kém tin cậy vừa cũ hơn.",
      "en": "An enterprise is identified by data it registered once; a copy of the certificate proves less and is older."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu doanh nghiệp có được dùng khi giải quyết hồ sơ hay không.",
      "en": "It sees only the links listed and believes their state; it cannot tell whether the data is used when dossiers are handled."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp.",
        "en": "\"{{name}}\" is not connected to the national business registration database."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp {{state}}.",
        "en": "The link between \"{{name}}\" and the national business registration database {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp vì \"{{name}}\" {{state}}.",
        "en": "The national business registration database cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national business registration database is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"csdlqg-dang-ky-doanh-nghiep\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the portal or electronic one-stop and the national business registration database into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"csdlqg-dang-ky-doanh-nghiep\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp (\"csdlqg-dang-ky-doanh-nghiep\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the portal or electronic one-stop and the national business registration database (\"csdlqg-dang-ky-doanh-nghiep\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "dossier-progress-not-published",
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The progress of dossiers is published on the Government portal.",
    "why": {
      "vi": "Người chờ kết quả tự thấy hồ sơ đang ở đâu, cơ quan nào chậm, không phải hỏi ai.",
      "en": "Whoever waits for an answer can see where the dossier lies and which agency is late, without asking anyone."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết tiến độ công khai có đầy đủ và kịp thời hay không.",
      "en": "It sees only the links listed and believes their state; it cannot tell whether what is published is complete and in time."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cổng Thông tin điện tử Chính phủ để công khai tiến độ giải quyết hồ sơ.",
        "en": "\"{{name}}\" is not connected to the Government portal to publish the progress of dossiers."
      },
      "notYet": {
        "vi": "Việc công khai tiến độ giải quyết hồ sơ từ \"{{name}}\" lên Cổng Thông tin điện tử Chính phủ {{state}}.",
        "en": "Publishing the progress of dossiers of \"{{name}}\" on the Government portal {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể công khai tiến độ giải quyết hồ sơ vì \"{{name}}\" {{state}}.",
        "en": "The progress of dossiers cannot be published because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu tiến độ giải quyết hồ sơ đã được công khai trên Cổng Thông tin điện tử Chính phủ hay chưa.",
        "en": "Whether the progress of dossiers is published on the Government portal is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cổng Thông tin điện tử Chính phủ vào vận hành để công khai tiến độ hồ sơ (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"cong-thong-tin-dien-tu-chinh-phu\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the portal or electronic one-stop and the Government portal into operation to publish the progress of dossiers (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"cong-thong-tin-dien-tu-chinh-phu\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cổng Thông tin điện tử Chính phủ (\"cong-thong-tin-dien-tu-chinh-phu\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the portal or electronic one-stop and the Government portal (\"cong-thong-tin-dien-tu-chinh-phu\") with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}."
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
      "/connections/*/via",
      "/inventory/connections"
    ],
    "isFixable": false,
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
    "id": "one-stop-not-on-national-portal",
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The electronic one-stop shares dossier states with the National Public Service Portal.",
    "why": {
      "vi": "Người dân theo dõi hồ sơ ở một địa chỉ dù nộp ở đâu; Cổng Dịch vụ công quốc gia chỉ biết những gì một cửa điện tử gửi lên.",
      "en": "People follow a dossier at one address, whichever desk took it in; the national portal knows only what the one-stop tells it."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết tình trạng hồ sơ có được gửi lên đủ và đúng lúc hay không.",
      "en": "It sees only the links listed and believes their state; it cannot tell whether dossier states are sent in full and in time."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cổng Dịch vụ công quốc gia.",
        "en": "\"{{name}}\" is not connected to the National Public Service Portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cổng Dịch vụ công quốc gia {{state}}.",
        "en": "The link between \"{{name}}\" and the National Public Service Portal {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì \"{{name}}\" {{state}}.",
        "en": "The National Public Service Portal cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống một cửa điện tử đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.",
        "en": "Whether the electronic one-stop is connected to the National Public Service Portal is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa hệ thống một cửa điện tử và Cổng Dịch vụ công quốc gia vào vận hành, trực tiếp, qua LGSP hoặc qua cổng dịch vụ công của tỉnh (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"cong-dich-vu-cong-quoc-gia\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the electronic one-stop and the National Public Service Portal into operation, directly, through the LGSP or through the province's portal (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"cong-dich-vu-cong-quoc-gia\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa hệ thống một cửa điện tử và Cổng Dịch vụ công quốc gia (\"cong-dich-vu-cong-quoc-gia\"), hoặc cổng dịch vụ công của tỉnh, với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the electronic one-stop and the National Public Service Portal (\"cong-dich-vu-cong-quoc-gia\"), or the province's portal, with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The electronic one-stop is connected to the public service portal.",
    "why": {
      "vi": "Hồ sơ nộp trực tuyến phải tự đến bộ phận một cửa và tình trạng xử lý phải tự trả về; không thì cán bộ phải chép từ màn hình này sang màn hình kia.",
      "en": "A dossier sent online must reach the desk by itself, and its state must come back; otherwise officials copy between two screens."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết hồ sơ và tình trạng xử lý có được chuyển qua lại đầy đủ hay không.",
      "en": "It sees only the links listed and believes their state; it cannot tell whether dossiers and their states are passed in full."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với cổng dịch vụ công của tỉnh.",
        "en": "\"{{name}}\" is not connected to the provincial service portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và cổng dịch vụ công của tỉnh {{state}}.",
        "en": "The link between \"{{name}}\" and the provincial service portal {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với cổng dịch vụ công của tỉnh vì \"{{name}}\" {{state}}.",
        "en": "The provincial service portal cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu hệ thống một cửa điện tử đã kết nối với cổng dịch vụ công của tỉnh hay chưa.",
        "en": "Whether the electronic one-stop is connected to the provincial service portal is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa hệ thống một cửa điện tử và cổng dịch vụ công của tỉnh vào vận hành, hoặc hợp nhất hai hệ thống; xong thì ghi kết nối là đang vận hành (lifecycle \"operating\") tại mục Kết nối (/connections), hoặc ghi hệ thống hợp nhất với vai trò (role) \"procedureSystem\" tại mục Ứng dụng (/applications).",
      "en": "Bring the link between the electronic one-stop and the service portal into operation, or merge the two; then record the link with lifecycle operating at /connections, or the merged system with role \"procedureSystem\" at /applications."
    },
    "state": {
      "vi": "Nêu kết nối giữa một cửa điện tử và cổng dịch vụ công với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đã hợp nhất thì nêu ứng dụng có vai trò (role) \"procedureSystem\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between one-stop and portal with its lifecycle: operating, building, planned or absent; if they are merged, the application with role \"procedureSystem\"; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "population-database-not-reached",
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The procedure systems are connected to the national population database.",
    "why": {
      "vi": "Nhà nước đã có họ tên, ngày sinh, nơi cư trú của người nộp hồ sơ; hỏi lại thì mất thời gian và dễ sai.",
      "en": "The name, birth date and address of the applicant are known to the State already; asking again costs time and brings errors."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết dữ liệu dân cư đã thay được giấy tờ nào.",
      "en": "It sees only the links listed and believes their state; it cannot tell which papers the data has replaced."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về dân cư.",
        "en": "\"{{name}}\" is not connected to the national population database."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về dân cư {{state}}.",
        "en": "The link between \"{{name}}\" and the national population database {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về dân cư vì \"{{name}}\" {{state}}.",
        "en": "The national population database cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về dân cư hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national population database is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về dân cư vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"csdlqg-dan-cu\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the portal or electronic one-stop and the national population database into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"csdlqg-dan-cu\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về dân cư (\"csdlqg-dan-cu\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the portal or electronic one-stop and the national population database (\"csdlqg-dan-cu\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "Portal and electronic one-stop connect to other systems through LGSP and NDXP.",
    "why": {
      "vi": "Hệ thống giải quyết thủ tục cần dữ liệu của hàng chục cơ quan; một nền tảng chuyển được tất cả, còn đường nối riêng đến từng cơ quan thì không giữ được lâu.",
      "en": "The procedure systems need data of dozens of agencies; one platform carries all of it, own lines to each of them do not last."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; một kết nối qua nền tảng là đủ, kể cả khi còn kết nối khác đi trực tiếp.",
      "en": "It sees only the links listed and believes their state; one link through a platform is enough, even where other links are direct."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối qua LGSP hoặc NDXP.",
        "en": "\"{{name}}\" is not connected through the LGSP or NDXP."
      },
      "notYet": {
        "vi": "Kết nối của \"{{name}}\" qua LGSP hoặc NDXP {{state}}.",
        "en": "The connection of \"{{name}}\" through the LGSP or NDXP {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối qua LGSP hoặc NDXP vì \"{{name}}\" {{state}}.",
        "en": "Nothing can be connected through the LGSP or NDXP because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử có kết nối qua LGSP hoặc NDXP hay không.",
        "en": "Whether the portal or electronic one-stop connects through the LGSP or NDXP is not stated."
      }
    },
    "fix": {
      "vi": "Chuyển các kết nối của cổng dịch vụ công và hệ thống một cửa điện tử sang đi qua LGSP hoặc NDXP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi kết nối với LGSP hoặc \"ndxp\" là đang vận hành (lifecycle \"operating\") tại mục Kết nối (/connections).",
      "en": "Move the links of portal and electronic one-stop to the LGSP or NDXP (first the system, if it does not operate); then record the link with the LGSP or \"ndxp\" with lifecycle operating at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc một cửa điện tử và LGSP hoặc NDXP (\"ndxp\"), hoặc ghi nền tảng đi qua vào \"via\" của kết nối đã có, kèm tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); chỗ còn thiếu: {{pointer}}.",
      "en": "State the link of portal or one-stop with the LGSP or \"ndxp\", or name the platform in via of a link that is there, with its lifecycle: operating, building, planned or absent; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The service portal is connected to the National Public Service Portal.",
    "why": {
      "vi": "Người dân dùng một địa chỉ, một tài khoản; cổng của tỉnh không kết nối thì họ không thấy hồ sơ, thanh toán và đánh giá ở đó.",
      "en": "Citizens use one address and one account; a portal that is not connected keeps its dossiers, payments and ratings out of their sight."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không biết bao nhiêu dịch vụ đã có trên Cổng Dịch vụ công quốc gia.",
      "en": "It sees only the links listed and believes their state; it cannot tell how many services are on the national portal."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cổng Dịch vụ công quốc gia.",
        "en": "\"{{name}}\" is not connected to the National Public Service Portal."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cổng Dịch vụ công quốc gia {{state}}.",
        "en": "The link between \"{{name}}\" and the National Public Service Portal {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cổng Dịch vụ công quốc gia vì \"{{name}}\" {{state}}.",
        "en": "The National Public Service Portal cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công của tỉnh đã kết nối với Cổng Dịch vụ công quốc gia hay chưa.",
        "en": "Whether the province's service portal is connected to the National Public Service Portal is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công của tỉnh và Cổng Dịch vụ công quốc gia vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"cong-dich-vu-cong-quoc-gia\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the province's service portal and the National Public Service Portal into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"cong-dich-vu-cong-quoc-gia\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công của tỉnh và Cổng Dịch vụ công quốc gia (\"cong-dich-vu-cong-quoc-gia\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the province's service portal and the National Public Service Portal (\"cong-dich-vu-cong-quoc-gia\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "topic": "one-stop",
    "over": [
      "model"
    ],
    "summary": "The portal is connected to the national database of procedures.",
    "why": {
      "vi": "Thủ tục nhập bằng tay thì lạc hậu ngay khi bộ sửa đổi, và người dân chuẩn bị nhầm giấy tờ.",
      "en": "Procedures typed in by hand go out of date the day a ministry changes them, and people then prepare the wrong papers."
    },
    "limits": {
      "vi": "Chỉ thấy kết nối được liệt kê và căn cứ vào tình trạng đã ghi; không so nội dung thủ tục ở hai nơi.",
      "en": "It sees only the links listed and believes their state; it does not compare the procedures on the two sides."
    },
    "see": [],
    "messages": {
      "notConnected": {
        "vi": "\"{{name}}\" chưa kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính.",
        "en": "\"{{name}}\" is not connected to the national database of administrative procedures."
      },
      "notYet": {
        "vi": "Kết nối giữa \"{{name}}\" và Cơ sở dữ liệu quốc gia về thủ tục hành chính {{state}}.",
        "en": "The link between \"{{name}}\" and the national database of administrative procedures {{state}}."
      },
      "noSystem": {
        "vi": "Chưa thể kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính vì \"{{name}}\" {{state}}.",
        "en": "The national database of administrative procedures cannot be reached because \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu cổng dịch vụ công hoặc hệ thống một cửa điện tử đã kết nối với Cơ sở dữ liệu quốc gia về thủ tục hành chính hay chưa.",
        "en": "Whether the portal or electronic one-stop is connected to the national database of administrative procedures is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về thủ tục hành chính vào vận hành, trực tiếp hoặc qua LGSP (hệ thống chưa chạy thì đưa vào vận hành trước); xong thì ghi là đang vận hành (lifecycle \"operating\") cho hệ thống tại mục Ứng dụng (/applications) và cho kết nối với \"csdlqg-thu-tuc-hanh-chinh\" tại mục Kết nối (/connections).",
      "en": "Bring the link between the portal or electronic one-stop and the national database of administrative procedures into operation, directly or through the LGSP (first the system, if it does not operate); then record lifecycle operating for the system at /applications and for the link with \"csdlqg-thu-tuc-hanh-chinh\" at /connections."
    },
    "state": {
      "vi": "Nêu kết nối giữa cổng dịch vụ công hoặc hệ thống một cửa điện tử và Cơ sở dữ liệu quốc gia về thủ tục hành chính (\"csdlqg-thu-tuc-hanh-chinh\") với tình trạng (lifecycle): đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc chưa kết nối (absent); nếu đi qua LGSP thì ghi mã của LGSP vào \"via\"; chỗ còn thiếu: {{pointer}}.",
      "en": "State the link between the portal or electronic one-stop and the national database of administrative procedures (\"csdlqg-thu-tuc-hanh-chinh\") with its lifecycle: operating, building, planned or absent; name the LGSP in via when the link passes it; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "id": "assessment-not-independent",
    "topic": "security",
    "over": [
      "application",
      "platform",
      "facility",
      "network"
    ],
    "summary": "An independent organisation assesses systems of level 3 and higher.",
    "why": {
      "vi": "Đơn vị tự vận hành hoặc giám sát hệ thống khó nhận ra, hoặc khó báo cáo, thiếu sót của chính mình.",
      "en": "Whoever runs or watches a system hardly sees, or hardly reports, its own mistakes."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều đã nêu về tính độc lập, không kiểm tra giấy phép hoặc chức năng của tổ chức đánh giá.",
      "en": "The rule believes what is stated on independence; it does not check the licence or the duties of the assessor."
    },
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
      "vi": "Thuê hoặc giao tổ chức có chức năng, độc lập với đơn vị vận hành và đơn vị giám sát, kiểm tra, đánh giá hệ thống; xong thì thêm tại {{pointer}} ngày (date), đơn vị thực hiện (by) và ghi độc lập (independent) là true.",
      "en": "Have a competent organisation that neither runs nor monitors the system assess it, then add the date (date), who did it (by) and independent set to true at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và các lần kiểm tra, đánh giá (assessments), mỗi lần có ngày (date), đơn vị thực hiện (by) và đơn vị đó có độc lập với đơn vị vận hành, giám sát hay không (independent là true hoặc false); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and the assessments (assessments), each with its date (date), who did it (by) and whether that organisation neither runs nor monitors the system (independent true or false); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Điểm yếu mới được phát hiện hằng tuần; kết quả đánh giá cũ không còn phản ánh tình trạng hiện tại.",
      "en": "New weaknesses become known every week; an old assessment says little about today."
    },
    "limits": {
      "vi": "Quy tắc tính đến ngày của văn bản kiến trúc và chỉ thấy các lần đánh giá đã liệt kê; không xét kết quả đánh giá.",
      "en": "The rule counts to the date of the document and sees only assessments that are listed, not what they found."
    },
    "see": [],
    "messages": {
      "overdue": {
        "vi": "Lần kiểm tra, đánh giá gần nhất ({{last}}) của \"{{name}}\", cấp độ {{level}}, đã quá {{months}} tháng; phải thực hiện {{months}} tháng một lần.",
        "en": "The last assessment ({{last}}) of \"{{name}}\", level {{level}}, is more than {{months}} months old; one is due every {{months}} months."
      },
      "perhapsOverdue": {
        "vi": "Lần kiểm tra, đánh giá gần nhất đã nêu ({{last}}) của \"{{name}}\" đã quá {{months}} tháng tính đến {{day}}; tài liệu lập trước ngày đó nên chưa rõ đã có lần nào sau hay chưa.",
        "en": "The last assessment stated ({{last}}) of \"{{name}}\" is more than {{months}} months old on {{day}}; the document is older than that day and cannot tell of a later one."
      },
      "unstated": {
        "vi": "Chưa nêu đủ rõ thời điểm của lần kiểm tra, đánh giá gần nhất đối với \"{{name}}\" để tính thời hạn.",
        "en": "The last assessment of \"{{name}}\" is not stated precisely enough to tell whether one is due."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ thời hạn kiểm tra, đánh giá.",
        "en": "The level of \"{{name}}\" is not stated, so the interval of assessments is not known."
      }
    },
    "fix": {
      "vi": "Tổ chức kiểm tra, đánh giá hệ thống theo thời hạn của cấp độ; xong thì thêm ngày thực hiện (date) và đơn vị thực hiện (by) tại {{pointer}}.",
      "en": "Have the system assessed as often as its level demands, then add the date (date) and who did it (by) at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và lần kiểm tra, đánh giá gần nhất (assessments) với ngày (date) ghi ít nhất đến tháng; hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and the last assessment (assessments) with its date (date), at least to the month; now missing: {{pointer}}."
    },
    "status": "active",
    "failing": [
      "overdue"
    ],
    "open": [
      "perhapsOverdue",
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
    "isFixable": false,
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
    "why": {
      "vi": "Khi xảy ra sự cố, không còn thời gian để tìm xem ai quyết định, ai ngắt hệ thống và ai thông báo cho người dân.",
      "en": "In an incident there is no time to find out who decides, who switches off and who tells the public."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng và việc phê duyệt đã nêu, không đọc nội dung kế hoạch và không xét người phê duyệt có đúng thẩm quyền hay không.",
      "en": "The rule believes the stated lifecycle and approval; it neither reads the plan nor judges who approved it."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có kế hoạch, quy trình ứng phó sự cố an toàn thông tin.",
        "en": "The province has no plan or procedure for security incidents."
      },
      "notYet": {
        "vi": "Kế hoạch ứng phó sự cố an toàn thông tin của tỉnh {{state}}.",
        "en": "The province’s plan for security incidents {{state}}."
      },
      "notApproved": {
        "vi": "Chưa nêu kế hoạch ứng phó sự cố an toàn thông tin đã được Chủ tịch Ủy ban nhân dân tỉnh phê duyệt hay chưa.",
        "en": "Whether the chairman of the provincial People’s Committee approved the plan for security incidents is not stated."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có kế hoạch ứng phó sự cố an toàn thông tin hay không.",
        "en": "Whether the province has a plan for security incidents is not stated."
      }
    },
    "fix": {
      "vi": "Xây dựng một kế hoạch ứng phó sự cố an toàn thông tin cho toàn tỉnh, trình Chủ tịch Ủy ban nhân dân tỉnh phê duyệt; xong thì ghi tại /security/incidentPlan tình trạng (lifecycle) là đang áp dụng (operating) và quyết định phê duyệt (decision).",
      "en": "Draw up one incident response plan for the province and have the chairman of the provincial People’s Committee approve it, then set lifecycle to operating and add the decision at /security/incidentPlan."
    },
    "state": {
      "vi": "Nêu tại /security/incidentPlan tình trạng (lifecycle) của kế hoạch ứng phó sự cố: đang áp dụng (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); kế hoạch đã có thì nêu cả người phê duyệt (approvedBy) hoặc quyết định phê duyệt (decision).",
      "en": "State the lifecycle of the incident response plan at /security/incidentPlan: operating, building, planned or absent; for a plan that exists also who approved it (approvedBy) or the decision (decision)."
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
    "isFixable": false,
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
    "why": {
      "vi": "Kẻ tấn công chọn đúng lớp bị bỏ quên.",
      "en": "An attacker takes the layer that was forgotten."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem mỗi lớp đã có biện pháp hay chưa, không đánh giá biện pháp có đủ mạnh hay không.",
      "en": "The rule sees whether a layer has a measure, not whether the measure is strong enough."
    },
    "see": [],
    "messages": {
      "uncovered": {
        "vi": "Mô hình đã liệt kê đủ biện pháp an toàn thông tin nhưng trong {{plateau}} không có biện pháp nào cho: {{layers}}.",
        "en": "All security measures are listed, and none in {{plateau}} protects: {{layers}}."
      },
      "unstated": {
        "vi": "Chưa nêu biện pháp an toàn thông tin đang áp dụng cho: {{layers}}.",
        "en": "No measure in force is stated for: {{layers}}."
      }
    },
    "fix": {
      "vi": "Triển khai biện pháp an toàn thông tin cho lớp còn thiếu; xong thì khai báo biện pháp tại /measures với lớp bảo vệ (layers) và vòng đời (lifecycle) là đang vận hành (operating), rồi cập nhật tổng số tại {{pointer}}.",
      "en": "Put a security measure in force for the layer that has none, then list it at /measures with its layers and lifecycle operating, and update the number at {{pointer}}."
    },
    "state": {
      "vi": "Liệt kê các biện pháp an toàn thông tin tại /measures; mỗi biện pháp nêu lớp bảo vệ (layers): người sử dụng (users), kênh giao tiếp (channels), cổng và dịch vụ (portalServices), ứng dụng và cơ sở dữ liệu (applicationsData), nền tảng tích hợp (integration), hạ tầng (infrastructure); và vòng đời (lifecycle), ví dụ đang vận hành (operating).",
      "en": "List the security measures at /measures, each with the layers it protects (layers): users, channels, portalServices, applicationsData, integration, infrastructure; and its lifecycle, such as operating."
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
    "isFixable": false,
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
    "why": {
      "vi": "Nhiều vụ xâm nhập phải hàng tháng sau mới bị phát hiện; không còn nhật ký thì không biết dữ liệu nào đã bị lấy.",
      "en": "Intrusions are often found months later; without logs nobody can tell what was taken."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào số tháng đã nêu, không xét nhật ký ghi những gì và có được bảo vệ hay không.",
      "en": "The rule believes the stated months; it does not see what is logged or whether the logs are protected."
    },
    "see": [],
    "messages": {
      "tooShort": {
        "vi": "\"{{name}}\" (cấp độ {{level}}) lưu nhật ký hệ thống {{months}} tháng; phải lưu ít nhất {{least}} tháng.",
        "en": "\"{{name}}\" (level {{level}}) keeps logs for {{months}} months; at least {{least}} months are needed."
      },
      "unstated": {
        "vi": "Chưa nêu \"{{name}}\" lưu nhật ký hệ thống bao nhiêu tháng.",
        "en": "For how many months \"{{name}}\" keeps logs is not stated."
      },
      "noLevel": {
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ thời gian phải lưu nhật ký hệ thống.",
        "en": "The level of \"{{name}}\" is not stated, so how long logs must be kept is not known."
      }
    },
    "fix": {
      "vi": "Tăng thời gian lưu nhật ký hệ thống lên ít nhất {{least}} tháng, rồi ghi số tháng mới tại {{pointer}}.",
      "en": "Keep logs for at least {{least}} months, then set the new number of months at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và số tháng lưu nhật ký hệ thống (plan.logRetentionMonths); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and for how many months logs are kept (plan.logRetentionMonths); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ một máy tính không được bảo vệ cũng đủ để phần mềm độc hại lây sang mọi cơ quan trên mạng.",
      "en": "One unprotected computer is enough to spread malware to every agency on the network."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng đã nêu, không xét giải pháp đã cài trên bao nhiêu máy.",
      "en": "The rule believes the stated lifecycle; it does not see how many computers are covered."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa có giải pháp phòng, chống phần mềm độc hại được quản lý tập trung.",
        "en": "The province has no centrally managed malware protection."
      },
      "notYet": {
        "vi": "Giải pháp phòng, chống phần mềm độc hại được quản lý tập trung của tỉnh {{state}}.",
        "en": "Centrally managed malware protection {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có giải pháp phòng, chống phần mềm độc hại được quản lý tập trung hay không.",
        "en": "Whether malware protection is managed centrally is not stated."
      }
    },
    "fix": {
      "vi": "Triển khai giải pháp phòng, chống phần mềm độc hại được quản lý tập trung; xong thì ghi tình trạng (lifecycle) là đang vận hành (operating) tại /security/malwareProtection.",
      "en": "Set up centrally managed malware protection, then set lifecycle to operating at /security/malwareProtection."
    },
    "state": {
      "vi": "Nêu tại /security/malwareProtection tình trạng (lifecycle) của giải pháp phòng, chống phần mềm độc hại: đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State the lifecycle of malware protection at /security/malwareProtection: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Dùng chung một bộ mã thì so sánh được giữa các tỉnh và nhìn thấy chỗ thiếu trong bảo vệ.",
      "en": "With the same codes everywhere, provinces can be compared and gaps in the protection seen."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem biện pháp đã có mã hay chưa, không đối chiếu với danh mục mã của SRM.",
      "en": "The rule sees whether there is a code; it does not look it up in the list of SRM codes."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã \"{{code}}\" của biện pháp \"{{name}}\" không phải là mã của mô hình tham chiếu an toàn thông tin (SRM).",
        "en": "Code \"{{code}}\" of measure \"{{name}}\" is no code of the security reference model (SRM)."
      },
      "unstated": {
        "vi": "Biện pháp \"{{name}}\" chưa có mã theo mô hình tham chiếu an toàn thông tin (SRM).",
        "en": "Measure \"{{name}}\" has no code of the security reference model (SRM)."
      }
    },
    "fix": {
      "vi": "Chọn mã phù hợp trong mô hình tham chiếu an toàn thông tin (SRM), rồi sửa mã tại {{pointer}}.",
      "en": "Choose the right code of the security reference model (SRM) and correct it at {{pointer}}."
    },
    "state": {
      "vi": "Ghi tại {{pointer}} mã của biện pháp theo mô hình tham chiếu an toàn thông tin: bộ mã (scheme) là \"SRM\" và mã (code).",
      "en": "Add the code of the measure in the security reference model at {{pointer}}: scheme \"SRM\" and the code (code)."
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
    "isFixable": false,
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
    "why": {
      "vi": "Rủi ro chưa từng được đánh giá thì không thể chủ động phòng ngừa.",
      "en": "What was never assessed cannot be protected on purpose."
    },
    "limits": {
      "vi": "Quy tắc tính đến ngày của văn bản kiến trúc và căn cứ vào tình trạng, thời điểm đã nêu; không xét phạm vi và kết quả đánh giá.",
      "en": "The rule counts to the date of the document and believes the stated lifecycle and date; it sees neither extent nor outcome of the assessment."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro.",
        "en": "The province does not assess information security as a whole or manage its risks."
      },
      "notYet": {
        "vi": "Việc kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro của tỉnh {{state}}.",
        "en": "The overall assessment of security and risk {{state}}."
      },
      "overdue": {
        "vi": "Lần kiểm tra, đánh giá tổng thể gần nhất ({{last}}) đã quá {{months}} tháng.",
        "en": "The last overall assessment ({{last}}) is more than {{months}} months old."
      },
      "perhapsOverdue": {
        "vi": "Lần kiểm tra, đánh giá tổng thể gần nhất đã nêu ({{last}}) đã quá {{months}} tháng tính đến {{day}}; tài liệu lập trước ngày đó nên chưa rõ đã có lần nào sau hay chưa.",
        "en": "The last overall assessment stated ({{last}}) is more than {{months}} months old on {{day}}; the document is older than that day and cannot tell of a later one."
      },
      "noDate": {
        "vi": "Chưa nêu đủ rõ thời điểm của lần kiểm tra, đánh giá tổng thể gần nhất để tính thời hạn.",
        "en": "The date of the last overall assessment is not stated precisely enough."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh có kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro hay không.",
        "en": "Whether the province assesses its security as a whole and manages risk is not stated."
      }
    },
    "fix": {
      "vi": "Tổ chức kiểm tra, đánh giá tổng thể an toàn thông tin và quản lý rủi ro; xong thì ghi tại /security/riskAssessment tình trạng (lifecycle) là đang thực hiện (operating) và lần gần nhất (lastDone).",
      "en": "Carry out an overall assessment of security and risk, then set lifecycle to operating and the last time (lastDone) at /security/riskAssessment."
    },
    "state": {
      "vi": "Nêu tại /security/riskAssessment tình trạng (lifecycle) của việc kiểm tra, đánh giá: đang thực hiện (operating), đang chuẩn bị (building), dự kiến (planned) hoặc không có (absent); việc này đã thực hiện thì nêu cả lần gần nhất (lastDone), ghi ít nhất đến tháng.",
      "en": "State the lifecycle of the assessment at /security/riskAssessment: operating, building, planned or absent; when it is carried out also the last time (lastDone), at least to the month."
    },
    "status": "active",
    "failing": [
      "absent",
      "notYet",
      "overdue"
    ],
    "open": [
      "perhapsOverdue",
      "noDate",
      "unstated"
    ],
    "facts": [
      "/document/date",
      "/security/openPoints",
      "/security/riskAssessment/lastDone",
      "/security/riskAssessment/lifecycle"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Mỗi lớp phát hiện những gì lớp trước bỏ sót, từ lực lượng tại chỗ đến trung tâm giám sát quốc gia.",
      "en": "Each layer catches what the one before it misses, from the people on site to the national centre."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng đã nêu của từng lớp, không đánh giá năng lực của đơn vị thực hiện.",
      "en": "The rule believes the stated lifecycle of each layer; it does not judge how able its people are."
    },
    "see": [],
    "messages": {
      "missing": {
        "vi": "Mô hình bảo vệ 4 lớp chưa đủ; lớp chưa hoạt động: {{layers}}.",
        "en": "The four layers of protection are incomplete; not in operation: {{layers}}."
      },
      "unstated": {
        "vi": "Chưa nêu đủ tình trạng của mô hình bảo vệ 4 lớp; lớp còn thiếu thông tin: {{layers}}.",
        "en": "The state of the four layers of protection is not fully stated; not told: {{layers}}."
      }
    },
    "fix": {
      "vi": "Triển khai lớp bảo vệ còn thiếu; xong thì ghi tình trạng (lifecycle) của lớp đó là đang vận hành (operating) tại {{pointer}}; mỗi lớp là một mục của /security/fourLayers.",
      "en": "Set up the missing layer, then set its lifecycle to operating at {{pointer}}; each layer is an entry of /security/fourLayers."
    },
    "state": {
      "vi": "Nêu tại /security/fourLayers tình trạng (lifecycle) của từng lớp: lực lượng tại chỗ (onSite), giám sát, bảo vệ chuyên nghiệp (monitoring), kiểm tra, đánh giá độc lập (independentCheck), kết nối giám sát quốc gia (nationalLink); mỗi lớp ghi đang vận hành (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State the lifecycle of each layer at /security/fourLayers (onSite, monitoring, independentCheck, nationalLink): operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Phương án lập theo quy định đã bị thay thế chỉ đáp ứng yêu cầu của giai đoạn trước.",
      "en": "A plan written for rules that were replaced meets the demands of yesterday."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem số hiệu văn bản, tiêu chuẩn đã nêu, không đọc nội dung phương án.",
      "en": "The rule sees only the numbers of acts and standards that are stated; it does not read the plan."
    },
    "see": [],
    "messages": {
      "outdated": {
        "vi": "Phương án bảo đảm an toàn của \"{{name}}\" nêu theo số {{old}} đã được thay thế mà không nêu theo số {{standard}} hiện phải áp dụng.",
        "en": "The protection plan of \"{{name}}\" states {{old}}, which was replaced, and not {{standard}}, which is required."
      },
      "missing": {
        "vi": "Chưa nêu phương án bảo đảm an toàn của \"{{name}}\" có đáp ứng văn bản, tiêu chuẩn số {{standard}} hay không.",
        "en": "Whether the protection plan of \"{{name}}\" meets {{standard}} is not stated."
      }
    },
    "fix": {
      "vi": "Rà soát, sửa đổi phương án bảo đảm an toàn cho phù hợp với văn bản, tiêu chuẩn số {{standard}}, trình phê duyệt lại, rồi ghi số hiệu này tại {{pointer}}.",
      "en": "Bring the protection plan in line with {{standard}}, have it approved again, then list that number at {{pointer}}."
    },
    "state": {
      "vi": "Liệt kê tại {{pointer}} số hiệu các văn bản, tiêu chuẩn mà phương án bảo đảm an toàn đáp ứng (standards), trong đó nêu rõ {{standard}} nếu phương án đã theo số này.",
      "en": "List at {{pointer}} the acts and standards that the protection plan meets (standards), with {{standard}} if the plan follows it."
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
    "isFixable": false,
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
    "why": {
      "vi": "Phương án bỏ sót vận hành, dự phòng hoặc kết thúc sử dụng sẽ không dùng được đúng vào lúc cần đến.",
      "en": "A plan that forgets operation, backup or the end of use fails in the very moment it is needed."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem phương án có những nội dung nào, không đọc từng nội dung; nội dung không được nêu chưa bị coi là thiếu.",
      "en": "The rule sees which sections there are and does not read them; one that is not stated is not taken as missing."
    },
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
      "vi": "Liệt kê tại {{pointer}} các nội dung đã có trong phương án bảo đảm an toàn (sections): thiết kế, xây dựng (designBuild), vận hành (operation), kiểm tra, đánh giá (inspection), quản lý rủi ro (risk), giám sát (monitoring), dự phòng, khôi phục (continuity), kết thúc vận hành (endOfUse); phương án chưa có nội dung nào thì bổ sung nội dung đó trước.",
      "en": "List at {{pointer}} what the protection plan covers (sections): designBuild, operation, inspection, risk, monitoring, continuity, endOfUse; what the plan lacks is added to it first."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "An toàn thông tin không có kinh phí riêng thường bị cắt giảm trước tiên.",
      "en": "Security without money of its own is what is cut first."
    },
    "limits": {
      "vi": "Quy tắc chỉ thấy khoản có khóa \"security\" trong từng kế hoạch, dự án, không tìm chi phí an toàn thông tin nằm trong các khoản khác.",
      "en": "The rule sees only the part with key \"security\" of each plan or project; it does not look for security inside other parts."
    },
    "see": [],
    "messages": {
      "tooSmall": {
        "vi": "Kinh phí an toàn thông tin của \"{{name}}\" là {{part}} trên tổng {{total}} (đơn vị: {{unit}}), đạt {{percent}}%; phải đạt ít nhất {{least}}%.",
        "en": "In \"{{name}}\" security gets {{part}} of {{total}} (unit: {{unit}}), {{percent}}%; at least {{least}}% is asked for."
      },
      "unstated": {
        "vi": "Chưa nêu đủ rõ tổng kinh phí và phần dành cho an toàn thông tin trong \"{{name}}\".",
        "en": "The total of \"{{name}}\" and the part for information security are not both stated precisely enough."
      }
    },
    "fix": {
      "vi": "Bố trí thêm kinh phí để phần dành cho an toàn thông tin đạt ít nhất {{least}}% tổng kinh phí, rồi cập nhật phần có khóa (key) là \"security\" tại {{pointer}}.",
      "en": "Raise the part for information security to at least {{least}}% of the total, then update the part with key \"security\" at {{pointer}}."
    },
    "state": {
      "vi": "Nêu phần kinh phí dành cho an toàn thông tin tại {{pointer}}, khóa (key) là \"security\", và tổng kinh phí (total), bằng số chính xác nếu có.",
      "en": "State the part for information security at {{pointer}} with key \"security\", and the total (total), as exact numbers where there are any."
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
      "/budgets/*/amounts/total",
      "/budgets/*/unit"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Quy chế quy định ai được làm gì và ai chịu trách nhiệm; phương án bảo đảm an toàn theo cấp độ dựa vào đó.",
      "en": "It says who may do what and who answers for it; the protection plan of every level rests on it."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng đã nêu, không đọc quy chế và không xét quy chế áp dụng cho cơ quan nào.",
      "en": "The rule believes the stated lifecycle; it does not read the regulation or see which agencies it binds."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Tỉnh chưa ban hành quy chế bảo đảm an toàn thông tin.",
        "en": "The province has no regulation on information security."
      },
      "notYet": {
        "vi": "Quy chế bảo đảm an toàn thông tin của tỉnh {{state}}.",
        "en": "The province’s regulation on information security {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu tỉnh đã ban hành quy chế bảo đảm an toàn thông tin hay chưa.",
        "en": "Whether the province has issued a regulation on information security is not stated."
      }
    },
    "fix": {
      "vi": "Xây dựng, ban hành quy chế bảo đảm an toàn thông tin; xong thì ghi tại /security/regulation tình trạng (lifecycle) là đang áp dụng (operating) và văn bản ban hành (decision).",
      "en": "Draw up and issue the regulation on information security, then set lifecycle to operating and add the decision at /security/regulation."
    },
    "state": {
      "vi": "Nêu tại /security/regulation tình trạng (lifecycle) của quy chế: đang áp dụng (operating), đang xây dựng (building), dự kiến (planned) hoặc không có (absent); quy chế đã ban hành thì nêu cả văn bản (decision).",
      "en": "State the lifecycle of the regulation at /security/regulation: operating, building, planned or absent; once issued, with its decision."
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
    "isFixable": false,
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
    "why": {
      "vi": "Đơn vị này thẩm định hồ sơ cấp độ, giám sát các hệ thống và chịu trách nhiệm khi xảy ra sự cố.",
      "en": "This unit appraises level dossiers, watches the systems and answers when something happens."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem đơn vị đã được nêu hay chưa, không xét nhân lực và năng lực của đơn vị.",
      "en": "The rule sees whether a unit is named, not whether it has the people and skills."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu đơn vị nào của tỉnh là đơn vị chuyên trách an toàn thông tin.",
        "en": "Which unit of the province is the specialised security unit is not stated."
      }
    },
    "fix": {
      "vi": "Nêu mã đơn vị chuyên trách an toàn thông tin của tỉnh (unit) tại /security/unit, hoặc thêm vai trò (roles) \"securityUnit\" cho đơn vị đó tại /organisations; chưa có đơn vị chuyên trách thì giao cho một đơn vị trước.",
      "en": "State the id of the specialised security unit of the province (unit) at /security/unit, or add the role (roles) \"securityUnit\" to that unit at /organisations; where there is none yet, one is named first."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/organisations/*/roles/*",
      "/security/unit"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Biện pháp chọn theo thói quen để lại lỗ hổng mà chỉ đối chiếu với tiêu chuẩn mới thấy.",
      "en": "Measures chosen by habit leave gaps that only a comparison with the standard shows."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào tình trạng đã nêu cho toàn tỉnh, không đối chiếu từng biện pháp với tiêu chuẩn.",
      "en": "The rule believes what is stated for the province as a whole; it does not compare single measures with a standard."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Các biện pháp bảo đảm an toàn thông tin của tỉnh chưa được áp dụng theo quy định, tiêu chuẩn kỹ thuật.",
        "en": "Security measures are not applied as regulations and technical standards require."
      },
      "notYet": {
        "vi": "Việc áp dụng biện pháp bảo đảm an toàn thông tin theo quy định, tiêu chuẩn kỹ thuật {{state}}.",
        "en": "Applying measures by regulation and technical standard {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu các biện pháp bảo đảm an toàn thông tin có được áp dụng theo quy định, tiêu chuẩn kỹ thuật hay không.",
        "en": "Whether measures follow regulations and technical standards is not stated."
      }
    },
    "fix": {
      "vi": "Rà soát các biện pháp theo quy định, tiêu chuẩn kỹ thuật của từng cấp độ, khắc phục nội dung còn thiếu; xong thì ghi tình trạng (lifecycle) là đang áp dụng (operating) tại /security/standardsApplied.",
      "en": "Compare the measures with the regulations and standards of each level and close the gaps, then set lifecycle to operating at /security/standardsApplied."
    },
    "state": {
      "vi": "Nêu tại /security/standardsApplied tình trạng (lifecycle) của việc áp dụng tiêu chuẩn: đang áp dụng (operating), đang chuẩn bị (building), dự kiến (planned) hoặc không có (absent).",
      "en": "State at /security/standardsApplied the lifecycle of applying standards: operating, building, planned or absent."
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
    "isFixable": false,
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
    "why": {
      "vi": "Tấn công không có ai theo dõi thì chỉ được phát hiện khi đã gây thiệt hại.",
      "en": "An attack that nobody watches for is found by its damage."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều đã nêu, không xét phạm vi và chất lượng giám sát.",
      "en": "The rule believes what is stated; it sees neither extent nor quality of the monitoring."
    },
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
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có bắt buộc giám sát an toàn thông tin hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether monitoring is due is not known."
      }
    },
    "fix": {
      "vi": "Đưa hệ thống vào giám sát an toàn thông tin liên tục, rồi ghi true tại {{pointer}}.",
      "en": "Put the system under continuous security monitoring, then set true at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và hệ thống có được giám sát an toàn thông tin hay không (monitored là true hoặc false); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and whether the system is under security monitoring (monitored true or false); now missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Khi bị mã hóa dữ liệu tống tiền hoặc cháy nổ, chỉ có bản sao lưu mới khôi phục được dữ liệu.",
      "en": "After ransomware or a fire only a backup brings the data back."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào điều đã nêu, không xét bản sao lưu có tách biệt và có khôi phục được hay không.",
      "en": "The rule believes what is stated; it does not see whether the backup is kept apart and can be restored."
    },
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
        "vi": "Chưa nêu cấp độ của \"{{name}}\" nên chưa rõ có bắt buộc sao lưu, dự phòng hay không.",
        "en": "The level of \"{{name}}\" is not stated, so whether a backup is due is not known."
      }
    },
    "fix": {
      "vi": "Thiết lập sao lưu, dự phòng cho hệ thống trên thiết bị tách biệt, rồi ghi true tại {{pointer}}.",
      "en": "Set up a backup of the system on separate equipment, then set true at {{pointer}}."
    },
    "state": {
      "vi": "Nêu cấp độ (level, từ 1 đến 5) và hệ thống có được sao lưu, dự phòng hay không (backup là true hoặc false); hiện còn thiếu tại {{pointer}}.",
      "en": "State the level (level, 1 to 5) and whether the system has a backup (backup true or false); now missing: {{pointer}}."
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
    "isFixable": false,
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
      "platform",
      "facility",
      "network"
    ],
    "summary": "Every information system has one owner that answers for it.",
    "why": {
      "vi": "Không có cơ quan chủ quản thì không ai đề xuất cấp độ, bố trí kinh phí bảo vệ hoặc xử lý khi xảy ra sự cố.",
      "en": "Without an owner nobody proposes the level, pays for protection or acts when something happens."
    },
    "limits": {
      "vi": "Quy tắc chỉ xem cơ quan chủ quản đã được nêu hay chưa, không xét cơ quan đó có đúng thẩm quyền hay không; không xét chỗ đặt thuê, đường Internet, phòng điều hành và loại khác.",
      "en": "The rule sees whether an owner is named, not whether it is the right one; it leaves out hired places, Internet lines, operations rooms and other kinds."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu cơ quan chủ quản của \"{{name}}\".",
        "en": "The owner of \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Nêu mã cơ quan chủ quản của hệ thống (owner) tại {{pointer}}; cơ quan đó được khai báo tại /organisations.",
      "en": "State the id of the owner of the system (owner) at {{pointer}}; that organisation is listed at /organisations."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/applications/*/lifecycle",
      "/applications/*/openPoints",
      "/applications/*/owner",
      "/facilities/*/kind",
      "/facilities/*/lifecycle",
      "/facilities/*/openPoints",
      "/facilities/*/owner",
      "/inventory/applications",
      "/inventory/facilities",
      "/inventory/networks",
      "/inventory/platforms",
      "/networks/*/kind",
      "/networks/*/lifecycle",
      "/networks/*/openPoints",
      "/networks/*/owner",
      "/platforms"
    ],
    "isFixable": false,
    "avoid": {
      "name": "infrastructure is an information system too",
      "model": {
        "facilities": [
          {
            "id": "ttdl",
            "name": "Trung tâm dữ liệu",
            "kind": "dataCentre",
            "lifecycle": "operating"
          }
        ],
        "networks": [
          {
            "id": "wan",
            "name": "Mạng diện rộng",
            "kind": "wan",
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
    "why": {
      "vi": "Chỉ tiêu không được so với số liệu thì đến hạn sẽ bị quên.",
      "en": "A target that nobody compares with the figures is forgotten on the day it falls due."
    },
    "limits": {
      "vi": "Quy tắc căn cứ vào số đo được nêu và so với chỉ tiêu của yêu cầu; chỉ tiêu giao riêng cho tỉnh có thể khác.",
      "en": "It believes the figure stated and compares it with the target of the requirement; the target set for the province itself may differ."
    },
    "see": [],
    "messages": {
      "below": {
        "vi": "Số liệu \"{{name}}\" ({{date}}) chưa đạt chỉ tiêu {{percent}}%, hạn {{due}}.",
        "en": "\"{{name}}\" ({{date}}) does not reach the target of {{percent}}%, due {{due}}."
      },
      "notDue": {
        "vi": "Số liệu \"{{name}}\" ({{date}}) chưa đạt chỉ tiêu {{percent}}%, nhưng được đo trước hạn {{due}}.",
        "en": "\"{{name}}\" ({{date}}) is below the target of {{percent}}%, but was measured before it fell due on {{due}}."
      },
      "unstated": {
        "vi": "Chưa nêu số liệu đủ rõ để so với chỉ tiêu {{percent}}%, hạn {{due}}.",
        "en": "No figure is stated clearly enough to compare it with the target of {{percent}}%, due {{due}}."
      }
    },
    "fix": {
      "vi": "Có giải pháp để đạt chỉ tiêu {{percent}}%; khi có số đo mới thì thêm vào mục Số liệu (/indicators) với đại lượng (measure) là \"{{measure}}\", kèm tỷ lệ (share) và thời điểm đo (asOf).",
      "en": "Take steps to reach the target of {{percent}}%; add the new measurement at /indicators with measure (measure) \"{{measure}}\", its share (share) and its day (asOf)."
    },
    "state": {
      "vi": "Nêu số đo mới nhất tại mục Số liệu (/indicators) với đại lượng (measure) là \"{{measure}}\", kèm tỷ lệ (share) và thời điểm đo (asOf); chưa có số đo từ hạn {{due}} trở đi thì bổ sung khi có.",
      "en": "State the latest measurement at /indicators with measure (measure) \"{{measure}}\", its share (share) and its day (asOf); add one of {{due}} or later as soon as there is one."
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
    "isFixable": false,
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
    "why": {
      "vi": "Thuê, tự xây hay không dùng là quyết định về chi phí và an toàn cho nhiều năm; không nói gì thì chưa phải là quyết định.",
      "en": "Whether to rent, build or leave it is a decision on cost and security for years; silence is not one."
    },
    "limits": {
      "vi": "Trong đoạn mục tiêu chỉ tìm cụm từ \"đám mây\"; không hiểu nội dung phương án.",
      "en": "In the target text it only looks for the word \"cloud\"; it does not understand what is decided."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu phương án sử dụng điện toán đám mây trong kiến trúc công nghệ.",
        "en": "What the technology architecture does about cloud computing is not stated."
      }
    },
    "fix": {
      "vi": "Nêu phương án điện toán đám mây: khai báo nơi đặt có loại (kind) \"cloud\" và vòng đời (lifecycle), không dùng thì ghi absent, tại mục Nơi đặt hệ thống (/facilities); hoặc nêu trong mục tiêu (target) của miền công nghệ tại /domains.",
      "en": "Say what is done about cloud computing: list at /facilities a place with kind \"cloud\" and its lifecycle, absent if it is not used, or speak of it in target of the technology domain at /domains."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Hỏa hoạn, ngập lụt hủy luôn bản sao để cùng tòa nhà; chỉ nơi thứ hai mới đưa hệ thống hoạt động trở lại.",
      "en": "Fire and flood take the copies that lie in the same building; only a second place brings the systems back."
    },
    "limits": {
      "vi": "Không biết nơi dự phòng cách nơi chính bao xa và đã diễn tập khôi phục hay chưa.",
      "en": "It cannot tell how far away the backup site is and whether recovery was ever rehearsed."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu nơi dự phòng, khôi phục thảm họa của trung tâm dữ liệu \"{{name}}\".",
        "en": "The backup and recovery site of data centre \"{{name}}\" is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo nơi dự phòng tại mục Nơi đặt hệ thống (/facilities) rồi ghi mã của nó (backupSite) tại {{pointer}}.",
      "en": "List the backup site at /facilities and name its id (backupSite) at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Điện, tiếp đất, sét và cháy là những thứ làm trung tâm dữ liệu ngừng hoạt động; tiêu chuẩn chỉ ra cách phòng từng thứ.",
      "en": "Power, earthing, lightning and fire are what stops a data centre; the standards say how each is kept off."
    },
    "limits": {
      "vi": "Căn cứ vào tiêu chuẩn đã nêu, không xét năm ban hành; không thay cho kiểm định tại chỗ.",
      "en": "It believes the standards named, whatever their edition; it does not replace an inspection on site."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu trung tâm dữ liệu \"{{name}}\" tuân thủ các tiêu chuẩn, quy chuẩn: {{codes}}.",
        "en": "Data centre \"{{name}}\" is not stated to conform to these standards: {{codes}}."
      }
    },
    "fix": {
      "vi": "Khai báo tiêu chuẩn, quy chuẩn tại mục Tiêu chuẩn (/standards) rồi ghi mã của chúng (standards) cho trung tâm dữ liệu tại {{pointer}}.",
      "en": "List the standards at /standards and name their ids in standards of the data centre at {{pointer}}."
    },
    "state": null,
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
      "/standards/*/code",
      "/standards/*/usedBy/*"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Người dùng và dịch vụ chỉ có địa chỉ IPv6 thì không đến được mạng chỉ dùng IPv4.",
      "en": "Users and services that have only an IPv6 address do not reach a network that speaks only IPv4."
    },
    "limits": {
      "vi": "Chỉ xét mạng có loại Internet; không biết cổng và máy chủ trên mạng đó đã có địa chỉ IPv6 hay chưa.",
      "en": "It looks only at networks of kind internet; it cannot tell whether portals and servers on them have IPv6 addresses."
    },
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
      "vi": "Triển khai IPv6 trên mạng và các thiết bị kết nối Internet cùng với nhà mạng; xong thì ghi \"ipv6\" là true tại {{pointer}}.",
      "en": "Introduce IPv6 on the network and its devices together with the carrier; then record ipv6 true at {{pointer}}."
    },
    "state": {
      "vi": "Nêu mạng có hỗ trợ IPv6 (ipv6) hay không tại {{pointer}}: có (true) hoặc không (false).",
      "en": "State whether the network supports IPv6 (ipv6: true or false) at {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cổng, trung tâm dữ liệu và mạng phải chuyển đổi theo một thứ tự; không có kế hoạch thì phần chậm nhất làm chậm các phần còn lại.",
      "en": "Portals, data centre and networks must change in one order; without a plan the last one keeps all the others waiting."
    },
    "limits": {
      "vi": "Chỉ tìm chữ \"IPv6\" trong trích yếu của văn bản liên quan; không đọc nội dung văn bản.",
      "en": "It only looks for \"IPv6\" in the titles of related acts; it does not read the acts."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu kế hoạch chuyển đổi IPv6 của tỉnh.",
        "en": "The province's plan for the change to IPv6 is not stated."
      }
    },
    "fix": {
      "vi": "Ghi kế hoạch chuyển đổi IPv6 của tỉnh (số, ngày, trích yếu) vào văn bản liên quan (relatedActs) tại {{pointer}}; chưa có thì ban hành trước.",
      "en": "Add the province's plan for IPv6 (number, date, title) to relatedActs at {{pointer}}; where there is none, issue one first."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/document/relatedActs/*/title"
    ],
    "isFixable": false,
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
    "why": {
      "vi": "Hệ thống của hai cơ quan hiểu được nhau vì cùng theo một tiêu chuẩn, không phải vì đã có người thử từng cặp.",
      "en": "Systems of two agencies understand each other because both follow the same standard, not because somebody tested the pair."
    },
    "limits": {
      "vi": "Tìm số hiệu trong danh mục tiêu chuẩn đã khai báo; không kiểm tra từng hệ thống có thực sự áp dụng hay không.",
      "en": "It looks for the codes among the standards listed; it does not test whether each system follows them."
    },
    "see": [],
    "messages": {
      "absent": {
        "vi": "Trong {{plateau}}, có tiêu chuẩn bắt buộc được nêu là không áp dụng: {{codes}}.",
        "en": "Mandatory standards are stated not to be applied in {{plateau}}: {{codes}}."
      },
      "unstated": {
        "vi": "Chưa nêu việc áp dụng các tiêu chuẩn bắt buộc: {{codes}}.",
        "en": "Whether these mandatory standards are applied is not stated: {{codes}}."
      }
    },
    "fix": {
      "vi": "Áp dụng các tiêu chuẩn còn thiếu cho hệ thống liên quan; xong thì ghi vòng đời (lifecycle) của từng tiêu chuẩn là đang vận hành (operating) tại mục Tiêu chuẩn (/standards).",
      "en": "Apply the missing standards to the systems concerned; then record lifecycle operating for each of them at /standards."
    },
    "state": {
      "vi": "Nêu từng tiêu chuẩn với số hiệu (code) và vòng đời (lifecycle): đang áp dụng (operating), dự kiến (planned) hoặc không áp dụng (absent); chỗ còn thiếu: {{pointer}}.",
      "en": "List each standard with its code and lifecycle: operating, planned or absent; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Mọi dữ liệu ra khỏi tỉnh đều qua đường này; nếu đi trên Internet, kết nối quan trọng nhất lại chịu nhiều rủi ro nhất.",
      "en": "All data that leaves the province passes this one line; on the Internet it is exposed where it matters most."
    },
    "limits": {
      "vi": "Căn cứ vào mạng đã ghi cho kết nối; không đo đường truyền thực tế.",
      "en": "It believes the network stated for the link; it does not trace the real route."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Kết nối giữa LGSP và NDXP chạy trên Internet, không phải trên mạng truyền số liệu chuyên dùng.",
        "en": "The link between the LGSP and NDXP runs over the Internet, not over the dedicated state network."
      },
      "noSystem": {
        "vi": "LGSP chưa kết nối với NDXP nên chưa có đường truyền trên mạng truyền số liệu chuyên dùng.",
        "en": "The LGSP is not connected to NDXP, so nothing runs over the dedicated state network."
      },
      "unstated": {
        "vi": "Chưa nêu kết nối đang vận hành giữa LGSP và NDXP có chạy trên mạng truyền số liệu chuyên dùng hay không.",
        "en": "Whether an operating link between the LGSP and NDXP runs over the dedicated state network is not stated."
      }
    },
    "fix": {
      "vi": "Đưa kết nối giữa LGSP và NDXP vào vận hành trên mạng truyền số liệu chuyên dùng; xong thì ghi mã của mạng đó (network) và tình trạng (lifecycle) của kết nối tại mục Kết nối (/connections).",
      "en": "Bring the link between the LGSP and NDXP into operation on the dedicated state network; then record that network (network) and lifecycle of the link at /connections."
    },
    "state": {
      "vi": "Ghi mạng (network) mà kết nối giữa LGSP và \"ndxp\" chạy trên, mạng chuyên dùng có loại (kind) \"tslcd\", và tình trạng (lifecycle) của kết nối; chỗ còn thiếu: {{pointer}}.",
      "en": "Name the network that the link between the LGSP and \"ndxp\" runs on (the dedicated one has kind \"tslcd\"), and lifecycle of the link; still missing: {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Tiêu chuẩn bắt buộc ràng buộc mọi lần mua sắm, tiêu chuẩn khuyến nghị thì được lựa chọn; danh mục chỉ có ích khi phân biệt được hai loại.",
      "en": "A mandatory standard binds every purchase, a recommended one leaves a choice; the list is of use only when it tells them apart."
    },
    "limits": {
      "vi": "Căn cứ vào điều đã ghi; không đối chiếu với danh mục tiêu chuẩn do bộ ban hành.",
      "en": "It believes what is stated; it does not compare it with the list that the ministry issued."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu tiêu chuẩn \"{{name}}\" là bắt buộc hay khuyến nghị.",
        "en": "Whether standard \"{{name}}\" is mandatory or recommended is not stated."
      }
    },
    "fix": {
      "vi": "Nêu tiêu chuẩn là bắt buộc hay khuyến nghị (mandatory) tại {{pointer}}: bắt buộc (true) hoặc khuyến nghị (false).",
      "en": "State whether the standard is mandatory (mandatory: true) or recommended (false) at {{pointer}}."
    },
    "state": null,
    "status": "active",
    "failing": [],
    "open": [
      "unstated"
    ],
    "facts": [
      "/inventory/standards",
      "/standards/*/code",
      "/standards/*/lifecycle",
      "/standards/*/mandatory",
      "/standards/*/openPoints"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Cấp độ an toàn, việc dự phòng và chi phí của hệ thống tùy thuộc nơi đặt; hệ thống không rõ nơi đặt thì không có trong kế hoạch nào.",
      "en": "Security level, backup and cost of a system depend on the place it stands in; a system without a place is in no plan."
    },
    "limits": {
      "vi": "Căn cứ vào nơi đặt đã ghi; không xét nơi đó có phù hợp với hệ thống hay không.",
      "en": "It believes the place stated; it does not judge whether the place suits the system."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu nơi đặt \"{{name}}\" (trung tâm dữ liệu, phòng máy chủ, đám mây hay thuê).",
        "en": "Where \"{{name}}\" is hosted (data centre, server room, cloud or hired) is not stated."
      }
    },
    "fix": {
      "vi": "Khai báo nơi đặt tại mục Nơi đặt hệ thống (/facilities) rồi ghi mã của nó (hosting) tại {{pointer}}.",
      "en": "List the place at /facilities and name its id (hosting) at {{pointer}}."
    },
    "state": null,
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
    "isFixable": false,
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
    "why": {
      "vi": "Ứng dụng dựa trên dữ liệu, nền tảng, hạ tầng và an toàn thông tin; lớp để trống nghĩa là chưa ai quyết định phần đó.",
      "en": "Applications stand on data, platforms, infrastructure and protection; an empty layer is a decision nobody has taken."
    },
    "limits": {
      "vi": "Một thành phần là đủ cho một lớp; không xét lớp đó có đáp ứng nhu cầu hay không.",
      "en": "One element is enough for a layer; it does not judge whether the layer serves its purpose."
    },
    "see": [],
    "messages": {
      "empty": {
        "vi": "Danh mục đã khai báo đầy đủ nhưng {{plateau}} không có thành phần nào ở lớp: {{layers}}.",
        "en": "All elements are listed, and {{plateau}} has none in: {{layers}}."
      },
      "unstated": {
        "vi": "Chưa nêu thành phần đang vận hành ở lớp: {{layers}}.",
        "en": "No element is stated to be there in: {{layers}}."
      }
    },
    "fix": {
      "vi": "Đưa vào vận hành ít nhất một thành phần ở mỗi lớp còn trống; xong thì ghi thành phần đó với vòng đời (lifecycle) đang vận hành (operating) vào mục của lớp và sửa tổng số tại {{pointer}}.",
      "en": "Put at least one element of each empty layer into operation; then record it with lifecycle operating in the section of the layer and correct the number at {{pointer}}."
    },
    "state": {
      "vi": "Liệt kê thành phần của từng lớp còn thiếu kèm vòng đời (lifecycle), bắt đầu từ {{pointer}}.",
      "en": "List elements of each layer that is missing with their lifecycle, beginning at {{pointer}}."
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
    "isFixable": false,
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
    "why": {
      "vi": "Chỉ những gì xếp cùng loại mới so sánh được giữa các tỉnh và bộ mới tổng hợp được.",
      "en": "Only what carries the same category can be compared between provinces and counted together by the ministry."
    },
    "limits": {
      "vi": "Chỉ xem có mã hay không; không đối chiếu mã với danh mục của mô hình tham chiếu.",
      "en": "It sees only whether there is a code; it does not compare the code with the list of the reference model."
    },
    "see": [],
    "messages": {
      "malformed": {
        "vi": "Mã phân loại theo mô hình tham chiếu công nghệ (TRM) của \"{{name}}\" bị để trống.",
        "en": "The code of \"{{name}}\" in the technology reference model (TRM) is left empty."
      },
      "unstated": {
        "vi": "Chưa nêu mã phân loại theo mô hình tham chiếu công nghệ (TRM) của \"{{name}}\".",
        "en": "The category of \"{{name}}\" in the technology reference model (TRM) is not stated."
      }
    },
    "fix": {
      "vi": "Xếp nơi đặt hoặc mạng vào một loại của mô hình tham chiếu công nghệ (TRM) rồi ghi mã của loại đó tại {{pointer}}.",
      "en": "Assign the facility or network to a category of the technology reference model (TRM) and write its code at {{pointer}}."
    },
    "state": {
      "vi": "Thêm mã phân loại (codes) tại {{pointer}}, với bộ mã (scheme) là \"TRM\".",
      "en": "Add a code in codes at {{pointer}}, with scheme \"TRM\"."
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
    "isFixable": false,
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
    "why": {
      "vi": "Cơ quan ở ngoài mạng phải vào hệ thống dùng chung qua Internet, nơi có nhiều nguy cơ bị tấn công.",
      "en": "An agency outside the network reaches the shared systems over the Internet, the way an attacker does."
    },
    "limits": {
      "vi": "Căn cứ vào tỷ lệ đã ghi; không biết cơ quan đã kết nối có thực sự dùng đường truyền đó hay không.",
      "en": "It believes the share stated; it cannot tell whether an agency that is connected really uses the line."
    },
    "see": [],
    "messages": {
      "partly": {
        "vi": "Mạng \"{{name}}\" chưa kết nối tới 100% cơ quan {{levels}}.",
        "en": "Network \"{{name}}\" does not reach all agencies of these levels: {{levels}}."
      },
      "noSystem": {
        "vi": "Mạng \"{{name}}\" {{state}} nên chưa cơ quan nào kết nối.",
        "en": "Network \"{{name}}\" {{state}}, so no agency is connected."
      },
      "unstated": {
        "vi": "Chưa nêu mạng truyền số liệu chuyên dùng đang vận hành đã kết nối tới tất cả cơ quan {{levels}} hay chưa.",
        "en": "Whether an operating dedicated state network reaches all agencies of these levels is not stated: {{levels}}."
      }
    },
    "fix": {
      "vi": "Đưa mạng truyền số liệu chuyên dùng vào vận hành tới tất cả cơ quan của cấp còn thiếu; xong thì ghi tỷ lệ cơ quan đã kết nối (share) của từng cấp vào mức triển khai (coverage) của mạng tại mục Mạng (/networks).",
      "en": "Bring the dedicated state network to all agencies of the levels named; then record the share of agencies connected at each level in coverage of the network at /networks."
    },
    "state": {
      "vi": "Nêu vòng đời (lifecycle) và mức triển khai (coverage) của mạng có loại (kind) \"tslcd\": từng cấp (level) và tỷ lệ cơ quan đã kết nối (share); chỗ còn thiếu: {{pointer}}.",
      "en": "State lifecycle and coverage of the network with kind \"tslcd\": each level and the share of agencies connected; still missing: {{pointer}}."
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
    "isFixable": false,
    "avoid": {
      "name": "a figure for all levels together falls short",
      "model": {
        "networks": [
          {
            "id": "tslcd",
            "name": "Mạng TSLCD",
            "kind": "tslcd",
            "lifecycle": "operating",
            "coverage": [
              {
                "level": "all",
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
    "why": {
      "vi": "Trao đổi giữa các cơ quan không đi qua Internet, và đơn vị vận hành mạng chịu trách nhiệm về an toàn.",
      "en": "Traffic between agencies stays off the Internet, and the network's operator answers for its security."
    },
    "limits": {
      "vi": "Căn cứ vào điều đã nêu; không biết hệ thống nào còn chạy trên Internet.",
      "en": "It believes what is stated; it cannot tell which systems still run over the Internet."
    },
    "see": [],
    "messages": {
      "broken": {
        "vi": "Mạng \"{{name}}\" không được dùng làm hạ tầng truyền dẫn căn bản của các hệ thống.",
        "en": "Network \"{{name}}\" is not used as the base transport of the systems."
      },
      "noSystem": {
        "vi": "Mạng truyền số liệu chuyên dùng \"{{name}}\" {{state}}.",
        "en": "The dedicated state network \"{{name}}\" {{state}}."
      },
      "unstated": {
        "vi": "Chưa nêu các hệ thống của tỉnh có dùng mạng truyền số liệu chuyên dùng đang vận hành làm hạ tầng truyền dẫn hay không.",
        "en": "Whether the province's systems use an operating dedicated state network as their transport is not stated."
      }
    },
    "fix": {
      "vi": "Đưa mạng truyền số liệu chuyên dùng vào vận hành và dùng làm hạ tầng truyền dẫn của các hệ thống; xong thì ghi vòng đời (lifecycle) đang vận hành (operating) và \"inUse\" là true cho mạng đó tại mục Mạng (/networks).",
      "en": "Put the dedicated state network into operation and use it as the transport of the systems; then record lifecycle operating and inUse true for it at /networks."
    },
    "state": {
      "vi": "Nêu mạng có loại (kind) \"tslcd\": vòng đời (lifecycle) và có được dùng làm hạ tầng truyền dẫn hay không (inUse: true hoặc false); chỗ còn thiếu: {{pointer}}.",
      "en": "State for the network with kind \"tslcd\" its lifecycle and inUse (true or false); still missing: {{pointer}}."
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
      "/connections/*/lifecycle",
      "/connections/*/network",
      "/networks/*/inUse",
      "/networks/*/kind",
      "/networks/*/lifecycle",
      "/networks/*/openPoints"
    ],
    "isFixable": true,
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
    "why": {
      "vi": "Cấp I nối tỉnh với trung ương, cấp II nối các cơ quan trong tỉnh; đơn vị vận hành, dự phòng và bảo vệ khác nhau.",
      "en": "Level I joins the province to the centre, level II its own agencies; operator, redundancy and protection differ."
    },
    "limits": {
      "vi": "Căn cứ vào cấp đã ghi; không xét mạng có đáp ứng yêu cầu của cấp đó hay không.",
      "en": "It believes the level stated; it does not judge whether the network meets what that level asks."
    },
    "see": [],
    "messages": {
      "unstated": {
        "vi": "Chưa nêu mạng truyền số liệu chuyên dùng \"{{name}}\" thuộc cấp I hay cấp II.",
        "en": "Whether the dedicated state network \"{{name}}\" is of level I or II is not stated."
      }
    },
    "fix": {
      "vi": "Nêu cấp của mạng truyền số liệu chuyên dùng (tslcdLevel) tại {{pointer}}: cấp I (\"I\") hoặc cấp II (\"II\"); có cả hai cấp thì khai báo thành hai mạng.",
      "en": "State the level of the dedicated state network (tslcdLevel) at {{pointer}}: \"I\" or \"II\"; list two networks when there are both."
    },
    "state": null,
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
    "isFixable": false,
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
