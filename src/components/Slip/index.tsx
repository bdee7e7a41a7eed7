import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { Qr } from '../Qr'
import { conditional, groupLines, type SlipResult, type SlipView } from '@/rules'
import { PartTitle, SlipPart } from './SlipPart'
import './index.scss'

export interface SlipProps {
  slip: SlipView
  /** The ticked materials. */
  ticked: readonly string[]
  link: string | null
  /** Today's date in words. */
  day: string
  /** Level of its heading: 1 if it is the whole page. */
  level?: 1 | 2
}

/** The slip as shown and printed. */
export function Slip({ slip, ticked, link, day, level = 1 }: SlipProps): ReactNode {
  const { title, results, age, papers, dates, clauses, asks } = slip
  return (
    <View className={`sheet ${results.length > 1 ? 'sheet--several' : ''}`}>
      <View className="sheet-top">
        <View className="sheet-name" role="heading" aria-level={level}>
          窗口单：{title}
        </View>
        <View>{day}</View>
      </View>
      {results.map((result) => (
        <Result key={`${result.when ?? ''} ${result.headline}`} age={age} {...result} />
      ))}
      <View className="sheet-body">
        <Situation slip={slip} />
        <SlipPart
          title="材料"
          marked
          lines={groupLines(papers, (paper) => `${ticked.includes(paper) ? '✓' : '□'} `)}
        />
        <SlipPart title="时间" lines={groupLines(dates, () => '')} />
        <View className="sheet-further">
          <View className="sheet-further-words">
            <Calls slip={slip} />
            <SlipPart title="想请您看一下" lines={[asks]} />
            <SlipPart title="依据" small lines={clauses} />
          </View>
          {link === null ? null : (
            <View className="sheet-code">
              <Qr text={link} label="二维码，扫一扫看完整结果" />
              <View>扫一扫，看完整结果</View>
            </View>
          )}
        </View>
        <View className="sheet-reply">窗口的答复（请写在这里）</View>
        <View className="sheet-foot">“问办”按公开文件整理，不是政府的证明，以经办单位的答复为准。</View>
      </View>
    </View>
  )
}

interface ResultProps extends SlipResult {
  age: string | null
}

function Result({ when, verdict, word, asOf, age, headline }: ResultProps): ReactNode {
  return (
    <>
      {when === null ? null : <View className="sheet-result">{when}：</View>}
      <View className={`sheet-band sheet-band--${verdict}`}>
        <Icon name={verdict} />
        <View className="sheet-word">{word}</View>
        {asOf === null ? null : (
          <View className="sheet-as-of">
            <View>{asOf}</View>
            {age === null ? null : <View>{age}</View>}
          </View>
        )}
      </View>
      <View className="sheet-result sheet-headline">{headline}</View>
    </>
  )
}

/**
 * The case as answered. For a private date it shows only the facts that the rules derive from it.
 */
function Situation({ slip: { situation, facts } }: { slip: SlipView }): ReactNode {
  if (situation.length + facts.length === 0) return null
  return (
    <View className="sheet-part">
      <PartTitle>我的情况</PartTitle>
      <View className="sheet-answers">
        {situation.map(({ question, ask, label, answer }) => (
          <View
            className={`sheet-line sheet-answer ${label === ask ? 'sheet-answer--in-full' : ''}`}
            key={question}
          >
            <View className="sheet-question">{label}</View>
            <View className="sheet-answer-words">{answer}</View>
          </View>
        ))}
        {facts.map((fact) => (
          <View className="sheet-line sheet-answer-words" key={fact}>
            {fact}
          </View>
        ))}
      </View>
    </View>
  )
}

function Calls({ slip: { calls, callingTip } }: { slip: SlipView }): ReactNode {
  if (calls.length === 0) return null
  return (
    <View className="sheet-part">
      <PartTitle>电话</PartTitle>
      {calls.map((call) => (
        <View className="sheet-call" key={call.phone ?? call.name}>
          <View>{conditional({ condition: call.condition, text: call.name })}</View>
          {call.hours === null || call.phone === null ? null : (
            <View className="sheet-small">{call.hours}</View>
          )}
          <View className={call.phone === null ? '' : 'sheet-number'}>{call.phone ?? call.note}</View>
        </View>
      ))}
      {callingTip === null ? null : <View className="sheet-small">{callingTip}</View>}
    </View>
  )
}
