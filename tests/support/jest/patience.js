// a busy machine may render a page later than the default timeout of one second
require('@testing-library/dom').configure({ asyncUtilTimeout: 10_000 })
