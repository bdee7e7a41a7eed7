export default {
  extends: ['stylelint-config-standard-scss'],
  rules: {
    'selector-type-no-unknown': [true, { ignoreTypes: ['page', '/^wx-/'] }],
    // blocks and their parts: home, home-title, option-card--chosen
    'selector-class-pattern': '^[a-z][a-z0-9]*(-{1,2}[a-z0-9]+)*$',
    // small screens must not shrink type (docs/decisions/0008): real pixels, never rpx
    'unit-disallowed-list': ['rpx'],
    // elders' phones do not support ranges in media queries
    'media-feature-range-notation': 'prefix',
    // WeChat has no :active; pressed states are hoverClass
    'selector-pseudo-class-disallowed-list': ['active'],
  },
}
