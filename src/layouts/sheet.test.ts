import { describe, expect, test } from 'vitest';
import { strings } from '#/i18n/t.ts';
import { sheetOf } from './sheet.ts';

describe('a printed sheet', () => {
  test('says whose policy it is in the words that stand under the name of the site', () => {
    const { sender, sheet } = strings('nl');
    expect(sheet.sender.startsWith(sender)).toBe(true);
  });

  test('says its day and the address as people type it', () => {
    const sheet = sheetOf('nl', '/vragen/', '2026-11-23');
    expect(sheet['data-dated']).toBe('tekst van 23 november 2026');
    expect(sheet['data-address']).toBe('welkom-in-nijmegen.example/vragen/');
  });

  test('says neither of a page that shows no text', () => {
    expect(sheetOf('nl', undefined, undefined)).toMatchObject({
      'data-dated': undefined,
      'data-address': undefined,
    });
  });
});
