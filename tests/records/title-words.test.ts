import { describe, expect, it } from 'vitest';
import { isClause, statusPrinted } from '../../scripts/records/title-words.js';

describe('whether a title is held', () => {
  it.each([
    ['', 'keeper', ''],
    ['the reformer ', 'keeper', ''],
    ['the former mate and present ', 'keeper', ''],
    ['the former mate of the old pier, ', 'keeper', ''],
    ['a later ', 'keeper', ''],
    ['', 'selector', ''],
    ['', 'keeper of the late bell', ''],
    ['', 'keeper', ' elected'],
    ['an incoming ship’s ', 'keeper', ''],
  ])('“%s%s%s” is', (before, title, after) => {
    expect(statusPrinted(before, title, after)).toBe('incumbent');
  });

  it.each([
    ['Former ', 'keeper', ''],
    ['the former U.S. ', 'keeper', ''],
    ['the former Southland pier ', 'keeper', ''],
    ['the then-', 'keeper', ''],
    ['the late ', 'keeper', ''],
    ['ex-', 'keeper', ''],
    ['', 'former keeper', ''],
    ['', 'Ex-keeper', ''],
    ['', 'late keeper', ''],
    ['', 'then keeper', ''],
    ['', 'onetime keeper', ''],
  ])('“%s%s%s” was', (before, title, after) => {
    expect(statusPrinted(before, title, after)).toBe('former');
  });

  it.each([
    ['', 'keeper-elect', ''],
    ['', 'keeper', '-elect'],
    ['', 'keeper', ' designate, said'],
    ['', 'Incoming keeper', ''],
    ['the Incoming ', 'keeper', ''],
    ['the former ', 'keeper', '-elect'],
  ])('“%s%s%s” is to be', (before, title, after) => {
    expect(statusPrinted(before, title, after)).toBe('elect');
  });
});

it('words are a clause where a verb tells the role, and a title where a noun does', () => {
  for (const words of [
    'who chairs the board',
    'Heads the office',
    'is keeper',
    'led by',
    'office led',
  ])
    expect(isClause(words), words).toBe(true);
  for (const words of ['head of the office', 'chair', 'leader', 'chairsman', 'the Islands'])
    expect(isClause(words), words).toBe(false);
});
