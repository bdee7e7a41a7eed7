// a busy machine draws a page later than the second that the library waits by itself
require('@testing-library/dom').configure({ asyncUtilTimeout: 10_000 })
