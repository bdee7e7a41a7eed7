/**
 * A small invented guide with every kind of question, fact and part, so that the engine's tests need no
 * policy.
 */
import type { Answers } from '@/rules/engine/answers'
import type { Guide } from '@/rules/engine/model'

export const sample = {
  id: 'sample',
  title: 'Sample',
  topic: 'Samples',
  asks: 'Sample?',
  questions: {
    home: {
      kind: 'choice',
      ask: 'home',
      howToFind: 'look',
      can: 'no',
      options: { north: { label: 'n' }, south: { label: 's' }, abroad: { label: 'a' } },
    },
    permit: {
      kind: 'choice',
      ask: 'permit',
      howToFind: 'look',
      can: 'act',
      given: ['abroad'],
      options: { yes: { label: 'y' }, no: { label: 'n' } },
    },
    groups: {
      kind: 'choices',
      ask: 'groups',
      howToFind: 'look',
      can: 'no',
      options: { poor: { label: 'p' }, disabled: { label: 'd' }, student: { label: 's' } },
    },
    born: {
      kind: 'date',
      ask: 'born',
      howToFind: 'look',
      can: 'no',
      private: true,
      from: 'today-120y',
      to: 'today',
    },
    year: {
      kind: 'number',
      ask: 'year',
      unit: 'y',
      howToFind: 'look',
      can: 'no',
      from: 'year-2',
      to: 'year+1',
    },
  },
  derived: {
    age: { years: 'born' },
    ahead: { yearsAhead: 'year' },
    monthNow: { ofToday: 'month' },
    dayNow: { ofToday: 'date' },
  },
  criteria: {
    abroad: { when: { home: 'abroad' }, yes: 'abroad', no: 'not abroad', cite: ['law'] },
    south: { when: { home: 'south' }, yes: 'south', no: 'not south', cite: ['law'] },
    permit: { when: { permit: 'yes' }, yes: 'permit', no: 'no permit', cite: ['law'] },
    helped: {
      when: [{ groups: 'poor' }, { groups: 'disabled' }],
      yes: 'helped',
      no: 'not helped',
      cite: ['law'],
    },
    old: { when: { age: { from: 60 } }, yes: 'old', no: 'not old', cite: ['law'] },
    nextYear: { when: { ahead: { from: 1 } }, yes: 'next year', no: 'not next year', cite: ['law'] },
    open: { when: { monthNow: { to: 11 }, dayNow: { to: 25 } }, yes: 'open', no: 'shut', cite: ['law'] },
    inForce: { when: { today: { from: '2025-01-01' } }, yes: 'in force', no: 'not in force', cite: ['law'] },
  },
  rules: [
    { when: ['!inForce'], then: 'not-yet' },
    { when: ['abroad', '!permit'], then: 'outside' },
    { when: ['helped'], then: 'free' },
    { when: ['!old'], then: 'too-young' },
    { when: ['nextYear', 'old', 'open'], then: 'pay' },
    { when: ['nextYear', 'old', '!open'], then: 'shut' },
    { when: ['!nextYear', 'old'], then: 'late' },
  ],
  outcomes: {
    'not-yet': {
      verdict: 'no',
      certainty: 'clear',
      headline: 'not yet',
      cite: ['law'],
      steps: [{ text: 'wait', cite: ['law'] }],
      contacts: [{ id: 'desk' }],
    },
    outside: {
      verdict: 'no',
      certainty: 'clear',
      headline: 'outside',
      cite: ['law'],
      steps: [{ text: 'ask', cite: ['law'] }],
      contacts: [{ id: 'desk' }],
    },
    free: {
      verdict: 'not-needed',
      certainty: 'clear',
      headline: 'free',
      cite: ['law'],
      steps: [{ text: 'go', cite: ['law'] }],
      materials: [{ when: ['south'], ask: 'southern-paper', text: 'paper', cite: ['note'] }],
      contacts: [{ id: 'desk' }],
    },
    'too-young': {
      verdict: 'no',
      certainty: 'clear',
      headline: 'too young',
      cite: ['law'],
      steps: [{ text: 'wait', cite: ['law'] }],
      dates: [
        {
          kind: 'earliest',
          label: '60',
          of: 'born',
          plus: { years: 60 },
          cite: ['law'],
        },
      ],
      contacts: [{ id: 'desk' }],
    },
    pay: {
      verdict: 'yes',
      certainty: 'clear',
      headline: 'pay',
      cite: ['law'],
      steps: [{ text: 'pay', cite: ['law'] }],
      cautions: [{ when: ['south'], text: 'south only', tip: true }],
      contacts: [{ id: 'desk', purpose: 'move' }],
    },
    shut: {
      verdict: 'ask',
      certainty: 'clear',
      headline: 'shut',
      cite: ['law'],
      steps: [{ text: 'wait', cite: ['law'] }],
      contacts: [{ id: 'desk' }],
    },
    late: {
      verdict: 'ask',
      certainty: 'unclear',
      headline: 'late',
      cite: ['law'],
      steps: [{ text: 'ask', cite: ['law'] }],
      contacts: [{ id: 'desk' }],
    },
  },
  days: ['2024-12-31', '2025-01-01'],
} satisfies Guide

/** Answers to it, named after where they lead. */
export const PAYS: Answers = { home: 'north', groups: [], born: '1950-01-01', year: 2027 }
export const TOO_YOUNG: Answers = { home: 'north', groups: [], born: '1967-01-01' }
export const OUTSIDE: Answers = { home: 'abroad', permit: 'no' }
