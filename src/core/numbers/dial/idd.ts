/** What is dialled before a country code where that is not 00, carriers' codes included; then the countries. */
const PREFIXES = String.raw`
011 AG AI AS BB BM BS CA DM DO GD GU JM KN KY LC MH MP MS PR SX TC TT US VC VG VI
001[14-689] AU CC CX
810 BY KZ RU TJ TM
00[1-69]\d BR
(?:0|1\d\d)0 CL
00(?:4\d\d|[579]) CO
119 CU
0(?:0|52) FJ
001 GY MN
00(?:30|5[09]|[126-9]?) HK
00[89] ID
0(?:0|1[2-9]) IL
010 JP
000 KE
00[14-9] KH
00(?:[125689]|[37]\d\d) KR
009 NG
01[12] PW
0[0-3]\d SG
00[1-9] TH
0(?:0[25-79]|19) TW
00[056] TZ
00[057] UG
`;

/** A RegExp source. Of an unknown country: the two that most of the world dials. */
export function iddOf(country: string | undefined): string {
  if (!country) return '00|011';
  return new RegExp(`^(\\S+) .*${country}`, 'm').exec(PREFIXES)?.[1] ?? '00';
}

/**
 * A number in E.164 form as far as that can be told without metadata: `+` numbers as they are, those that
 * begin with the country's prefix for calls abroad; all others raw. Separators inside go.
 */
export function internationalForm(number: string, country?: string): string {
  const plain = number.replaceAll(':', '').replace(/(?!^)[#*]/g, '');
  return plain.replace(new RegExp(`^(?:${iddOf(country)})(?=[1-9]|$)`), '+');
}
