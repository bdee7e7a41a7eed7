import { View } from '@tarojs/components'
import { useReducer, type ReactNode } from 'react'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { CardLink } from '@/components/CardLink'
import { asPage } from '@/components/PageFrame'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { SetAside } from '@/components/SetAside'
import { Title } from '@/components/Title'
import { TypeSizeSwitch } from '@/components/TypeSizeSwitch'
import { openPage, useArrival } from '@/platform/navigation'
import { useOffline, useOnline } from '@/platform/offline'
import { appVersion, aboutWords } from '@/platform/publisher'
import { useCanSpeak } from '@/platform/speech'
import { contents } from '@/rules'
import { DESK, PRIVACY } from '@/routes'
import { useDrawnKey } from '@/state/here'
import { savedResults } from '@/state/saved'
import { Saved } from './Saved'
import { Speed } from './Speed'
import { Wipe } from './Wipe'
import './index.scss'

/** 我的: what was saved, how the app is set, how old its rules are, what it keeps. */
export default asPage(MinePage)

function MinePage(): ReactNode {
  useArrival()
  // on being shown again the page is drawn once more where these have changed, and keeps what is opened on it
  useDrawnKey((person) => JSON.stringify(savedResults(person)))
  const canSpeak = useCanSpeak()
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  return (
    <Page>
      <Bar />
      <Title>我的</Title>
      <SetAside />
      <Saved onChange={drawAgain} />
      <Section title="字的大小">
        <TypeSizeSwitch />
      </Section>
      {canSpeak ? <Speed /> : null}
      <Section title="帮别人办">
        <CardLink
          title="帮办台"
          text="给社区工作人员：一位接一位地帮人问，不留上一位的回答"
          onPress={() => {
            openPage(DESK)
          }}
        />
      </Section>
      <Rules />
      <Network />
      <Section title="隐私">
        <View>您的回答只留在这部手机上，不会传出去。</View>
        <BigButton
          kind="other"
          label="看看存了什么"
          onPress={() => {
            openPage(PRIVACY)
          }}
        />
        <Wipe onChange={drawAgain} />
      </Section>
      <About />
    </Page>
  )
}

/** Who answers for the app, and which version of it this is. */
function About(): ReactNode {
  return (
    <Section title="关于问办">
      {aboutWords().map((words) => (
        <View key={words}>{words}</View>
      ))}
      <View className="mine-edition">版本：{appVersion()}</View>
    </Section>
  )
}

/** The documents that the app answers by, with their dates, and the edition of what was made of each place's. */
function Rules(): ReactNode {
  return (
    <Section title="规定是什么时候的">
      {contents.map(({ id, name, edition, sources }) => (
        <View key={id}>
          <View className="mine-place">{name}</View>
          {sources.map(({ title, published }) => (
            <View key={title}>
              《{title}》，{published}
            </View>
          ))}
          <View className="mine-edition">资料版本：{edition}</View>
        </View>
      ))}
      <View className="mine-edition">规定可能已经变了，办之前先打电话核实。</View>
    </Section>
  )
}

/** What can be done without a network. */
function Network(): ReactNode {
  const offline = useOffline()
  const online = useOnline()
  return (
    <Section title="没有网的时候">
      <View>
        {offline
          ? '问办已经存在这部手机上，没有网也能打开、能回答，打电话不受影响。'
          : '这里要有网才能打开问办。打开以后再断网，已经打开过的页面还能用。'}
      </View>
      {online ? null : <View className="mine-strong">现在没有网。</View>}
    </Section>
  )
}
