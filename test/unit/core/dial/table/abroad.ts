// What differs from country to country: calls abroad, emergency numbers, short codes.
import { EVERY, OUTDIAL, type Block } from './rows.js';

export const ABROAD: Block[] = [
  {
    title: 'prefixes for calls abroad',
    purposes: OUTDIAL,
    lines: String.raw`
US/18 | 011 44 20 7946 0958    | 011442079460958   | ok | | idd GB → +44 20 7946 0958 |
CA/18 | 011 44 20 7946 0958    | 011442079460958   | ok | | idd GB → +44 20 7946 0958 |
GB/18 | 00 33 1 23 45 67 89    | 0033123456789     | ok | | idd FR → +33 1 23 45 67 89 |
DE/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
FR/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
CN/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
IN/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
MX/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
AU/18 | 0011 44 20 7946 0958   | 0011442079460958  | ok | | idd GB → +44 20 7946 0958 |
JP/18 | 010-44-20-7946-0958    | 010442079460958   | ok | | idd GB → +44 20 7946 0958 |
KR/18 | 001-44-20-7946-0958    | 001442079460958   | ok | | idd GB → +44 20 7946 0958 |
KR/18 | 00700-44-20-7946-0958  | 00700442079460958 | ok | | idd GB → +44 20 7946 0958 |
RU/18 | 8-10-44-20-7946-0958   | 810442079460958   | ok | | idd GB → +44 20 7946 0958 |
KZ/18 | 8~10 44 20 7946 0958   | 810442079460958   | ok confirm | ~ | idd GB → +44 20 7946 0958 |
BR/18 | 00 21 44 20 7946 0958  | 0021442079460958  | ok | | idd GB → +44 20 7946 0958 |
HK/18 | 001 44 20 7946 0958    | 001442079460958   | ok | | idd GB → +44 20 7946 0958 |
SG/18 | 001 44 20 7946 0958    | 001442079460958   | ok | | idd GB → +44 20 7946 0958 |
TH/18 | 001 44 20 7946 0958    | 001442079460958   | ok | | idd GB → +44 20 7946 0958 |
TW/18 | 002 44 20 7946 0958    | 002442079460958   | ok | | idd GB → +44 20 7946 0958 |
ID/18 | 008 44 20 7946 0958    | 008442079460958   | ok | | idd GB → +44 20 7946 0958 |
IL/18 | 012 44 20 7946 0958    | 012442079460958   | ok | | idd GB → +44 20 7946 0958 |
KE/18 | 000 44 20 7946 0958    | 000442079460958   | ok | | idd GB → +44 20 7946 0958 |
NG/18 | 009 44 20 7946 0958    | 009442079460958   | ok | | idd GB → +44 20 7946 0958 |
CO/18 | 009 44 20 7946 0958    | 009442079460958   | ok | | idd GB → +44 20 7946 0958 |
CL/18 | 1230 44 20 7946 0958   | 1230442079460958  | ok | | idd GB → +44 20 7946 0958 |
CU/18 | 119 44 20 7946 0958    | 119442079460958   | ok | | idd GB → +44 20 7946 0958 |
FJ/18 | 052 44 20 7946 0958    | 052442079460958   | ok | | idd GB → +44 20 7946 0958 |
us/18 | 011 44 20 7946 0958    | 011442079460958   | ok | | idd GB → +44 20 7946 0958 |
-/18  | 00 44 20 7946 0958     | 00442079460958    | ok | | idd GB → +44 20 7946 0958 |
-/18  | 011 44 20 7946 0958    | 011442079460958   | ok | | idd GB → +44 20 7946 0958 |
US/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | not-possible |
GB/18 | 011 44 20 7946 0958    | 011442079460958   | ok | | not-possible |
AU/18 | 00 44 20 7946 0958     | 00442079460958    | ok | | not-possible |
US/18 | ０１１ ٤٤ 20 7946 0958 | 011442079460958   | ok | | idd GB → +44 20 7946 0958 |
`,
  },
  {
    title: 'emergency numbers pass every rule, at once',
    purposes: EVERY,
    lines: String.raw`
US/strict | 911      | 911  | emergency | | |
US/strict | 9-1-1    | 911  | emergency | | |
US/strict | ９１１   | 911  | emergency | | |
US/strict | ٩١١      | 911  | emergency | | |
US/strict | tel:911  | 911  | emergency | | |
US/strict | call 911 | 911  | emergency | call | |
US/strict | 911!     | 911  | emergency | ! | |
US/strict | 911 x12  | 911  | emergency x12 | x12 | |
US/strict | 112      | 112  | emergency | | |
CA/strict | 911      | 911  | emergency | | |
GB/strict | 999      | 999  | emergency | | |
GB/strict | 112      | 112  | emergency | | |
FR/strict | 15       | 15   | emergency | | |
DE/strict | 110      | 110  | emergency | | |
CN/strict | 119      | 119  | emergency | | |
CN/strict | 电话：110 | 110 | emergency | 电话: | |
JP/strict | 119      | 119  | emergency | | |
AU/strict | 000      | 000  | emergency | | |
NZ/strict | 111      | 111  | emergency | | |
IN/strict | 112      | 112  | emergency | | |
BR/strict | 190      | 190  | emergency | | |
HK/strict | 999      | 999  | emergency | | |
UZ/strict | 01       | 01   | emergency | | |
GA/strict | 1730     | 1730 | emergency | | |
fr/strict | 15       | 15   | emergency | | |
-/strict  | 112      | 112  | emergency | | |
-/strict  | 911      | 911  | emergency | | |
-/strict  | 999      | 999  | emergency | | |
-/strict  | 0 0 0    | 000  | emergency | | |
AQ/strict | 999      | 999  | emergency | | |
XX/strict | 000      | 000  | emergency | | |
CN        | 1e10     | 110  | emergency confirm | e | |
US        | 9 or 11  | 911  | emergency confirm | or | |
`,
  },
  {
    title: 'what is none in this country, or only looks like one',
    purposes: EVERY,
    lines: String.raw`
DE | 911         | 911     | ok | | |
US | 110         | 110     | ok | | |
US | 999         | 999     | ok | | |
-  | 110         | 110     | ok | | |
-  | 15          | 15      | too-short 3-14 | | |
US | 9111        | 9111    | ok | | |
US | *911        | *911    | ok | | |
US | 911#        | 911#    | ok | | |
US | +911        | +911    | ok | | not-possible |
US | +1911       | +1911   | ok | | not-possible |
US | 911 or 112  | 911112  | ok confirm | or | |
`,
  },
  {
    title: 'a number that is none here keeps to the rules',
    purposes: OUTDIAL,
    lines: String.raw`
DE/5         | 911   | 911    | too-short 5-14 | | |
US/5         | 911#  | 911#   | too-short 5-14 | | |
US/extension | 9111  | 9111   | extension | | |
GB/onlyUK    | 911   | 911    | not-allowed-prefix | | |
`,
  },
  {
    title: 'short codes and codes with * # :',
    purposes: EVERY,
    lines: String.raw`
US | 411                 | 411             | ok | | |
US | 988                 | 988             | ok | | |
US | 4102                | 4102            | ok | | |
GB | 1571                | 1571            | ok | | |
DE | 115                 | 115             | ok | | |
CN | 12306               | 12306           | ok | | |
US | 123456              | 123456          | ok | | |
US | 1234567             | 1234567         | ok | | not-possible |
US | *67 201 553 2447    | *672015532447   | ok | | |
GB | #31#02079460958     | #31#02079460958 | ok | | |
DE | **21*03012345678#   | **21*03012345678# | ok | | |
US | +12015532447#       | +12015532447#   | ok | | |
`,
  },
  {
    title: 'what a country would say of it',
    purposes: EVERY,
    lines: String.raw`
US | 5532447             | 5532447         | ok | | not-possible |
US | 12015532447         | 12015532447     | ok | | ok US |
US | +1 800 555 1234     | +18005551234    | ok | | ok US | +1 800 555 1234
US | +800 1234 5678      | +80012345678    | ok | | ok    | +800 1234 5678
US | +999 123456789      | +999123456789   | ok | | not-possible |
US | +210 123456789      | +210123456789   | ok | | not-possible |
US | +011 44 20 7946 0958 | +011442079460958 | too-long 3-14 | | |
US | +0 12345            | +012345         | ok | | not-possible |
GB | 44 20 7946 0958     | 442079460958    | ok | | ok GB |
US | 192.168.10.254      | 19216810254     | ok | | not-valid US |
MX | +52 1 55 1234 5678  | +5215512345678  | ok | | not-possible |
AR | +54 11 15 2345 6789 | +54111523456789 | ok | | e164 AR → +54 9 11 2345 6789 |
XX | 2015532447          | 2015532447      | ok | | |
`,
  },
];
