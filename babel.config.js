// NutUI keeps each component's style beside it: importing a component brings that style and no other.
const component = (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`

/**
 * Answers no where a package asks whether something is a BigInt; the app has none. When Chrome 64 to 66 compile
 * `typeof x == 'bigint'` for speed, the process of the page ends: V8 knows the comparison and has not written that part.
 */
const withoutBigInt = ({ types }) => ({
  visitor: {
    BinaryExpression(path) {
      const { left, right } = path.node
      const sides = [left, right]
      if (
        sides.some((side) => types.isUnaryExpression(side, { operator: 'typeof' })) &&
        sides.some((side) => types.isStringLiteral(side, { value: 'bigint' }))
      )
        path.replaceWith(types.booleanLiteral(path.node.operator.startsWith('!')))
    },
  },
})

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        // of three features old Safari and Edge have a corner wrong: that corner is rewritten, where Babel by itself would
        // rewrite the whole feature
        exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
        include: [
          'bugfix/transform-edge-default-parameters',
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-tagged-template-caching',
        ],
        // what is imported later is a file of its own in WeChat too: config/late-parts.ts
        'dynamic-import-node': process.env.NODE_ENV === 'test',
      },
    ],
  ],
  plugins: [
    withoutBigInt,
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
