/**
 * The places in the documents that this region's statements rest on, with the words printed there.
 * Spaces and line breaks inside a quote are closed up; everything else, misprints too, is as printed.
 */
import type { Citation } from '../../engine/region'
import type { SourceId } from './sources'

export const citations = {
  A1: {
    source: 'filing2023February',
    place: '问题一.1',
    quote: '1.省内异地就医无需备案。我市参保人员可按规定在省内所有统筹区',
  },
  A2: {
    source: 'filing2023February',
    place: '问题一.1',
    quote: '选择已开通异地就医住院、门诊、门诊慢特病费用直接结算的定点医疗机构和定点零售药店就医购药',
  },
  A3: {
    source: 'filing2023February',
    place: '问题一.1',
    quote: '无需备案,持医保电子凭证或社会保障卡直接划卡结算',
  },
  A4: {
    source: 'filing2023February',
    place: '问题一.2',
    quote:
      '京津地区异地就医无需备案。根据河北省医疗保障局《关于取消我省参保群众到京津跨省异地就医备案手续有关事宜的通知》(冀医保函[2023]11号)',
  },
  A5: { source: 'filing2023February', place: '问题一.2', quote: '自2023年2月10日起' },
  A6: {
    source: 'filing2023February',
    place: '问题一.2',
    quote: '河北省参加职工基本医疗保险和城乡居民医疗保险人员',
  },
  A7: {
    source: 'filing2023February',
    place: '问题一.2',
    quote:
      '在已开通跨省异地就医住院、门诊(含门诊慢特病)费用直接结算的京津医疗保障定点医疗机构和定点零售药店看病就医,不再办理异地就医备案手续,持医保电子凭证或社会保障卡直接结算',
  },
  A8: {
    source: 'filing2023February',
    place: '问题二',
    quote: '门诊(含门诊慢特病)费用异地就医直接结算无需备案,直接到就医省或地市选择',
  },
  A9: {
    source: 'filing2023February',
    place: '问题七',
    quote: '到京津冀以外的省市住院治疗还是需要办理跨省异地就医备案',
  },
  A10: {
    source: 'filing2023February',
    place: '问题九',
    quote: '异地就医(京津冀除外)住院医疗费用直接结算,实行就医前备案管理',
  },
  A11: {
    source: 'filing2023February',
    place: '问题八',
    quote: '在备案有效期内回参保地就医无需再办理其他手续,仍可享受参保地医保待遇',
  },
  A12: {
    source: 'qa2023March',
    place: '12345热线答复 6.王女士',
    quote: '在备案有效期内回参保地就医无需再办理其他手续,仍可享受参保地医保待遇',
  },
  A13: {
    source: 'filing2023February',
    place: '问题十',
    quote: '如果确需到居住地和参保地以外的城市就医,可以办理跨省临时外出就医备案',
  },
  A14: {
    source: 'filing2023February',
    place: '问题十一(3)',
    quote: '因疾病及符合就医地管理规定并确认无第三方责任的非因工伤医疗费用导致的异地住院治疗',
  },
  A15: {
    source: 'filing2023February',
    place: '问题十一(3)',
    quote: '不适用于生育保险、工伤、应当由第三方负担、在境外就医的医疗费用等情况',
  },
  A16: {
    source: 'filing2023February',
    place: '问题十一(4)',
    quote: '因特殊情况无法直接结算的,按参保地相关政策执行',
  },
  B1: {
    source: 'filing2023February',
    place: '问题七(6)',
    quote: '异地就医备案类型分为“跨省异地长期居住”和“跨省临时外出就医”',
  },
  B2: {
    source: 'filing2023February',
    place: '问题七(6)①',
    quote: '适用于异地安置退休人员、异地长期居住人员、常驻异地工作人员、外出务工人员、外来就业创业人员等',
  },
  B3: {
    source: 'filing2023February',
    place: '问题七(6)①',
    quote: '长期在参保地以外工作、居住、生活半年及以上的人员',
  },
  B4: {
    source: 'filing2023February',
    place: '问题七(6)②',
    quote: '跨省临时外出就医适用于异地转诊转院就医人员或因工作、旅游等需急诊就医人员',
  },
  B5: {
    source: 'filing2023February',
    place: '问题七(6)②',
    quote: '选择“个人直接申请转诊转院”,直接选择“跨省就医地”,系统默认为异地就医地国家联网定点医疗机构',
  },
  B6: { source: 'filing2023February', place: '问题十', quote: '办理登记备案后,长期有效' },
  B7: { source: 'filing2023February', place: '问题十', quote: '长期有效,半年内不得变更就医地' },
  B8: { source: 'qa2023March', place: '12345热线答复 6.王女士', quote: '长期有效,不得变更就医地' },
  B9: {
    source: 'filing2023February',
    place: '问题十',
    quote: '已办理跨省临时外出就医备案直接划卡结算的,有效期为1年,有效期内可在就医地多次就诊',
  },
  B10: {
    source: 'qa2023March',
    place: '12345热线答复 6.王女士',
    quote: '有效期为1年,有效期内可在就医地多次就诊并享受跨省异地就医直接结算业务',
  },
  B11: {
    source: 'filing2023February',
    place: '问题九',
    quote: '因病情紧急等特殊情况下未能及时备案的,可先行住院,自入院之日起10日内补办备案',
  },
  B12: {
    source: 'filing2023February',
    place: '问题九',
    quote: '补办备案时须将申请日期调整至入院日期或早于入院日期,方可进行直接结算',
  },
  B13: {
    source: 'filing2023February',
    place: '问题九',
    quote: '跨省异地长期居住、跨省临时外出就医参保人员因病情紧急',
  },
  C1: {
    source: 'filing2023February',
    place: '问题七',
    quote:
      '可通过“河北省医疗保障局”微信公众号、“秦皇岛医疗保障”微信公众号、“河北智慧医保”小程序、“国家医保服务平台”APP办理异地就医备案手续',
  },
  C2: {
    source: 'filing2023February',
    place: '问题七',
    quote: '携带就医人的有效证件前往医保所属经办机构办理',
  },
  C3: { source: 'filing2023February', place: '问题七(1)', quote: '关注“河北省医疗保障局”微信公众号' },
  C4: {
    source: 'filing2023February',
    place: '问题七(2)',
    quote: '点击“公共服务”,选择“跨省就医异地备案”,进入“河北智慧医保”',
  },
  C5: { source: 'filing2023February', place: '问题七(3)', quote: '认真阅读备案须知,点击“我已阅读”' },
  C6: {
    source: 'filing2023February',
    place: '问题七(4)',
    quote:
      '首次使用的用户直接点击“新用户注册”,填写相关信息后注册。注册成功后点击“登陆”或返回原界面,输入手机号、密码登陆',
  },
  C7: {
    source: 'filing2023February',
    place: '问题七(5)',
    quote: '绑定时,社保卡初始密码默认为123456(已修改服务密码的,需输入修改后的服务密码)',
  },
  C8: { source: 'filing2023February', place: '问题七(6)', quote: '点击选择备案人信息,选择备案类型' },
  C9: { source: 'filing2023February', place: '问题七(7)', quote: '点击“申请备案”' },
  C10: {
    source: 'filing2023February',
    place: '问题六',
    quote: '搜索微信小程序“国家异地就医备案”,进行实名认证登录后通过“查询服务”中的“定点医药机构查询”',
  },
  C11: {
    source: 'serviceList',
    place: '附件1 第12项',
    quote:
      '跨省异地长期居住备案132036004002经办机构参保人员窗口或网上或电话办理申请--受理--审核—办结1.有效身份证件或社保卡或医保电子凭证即时办结',
  },
  C12: {
    source: 'serviceList',
    place: '附件1 第13项',
    quote:
      '跨省临时外出就医备案132036004004经办机构参保人员窗口或网上或电话办理申请--受理--审核—办结1.有效身份证件或社保卡或医保电子凭证即时办结',
  },
  C13: { source: 'serviceList', place: '附件2 第7项', quote: '在线注册，无需提供证件' },
  C14: {
    source: 'filing2023February',
    place: '问题十一(5)',
    quote: '请工作日拨打咨询参保人员所属医保经办机构电话',
  },
  D1: {
    source: 'filing2023February',
    place: '问题四',
    quote: '执行就医地规定的支付范围及有关规定(基本医疗保险药品、医疗服务项目和医用耗材等支付范围)',
  },
  D2: {
    source: 'filing2023February',
    place: '问题四',
    quote:
      '执行参保地同级别定点医药机构基本医疗保险基金起付标准、支付比例、最高支付限额、门诊慢特病病种范围等有关政策',
  },
  D3: {
    source: 'filing2023February',
    place: '问题五',
    quote: '原则上执行就医地规定的支付范围及有关规定(基本医疗保险药品和医用耗材等支付范围)',
  },
  D4: {
    source: 'filing2023February',
    place: '问题五',
    quote: '执行参保地规定的基本医疗保险基金起付标准、支付比例、最高支付限额、门诊慢特病病种范围等有关政策',
  },
  D5: { source: 'filing2023February', place: '问题十一(1)', quote: '不予报销的情况按就医地规定执行' },
  D6: {
    source: 'filing2023February',
    place: '问题十一(2)',
    quote: '手工报销按照秦皇岛市医疗保险相关政策规定,基金不予支付的医疗费用不予手工报销',
  },
  D7: {
    source: 'filing2023February',
    place: '问题三',
    quote:
      '高血压、糖尿病、恶性肿瘤门诊放化疗、尿毒症透析、器官移植术后抗排异治疗五种门诊慢特病开通了跨省直接结算',
  },
  D8: { source: 'filing2023February', place: '问题四/五', quote: '起付标准、支付比例、最高支付限额' },
  D9: { source: 'serviceList', place: '附件1 第15项', quote: '窗口办理、网上办、邮寄办' },
  D10: {
    source: 'serviceList',
    place: '附件1 第16项',
    quote: '4.汇总费用明细清单（有限制性用药及特殊耗材时需提供住院病历复印件',
  },
  D11: {
    source: 'serviceList',
    place: '附件1 第15项备注',
    quote:
      '意外伤害就医的应提供交警事故认定书、法院判决书、调解协议书等公检法部门出具的相关证明材料复印件一份，无法提供的应填写个人承诺书',
  },
  D12: {
    source: 'serviceList',
    place: '附件2 第8项',
    quote: '窗口（未在定点直接结算）：申请-受理-审核-拨付-办结',
  },
  D13: {
    source: 'serviceList',
    place: '附件1 第14项',
    quote: '由符合要求的定点医疗机构负责慢性病待遇享受人员认定，并由其提供“一站式”服务',
  },
  D14: { source: 'serviceList', place: '附件1 第17—19项', quote: '生育医疗费支付' },
  E1: { source: 'filing2023February', place: '问题十一(5)', quote: '秦皇岛市本级:5912333' },
  E2: { source: 'filing2023February', place: '问题十一(5)', quote: '海港区:3551503(职工、居民)' },
  E3: { source: 'filing2023February', place: '问题十一(5)', quote: '北戴河区:4186076(职工、居民)' },
  E4: { source: 'filing2023February', place: '问题十一(5)', quote: '开发区:3926866(职工),3926712(居民)' },
  E5: { source: 'filing2023February', place: '问题十一(5)', quote: '山海关区:5137719(职工、居民)' },
  E6: { source: 'filing2023February', place: '问题十一(5)', quote: '抚宁区:7129505(职工、居民)' },
  E7: {
    source: 'filing2023February',
    place: '问题十一(5)',
    quote: '昌黎县:2039157(职工临时外出就医),2026550(职工异地长期居住),2030019(居民)',
  },
  E8: { source: 'filing2023February', place: '问题十一(5)', quote: '卢龙县:7209063(职工),7209172(居民)' },
  E9: {
    source: 'filing2023February',
    place: '问题十一(5)',
    quote: '青龙满族自治县:7861872(职工),7884011(居民)',
  },
  E10: {
    source: 'filing2023February',
    place: '问题十一(5)',
    quote: '北戴河新区:3592629(职工),3592638(居民)',
  },
  F1: {
    source: 'qa2023March',
    place: '12345热线答复 4.李女士',
    quote: '退保业务无时间限制。前提是已经参加城乡居民基本医疗保险,办理时需持身份证复印件',
  },
  F2: {
    source: 'qa2023March',
    place: '12345热线答复 4.李女士(1)',
    quote: '选择“城乡居民暂停参保”进行办理。并按照要求上传相关证件',
  },
  F3: {
    source: 'qa2023March',
    place: '12345热线答复 4.李女士(2)',
    quote: '关注“秦皇岛医疗保障”微信公众号-公共服务-个人网厅;选择“城乡居民暂停参保”',
  },
  F4: {
    source: 'serviceList',
    place: '附件2 第5项',
    quote: '可到各街镇的社区和村居直接办理，或到医保中心窗口办理',
  },
  F5: {
    source: 'serviceList',
    place: '附件2 第5项',
    quote: '暂停参保需提供身份证复印件，“个人网厅”办理无需提供证件',
  },
  F6: {
    source: 'qa2023March',
    place: '12345热线答复 5.吕女士',
    quote: '需在相应待遇期末开始前(每年1月1日前)因个人原因需要办理终止参保的,可到税务部门申请办理退费',
  },
  F7: {
    source: 'qa2023March',
    place: '12345热线答复 5.吕女士',
    quote: '退费前提是已参加城乡居民医保并足额缴纳保费,且满足退费时间要求',
  },
  F8: {
    source: 'qa2023March',
    place: '12345热线答复 5.吕女士',
    quote: '申请时需持身份证、本人银行卡复印件,死亡人员提交死亡证明',
  },
  F9: {
    source: 'qa2023March',
    place: '12345热线答复 5.吕女士（备注）',
    quote: '2023年城乡居民保险已进入待遇期,只有享受政府参保资助政策的特殊人员可以按照参保资助比例进行退费',
  },
  F10: {
    source: 'qa2023March',
    place: '12345热线答复 5.吕女士（备注）',
    quote: '在缴纳2023年保费后,于12月31日前(含12月31日)死亡的,可以办理退费',
  },
  F11: { source: 'qa2023March', place: '12345热线答复 5.吕女士（备注）', quote: '其他人员已无法办理退费' },
  F12: {
    source: 'serviceList',
    place: '附件2 第4项',
    quote: '医保中心窗口办理身份证和死亡证明复印件即时办结',
  },
  F13: { source: 'serviceList', place: '附件2 第2项', quote: '暂停和恢复参保需提供身份证复印件' },
  F14: {
    source: 'serviceList',
    place: '附件1 第20项',
    quote: '2.个人缴纳基本医保参保费用有效凭证不超过15个工作日',
  },
  F15: { source: 'serviceList', place: '附件2 第1项', quote: '“河北税务”公众号自主登记' },
  F16: {
    source: 'serviceList',
    place: '附件2 第3项',
    quote: '新生儿需户口本及出生证明，自助登记无需提供证件',
  },
  G1: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(1)',
    quote: '只限海港区、山海关区、北戴河区、经济技术开发区、抚宁区户籍或持有居住证的',
  },
  G2: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(1)',
    quote: '且能独立乘坐公交车的65周岁以上老年人',
  },
  G3: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(2)',
    quote: '新办卡须由本人携带身份证和户口簿原件',
  },
  G4: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(2)',
    quote: '外地常住老年人持居住证和身份证原件',
  },
  G5: { source: 'qa2023March', place: '8901890热线答复 1.王女士(2)', quote: '近期2寸彩色照片1张' },
  G6: { source: 'qa2023March', place: '8901890热线答复 1.王女士(2)', quote: '初次办理免收工本费' },
  G7: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(2)',
    quote: '每人只可以办理一张敬老卡,公交IC卡系统通过持卡人身份证号码识别其唯一性',
  },
  G8: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(2)',
    quote: '敬老卡享受130次/月的免费乘车,未使用次数跨月作废',
  },
  G9: {
    source: 'qa2023March',
    place: '8901890热线答复 1.王女士(2)',
    quote: '可乘坐所有安装IC卡收费机的运营线路车辆',
  },
  G10: { source: 'qa2023March', place: '8901890热线答复 1.王女士', quote: '请问,如何办理敬老卡' },
  H1: {
    source: 'qa2023March',
    place: '8901890热线答复 2.吴女士',
    quote:
      '具有本市市区户籍(海港区、山海关区、北戴河区、开发区、抚宁区),持有第三代《中华人民共和国残疾人证》,可自愿申请办理残疾人免费乘车证',
  },
  H2: {
    source: 'qa2023March',
    place: '8901890热线答复 2.吴女士',
    quote: '开通需持卡人凭居民身份证原件、户口簿原件、第三代残疾证原件',
  },
  H3: {
    source: 'qa2023March',
    place: '8901890热线答复 2.吴女士',
    quote: '开通三代残疾证乘车功能的,原爱心卡作废。由于残联启用第三代残疾证,公交公司不再发行爱心卡',
  },
  H4: {
    source: 'qa2023March',
    place: '8901890热线答复 2.吴女士',
    quote: '可乘坐所有公交线路,每月刷卡次数为130次,超出次数按规定购票,剩余次数过月作废,不累积',
  },
  H5: {
    source: 'qa2023March',
    place: '8901890热线答复 3.侯女士',
    quote: '应到公交总公司IC卡充值中心、四道桥充值中心和天成锦江苑一卡通服务中心申明挂失',
  },
  H6: {
    source: 'qa2023March',
    place: '8901890热线答复 3.侯女士',
    quote: '再到残联补证后持证来窗口补值。审核后予以补值,补值不收费',
  },
  H7: { source: 'qa2023March', place: '8901890热线答复 4.孙女士', quote: '每年年审一次,逾期不审,自动失效' },
  H8: {
    source: 'qa2023March',
    place: '8901890热线答复 4.孙女士',
    quote: '在每年的生日当月携带身份证、户口簿、残疾证和爱心卡,到指定地点参加年审',
  },
  I1: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(1)',
    quote: '无雇工的工商户、未在用人单位参加职工保险的全日制从业人员以及其他灵活就业人员',
  },
  I2: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(1)',
    quote: '男60周岁、女55周岁以下无用人单位人员',
  },
  I3: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(1)',
    quote: '在我市灵活就业且办理居住证的港澳台居民,可以参加职工基本医疗保险',
  },
  I4: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(2)',
    quote: '参保人携带身份证、户口簿或居住证(外地户籍)到所在居住地医保经办机构办理参保登记手续',
  },
  I5: { source: 'serviceList', place: '附件1 第2项', quote: '2.灵活就业人员：①有效身份证件②户口本③医保卡' },
  I6: {
    source: 'serviceList',
    place: '附件2 第10项',
    quote: '灵活就业人员参保登记村级参保人员网上办理申请--受理--审核—办结有效身份证件即时办结',
  },
  I7: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(3)',
    quote: '参保人每月1日到25日可通过“河北税务”微信公众号缴纳医保费',
  },
  I8: {
    source: 'qa2023March',
    place: '12345热线答复 1.赵女士(3)',
    quote: '原来和农业银行签订过扣费协议的也可以通过原方式由税务部门在银行账户批量扣费',
  },
  I9: {
    source: 'qa2023March',
    place: '12345热线答复 2.朱女士',
    quote: '上年度全市城镇单位就业人员平均工资作为基数的8.5%缴费',
  },
  I10: {
    source: 'qa2023March',
    place: '12345热线答复 2.朱女士',
    quote: '缴费506.52元(每年7月份调整基数到次年6月)',
  },
  I11: {
    source: 'qa2023March',
    place: '12345热线答复 2.朱女士',
    quote: '每月返还个人账户为缴费基数2%,现在每月返还金额为119.18元',
  },
  I12: {
    source: 'qa2023March',
    place: '12345热线答复 3.赵女士',
    quote: '可以到经办机构窗口或通过“国家医保服务平台”手机APP查询',
  },
  I13: {
    source: 'qa2023March',
    place: '12345热线答复 3.赵女士',
    quote: '补缴时可以到医保经办机构申请,由医保经办机构核定推送后通过“河北税务”微信小程序进行补缴',
  },
  L1: {
    source: 'qa2023March',
    place: '12345热线答复 7.戚女士',
    quote: '城市低保户生活用水在第一阶梯继续实行优惠政策,免收污水处理费,基本水价为1.5元/米',
  },
  L2: { source: 'qa2023March', place: '12345热线答复 7.戚女士', quote: '第二、三阶梯与普通居民相同' },
  L3: {
    source: 'qa2023March',
    place: '12345热线答复 7.戚女士',
    quote: '每年1月和7月两次对低保户水价进行审核',
  },
  L4: {
    source: 'qa2023March',
    place: '12345热线答复 7.戚女士',
    quote:
      '低保用户需持年审过的低保证、本人身份证和同低保地址相符的房产或廉租房证(磁卡表用户需携带水卡)到各辖区分公司相对水表收费科室办理',
  },
  L5: { source: 'qa2023March', place: '12345热线答复 8.陈女士', quote: '户内人口4人及以上的居民用户' },
  L6: {
    source: 'qa2023March',
    place: '12345热线答复 8.陈女士',
    quote: '由房主持房本、户口簿及户口簿所有人身份证等相关证明到各辖区分公司相对水表收费科室',
  },
  L7: {
    source: 'qa2023March',
    place: '12345热线答复 8.陈女士',
    quote: '每增加一人每年各档阶梯水量基数增加30立方米',
  },
  M1: { source: 'serviceList', place: '服务体系', quote: '市级经办服务机构：市医疗保险基金管理中心' },
  M2: {
    source: 'serviceList',
    place: '服务体系',
    quote: '各县区医疗保险基金管理中心、开发区社保中心、北戴河新区健康产业促进局',
  },
  M3: {
    source: 'serviceList',
    place: '服务体系',
    quote: '职工基本医疗保险及城乡居民基本医疗保险参保停保、异地就医等相关业务的办理和查询',
  },
  M4: {
    source: 'serviceList',
    place: '服务体系',
    quote: '受乡镇（街道）级经办机构委托，可使用医保公共服务基层网厅办理、查询基本医疗保险相关业务',
  },
  M5: {
    source: 'qa2023March',
    place: '12345热线一栏末尾',
    quote: '秦皇岛市12345政务服务便民热线实行24小时网络和电话双轨运行,受理咨询、求助、投诉、建议',
  },
  M6: {
    source: 'qa2023March',
    place: '8901890热线一栏末尾',
    quote: '8901890便民服务热线为市民解决日常生活的需求和困难,为企业提供政策咨询和业务推荐',
  },
  M7: { source: 'qa2023March', place: '“清泉润港城”一栏', quote: '晓静热线:3660000' },
  'A1-02': {
    source: 'serviceList',
    place: '附件1 第2项',
    quote: '委托办理的，应提供委托人及代理人身份证件原件及委托人授权委托书',
  },
  'A1-03': {
    source: 'serviceList',
    place: '附件1 第3项',
    quote: '城乡居民参保登记132036001003经办机构参保人员窗口或河北税务公众号办理',
  },
  'A1-06': {
    source: 'serviceList',
    place: '附件1 第6项',
    quote: '有效身份证件或社保卡或医保电子凭证即时办结',
  },
  'A1-08': {
    source: 'serviceList',
    place: '附件1 第8项',
    quote: '参保单位或参保人员窗口或自助查询机或网上办理',
  },
  'A1-09': {
    source: 'serviceList',
    place: '附件1 第9项',
    quote: '因死亡支取的提供继承人身份证、银行卡账户信息，通过数据共享无法查询死亡信息的应提供个人承诺书',
  },
  'A1-10': {
    source: 'serviceList',
    place: '附件1 第10项',
    quote: '由转出地经办机构受理',
  },
  'A1-11': {
    source: 'serviceList',
    place: '附件1 第11项',
    quote: '由转入地经办机构受理并负责办结',
  },
  'A1-17': {
    source: 'serviceList',
    place: '附件1 第17项',
    quote: '有效身份证件或社保卡复印件或医保电子凭证2.医院收费票据3.费用清单4.诊断证明不超过20个工作日',
  },
  'A1-18': {
    source: 'serviceList',
    place: '附件1 第18项',
    quote: '计划生育医疗费支付132036007003经办机构或定点医疗机构',
  },
  'A1-19': { source: 'serviceList', place: '附件1 第19项', quote: '本人银行卡复印件不超过20个工作日' },
  'A1-20': {
    source: 'serviceList',
    place: '附件1 第20项',
    quote: '救助对象身份证明2.个人缴纳基本医保参保费用有效凭证不超过15个工作日',
  },
  'A2-06': {
    source: 'serviceList',
    place: '附件2 第6项',
    quote: '修改信息需提供户口本本人页复印件，“个人网厅”办理无需提供证件',
  },
  'A2-10': { source: 'serviceList', place: '附件2 第10项 查询方式栏', quote: '经办窗口或自助查询机' },
  /** The column of every row. */
  N: { source: 'serviceList', place: '附件1、附件2 监督电话栏', quote: '市县区监督电话' },
} as const satisfies Readonly<Record<string, Citation<SourceId>>>

export type CitationId = keyof typeof citations
