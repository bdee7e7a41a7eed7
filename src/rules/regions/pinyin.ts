/** The syllables of titles and keywords of a place, by the keys of their entries in the search index. */
export type Pinyin = Readonly<Record<string, string>>
