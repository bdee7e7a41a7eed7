/** The four levels of the agencies, with what is printed of each, and the service list that they work by. */
import type { NetworkLevel, Services } from '../../engine/library'
import type { CitationId } from './citations'
import { serviceItems } from './service-items'
import type { SourceId } from './sources'

const network = [
  {
    id: 'city',
    name: '市级经办服务机构',
    bodies: ['市医疗保险基金管理中心'],
    duties:
      '职工基本医疗参保停保、转移接续、待遇结算、退休核定、信息查询等相关业务的办理查询；城乡居民基本医疗保险参保停保、待遇结算等相关业务办理查询。',
    system: '河北省医疗保障信息平台',
    cite: ['M1'],
    when: [
      { text: '医保关系转进、转出（转移接续），只写在市级的职能里。', cite: ['M1'] },
      { text: '自己归不归市本级管、去市里还是县区，出门前先打电话问。', tip: true },
    ],
  },
  {
    id: 'county',
    name: '县区级经办服务机构',
    bodies: ['各县区医疗保险基金管理中心', '开发区社保中心', '北戴河新区健康产业促进局'],
    duties:
      '职工基本医疗保险参保停保、待遇结算、退休核定等业务办理查询；城乡居民基本医疗保险参保停保、待遇结算等相关业务办理查询。',
    system: '河北省医疗保障信息平台',
    cite: ['M2'],
    when: [
      { text: '参保、停保、报销结算、职工退休核定，去参保的县区。', cite: ['M2'] },
      { text: '开发区找社保中心，北戴河新区找健康产业促进局。', cite: ['M2'] },
    ],
  },
  {
    id: 'town',
    name: '乡镇（街道）级经办机构',
    bodies: ['乡镇（街道）行政综合服务中心'],
    duties: '职工基本医疗保险及城乡居民基本医疗保险参保停保、异地就医等相关业务的办理和查询。',
    system: '河北省医保公共服务基层网厅',
    cite: ['M3'],
    when: [{ text: '参保、停保、异地就医，就近去乡镇（街道）办，不用跑县里、市里。', cite: ['M3'] }],
  },
  {
    id: 'village',
    name: '村（社区）级经办机构',
    bodies: ['村（社区）综合服务站'],
    duties:
      '引导、协助辖区内参保人员利用“河北省医保公共服务个人网厅”“河北智慧医保”微信小程序等平台自助办理、查询职工基本医疗保险及城乡居民基本医疗保险相关业务。受乡镇（街道）级经办机构委托，可使用医保公共服务基层网厅办理、查询基本医疗保险相关业务。',
    system: '河北省医保公共服务个人网厅、基层网厅',
    cite: ['M4'],
    when: [
      { text: '手机上不会办、不会查，请村（社区）综合服务站帮着办。', cite: ['M4'] },
      { text: '受乡镇（街道）委托的村才能直接受理；自己的村有没有受委托，先问一句。', cite: ['M4'] },
    ],
  },
] as const satisfies readonly NetworkLevel<CitationId>[]

export const services: Services = {
  source: 'serviceList' satisfies SourceId,
  items: serviceItems,
  network,
  remarks: [
    {
      text: '监督电话一栏只印了“市县区监督电话”，没有印号码。办事不满意，可以打12345投诉。',
      cite: ['N', 'M5'] satisfies CitationId[],
    },
    { text: '这份清单没有印日期，也没有印地址和上班时间。出门前先打电话问清。', tip: true },
  ],
}
