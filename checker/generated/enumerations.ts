// Generated from schemas/ by `npm run generate`; do not edit.

/** What the values of each enumeration of the model language mean, by the type that a property has: a named one, or `Type.property`. */
export const enumerations: Record<string, Record<string, { vi: string; en: string }>> = {
  "Qualifier": {
    "exactly": {
      "vi": "Đúng",
      "en": "Exactly"
    },
    "about": {
      "vi": "Khoảng",
      "en": "About"
    },
    "over": {
      "vi": "Hơn",
      "en": "Over"
    },
    "atLeast": {
      "vi": "Ít nhất",
      "en": "At least"
    },
    "under": {
      "vi": "Dưới",
      "en": "Under"
    },
    "atMost": {
      "vi": "Nhiều nhất",
      "en": "At most"
    }
  },
  "Architecture.status": {
    "none": {
      "vi": "Chưa có",
      "en": "None"
    },
    "planned": {
      "vi": "Có kế hoạch",
      "en": "Planned"
    },
    "drafting": {
      "vi": "Đang dự thảo",
      "en": "Being drafted"
    },
    "issued": {
      "vi": "Đã ban hành",
      "en": "Issued"
    },
    "replaced": {
      "vi": "Đã thay thế",
      "en": "Replaced"
    }
  },
  "OpenPoint.state": {
    "undetermined": {
      "vi": "Chưa xác định",
      "en": "Undetermined"
    },
    "notApplicable": {
      "vi": "Không áp dụng",
      "en": "Not applicable"
    }
  },
  "AdministrativeLevel": {
    "central": {
      "vi": "Trung ương",
      "en": "Central"
    },
    "province": {
      "vi": "Cấp tỉnh",
      "en": "Province"
    },
    "district": {
      "vi": "Cấp huyện",
      "en": "District"
    },
    "commune": {
      "vi": "Cấp xã",
      "en": "Commune"
    }
  },
  "Responsibility.role": {
    "lead": {
      "vi": "Đơn vị chủ trì",
      "en": "Lead organisation"
    },
    "finance": {
      "vi": "Tài chính",
      "en": "Finance"
    },
    "planning": {
      "vi": "Kế hoạch và đầu tư",
      "en": "Planning and investment"
    },
    "departments": {
      "vi": "Các sở, ban, ngành",
      "en": "Departments"
    },
    "districts": {
      "vi": "Cấp huyện",
      "en": "Districts"
    },
    "communes": {
      "vi": "Cấp xã",
      "en": "Communes"
    },
    "steering": {
      "vi": "Ban chỉ đạo",
      "en": "Steering body"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Information security"
    },
    "office": {
      "vi": "Văn phòng",
      "en": "Office"
    },
    "personnel": {
      "vi": "Nội vụ",
      "en": "Personnel"
    },
    "other": {
      "vi": "Cơ quan khác",
      "en": "Others"
    }
  },
  "Lifecycle": {
    "operating": {
      "vi": "Đang vận hành",
      "en": "Operating"
    },
    "pilot": {
      "vi": "Thí điểm",
      "en": "Pilot"
    },
    "building": {
      "vi": "Đang xây dựng",
      "en": "Being built"
    },
    "planned": {
      "vi": "Dự kiến",
      "en": "Planned"
    },
    "retiring": {
      "vi": "Đang thay thế",
      "en": "Being retired"
    },
    "absent": {
      "vi": "Không có",
      "en": "Absent"
    }
  },
  "Source.kind": {
    "report": {
      "vi": "Báo cáo",
      "en": "Report"
    },
    "plan": {
      "vi": "Kế hoạch",
      "en": "Plan"
    },
    "decision": {
      "vi": "Quyết định",
      "en": "Decision"
    },
    "law": {
      "vi": "Văn bản quy phạm pháp luật",
      "en": "Law"
    },
    "survey": {
      "vi": "Khảo sát",
      "en": "Survey"
    },
    "news": {
      "vi": "Tin, bài báo",
      "en": "News"
    },
    "minutes": {
      "vi": "Biên bản",
      "en": "Minutes"
    },
    "letter": {
      "vi": "Công văn",
      "en": "Official letter"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Domain": {
    "business": {
      "vi": "Nghiệp vụ",
      "en": "Business"
    },
    "data": {
      "vi": "Dữ liệu",
      "en": "Data"
    },
    "application": {
      "vi": "Ứng dụng",
      "en": "Application"
    },
    "technology": {
      "vi": "Công nghệ",
      "en": "Technology"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    }
  },
  "Organisation.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Organisation.kind": {
    "peoplesCommittee": {
      "vi": "Ủy ban nhân dân",
      "en": "People’s Committee"
    },
    "office": {
      "vi": "Văn phòng",
      "en": "Office"
    },
    "department": {
      "vi": "Sở, ban, ngành",
      "en": "Department"
    },
    "publicUnit": {
      "vi": "Đơn vị sự nghiệp công lập",
      "en": "Public service unit"
    },
    "steeringBody": {
      "vi": "Ban chỉ đạo",
      "en": "Steering body"
    },
    "ministry": {
      "vi": "Bộ, ngành, cơ quan trung ương",
      "en": "Ministry or central body"
    },
    "enterprise": {
      "vi": "Doanh nghiệp",
      "en": "Enterprise"
    },
    "party": {
      "vi": "Cơ quan Đảng",
      "en": "Party body"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Organisation.roles": {
    "ictUnit": {
      "vi": "Đơn vị chuyên trách công nghệ thông tin",
      "en": "ICT unit"
    },
    "securityUnit": {
      "vi": "Đơn vị chuyên trách an toàn thông tin",
      "en": "Information security unit"
    },
    "incidentTeam": {
      "vi": "Đội ứng cứu sự cố",
      "en": "Incident response team"
    },
    "finance": {
      "vi": "Tài chính",
      "en": "Finance"
    },
    "planning": {
      "vi": "Kế hoạch và đầu tư",
      "en": "Planning and investment"
    },
    "procedureControl": {
      "vi": "Kiểm soát thủ tục hành chính",
      "en": "Control of administrative procedures"
    }
  },
  "Element.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Coverage.unit": {
    "agencies": {
      "vi": "Cơ quan, đơn vị",
      "en": "Agencies"
    },
    "officials": {
      "vi": "Cán bộ, công chức, viên chức",
      "en": "Officials"
    },
    "computers": {
      "vi": "Máy tính",
      "en": "Computers"
    },
    "documents": {
      "vi": "Văn bản",
      "en": "Documents"
    },
    "people": {
      "vi": "Người dân",
      "en": "People"
    }
  },
  "CoverageLevel": {
    "central": {
      "vi": "Trung ương",
      "en": "Central"
    },
    "province": {
      "vi": "Cấp tỉnh",
      "en": "Province"
    },
    "district": {
      "vi": "Cấp huyện",
      "en": "District"
    },
    "commune": {
      "vi": "Cấp xã",
      "en": "Commune"
    },
    "all": {
      "vi": "Mọi cấp",
      "en": "All levels"
    }
  },
  "Layer": {
    "users": {
      "vi": "Người sử dụng",
      "en": "Users"
    },
    "channels": {
      "vi": "Kênh giao tiếp",
      "en": "Channels"
    },
    "portalServices": {
      "vi": "Cổng và dịch vụ công",
      "en": "Portal and services"
    },
    "applicationsData": {
      "vi": "Ứng dụng và cơ sở dữ liệu",
      "en": "Applications and databases"
    },
    "integration": {
      "vi": "Nền tảng tích hợp, chia sẻ",
      "en": "Integration platform"
    },
    "infrastructure": {
      "vi": "Hạ tầng kỹ thuật",
      "en": "Infrastructure"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    },
    "direction": {
      "vi": "Chỉ đạo, chính sách",
      "en": "Direction and policy"
    }
  },
  "Reuse.form": {
    "nationalGroupA": {
      "vi": "Dùng chung quốc gia cho các ngành, lĩnh vực – Nhóm A",
      "en": "Nationally shared across sectors – group A"
    },
    "nationalGroupB": {
      "vi": "Dùng chung quốc gia cho ngành, lĩnh vực – Nhóm B",
      "en": "Nationally shared within a sector – group B"
    },
    "ministryShared": {
      "vi": "Dùng chung cấp bộ",
      "en": "Shared within a ministry"
    },
    "provinceShared": {
      "vi": "Dùng chung cấp tỉnh",
      "en": "Shared within a province"
    },
    "internalShared": {
      "vi": "Dùng chung nội bộ",
      "en": "Shared within an agency"
    },
    "own": {
      "vi": "Dùng riêng, đặc thù",
      "en": "For own use"
    }
  },
  "Reuse.scopes": {
    "national": {
      "vi": "Quốc gia",
      "en": "National"
    },
    "sector": {
      "vi": "Ngành, lĩnh vực",
      "en": "Sector"
    },
    "interProvincial": {
      "vi": "Liên tỉnh",
      "en": "Interprovincial"
    },
    "ministry": {
      "vi": "Cấp bộ",
      "en": "Ministry"
    },
    "province": {
      "vi": "Cấp tỉnh",
      "en": "Province"
    },
    "agency": {
      "vi": "Cơ quan, tổ chức",
      "en": "Agency"
    },
    "unit": {
      "vi": "Đơn vị",
      "en": "Unit"
    },
    "commune": {
      "vi": "Cấp xã",
      "en": "Commune"
    },
    "userGroup": {
      "vi": "Nhóm người dùng",
      "en": "Group of users"
    }
  },
  "Reuse.recordType": {
    "original": {
      "vi": "Bản ghi gốc",
      "en": "Original record"
    },
    "reference": {
      "vi": "Bản ghi tham chiếu",
      "en": "Reference record"
    }
  },
  "Reuse.localUse": {
    "notUsed": {
      "vi": "Chưa khai thác",
      "en": "Not used yet"
    },
    "connecting": {
      "vi": "Đang kết nối",
      "en": "Being connected"
    },
    "inUse": {
      "vi": "Đang khai thác",
      "en": "In use"
    },
    "partlyUsed": {
      "vi": "Khai thác một phần",
      "en": "Partly used"
    },
    "paused": {
      "vi": "Tạm dừng",
      "en": "Paused"
    },
    "noLongerUsed": {
      "vi": "Không còn sử dụng",
      "en": "No longer used"
    }
  },
  "BusinessFunction.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Service.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Service.online": {
    "partial": {
      "vi": "Một phần",
      "en": "Partly online"
    },
    "full": {
      "vi": "Toàn trình",
      "en": "Fully online"
    },
    "informationOnly": {
      "vi": "Chỉ cung cấp thông tin",
      "en": "Information only"
    }
  },
  "Service.channels": {
    "inPerson": {
      "vi": "Trực tiếp",
      "en": "In person"
    },
    "postal": {
      "vi": "Bưu chính công ích",
      "en": "Public postal service"
    },
    "online": {
      "vi": "Trực tuyến",
      "en": "Online"
    }
  },
  "ServiceInput.collectedFrom": {
    "citizen": {
      "vi": "Người dân",
      "en": "Citizen"
    },
    "enterprise": {
      "vi": "Doanh nghiệp",
      "en": "Enterprise"
    },
    "agency": {
      "vi": "Cơ quan nhà nước",
      "en": "Agency"
    },
    "shared": {
      "vi": "Dữ liệu chia sẻ",
      "en": "Shared data"
    }
  },
  "DataAsset.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "DataAsset.kind": {
    "database": {
      "vi": "Cơ sở dữ liệu",
      "en": "Database"
    },
    "dataset": {
      "vi": "Bộ dữ liệu",
      "en": "Data set"
    },
    "codeList": {
      "vi": "Danh mục dùng chung",
      "en": "Code list"
    },
    "openDataset": {
      "vi": "Dữ liệu mở",
      "en": "Open data"
    },
    "warehouse": {
      "vi": "Kho dữ liệu",
      "en": "Data warehouse"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "DataAsset.use": {
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    },
    "specialised": {
      "vi": "Chuyên ngành",
      "en": "Specialised"
    },
    "internal": {
      "vi": "Nội bộ",
      "en": "Internal"
    }
  },
  "DataAsset.sharing": {
    "default": {
      "vi": "Chia sẻ mặc định",
      "en": "Shared by default"
    },
    "onRequest": {
      "vi": "Chia sẻ theo yêu cầu",
      "en": "Shared on request"
    },
    "internal": {
      "vi": "Nội bộ, không chia sẻ",
      "en": "Internal, not shared"
    }
  },
  "SecurityProfile.type": {
    "internal": {
      "vi": "Phục vụ hoạt động nội bộ",
      "en": "Internal"
    },
    "publicFacing": {
      "vi": "Phục vụ người dân, doanh nghiệp",
      "en": "For citizens and enterprises"
    },
    "infrastructure": {
      "vi": "Cơ sở hạ tầng thông tin",
      "en": "Information infrastructure"
    },
    "industrialControl": {
      "vi": "Điều khiển công nghiệp",
      "en": "Industrial control"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "SecurityProfile.informationClasses": {
    "public": {
      "vi": "Thông tin công cộng",
      "en": "Public information"
    },
    "private": {
      "vi": "Thông tin riêng",
      "en": "Private information"
    },
    "personal": {
      "vi": "Thông tin cá nhân",
      "en": "Personal information"
    },
    "stateSecret": {
      "vi": "Bí mật nhà nước",
      "en": "State secrets"
    }
  },
  "SecurityProfile.serves": {
    "oneAgency": {
      "vi": "Một cơ quan",
      "en": "One agency"
    },
    "severalAgencies": {
      "vi": "Nhiều cơ quan",
      "en": "Several agencies"
    },
    "province": {
      "vi": "Toàn tỉnh",
      "en": "The province"
    },
    "nation": {
      "vi": "Toàn quốc",
      "en": "The nation"
    }
  },
  "Dossier.parts": {
    "systemDescription": {
      "vi": "Mô tả hệ thống",
      "en": "Description of the system"
    },
    "design": {
      "vi": "Tài liệu thiết kế",
      "en": "Design document"
    },
    "levelExplanation": {
      "vi": "Thuyết minh đề xuất cấp độ",
      "en": "Explanation of the level"
    },
    "protectionPlan": {
      "vi": "Thuyết minh phương án bảo đảm an toàn",
      "en": "Explanation of the protection plan"
    },
    "unitOpinion": {
      "vi": "Ý kiến của đơn vị chuyên trách an toàn thông tin",
      "en": "Opinion of the security unit"
    }
  },
  "Appraisal.authority": {
    "ownerSecurityUnit": {
      "vi": "Đơn vị chuyên trách an toàn thông tin của chủ quản",
      "en": "Security unit of the owner"
    },
    "ministry": {
      "vi": "Bộ quản lý nhà nước về an toàn thông tin",
      "en": "The ministry in charge of information security"
    },
    "other": {
      "vi": "Đơn vị khác",
      "en": "Another body"
    }
  },
  "Approval.authority": {
    "ownerSecurityUnit": {
      "vi": "Đơn vị chuyên trách an toàn thông tin của chủ quản",
      "en": "Security unit of the owner"
    },
    "owner": {
      "vi": "Chủ quản hệ thống",
      "en": "The owner of the system"
    },
    "delegate": {
      "vi": "Người được chủ quản ủy quyền",
      "en": "A delegate of the owner"
    },
    "primeMinister": {
      "vi": "Thủ tướng Chính phủ",
      "en": "The Prime Minister"
    },
    "other": {
      "vi": "Cơ quan, người khác",
      "en": "Another authority"
    }
  },
  "ProtectionPlan.sections": {
    "designBuild": {
      "vi": "Thiết kế, xây dựng hệ thống",
      "en": "Design and build"
    },
    "operation": {
      "vi": "Quản lý vận hành",
      "en": "Operation"
    },
    "inspection": {
      "vi": "Kiểm tra, đánh giá",
      "en": "Inspection and assessment"
    },
    "risk": {
      "vi": "Quản lý rủi ro",
      "en": "Risk management"
    },
    "monitoring": {
      "vi": "Giám sát",
      "en": "Monitoring"
    },
    "continuity": {
      "vi": "Dự phòng, ứng cứu sự cố, khôi phục sau thảm họa",
      "en": "Backup, incident response and recovery"
    },
    "endOfUse": {
      "vi": "Kết thúc vận hành, hủy bỏ",
      "en": "End of use"
    }
  },
  "Application.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Application.procurement": {
    "built": {
      "vi": "Tự xây dựng",
      "en": "Built"
    },
    "bought": {
      "vi": "Mua sắm",
      "en": "Bought"
    },
    "leased": {
      "vi": "Thuê dịch vụ",
      "en": "Leased"
    },
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    }
  },
  "Application.users": {
    "citizens": {
      "vi": "Người dân",
      "en": "Citizens"
    },
    "enterprises": {
      "vi": "Doanh nghiệp",
      "en": "Enterprises"
    },
    "officials": {
      "vi": "Cán bộ, công chức, viên chức",
      "en": "Officials"
    },
    "agencies": {
      "vi": "Cơ quan nhà nước",
      "en": "Agencies"
    },
    "leaders": {
      "vi": "Lãnh đạo",
      "en": "Leaders"
    }
  },
  "Application.role": {
    "servicePortal": {
      "vi": "Cổng dịch vụ công",
      "en": "Public service portal"
    },
    "oneStop": {
      "vi": "Một cửa điện tử",
      "en": "One-stop system"
    },
    "procedureSystem": {
      "vi": "Giải quyết thủ tục hành chính",
      "en": "Handling of administrative procedures"
    },
    "documents": {
      "vi": "Quản lý văn bản và điều hành",
      "en": "Document management"
    },
    "webPortal": {
      "vi": "Cổng, trang thông tin điện tử",
      "en": "Web portal"
    },
    "email": {
      "vi": "Thư điện tử công vụ",
      "en": "Official e-mail"
    },
    "taskTracking": {
      "vi": "Theo dõi nhiệm vụ",
      "en": "Task tracking"
    },
    "reporting": {
      "vi": "Hệ thống thông tin báo cáo",
      "en": "Reporting system"
    },
    "meeting": {
      "vi": "Phục vụ họp và xử lý công việc",
      "en": "Meetings and their papers"
    },
    "videoConference": {
      "vi": "Hội nghị truyền hình",
      "en": "Video conferences"
    },
    "operationsCentre": {
      "vi": "Trung tâm điều hành thông minh",
      "en": "Operations centre"
    },
    "dataPortal": {
      "vi": "Cổng dữ liệu",
      "en": "Data portal"
    },
    "contactCentre": {
      "vi": "Trung tâm hỗ trợ, tổng đài",
      "en": "Contact centre"
    },
    "postal": {
      "vi": "Bưu chính công ích",
      "en": "Public postal service"
    },
    "business": {
      "vi": "Hỗ trợ nghiệp vụ",
      "en": "Support of a business function"
    },
    "specialised": {
      "vi": "Ứng dụng chuyên ngành",
      "en": "Specialised application"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Application.category": {
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    },
    "specialised": {
      "vi": "Chuyên ngành",
      "en": "Specialised"
    },
    "internal": {
      "vi": "Nội bộ",
      "en": "Internal"
    }
  },
  "System.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "System.procurement": {
    "built": {
      "vi": "Tự xây dựng",
      "en": "Built"
    },
    "bought": {
      "vi": "Mua sắm",
      "en": "Bought"
    },
    "leased": {
      "vi": "Thuê dịch vụ",
      "en": "Leased"
    },
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    }
  },
  "System.users": {
    "citizens": {
      "vi": "Người dân",
      "en": "Citizens"
    },
    "enterprises": {
      "vi": "Doanh nghiệp",
      "en": "Enterprises"
    },
    "officials": {
      "vi": "Cán bộ, công chức, viên chức",
      "en": "Officials"
    },
    "agencies": {
      "vi": "Cơ quan nhà nước",
      "en": "Agencies"
    },
    "leaders": {
      "vi": "Lãnh đạo",
      "en": "Leaders"
    }
  },
  "Compliance.extent": {
    "full": {
      "vi": "Đầy đủ",
      "en": "Fully"
    },
    "mostly": {
      "vi": "Cơ bản",
      "en": "Mostly"
    },
    "partly": {
      "vi": "Một phần",
      "en": "Partly"
    },
    "not": {
      "vi": "Chưa đáp ứng",
      "en": "Not met"
    }
  },
  "Platform.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Platform.procurement": {
    "built": {
      "vi": "Tự xây dựng",
      "en": "Built"
    },
    "bought": {
      "vi": "Mua sắm",
      "en": "Bought"
    },
    "leased": {
      "vi": "Thuê dịch vụ",
      "en": "Leased"
    },
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    }
  },
  "Platform.users": {
    "citizens": {
      "vi": "Người dân",
      "en": "Citizens"
    },
    "enterprises": {
      "vi": "Doanh nghiệp",
      "en": "Enterprises"
    },
    "officials": {
      "vi": "Cán bộ, công chức, viên chức",
      "en": "Officials"
    },
    "agencies": {
      "vi": "Cơ quan nhà nước",
      "en": "Agencies"
    },
    "leaders": {
      "vi": "Lãnh đạo",
      "en": "Leaders"
    }
  },
  "Platform.role": {
    "lgsp": {
      "vi": "Nền tảng tích hợp, chia sẻ dữ liệu cấp tỉnh (LGSP)",
      "en": "Provincial integration and sharing platform (LGSP)"
    },
    "ldop": {
      "vi": "Nền tảng LDOP",
      "en": "LDOP platform"
    },
    "documentAxis": {
      "vi": "Trục liên thông văn bản",
      "en": "Document axis"
    },
    "identity": {
      "vi": "Định danh, xác thực",
      "en": "Identity and authentication"
    },
    "dataPlatform": {
      "vi": "Nền tảng dữ liệu",
      "en": "Data platform"
    },
    "payment": {
      "vi": "Thanh toán trực tuyến",
      "en": "Online payment"
    },
    "smartCity": {
      "vi": "Đô thị thông minh",
      "en": "Smart city"
    },
    "gis": {
      "vi": "Hệ thống thông tin địa lý (GIS)",
      "en": "Geographic information system (GIS)"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "PlatformService.kind": {
    "identity": {
      "vi": "Quản lý định danh và truy cập",
      "en": "Identity and access management"
    },
    "serviceBus": {
      "vi": "Trục tích hợp dịch vụ",
      "en": "Service bus"
    },
    "apiManagement": {
      "vi": "Quản lý API",
      "en": "API management"
    },
    "monitoring": {
      "vi": "Giám sát và nhật ký",
      "en": "Monitoring and log"
    },
    "routing": {
      "vi": "Nhận và chuyển tiếp yêu cầu dữ liệu",
      "en": "Routing of data requests"
    },
    "transformation": {
      "vi": "Chuyển đổi giao thức, định dạng",
      "en": "Transformation of protocols and formats"
    },
    "catalogue": {
      "vi": "Danh mục dịch vụ",
      "en": "Catalogue of services"
    },
    "orchestration": {
      "vi": "Điều phối quy trình",
      "en": "Orchestration of processes"
    },
    "security": {
      "vi": "An toàn, bảo mật",
      "en": "Security"
    },
    "dataSharing": {
      "vi": "Chia sẻ dữ liệu",
      "en": "Data sharing"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Connection.type": {
    "technicalConnection": {
      "vi": "Kết nối kỹ thuật",
      "en": "Technical connection"
    },
    "dataExchange": {
      "vi": "Trao đổi dữ liệu",
      "en": "Data exchange"
    },
    "serviceUse": {
      "vi": "Sử dụng dịch vụ",
      "en": "Use of a service"
    },
    "dependency": {
      "vi": "Phụ thuộc",
      "en": "Dependency"
    },
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared use"
    },
    "inheritance": {
      "vi": "Kế thừa",
      "en": "Inheritance"
    },
    "other": {
      "vi": "Quan hệ khác",
      "en": "Other"
    }
  },
  "Connection.direction": {
    "oneWay": {
      "vi": "Một chiều",
      "en": "One way"
    },
    "twoWay": {
      "vi": "Hai chiều",
      "en": "Both ways"
    }
  },
  "Connection.channel": {
    "platform": {
      "vi": "Qua nền tảng",
      "en": "Through a platform"
    },
    "axis": {
      "vi": "Qua trục liên thông",
      "en": "Through an axis"
    },
    "direct": {
      "vi": "Trực tiếp",
      "en": "Direct"
    },
    "package": {
      "vi": "Gói dữ liệu",
      "en": "Data package"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Connection.method": {
    "online": {
      "vi": "Kết nối trực tuyến",
      "en": "Online"
    },
    "synchronisation": {
      "vi": "Đồng bộ dữ liệu",
      "en": "Synchronisation"
    },
    "package": {
      "vi": "Gói dữ liệu",
      "en": "Data package"
    }
  },
  "Agreement.contents": {
    "parties": {
      "vi": "Các bên",
      "en": "Parties"
    },
    "data": {
      "vi": "Dữ liệu chia sẻ",
      "en": "Data shared"
    },
    "place": {
      "vi": "Địa điểm",
      "en": "Place"
    },
    "term": {
      "vi": "Thời hạn",
      "en": "Term"
    },
    "method": {
      "vi": "Phương thức chia sẻ",
      "en": "Method"
    },
    "handling": {
      "vi": "Xử lý dữ liệu sau khi nhận",
      "en": "Handling after receipt"
    },
    "limits": {
      "vi": "Giới hạn sử dụng",
      "en": "Limits of use"
    },
    "commitments": {
      "vi": "Cam kết của các bên",
      "en": "Commitments"
    },
    "security": {
      "vi": "An toàn thông tin",
      "en": "Security"
    },
    "authentication": {
      "vi": "Xác thực",
      "en": "Authentication"
    },
    "storage": {
      "vi": "Lưu trữ",
      "en": "Storage"
    },
    "deletion": {
      "vi": "Xóa, hủy dữ liệu",
      "en": "Deletion"
    }
  },
  "Facility.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Facility.kind": {
    "dataCentre": {
      "vi": "Trung tâm dữ liệu",
      "en": "Data centre"
    },
    "serverRoom": {
      "vi": "Phòng máy chủ",
      "en": "Server room"
    },
    "cloud": {
      "vi": "Điện toán đám mây",
      "en": "Cloud"
    },
    "hosting": {
      "vi": "Thuê chỗ đặt",
      "en": "Hosting"
    },
    "backupSite": {
      "vi": "Nơi dự phòng",
      "en": "Backup site"
    },
    "operationsRoom": {
      "vi": "Phòng điều hành",
      "en": "Operations room"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Network.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Network.kind": {
    "lan": {
      "vi": "Mạng nội bộ (LAN)",
      "en": "Local network (LAN)"
    },
    "wan": {
      "vi": "Mạng diện rộng (WAN)",
      "en": "Wide area network (WAN)"
    },
    "tslcd": {
      "vi": "Mạng truyền số liệu chuyên dùng (TSLCD)",
      "en": "Dedicated government network (TSLCD)"
    },
    "internet": {
      "vi": "Internet",
      "en": "Internet"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Network.tslcdLevel": {
    "I": {
      "vi": "Cấp I",
      "en": "Level I"
    },
    "II": {
      "vi": "Cấp II",
      "en": "Level II"
    }
  },
  "Network.procurement": {
    "built": {
      "vi": "Tự xây dựng",
      "en": "Built"
    },
    "bought": {
      "vi": "Mua sắm",
      "en": "Bought"
    },
    "leased": {
      "vi": "Thuê dịch vụ",
      "en": "Leased"
    },
    "shared": {
      "vi": "Dùng chung",
      "en": "Shared"
    }
  },
  "Standard.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "SecurityMeasure.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Indicator.measure": {
    "servicesByGrade": {
      "vi": "Dịch vụ công theo mức độ 1–4",
      "en": "Services by grade 1–4"
    },
    "servicesByExtent": {
      "vi": "Dịch vụ công theo mức một phần, toàn trình",
      "en": "Services by online extent"
    },
    "servicesWithOnlineDossiers": {
      "vi": "Dịch vụ công phát sinh hồ sơ trực tuyến",
      "en": "Services with online dossiers"
    },
    "servicesOnNationalPortal": {
      "vi": "Dịch vụ công trên Cổng Dịch vụ công quốc gia",
      "en": "Services on the National Public Service Portal"
    },
    "servicesWithDigitalSignature": {
      "vi": "Dịch vụ công sử dụng chữ ký số",
      "en": "Services with digital signatures"
    },
    "servicesByElectronicDossier": {
      "vi": "Dịch vụ công xử lý bằng hồ sơ điện tử",
      "en": "Services handled by electronic dossier"
    },
    "formFieldsPrefilled": {
      "vi": "Thông tin được điền sẵn vào biểu mẫu",
      "en": "Form fields filled in beforehand"
    },
    "servicesUsingNationalData": {
      "vi": "Dịch vụ công sử dụng dữ liệu quốc gia",
      "en": "Services that use national data"
    },
    "onlineDossiers": {
      "vi": "Hồ sơ nộp trực tuyến",
      "en": "Dossiers filed online"
    },
    "dossiersThroughOneStop": {
      "vi": "Hồ sơ giải quyết qua một cửa điện tử",
      "en": "Dossiers through the one-stop system"
    },
    "documentsExchanged": {
      "vi": "Văn bản gửi, nhận qua mạng",
      "en": "Documents exchanged electronically"
    },
    "documentsElectronic": {
      "vi": "Văn bản dưới dạng điện tử",
      "en": "Documents in electronic form"
    },
    "documentsSigned": {
      "vi": "Văn bản điện tử được ký số",
      "en": "Documents signed digitally"
    },
    "documentsPublished": {
      "vi": "Văn bản được đăng công khai",
      "en": "Documents published"
    },
    "reportsOnline": {
      "vi": "Báo cáo gửi, nhận trực tuyến",
      "en": "Reports sent online"
    },
    "certificates": {
      "vi": "Chứng thư số",
      "en": "Certificates"
    },
    "ictOfficers": {
      "vi": "Cán bộ chuyên trách công nghệ thông tin",
      "en": "ICT officers"
    },
    "ictGraduates": {
      "vi": "Cán bộ tốt nghiệp chuyên ngành công nghệ thông tin",
      "en": "ICT graduates"
    },
    "trainedOfficials": {
      "vi": "Cán bộ được đào tạo về công nghệ thông tin",
      "en": "Officials trained in ICT"
    },
    "computersPerOfficial": {
      "vi": "Máy tính trên số cán bộ, công chức",
      "en": "Computers per official"
    },
    "computersOnInternet": {
      "vi": "Máy tính kết nối Internet",
      "en": "Computers on the Internet"
    },
    "emailAccounts": {
      "vi": "Hộp thư điện tử công vụ",
      "en": "Official e-mail accounts"
    },
    "users": {
      "vi": "Người sử dụng",
      "en": "Users"
    },
    "rank": {
      "vi": "Thứ hạng",
      "en": "Rank"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Indicator.status": {
    "measured": {
      "vi": "Số đo được",
      "en": "Measured"
    },
    "target": {
      "vi": "Mục tiêu",
      "en": "Target"
    }
  },
  "Budget.unit": {
    "dong": {
      "vi": "Đồng",
      "en": "Đồng"
    },
    "millionDong": {
      "vi": "Triệu đồng",
      "en": "Million đồng"
    },
    "billionDong": {
      "vi": "Tỷ đồng",
      "en": "Billion đồng"
    }
  },
  "Gap.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Gap.managementScope": {
    "direct": {
      "vi": "Thuộc phạm vi quản lý trực tiếp",
      "en": "Directly managed"
    },
    "boundaryCoordination": {
      "vi": "Phối hợp tại ranh giới liên thông",
      "en": "Coordinated at the boundary"
    }
  },
  "Initiative.option": {
    "keep": {
      "vi": "Tiếp tục sử dụng",
      "en": "Keep"
    },
    "standardiseConnectIntegrate": {
      "vi": "Chuẩn hóa, kết nối hoặc tích hợp",
      "en": "Standardise, connect or integrate"
    },
    "upgradeExtend": {
      "vi": "Nâng cấp, mở rộng",
      "en": "Upgrade or extend"
    },
    "mergeReorganise": {
      "vi": "Hợp nhất, tổ chức lại",
      "en": "Merge or reorganise"
    },
    "replaceRetire": {
      "vi": "Thay thế, kết thúc sử dụng",
      "en": "Replace or retire"
    },
    "addNew": {
      "vi": "Bổ sung mới",
      "en": "Add"
    }
  },
  "Initiative.status": {
    "notStarted": {
      "vi": "Chưa thực hiện",
      "en": "Not started"
    },
    "inProgress": {
      "vi": "Đang thực hiện",
      "en": "In progress"
    },
    "late": {
      "vi": "Chậm",
      "en": "Late"
    },
    "adjusted": {
      "vi": "Điều chỉnh",
      "en": "Adjusted"
    },
    "doneUnverified": {
      "vi": "Hoàn thành, chờ kiểm chứng",
      "en": "Done, not verified yet"
    },
    "doneVerified": {
      "vi": "Hoàn thành, đã kiểm chứng",
      "en": "Done and verified"
    },
    "paused": {
      "vi": "Tạm dừng",
      "en": "Paused"
    },
    "stopped": {
      "vi": "Dừng",
      "en": "Stopped"
    }
  },
  "Funding.source": {
    "central": {
      "vi": "Ngân sách trung ương",
      "en": "Central budget"
    },
    "local": {
      "vi": "Ngân sách địa phương",
      "en": "Local budget"
    },
    "programme": {
      "vi": "Chương trình, đề án",
      "en": "Programme"
    },
    "hiredService": {
      "vi": "Thuê dịch vụ",
      "en": "Hired service"
    },
    "existingStaff": {
      "vi": "Nhân lực hiện có",
      "en": "Existing staff"
    },
    "other": {
      "vi": "Nguồn hợp pháp khác",
      "en": "Other lawful sources"
    }
  },
  "ProjectAppraisal.result": {
    "conforms": {
      "vi": "Phù hợp",
      "en": "Conforms"
    },
    "conditional": {
      "vi": "Phù hợp có điều kiện",
      "en": "Conforms on conditions"
    },
    "doesNotConform": {
      "vi": "Không phù hợp",
      "en": "Does not conform"
    }
  },
  "Diagram.kind": {
    "overall": {
      "vi": "Sơ đồ tổng thể",
      "en": "Overall diagram"
    },
    "business": {
      "vi": "Kiến trúc nghiệp vụ",
      "en": "Business architecture"
    },
    "data": {
      "vi": "Kiến trúc dữ liệu",
      "en": "Data architecture"
    },
    "application": {
      "vi": "Kiến trúc ứng dụng",
      "en": "Application architecture"
    },
    "technology": {
      "vi": "Kiến trúc công nghệ",
      "en": "Technology architecture"
    },
    "security": {
      "vi": "Kiến trúc an toàn thông tin",
      "en": "Security architecture"
    },
    "connection": {
      "vi": "Sơ đồ kết nối",
      "en": "Connection diagram"
    },
    "other": {
      "vi": "Khác",
      "en": "Other"
    }
  },
  "Diagram.state": {
    "current": {
      "vi": "Hiện trạng",
      "en": "Current"
    },
    "target": {
      "vi": "Mục tiêu",
      "en": "Target"
    },
    "transition": {
      "vi": "Chuyển đổi",
      "en": "Transition"
    }
  },
  "Mapping.relation": {
    "inheritedAsIs": {
      "vi": "Kế thừa nguyên trạng",
      "en": "Inherited as it is"
    },
    "concretised": {
      "vi": "Cụ thể hóa",
      "en": "Made concrete"
    },
    "extended": {
      "vi": "Mở rộng",
      "en": "Extended"
    },
    "referenced": {
      "vi": "Tham chiếu",
      "en": "Referenced"
    },
    "equivalent": {
      "vi": "Tương đương",
      "en": "Equivalent"
    },
    "notMapped": {
      "vi": "Chưa ánh xạ",
      "en": "Not mapped"
    }
  },
  "Change.class": {
    "administrative": {
      "vi": "Thông tin quản trị, cập nhật kỹ thuật",
      "en": "Administrative information, technical update"
    },
    "substantive": {
      "vi": "Thay đổi nội dung kiến trúc",
      "en": "Change of the architecture itself"
    },
    "undetermined": {
      "vi": "Chưa đủ căn cứ xác định",
      "en": "Undetermined"
    }
  }
};
