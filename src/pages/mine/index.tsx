import { Part } from '@/components/Heading'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Bar } from '@/components/Bar'
import { LoadingPart } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PostersRow } from '@/components/PostersRow'
import { Fold, Row, Rows } from '@/components/Rows'
import { Segments } from '@/components/Segments'
import { QuarantineNotice } from '@/components/QuarantineNotice'
import { SoftButton } from '@/components/SoftButton'
import { Title } from '@/components/Title'
import { TypeSizeSwitch } from '@/components/TypeSizeSwitch'
import { openPage, useArrival } from '@/platform/navigation'
import { useOffline, useOnline } from '@/platform/offline'
import { aboutWords, appVersion } from '@/platform/publisher'
import { useCanSpeak } from '@/platform/speech'
import { contents, dateWords, findRegion, sourceDateWords } from '@/rules'
import { DESK, PRIVACY } from '@/routes'
import { useHere } from '@/state/here'
import { asksForRules, fetchedOn, lastChecked, type Checked } from '@/state/rules'
import { chooseReadingSpeed, SPEED_WORDS, useReadingSpeed } from '@/state/settings'
import { useStored } from '@/state/store'
import { SPEEDS } from '@/state/stored'
import { useData } from '@/state/use-data'
import { Saved } from './Saved'
import { Wipe } from './Wipe'
import './index.scss'

/** 我的: saved results, settings, the age of the rules, and stored data. */
export default asPage(MinePage)

function MinePage(): ReactNode {
  useArrival()
  return (
    <Page wide>
      <Bar />
      <Title>我的</Title>
      <QuarantineNotice />
      <View className="mine-columns">
        <View className="mine-column">
          <Part title="存下的结果">
            <Saved />
          </Part>
          <Settings />
        </View>
        <View className="mine-column">
          <Part title="帮别人办">
            <Rows>
              <Row icon="desk" title="帮办台" text="社区工作人员用，一位接一位" to={DESK} />
              <PostersRow />
            </Rows>
          </Part>
          <Part title="这个软件">
            <Rows>
              <Documents />
              <Network />
              <Fold icon="lock" name="隐私" brief="回答不会传出去">
                <View>您的回答只留在您这里，不会传出去。</View>
                <SoftButton
                  label="看看存了什么"
                  onPress={() => {
                    openPage(PRIVACY)
                  }}
                />
              </Fold>
              <Fold icon="wheelchair" name="无障碍" brief="看不清、听不清，也能用">
                {ACCESSIBLE.map((words) => (
                  <View key={words}>{words}</View>
                ))}
              </Fold>
              <Fold icon="idcard" name="关于问办" brief="不是政府办的服务">
                {aboutWords().map((words) => (
                  <View key={words}>{words}</View>
                ))}
                <View className="mine-edition">版本：{appVersion()}</View>
              </Fold>
            </Rows>
          </Part>
          <Wipe />
        </View>
      </View>
    </Page>
  )
}

/** A summary of docs/accessibility.md. */
const ACCESSIBLE = [
  '字可以放大，按钮都大，什么都不会自己动。',
  '每一页都写好了给读屏软件念的话。',
  '电脑上只用键盘，也能从头办到尾。',
  '还没有请看不见的人试过，可能有不好用的地方。',
  '哪里用不了，请照“关于问办”里写的告诉我们。',
]

/** Type size, and reading speed where there is a voice. */
function Settings(): ReactNode {
  const canSpeak = useCanSpeak()
  const speed = useReadingSpeed()
  return (
    <Part title={canSpeak ? '怎么看、怎么听' : '怎么看'}>
      <View className="mine-settings">
        <View className="mine-strong">长辈版：字的大小</View>
        <TypeSizeSwitch />
        {canSpeak ? (
          <>
            <View className="mine-strong">朗读速度</View>
            <Segments
              label="朗读速度"
              ids={SPEEDS}
              words={SPEED_WORDS}
              chosen={speed}
              onChoose={chooseReadingSpeed}
            />
          </>
        ) : null}
      </View>
    </Part>
  )
}

function DocumentsOf({ region }: { region: string }): ReactNode {
  const { today } = useHere()
  const data = useData({ region })
  if (data.status !== 'ready') return <LoadingPart data={data} />
  return Object.values(findRegion(region, today)?.sources ?? {}).map((source) => (
    <View key={source.title}>
      《{source.title}》，{sourceDateWords(source)}
    </View>
  ))
}

/** The documents behind the answers with their dates, and the edition of each place. */
function Documents(): ReactNode {
  const checked = useStored(lastChecked)
  const count = contents.reduce((sum, { documents }) => sum + documents.count, 0)
  return (
    <Fold icon="source" name="依据文件" brief={`${contents.length}个地方${count}份，可能已经变了`}>
      {contents.map(({ id, name, edition }) => (
        <View key={id}>
          <View className="mine-strong">{name}</View>
          <DocumentsOf region={id} />
          <View className="mine-edition">资料版本：{editionWords(id, edition)}</View>
        </View>
      ))}
      {asksForRules() ? <View className="mine-edition">{checkedWords(checked)}</View> : null}
      <View className="mine-edition">规定可能已经变了，办之前先打电话核实。</View>
    </Fold>
  )
}

/** The edition in use and its origin. */
function editionWords(place: string, edition: string): string {
  const fetched = fetchedOn(place)
  return fetched === null ? `${edition}，软件自带` : `${edition}，${dateWords(fetched)}从网上取来`
}

/** When the app last checked for newer rules, and the result. */
function checkedWords(checked: Checked | null): string {
  if (checked === null) return '打开首页时会核对有没有新规定。'
  const on = dateWords(checked.on)
  return checked.refused === null
    ? `${on}核对过，手机里的是最新的。`
    : `${on}没能核对有没有新规定，先按手机里的回答。`
}

/** What works without a network. */
function Network(): ReactNode {
  const offline = useOffline()
  const online = useOnline()
  return (
    <Fold
      icon="offline"
      name="没有网时"
      brief={`${online ? '' : '现在没有网。'}${offline ? '也能打开、能回答' : '打开过的页面还能用'}`}
    >
      <View>
        {offline
          ? '问办已经存好了，没有网也能打开、能回答，打电话不受影响。'
          : '这里要有网才能打开问办。打开以后再断网，已经打开过的页面还能用。'}
      </View>
    </Fold>
  )
}
