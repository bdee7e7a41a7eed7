import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import type { Caller, ContactView, OfficeView, Region } from '@/rules'
import { BigButton } from '../BigButton'
import { Hotline } from '../Hotline'
import { Phone } from '../Phone'

export interface DirectoryProps {
  region: Region
  contact: Extract<ContactView, { kind: 'directory' }>
  caller: Caller
  onChooseCaller: (caller: Caller) => void
}

/** An office with numbers by district and insurance: the resident chooses once, then there is one to dial. */
export function Directory({ region, contact, caller, onChooseCaller }: DirectoryProps): ReactNode {
  const { name, hours, scope, offices } = contact
  // `chosen`: just now, so that the focus goes where the chosen numbers appear
  const [step, setStep] = useState<'arrived' | 'choosing' | 'chosen'>('arrived')
  const choose = (chosen: Caller): void => {
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
      {step === 'choosing' ? (
        <DistrictChooser
          region={region}
          onChoose={(district) => {
            choose({ district })
          }}
        />
      ) : caller.district === undefined ? (
        <BigButton kind="other" label="选参保的区县，看电话" onPress={change} />
      ) : (
        <>
          <Offices
            key={`${caller.district} ${caller.insurance ?? ''}`}
            region={region}
            offices={offices}
            hours={hours}
            takesFocus={step === 'chosen'}
          />
          {severalInsurances(offices) ? (
            <Choices
              title="想只看一个号码，点您的医保："
              options={region.insurances}
              onChoose={(insurance) => {
                choose({ ...caller, insurance })
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
  region: Region
  offices: readonly OfficeView[]
  hours: string
  takesFocus: boolean
}

/** The numbers for the caller; where there are none, the hotline. */
function Offices({ region, offices, hours, takesFocus }: OfficesProps): ReactNode {
  const focus = useFocusOnAppearing({ when: takesFocus, scrollTo: 'offices' })
  return (
    <View className="contact-offices" role="group" aria-label="电话" {...focus}>
      {offices.map((office) => (
        <Phone
          key={`${office.insurance}${office.purpose ?? ''}`}
          name={officeName(office)}
          phone={office.phone}
          details={[hours]}
        />
      ))}
      {offices.length === 0 ? (
        <>
          <View>文件里没有印这里的电话，请打热线问：</View>
          <Hotline regionId={region.id} />
        </>
      ) : null}
    </View>
  )
}

const officeName = ({ district, insurance, purpose }: OfficeView): string =>
  [district, insurance, purpose].filter((words) => words !== null).join('，')

const severalInsurances = (offices: readonly OfficeView[]): boolean =>
  new Set(offices.map(({ insurance }) => insurance)).size > 1

interface DistrictChooserProps {
  region: Region
  onChoose: (district: string) => void
}

function DistrictChooser({ region, onChoose }: DistrictChooserProps): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'districts' })
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
          <Hotline regionId={region.id} />
        </View>
      ) : null}
    </View>
  )
}

interface ChoicesProps {
  title: string
  /** Ids and their names. */
  options: Readonly<Record<string, string>>
  onChoose: (id: string) => void
}

/** Options of which the one tapped is taken at once: it can be changed at any time. */
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
