import { advise, chatText, findGuide, slipView, type Answers, type Caller, type IsoDate } from '@/rules'

const TODAY: IsoDate = '2026-11-23'

function resultOf(id: string, answers: Answers, caller: Caller = {}) {
  const found = findGuide(id)
  if (!found) throw new Error(`no guide ${id}`)
  const advice = advise(found.region, found.guide, answers, TODAY, caller)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return { advice, guide: found.guide }
}

const SENIOR = { hukouDistrict: 'haigang', ridesAlone: 'yes', card: 'none', birthday: '1950-01-02' }
const YOUNG = { ...SENIOR, birthday: '1990-01-02' }

describe('the slip', () => {
  const slip = (answers: Answers, id = 'qinhuangdao/senior-bus-card', caller: Caller = {}) => {
    const { advice, guide } = resultOf(id, answers, caller)
    return slipView(advice, guide)
  }

  test('has the result, the situation, the papers, the clauses and the numbers to call', () => {
    expect(slip(SENIOR)).toMatchObject({
      title: '敬老卡',
      results: [
        { when: null, word: '可以', asOf: '按2023年3月的规定', headline: '可以办敬老卡，要老人本人去办' },
      ],
      age: expect.stringContaining('距今3年'),
      facts: ['已满65周岁'],
      papers: [{ condition: null, texts: ['身份证原件', '户口簿原件', '近期2寸彩色照片1张'] }],
      clauses: ['《便民热线问答（12345、8901890两栏）》8901890热线答复 1.王女士(1)，2023年3月'],
      calls: [{ phone: '8901890' }, { phone: '12345', hours: '24小时' }],
    })
  })

  test('has the age instead of the birthday, and no date that reveals it', () => {
    expect(slip(SENIOR).situation.map(({ question }) => question)).toEqual([
      'hukouDistrict',
      'ridesAlone',
      'card',
    ])
    expect(slip(YOUNG)).toMatchObject({ facts: ['未满65周岁'], dates: [] })
    expect(JSON.stringify(slip(YOUNG))).not.toContain('2055')
  })

  test('names the office of the district once it is selected', () => {
    const filing = { insuredIn: 'qinhuangdao', careIn: 'hebei', visit: 'inpatient', networked: 'no' }
    const unpicked = slip(filing, 'qinhuangdao/filing').calls
    expect(unpicked).toMatchObject([
      { phone: '0335-12345' },
      { phone: null, note: expect.stringContaining('区县') },
    ])
    const picked = slip(filing, 'qinhuangdao/filing', { district: 'changli', insurance: 'resident' }).calls
    expect(picked[0]).toMatchObject({ name: expect.stringContaining('昌黎'), hours: '工作日' })
  })

  test('shows alternative results, each with the answer that leads to it', () => {
    const { results } = slip({ ...SENIOR, ridesAlone: 'unsure' })
    expect(results.map(({ when, word }) => [when, word])).toEqual([
      ['如果“老人能自己乘公交车吗？”是“能”', '可以'],
      ['如果“老人能自己乘公交车吗？”是“不能，要人陪”', '不可以'],
    ])
  })
})

describe('the chat message', () => {
  const chat = (answers: Answers, link?: string) => {
    const { advice, guide } = resultOf('qinhuangdao/senior-bus-card', answers)
    return chatText(advice, guide, link)
  }

  test('starts with the verdict and ends with contacts and sources', () => {
    expect(chat(SENIOR, 'https://h/')).toBe(
      [
        '【敬老卡（老年人免费乘公交）】',
        '可以｜按2023年3月的规定，可以办敬老卡，要老人本人去办',
        '这份规定距今3年7个月，可能变了，先打电话核实。',
        '现在做：1. 在哪里办、哪天上班，文件没有写，出门前先打电话问清。',
        '2. 老人本人带齐材料去办卡。',
        '带上：身份证原件；户口簿原件；近期2寸彩色照片1张',
        '电话：8901890便民服务热线 8901890',
        '电话：12345政务热线 12345（24小时）',
        '依据：《便民热线问答（12345、8901890两栏）》2023年3月',
        '看完整结果：https://h/',
        '以经办单位的答复为准。',
      ].join('\n'),
    )
  })

  test('reveals neither the birthday nor the day an age is reached', () => {
    expect(resultOf('qinhuangdao/senior-bus-card', YOUNG).advice).toMatchObject({
      outcome: { dates: [{ date: '2055-01-02' }] },
    })
    expect(chat(YOUNG)).not.toMatch(/1990|2055/)
  })
})
