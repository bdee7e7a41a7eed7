/** What people type, short words and whole sentences, brings what answers it among the first three. */
import { find, findWhole } from '@/rules'

const region = findWhole('qinhuangdao')
if (!region) throw new Error('no such region')

const firstThree = (query: string) =>
  find(query, region)
    .slice(0, 3)
    .map(({ kind, id }) => `${kind} ${id.replace('qinhuangdao/', '')}`)

test.each([
  ['我闰年2月29日生（1960年），今天2025年2月28日能办敬老卡吗？', 'guide senior-bus-card'],
  ['我这月才坐了50次，剩80次能留到下月吗？', 'guide senior-bus-card'],
  ['老人跟着儿子在长春住，要办什么备案', 'guide filing'],
  ['冬天去海南过冬住院', 'guide filing'],
  ['候鸟老人', 'guide filing'],
  ['随迁老人', 'guide filing'],
  ['跨省备案', 'guide filing'],
  ['沈阳', 'guide filing'],
  ['去内蒙住院', 'guide filing'],
  ['孩子在大连念大学，参的是秦皇岛居民医保，在那边住院怎么备案', 'guide filing'],
  ['唐山', 'faq filing-not-needed'],
  ['天津住院', 'guide beijing-tianjin'],
  ['协和医院', 'guide beijing-tianjin'],
  ['在北京生孩子', 'guide beijing-tianjin'],
  ['外省急病住院，3月2日补备案行吗', 'guide late-filing'],
  ['病人昏迷，家里人能替他补备案吗', 'guide late-filing'],
  ['急诊住院', 'guide late-filing'],
  ['备案过期了', 'guide filing-validity'],
  ['取消备案', 'guide filing-validity'],
  ['搬回秦皇岛了备案怎么取消', 'guide filing-validity'],
  ['临时备案能改成长期吗', 'guide filing-validity'],
  ['回老家看病', 'faq back-home'],
  ['被狗咬', 'faq filing-scope'],
  ['被撞了对方跑了', 'faq filing-scope'],
  ['骨折', 'faq filing-scope'],
  ['产检', 'faq filing-scope'],
  ['出国', 'faq filing-scope'],
  ['没刷上卡', 'guide manual-claim'],
  ['医保卡刷不了', 'guide manual-claim'],
  ['发票', 'guide manual-claim'],
  ['票据丢了', 'guide manual-claim'],
  ['去年的票还能报吗', 'guide manual-claim'],
  ['报销多长时间到账', 'guide manual-claim'],
  ['冠心病', 'guide chronic-outpatient'],
  ['癌症', 'guide chronic-outpatient'],
  ['高血压在唐山拿药能刷医保吗', 'guide chronic-outpatient'],
  ['重复缴费', 'guide refund'],
  ['医保交了两遍能退一份吗', 'guide refund'],
  ['退费能在网上办吗？', 'guide refund'],
  ['我爸腊月没了，明年的医保钱能退吗', 'guide refund'],
  ['六十五岁', 'guide senior-bus-card'],
  ['轮椅', 'guide senior-bus-card'],
  ['老人坐车不要钱', 'guide senior-bus-card'],
  ['公交公司电话', 'faq senior-bus-card'],
  ['周末医保电话没人接怎么办', 'faq filing-phone'],
])('%s', (query, expected) => {
  expect(firstThree(query)).toContain(expected)
})
