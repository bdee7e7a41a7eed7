/**
 * ⑩ 残疾证免费乘车: opening it, loss or damage, the yearly review. Source: 8901890 column, 2.吴女士, 3.侯女士,
 * 4.孙女士 (H1–H8). Where it is opened and reviewed is not printed; the three places are for loss alone.
 */
import { contacts } from '../contacts'
import { defineGuide } from '../define'
import { figures } from '../figures'
import { shared } from '../shared'

const { disabilityRidesPerMonth } = figures
const helpline = contacts.hotline8901890.phone
const rides = `${disabilityRidesPerMonth.value}${disabilityRidesPerMonth.unit}`
const fiveDistricts = '海港区、山海关区、北戴河区、开发区、抚宁区'

const hotlines = [{ id: 'hotline8901890' }, { id: 'hotline12345' }] as const
const withFederation = [
  { id: 'disabledFederation' },
  { id: 'hotline8901890' },
  { id: 'hotline12345' },
] as const
const threePapers = [
  { text: '居民身份证原件', cite: ['H2'] },
  { text: '户口簿原件', cite: ['H2'] },
  { text: '第三代残疾证原件', cite: ['H2'] },
] as const
const reviewPapers = [
  { text: '身份证', cite: ['H8'] },
  { text: '户口簿', cite: ['H8'] },
  { text: '残疾证', cite: ['H8'] },
  { text: `旧的爱心卡，还在就带上；没有的，先打${helpline}问一句`, cite: ['H8', 'H3'] },
] as const
const rideNotes = [
  {
    text: `所有公交线路都可以坐；每月${rides}，超出按规定购票，剩余的过月作废，不累积。`,
    cite: ['H4'],
  },
] as const
const whereReviewed = {
  text: `先打${helpline}问“指定地点”在哪里，文件没有写。`,
  cite: ['H8'],
} as const
const oneYearly = { text: '每年审一次，逾期不审，自动失效。', cite: ['H7'] } as const

