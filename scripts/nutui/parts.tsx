/**
 * The NutUI components that our screens could use, each as it would be used there, in our type and colours.
 */
import {
  Cell,
  Checkbox,
  Collapse,
  Dialog,
  Empty,
  Input,
  Picker,
  Popup,
  Radio,
  SearchBar,
  Skeleton,
  Step,
  Steps,
  Tag,
} from '@nutui/nutui-react-taro'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

const nothing = (): void => undefined

const PARTS: Readonly<Record<string, ReactNode>> = {
  cell: <Cell title="带什么" description="窗口带身份证" extra="看全部" clickable onClick={nothing} />,
  collapse: (
    <Collapse>
      <Collapse.Item title="带什么" name="papers">
        证件和卡都带上
      </Collapse.Item>
    </Collapse>
  ),
  checkbox: <Checkbox label="身份证原件" />,
  radio: (
    <Radio.Group>
      <Radio value="here">在本市参加的</Radio>
      <Radio value="elsewhere">在别处参加的</Radio>
    </Radio.Group>
  ),
  input: <Input placeholder="比如：海港区" />,
  searchbar: <SearchBar placeholder="想问什么" />,
  picker: <Picker visible options={[[{ value: '1', label: '海港区' }]]} title="选区县" />,
  popup: (
    <Popup visible position="bottom" title="换电话" closeable>
      工作日
    </Popup>
  ),
  dialog: (
    <Dialog visible title="全部清掉" confirmText="清掉" cancelText="不清">
      清掉就没有了。
    </Dialog>
  ),
  steps: (
    <Steps value={1} direction="vertical">
      <Step value={1} title="办备案" description="手机上、窗口都可以" />
      <Step value={2} title="住院" description="带社保卡" />
    </Steps>
  ),
  tag: <Tag>提示</Tag>,
  empty: <Empty description="还没有存下的结果" />,
  skeleton: <Skeleton visible={false} rows={3} />,
}

/** Shows a single component. */
function show(name: string): void {
  const main = document.createElement('main')
  document.body.append(main)
  createRoot(main).render(PARTS[name])
}

Object.assign(window, { show })
