// NutUI keeps each component's style beside it: importing a component imports only that style.
const component = (name) => `@nutui/nutui-react-taro/dist/es/packages/${name.toLowerCase()}`

/**
 * Replaces tests for BigInt by false; the app uses none. When Chrome 64 to 66 optimise `typeof x ==
 * 'bigint'`, the page's process crashes: their V8 parses the comparison but cannot compile it.
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
        // old Safari and Edge have bugs in corner cases of three features: only those cases are rewritten,
        // where Babel by default would rewrite every use
        exclude: ['transform-parameters', 'transform-destructuring', 'transform-template-literals'],
        include: [
          'bugfix/transform-edge-default-parameters',
          'bugfix/transform-safari-id-destructuring-collision-in-function-expression',
          'bugfix/transform-safari-rest-destructuring-rhs-array',
          'bugfix/transform-tagged-template-caching',
        ],
        // `import()` is a separate file in WeChat too: config/late-parts.ts
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