export const disabilityBus = defineGuide({
  id: 'disability-bus',
  title: '残疾证免费乘公交',
  topic: '公交乘车',
  asks: '残疾证免费乘车怎么开通，丢了怎么办，什么时候年审？',
  keywords: ['三级残疾', '残疾等级', '残疾人免费坐车', '轮椅', '陪护', '陪同', '忘了年审'],
  questions: {
    want: {
      kind: 'choice',
      ask: '残疾证乘车，要办哪件事？',
      find: '第一次办选开通；刷不了卡、丢了选挂失补办。',
      can: 'no',
      options: {
        activate: { label: '开通免费乘车' },
        lost: { label: '丢了或坏了，挂失补办' },
        review: { label: '年审' },
        'love-card': { label: '新办、补办爱心卡' },
      },
    },
    hukouDistrict: { ...shared.hukouDistrict, given: 'activates' },
    certificate: {
      kind: 'choice',
      ask: '手里是哪一种残疾证？',
      find: '看证的样子：第三代是能刷的卡；拿不准问残联。',
      can: 'act',
      given: 'activates',
      options: {
        third: { label: '第三代残疾证' },
        second: { label: '第二代残疾证' },
        none: { label: '没有残疾证' },
      },
    },
    lastReview: {
      kind: 'choice',
      ask: '上一次生日当月，年审了吗？',
      help: '正赶上生日当月的，看去年那一次。',
      find: `打${helpline}问，或在公交车上刷一下看能不能用。`,
      can: 'no',
      given: 'reviews',
      options: {
        reviewed: { label: '审了' },
        missed: { label: '没有审' },
        new: { label: '那以后才开通，还没有审过' },
      },
    },
    birthday: { ...shared.birthday, given: 'reviews' },
  },
  derived: { monthsUntilBirthday: { monthsUntilMonthOf: 'birthday' } },
  criteria: {
    activates: { when: { want: 'activate' }, yes: '要开通免费乘车', no: '不是要开通', cite: ['H1'] },
    lost: { when: { want: 'lost' }, yes: '残疾证丢失或损坏', no: '残疾证没有丢失、损坏', cite: ['H5'] },
    reviews: { when: { want: 'review' }, yes: '要年审', no: '不是年审', cite: ['H7'] },
    loveCard: { when: { want: 'love-card' }, yes: '想办爱心卡', no: '不是办爱心卡', cite: ['H3'] },
    hukouListed: {
      when: { hukouDistrict: ['haigang', 'shanhaiguan', 'beidaihe', 'kaifaqu', 'funing'] },
      yes: '户口在市区五个区里',
      no: '户口不在市区五个区里',
      cite: ['H1'],
    },
    newArea: {
      when: { hukouDistrict: 'beidaihe-new-area' },
      yes: '户口在北戴河新区，文件没有写到它',
      no: '户口不在北戴河新区',
      cite: ['H1'],
    },
    thirdGeneration: {
      when: { certificate: 'third' },
      yes: '持有第三代残疾证',
      no: '没有第三代残疾证',
      cite: ['H1'],
    },
    secondGeneration: {
      when: { certificate: 'second' },
      yes: '手里是第二代残疾证',
      no: '手里不是第二代残疾证',
      cite: ['H1'],
    },
    missed: {
      when: { lastReview: 'missed' },
      yes: '上一次生日当月没有年审',
      no: '上一次该审的时候没有漏',
      cite: ['H7'],
    },
    neverReviewed: {
      when: { lastReview: 'new' },
      yes: '开通以后还没有年审过',
      no: '开通以后年审过',
      cite: ['H8'],
    },
    birthdayMonth: {
      when: { monthsUntilBirthday: { to: 0 } },
      yes: '这个月是生日当月',
      no: '这个月不是生日当月',
      cite: ['H8'],
    },
  },
  rules: [
    { when: ['loveCard'], then: 'no-new-love-card' },
    { when: ['lost'], then: 'report-loss' },
    { when: ['activates', '!hukouListed', '!newArea'], then: 'outside-districts' },
    { when: ['activates', '!thirdGeneration', '!secondGeneration'], then: 'no-certificate' },
    { when: ['activates', 'secondGeneration'], then: 'second-generation' },
    { when: ['activates', 'newArea', 'thirdGeneration'], then: 'new-area' },
    { when: ['activates', 'hukouListed', 'thirdGeneration'], then: 'activate' },
    { when: ['reviews', 'missed'], then: 'lapsed' },
    { when: ['reviews', 'neverReviewed'], then: 'first-review' },
    { when: ['reviews', '!missed', '!neverReviewed', 'birthdayMonth'], then: 'review-now' },
    { when: ['reviews', '!missed', '!neverReviewed', '!birthdayMonth'], then: 'review-later' },
  ],
  outcomes: {
    activate: {
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以申请，用第三代残疾证开通免费乘车',
      cite: ['H1', 'H2'],
      notes: [
        ...rideNotes,
        { text: '文件没有限残疾等级和年龄。', cite: ['H1'] },
        { text: '只写了持证的本人；陪同的人免不免费，文件没有写。', cite: ['H1', 'H4'] },
        { text: '开通以后，原来的爱心卡作废。', cite: ['H3'] },
      ],
      steps: [
        { text: `先打${helpline}问在哪里开通，文件没有写。`, cite: ['H2'] },
        { text: '带三样原件去办。', cite: ['H2'] },
      ],
      materials: threePapers,
      cautions: [
        { text: '以后每年生日当月要年审，逾期不审，自动失效。', cite: ['H7', 'H8'] },
        { text: `和敬老卡能不能两样都办，文件没有写，想都办的打${helpline}问。`, cite: ['G7', 'H1'] },
      ],
      contacts: hotlines,
      next: ['senior-bus-card'],
    },
    'new-area': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先打电话问：文件只写了北戴河区，没有写北戴河新区',
      cite: ['H1'],
      steps: [
        { text: '看户口簿上写的是北戴河区，还是北戴河新区。', cite: ['H1'] },
        { text: `打${helpline}问北戴河新区的能不能办、在哪里办。`, cite: ['H1'] },
      ],
      materials: threePapers,
      contacts: hotlines,
    },
    'second-generation': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问残联：文件写的是第三代残疾证',
      cite: ['H1', 'H3'],
      notes: [{ text: '残联已经启用第三代残疾证；第二代证能不能接着用，文件没有写。', cite: ['H3'] }],
      steps: [{ text: '到残联问怎么换第三代残疾证，换好再来开通。', cite: ['H1', 'H3'] }],
      contacts: withFederation,
    },
    'no-certificate': {
      verdict: 'no',
      certainty: 'clear',
      headline: '要有第三代残疾证才能开通',
      cite: ['H1'],
      steps: [{ text: '问残联怎么办残疾证，办好再来开通。', cite: ['H1', 'H3'] }],
      contacts: withFederation,
      next: ['senior-bus-card'],
    },
    'outside-districts': {
      verdict: 'no',
      certainty: 'clear',
      headline: `不在范围：只写了${fiveDistricts}的户籍`,
      cite: ['H1'],
      notes: [{ text: `有这五个区居住证的，文件没有写，可以打${helpline}问。`, cite: ['H1'] }],
      steps: [{ text: '问户口所在地的残联，当地有没有乘车办法。', tip: true }],
      contacts: withFederation,
    },
    'no-new-love-card': {
      verdict: 'no',
      certainty: 'clear',
      headline: '爱心卡不再发行，改用第三代残疾证乘车',
      cite: ['H3'],
      steps: [
        { text: `有第三代残疾证、户口在${fiveDistricts}的，用残疾证开通免费乘车。`, cite: ['H1', 'H3'] },
        { text: '没有第三代残疾证的，先问残联。', cite: ['H3'] },
      ],
      materials: threePapers,
      contacts: withFederation,
    },
    'report-loss': {
      verdict: 'yes',
      certainty: 'inferred',
      headline: '可以补：先挂失，再补证，再补值，补值不收费',
      cite: ['H5', 'H6'],
      steps: [
        {
          text: `先挂失：到公交总公司IC卡充值中心、四道桥充值中心或天成锦江苑一卡通服务中心，去一处就近的；不受理就打${helpline}。`,
          cite: ['H5'],
        },
        { text: '再到残联补证。', cite: ['H6'] },
        { text: '拿新证回到挂失的窗口补值；哪个窗口文件没有写，挂失时问好。', cite: ['H6'] },
      ],
      materials: [{ text: '身份证、户口簿先带上，文件没有写要什么材料', tip: true }],
      channels: [{ id: 'disabilityCardLoss' }],
      contacts: withFederation,
    },
    'review-now': {
      verdict: 'yes',
      certainty: 'clear',
      headline: '到了生日当月，整个月里都可以年审',
      cite: ['H7', 'H8'],
      steps: [whereReviewed, { text: '这个月带材料去，别拖过月底。', cite: ['H7', 'H8'] }],
      materials: reviewPapers,
      cautions: [oneYearly],
      contacts: hotlines,
    },
    'review-later': {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: '现在不用年审，到生日当月再去',
      cite: ['H8'],
      steps: [
        { text: '记住：每年生日的那个月去年审，月里哪天都行。', cite: ['H8'] },
        { ...whereReviewed, text: `去之前打${helpline}问“指定地点”在哪里，文件没有写。` },
      ],
      materials: reviewPapers,
      cautions: [oneYearly],
      contacts: hotlines,
    },
    'first-review': {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问：开通后第一次年审从哪年算，文件没有写',
      cite: ['H7', 'H8'],
      steps: [whereReviewed, { text: '问不清的，下一个生日当月就去审，免得失效。', cite: ['H7', 'H8'] }],
      materials: reviewPapers,
      contacts: hotlines,
    },
    lapsed: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: '先问怎么恢复：逾期不审会自动失效',
      cite: ['H7'],
      notes: [{ text: '失效以后怎么恢复，文件没有写。', cite: ['H7'] }],
      steps: [{ text: `尽快打${helpline}问：还能不能补审，去哪里。`, cite: ['H7', 'H8'] }],
      materials: reviewPapers,
      contacts: hotlines,
    },
  },
})
