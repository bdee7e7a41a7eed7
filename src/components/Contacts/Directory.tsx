import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { usePrinting } from '@/platform/print'
import type { Caller, ContactView, HotlineView, OfficeView, Region } from '@/rules'
import type { Calling } from '@/state/caller'
import { BigButton } from '../BigButton'
import { Phone } from '../Phone'

export interface DirectoryProps extends Calling {
  region: Region
  contact: Extract<ContactView, { kind: 'directory' }>
  /** Whether the districts are listed at once instead of behind a button. */
  open: boolean
}

/**
 * An office with one number for each district and insurance. The resident chooses once and then
 * sees one number.
 */
export function Directory({ region, contact, caller, open, onChooseCaller }: DirectoryProps): ReactNode {
  const { name, hours, scope, offices, hotline } = contact
  // `chosen` means chosen just now: the focus moves to the numbers that appear
  const [step, setStep] = useState<'arrived' | 'choosing' | 'chosen'>('arrived')
  const [purpose, setPurpose] = useState<string | null>(null)
  const printing = usePrinting()
  const shown = offices.filter(
    (office) => purpose === null || office.purpose === null || office.purpose === purpose,
  )
  const choose = (chosen: Caller): void => {
    setPurpose(null)
    onChooseCaller(chosen)
    setStep('chosen')
  }
  const change = (): void => {
    setStep('choosing')
  }
  return (
    <>
      <View className="contact-name">{name}</View>
      <View className="contact-detail">{scope}</View>
      {!printing && (step === 'choosing' || (open && caller.district === undefined)) ? (
        <DistrictChooser
          region={region}
          hotline={hotline}
          takesFocus={step === 'choosing'}
          onChoose={(district) => {
            choose({ district })
          }}
        />
      ) : caller.district === undefined && !printing ? (
        <BigButton kind="other" label="选参保的区县，看电话" onPress={change} />
      ) : (
        <>
          <Offices
            key={`${caller.district ?? ''} ${caller.insurance ?? ''} ${purpose ?? ''}`}
            hotline={hotline}
            offices={shown}
            hours={hours}
            takesFocus={step === 'chosen'}
          />
          {printing ? null : several(shown, 'insurance') ? (
            <Choices
              title="想只看一个号码，点您的医保："
              options={region.insurances}
              onChoose={(insurance) => {
                choose({ ...caller, insurance })
              }}
            />
          ) : several(shown, 'purpose') ? (
            <Choices
              title="想只看一个号码，点要办的事："
              options={region.purposes}
              onChoose={(id) => {
                setPurpose(region.purposes[id] ?? null)
                setStep('chosen')
              }}
            />
          ) : null}
          <BigButton kind="other" label="换一个区县" onPress={change} />
        </>
      )}
    </>
  )
}

interface OfficesProps {
  hotline: HotlineView | null
  offices: readonly OfficeView[]
  hours: string
  takesFocus: boolean
}

/** The numbers for this caller, or the hotline if there are none. */
function Offices({ hotline, offices, hours, takesFocus }: OfficesProps): ReactNode {
  const focus = useFocusOnAppearing({ when: takesFocus, scrollTo: 'offices' })
  return (
    <View className="contact-offices" role="group" aria-label="电话" {...focus}>
      {offices.map((office) => (
        <Phone key={officeName(office)} name={officeName(office)} phone={office.phone} hours={hours} />
      ))}
      {offices.length === 0 ? (
        <>
          <View>文件里没有印这里的电话，请打热线问：</View>
          <HotlinePhone hotline={hotline} />
        </>
      ) : null}
    </View>
  )
}

function HotlinePhone({ hotline }: { hotline: HotlineView | null }): ReactNode {
  return hotline && <Phone {...hotline} />
}

const officeName = ({ district, insurance, purpose }: OfficeView): string =>
  [district, insurance, purpose].filter((words) => words !== null).join('，')

const several = (offices: readonly OfficeView[], by: 'insurance' | 'purpose'): boolean =>
  new Set(offices.map((office) => office[by])).size > 1

interface DistrictChooserProps {
  region: Region
  hotline: HotlineView | null
  takesFocus: boolean
  onChoose: (district: string) => void
}

function DistrictChooser({ region, hotline, takesFocus, onChoose }: DistrictChooserProps): ReactNode {
  const focus = useFocusOnAppearing({ when: takesFocus, scrollTo: 'districts' })
  const [unknown, setUnknown] = useState(false)
  return (
    <View className="contact-offices" role="group" aria-label="选参保的区县" {...focus}>
      <Choices
        title="医保是在哪个区县参加的？点一下就给出电话："
        options={region.districts}
        onChoose={onChoose}
      />
      <BigButton
        kind="other"
        label="不知道是哪个区"
        onPress={() => {
          setUnknown(true)
        }}
      />
      {unknown ? (
        <View className="contact-offices" role="status">
          <View>那就打热线，说明情况，请他们转接：</View>
          <HotlinePhone hotline={hotline} />
        </View>
      ) : null}
    </View>
  )
}

interface ChoicesProps {
  title: string
  /** Names by id. */
  options: Readonly<Record<string, string>>
  onChoose: (id: string) => void
}

/** Options that take effect at once, because the choice can be changed at any time. */
function Choices({ title, options, onChoose }: ChoicesProps): ReactNode {
  return (
    <>
      <View>{title}</View>
      {Object.entries(options).map(([id, label]) => (
        <BigButton
          key={id}
          kind="other"
          label={label}
          onPress={() => {
            onChoose(id)
          }}
        />
      ))}
    </>
  )
}
