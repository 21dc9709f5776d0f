// Who types has another keyboard than the one who wrote the name.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fold } from '../../../../src/core/directory/fold.js';

describe('fold', () => {
  const TABLE: [text: string, want: string][] = [
    ['', ''],
    ['Anna SCHMIDT', 'anna schmidt'],
    ['Müller', 'muller'],
    ['Mu\u0308ller', 'muller'],
    ['Ærø', 'aero'],
    ['Œuvre', 'oeuvre'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['Þórður Guðmundsson', 'thordur gudmundsson'],
    ['İstanbul', 'istanbul'],
    ['Yılmaz', 'yilmaz'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['Ångström', 'angstrom'],
    ['Ａｎｎａ　１２', 'anna 12'],
    ['ﬁn', 'fin'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['Ёлкин', 'елкин'],
    ['מֹשֶׁה', 'משה'],
    ['王小明', '王小明'],
  ];
  for (const [text, want] of TABLE)
    it(`${text || 'nothing'} is ${want || 'nothing'}`, () => assert.equal(fold(text), want));

  it('what makes another letter stays: in Hindi, Thai, Japanese', () => {
    for (const [one, other] of [
      ['किरण', 'करण'],
      ['ดี', 'ด'],
      ['が', 'か'],
    ] as const)
      assert.notEqual(fold(one), fold(other));
  });
});
