import { describe, expect, test } from '@jest/globals';
import { namesOf } from '../entities-of.js';

describe('names with capital letters', () => {
  test.each([
    {
      name: 'title and body in front of a person',
      text: 'Meridian Chief Executive Paula Stern said that Meridian Systems would grow.',
      entities: ['ORGANIZATION Meridian Systems', 'PERSON Paula Stern'],
    },
    {
      name: 'a person and where he works',
      text: 'It was written by Professor John Miller of Oakfield University.',
      entities: ['PERSON John Miller', 'ORGANIZATION Oakfield University'],
    },
    {
      name: 'an unknown town behind a preposition',
      text: 'The lorry was found near Castelvero by children.',
      entities: ['PLACE Castelvero'],
    },
    {
      name: 'a surname and a company by themselves',
      text: 'The letter by Helen Ferri of Corvane Inc was short. Only Ferri knew why, and Corvane did not ask.',
      entities: ['PERSON Helen Ferri', 'ORGANIZATION Corvane Inc'],
    },
    {
      name: 'possessives',
      text: 'They met in the office of Helen Drake’s sister near Castelvero’s church.',
      entities: ['PERSON Helen Drake', 'PLACE Castelvero'],
    },
    {
      name: 'a ministry that is written small',
      text: 'They asked the ministry of transport and the oil ministry for help.',
      entities: ['ORGANIZATION ministry of transport', 'ORGANIZATION oil ministry'],
    },
    {
      name: 'letters behind a name, initials before it',
      text: 'The case was argued by Giles Purcell QC and by J. R. Harding.',
      entities: ['PERSON Giles Purcell', 'PERSON J. R. Harding'],
    },
    {
      name: 'an outlet by the noun behind it',
      text: 'She gave an interview to Al Rafid television in the spring.',
      entities: ['ORGANIZATION Al Rafid'],
    },
  ])('$name', ({ text, entities }) => expect(namesOf(text)).toEqual(entities));

  test.each([
    'The reading room in the mobile home was nice, as turkey was served.',
    'Yesterday the Prime Minister met French and German farmers on a Tuesday in March.',
    'SHOCKED shoppers ran. Drivers stayed.',
    'Why Every Good Cook Needs A Sharp Knife And A Clean Board',
  ])('finds none in "%s"', (text) => expect(namesOf(text)).toEqual([]));
});
