// NutUI keeps each component's style beside it: importing a component brings that style and no other.
const component = (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
  plugins: [
    [
      'import',
      {
        libraryName: '@nutui/nutui-react-taro',
        camel2DashComponentName: false,
        customName: component,
        customStyleName: (name) => `${component(name)}/style/css`,
      },
    ],
  ],
}
