import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { HOME_CARD } from '@/cards'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Copied } from '@/components/Copied'
import { Loading } from '@/components/Loading'
import { OptionCard } from '@/components/OptionCard'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Section } from '@/components/Section'
import { TextField } from '@/components/TextField'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { copyText } from '@/platform/clipboard'
import { wordField } from '@/platform/keyboard'
import { goBackOr, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { reportText, type Reported } from '@/rules'
import { useData } from '@/state/use-data'
import { useDrawnKey, useHere } from '@/state/here'
import { answersSourceText } from '@/state/answers-source'
import { keepHeard, readHeard } from '@/state/reports'
import { Sending } from './Sending'
import { subjectOf, type Subject } from './subject'
import { placeNamed } from '@/state/place'
import './index.scss'

/**
 * 这里说得不对: the subject in the address as a text that the resident sends. Needs the date, which is part
 * of the text.
 */
export default asPage(ReportPage, { needsDay: true })

function ReportPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const { about = '', guide = '', region = '', id = '', saved } = query
  const drawn = useDrawnKey((person) => (about === 'result' ? answersSourceText(person, guide, saved) : ''))
  const subject = subjectOf(query, today)
  const data = useData(...(subject?.needs ?? []))
  useShareCard(() => (subject && data.status === 'ready' ? subject.card() : HOME_CARD))
  if (data.status !== 'ready') return <Loading data={data} />
  if (!subject) return <NotFound what="要说的那一处" />
  return (
    <ReportOn
      key={`${JSON.stringify(query)} ${drawn}`}
      subject={subject}
      about={[about, guide, region, id].filter((part) => part !== '').join(' ')}
    />
  )
}

function ReportOn({ subject, about }: { subject: Subject; about: string }): ReactNode {
  const here = useHere()
  const [reported] = useState(() => subject.find(here))
  return reported ? (
    <Report reported={reported} about={about} page={subject.page} />
  ) : (
    <NotFound what="要说的那一处" />
  )
}

/** Longest comment in characters; pasted text beyond it is cut off. */
const LONGEST = 200

const HEARD = '窗口或电话里是怎么说的？'

interface ReportProps {
  reported: Reported
  /** The key under which the typed text is stored. */
  about: string
  /** The URL of the page that the report is about. */
  page: string
}

function Report({ reported, about, page }: ReportProps): ReactNode {
  const { person, today } = useHere()
  const [heard, setHeard] = useState(() => readHeard(person, about))
  const [withAnswers, setWithAnswers] = useState(false)
  const edition = placeNamed(reported.region)?.edition ?? ''
  const text = reportText(reported, { today, edition, heard, withAnswers })
  return (
    <Page>
      <Bar
        label="返回"
        onBack={() => {
          goBackOr(page)
        }}
      />
      <Title>这里说得不对</Title>
      <View>把下面这段话发给做“问办”的人，请他们核对。您不发，它不会自己发出去。</View>
      <View className="report-field">
        <View className="report-strong">{HEARD}</View>
        <View className="report-soft">可以不写。不要写姓名、身份证号。</View>
        <TextField
          className="report-input"
          kind={wordField(HEARD)}
          maxlength={LONGEST}
          value={heard}
          onType={(typed) => {
            setHeard(typed)
            keepHeard(person, about, typed)
          }}
        />
      </View>
      {reported.answered.length === 0 ? null : (
        <OptionCard
          kind="checkbox"
          label="把我的回答也写上"
          hint="出生、去世的时间不会写上。"
          chosen={withAnswers}
          onPress={() => {
            setWithAnswers(!withAnswers)
          }}
        />
      )}
      <Section title="要发的话">
        <View className="report-text">
          {text.split('\n').map((line, index) => (
            <View key={`${index} ${line}`}>{line}</View>
          ))}
        </View>
        <CopyWhole text={text} />
      </Section>
      <Sending text={text} about={reported.about} />
    </Page>
  )
}

/** The page's primary action, whoever the text is sent to. */
function CopyWhole({ text }: { text: string }): ReactNode {
  // remembers the copied text, because typing afterwards makes it outdated
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  return (
    <>
      <BigButton
        icon="copy"
        label="复制这段话"
        says="复制这段话，可以发到聊天里"
        onPress={() => {
          void copyText(text).then((done) => {
            setCopied({ text, done })
          })
        }}
      />
      <Copied text={text} copied={copied?.text === text ? copied.done : null} />
    </>
  )
}
