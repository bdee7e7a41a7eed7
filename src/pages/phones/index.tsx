import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { phonesCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { DialRow } from '@/components/DialRow'
import { Disclosure } from '@/components/Disclosure'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { BARE, regionPage } from '@/components/RegionPage'
import { PhoneButton } from '@/components/PhoneButton'
import { Fold, Row, Rows } from '@/components/Rows'
import { SourcesFold } from '@/components/Sources'
import { Statement, Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { phoneBook, type PhoneBook, type Region } from '@/rules'
import { reportUrl } from '@/routes'
import { readCaller } from '@/state/caller'
import { useHere } from '@/state/here'
import { placeNamed } from '@/state/place'
import { useTypeSize } from '@/state/settings'
import { Directory } from './Directory'
import './index.scss'

/** The phone book of a region. Parameter: `region`. */
export default asPage(regionPage(Numbers, { data: BARE, card: phonesCard, missing: '这个地方的电话' }))

function Numbers({ region }: { region: Region }): ReactNode {
  const { person, today } = useHere()
  const caller = readCaller(person, region.id)
  const huge = useTypeSize() === 'huge'
  const book = phoneBook(region, today)
  const { directories, hotlines } = book
  const hotline = placeNamed(region.id)?.hotline
  const others = hotlines.filter(({ phone }) => phone !== hotline?.phone)
  return (
    <Page wide>
      <Bar />
      <Title>{region.name}电话本</Title>
      {directories.length + hotlines.length === 0 ? <View>这里的文件没有印任何电话。</View> : null}
      {hotline ? (
        <View className="phones-first">
          <PhoneButton
            phone={hotline.phone}
            line={[hotline.short, hotline.hours].filter((words) => words !== null).join('，')}
          />
        </View>
      ) : null}
      {directories.map((directory) => (
        <Directory
          key={directory.id}
          region={region}
          directory={directory}
          chosen={caller.district === undefined ? undefined : region.districts[caller.district]}
        />
      ))}
      {others.length === 0 ? null : (
        <View className="phones-part">
          <Heading>{directories.length > 0 ? '其他热线' : '热线'}</Heading>
          <Rows>
            {others.map(({ id, name, phone, scope }) => (
              <DialRow key={id} name={name} detail={huge ? null : scope} phone={phone} />
            ))}
          </Rows>
        </View>
      )}
      <About region={region} book={book} />
    </Page>
  )
}

/**
 * Offices without a printed number, how to dial from elsewhere, the documents, and how to report a number.
 */
function About({ region, book }: { region: Region; book: PhoneBook }): ReactNode {
  const { person, today } = useHere()
  const { unprinted, callingNote, ageNote } = book
  // includes the documents behind the numbers of the district chosen before
  const { sources } = phoneBook(region, today, readCaller(person, region.id))
  return (
    <Rows>
      {unprinted.length > 0 ? (
        <Fold icon="ask" name="没印电话" brief={`${unprinted.length}处`}>
          <Statements
            items={unprinted.map(({ name, scope }) => ({
              text: `${name}：${scope}`,
              condition: null,
              tip: false,
            }))}
          />
        </Fold>
      ) : null}
      <Fold icon="pin" name="在外地打">
        <Statement text={callingNote} condition={null} tip />
      </Fold>
      <SourcesFold sources={sources} ageNote={ageNote}>
        <Wrong region={region} book={book} />
      </SourcesFold>
    </Rows>
  )
}

/** Every number once, each with a link to report it. */
function Wrong({ region, book: { directories, hotlines } }: { region: Region; book: PhoneBook }): ReactNode {
  const named = new Map<string, string>()
  for (const { phone, name } of hotlines) named.set(phone, name)
  for (const { offices } of directories)
    for (const { phone, district } of offices) named.set(phone, named.get(phone) ?? district)
  if (named.size === 0) return null
  return (
    <Disclosure title="哪个号码不对">
      <View className="phones-wrong">
        {[...named].map(([phone, name]) => (
          <Row
            key={phone}
            title={phone}
            text={`${name}：这里说得不对`}
            to={reportUrl({ about: 'phone', region: region.id, id: phone })}
          />
        ))}
      </View>
    </Disclosure>
  )
}
