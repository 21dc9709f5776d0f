// What the rules say: limits, entry points, extensions, prefixes.
import { EVERY, OUTDIAL, REQUESTS, type Block } from './rows.js';

export const RULED: Block[] = [
  {
    title: '3 to 14 digits, and only digits count',
    purposes: EVERY,
    lines: String.raw`
- | 1                   | 1                   | too-short 3-14 | | |
- | 12                  | 12                  | too-short 3-14 | | |
- | +12                 | +12                 | too-short 3-14 | | |
- | *#1:2               | *#1:2               | too-short 3-14 | | |
US | *67                | *67                 | too-short 3-14 | | |
- | +                   | +                   | too-short 3-14 | | |
- | #                   | #                   | too-short 3-14 | | |
- | 123                 | 123                 | ok             | | |
US | 1 2 3              | 123                 | ok             | | |
US | *123#              | *123#               | ok             | | |
US | +123               | +123                | ok             | | not-possible |
- | 12345678901234      | 12345678901234      | ok             | | |
US | 12345678901234     | 12345678901234      | ok             | | not-possible |
US | 1:2345678901234##  | 1:2345678901234##   | ok             | | |
- | 123456789012345     | 123456789012345     | too-long 3-14  | | |
- | 1:23456789012345#   | 1:23456789012345#   | too-long 3-14  | | |
- | ١٢٣٤٥٦٧٨٩٠١٢٣٤٥     | 123456789012345     | too-long 3-14  | | |
- | +491234567890123    | +491234567890123    | too-long 3-14  | | too-long DE | +49 1234567890123
US | 011442079460958    | 011442079460958     | too-long 3-14  | | too-long GB → +44 20 7946 0958 |
US | 011 44 (0)20 7946 0958 ext 5 | 011442079460958 | too-long 3-14 x5 | (0) ext 5 | too-long GB → +44 20 7946 0958 |
-/odd | 12               | 12                  | too-short 3-14 | | |
-/odd | 123456789012345  | 123456789012345     | too-long 3-14  | | |
`,
  },
  {
    title: 'limits of a profile',
    purposes: OUTDIAL,
    lines: String.raw`
-/5-16 | 1234              | 1234              | too-short 5-16 | | |
-/5-16 | +1*2#3:4          | +1*2#3:4          | too-short 5-16 | | |
-/5-16 | 12345             | 12345             | ok             | | |
-/5-16 | 1234567890123456  | 1234567890123456  | ok             | | |
-/5-16 | 12345678901234567 | 12345678901234567 | too-long 5-16  | | |
US/5   | 4102              | 4102              | too-short 5-14 | | |
US/5   | 123456789012345   | 123456789012345   | too-long 5-14  | | |
US/18  | 12                | 12                | too-short 3-18 | | |
US/18  | 011442079460958   | 011442079460958   | ok             | | idd GB → +44 20 7946 0958 |
-/18   | 123456789012345678  | 123456789012345678  | ok            | | |
-/18   | 1234567890123456789 | 1234567890123456789 | too-long 3-18 | | |
US/11  | 12015532447       | 12015532447       | ok             | | ok US |
US/11  | 01161291234567    | 01161291234567    | too-long 3-11  | | too-long AU → +61 2 9123 4567 |
US/11  | +442079460958     | +442079460958     | too-long 3-11  | | too-long GB | +44 20 7946 0958
US/11  | 011442079460958   | 011442079460958   | too-long 3-11  | | too-long GB |
-/0-2  | 7                 | 7                 | ok             | | |
-/0-2  | #                 | #                 | ok             | | |
-/0-2  | 123               | 123               | too-long 0-2   | | |
`,
  },
  {
    title: 'limits of a profile are for outdial alone',
    purposes: REQUESTS,
    lines: String.raw`
-/5-16 | 1234              | 1234              | ok             | | |
-/5-16 | 12                | 12                | too-short 3-14 | | |
-/5-16 | 123456789012345   | 123456789012345   | too-long 3-14  | | |
US/11  | +442079460958     | +442079460958     | ok             | | ok GB | +44 20 7946 0958
US/18  | 011442079460958   | 011442079460958   | too-long 3-14  | | too-long GB → +44 20 7946 0958 |
`,
  },
  {
    title: '+ only at the start',
    purposes: EVERY,
    lines: String.raw`
US | ++12015532447        | ++12015532447       | plus-inside | | |
US | 1201+5532447         | 1201+5532447        | plus-inside | | |
US | 2015532447+          | 2015532447+         | plus-inside | | |
US | *67+12015532447      | *67+12015532447     | plus-inside | | |
US | :+12015532447        | :+12015532447       | plus-inside | | |
US | 0＋44                | 0+44                | plus-inside | | |
US | 1+                   | 1+                  | plus-inside | | |
US | (+1) 201 553 2447    | +12015532447        | ok          | | ok US | +1 201 553 2447
US | call +1 201 553 2447 | +12015532447        | ok confirm  | call | ok US | +1 201 553 2447
`,
  },
  {
    title: 'no entry point, however it is written',
    purposes: EVERY,
    lines: String.raw`
US/entry | +12015550100           | +12015550100   | entry-point | | |
US/entry | 12015550100            | 12015550100    | entry-point | | |
US/entry | 1 (201) 555-0100       | 12015550100    | entry-point | | |
US/entry | 011 1 201 555 0100     | 01112015550100 | entry-point | | |
US/entry | tel:+1-201-555-0100    | +12015550100   | entry-point | | |
US/entry | ＋１２０１５５５０１００ | +12015550100 | entry-point | | |
US/entry | +١٢٠١٥٥٥٠١٠٠           | +12015550100   | entry-point | | |
US/entry | \u202D+12015550100     | +12015550100   | entry-point | | |
US/entry | +1:201:5550100         | +1:201:5550100 | entry-point | | |
US/entry | 12015550100#           | 12015550100#   | entry-point | | |
US/entry | *12015550100           | *12015550100   | entry-point | | |
US/entry | +1 201 555 0100 x5     | +12015550100   | entry-point x5 | x5 | |
US/entry | Main: +1 201 555 0100  | +12015550100   | entry-point | Main: | |
US/entry | (201) 555-0100         | 2015550100     | ok          | | entry-point |
US/entry | (201) 555-0100 home    | 2015550100     | ok confirm  | home | entry-point |
US/entry | (201) 555-0101         | 2015550101     | entry-point | | |
US/entry | +1 201 555 0101        | +12015550101   | ok          | | entry-point |
US/entry | 011 1 201 555 0101     | 01112015550101 | ok          | | entry-point |
US/entry | 1-201-555-0101         | 12015550101    | ok          | | entry-point |
US/entry | +442079460100          | +442079460100  | entry-point | | |
US/entry | +44 (0)20 7946 0100    | +442079460100  | entry-point | (0) | |
US/entry | 011 44 20 7946 0100    | 011442079460100 | entry-point | | |
US/entry | +4402079460100         | +4402079460100 | ok          | | entry-point |
US/entry | 0114402079460100       | 0114402079460100 | too-long 3-14 | | entry-point |
US/entry | +61 2 9123 4500        | +61291234500   | entry-point | | |
US/entry | 011-61-2-9123-4500     | 01161291234500 | entry-point | | |
US/entry | 4100                   | 4100           | entry-point | | |
US/entry | +4100                  | +4100          | entry-point | | |
GB/entry | 0012015550100          | 0012015550100  | entry-point | | |
GB/entry | 00 44 20 7946 0100     | 00442079460100 | entry-point | | |
GB/entry | 020 7946 0100          | 02079460100    | ok          | | entry-point |
JP/entry | 010 1 201 555 0100     | 01012015550100 | entry-point | | |
-/entry  | 0012015550100          | 0012015550100  | entry-point | | |
-/entry  | 020 7946 0100          | 02079460100    | ok          | | |
US/entry | +12015550102           | +12015550102   | ok          | | ok US | +1 201 555 0102
US/entry | +120155501000          | +120155501000  | ok          | | not-possible |
US/entry | +1201555010            | +1201555010    | ok          | | not-possible |
US/entry | +14100                 | +14100         | ok          | | not-possible |
US/entry | 41001                  | 41001          | ok          | | |
US/entry | +                      | +              | too-short 3-14 | | |
`,
  },
  {
    title: 'no extension on an outdial',
    purposes: OUTDIAL,
    lines: String.raw`
US/extension | 4102          | 4102         | extension | | |
US/extension | 41-02         | 4102         | extension | | |
US/extension | ٤١٠٢          | 4102         | extension | | |
US/extension | ext. 4102     | 4102         | extension | ext | |
US/extension | 4102 x1       | 4102         | extension x1 | x1 | |
US/extension | 410           | 410          | ok        | | |
US/extension | 41022         | 41022        | ok        | | |
US/extension | +4102         | +4102        | ok        | | not-possible |
US/extension | +12015532447  | +12015532447 | ok        | | ok US | +1 201 553 2447
US/broken    | 4102          | 4102         | ok        | | |
US/broken    | (             |              | empty     | | |
US/broken    | +19005551234  | +19005551234 | blocked-prefix | | |
US/none      | 4102          | 4102         | ok        | | |
`,
  },
  {
    title: 'blocked and allowed prefixes',
    purposes: OUTDIAL,
    lines: String.raw`
US/blocked | +1 900 555 1234      | +19005551234   | blocked-prefix | | |
US/blocked | 011 1 900 555 1234   | 01119005551234 | blocked-prefix | | |
US/blocked | +1:900:5551234       | +1:900:5551234 | blocked-prefix | | |
US/blocked | +1*900#5551234       | +1*900#5551234 | blocked-prefix | | |
US/blocked | ＋１９００５５５１２３４ | +19005551234 | blocked-prefix | | |
US/blocked | 0:11:1900 5551234    | 0:11:19005551234 | blocked-prefix | | |
US/blocked | +61 2 9123 4567      | +61291234567   | blocked-prefix | | |
US/blocked | 011 61 2 9123 4567   | 01161291234567 | blocked-prefix | | |
US/blocked | 976 555 1234         | 9765551234     | blocked-prefix | | |
US/blocked | *69 123              | *69123         | blocked-prefix | | |
US/blocked | 0044 20 7946 0958    | 00442079460958 | blocked-prefix | | |
US/blocked | 1 900 555 1234       | 19005551234    | ok             | | ok US |
US/blocked | +9765551234          | +9765551234    | ok             | | not-possible |
US/blocked | +1 901 555 1234      | +19015551234   | ok             | | ok US | +1 901 555 1234
US/blocked | +442079460958        | +442079460958  | ok             | | ok GB | +44 20 7946 0958
GB/blocked | +442079460958        | +442079460958  | blocked-prefix | | |
GB/blocked | 00442079460958       | 00442079460958 | blocked-prefix | | |
GB/blocked | 0019005551234        | 0019005551234  | blocked-prefix | | |
GB/abroad  | 00 33 1 23 45 67 89  | 0033123456789  | blocked-prefix | | |
GB/abroad  | +33 1 23 45 67 89    | +33123456789   | blocked-prefix | | |
GB/abroad  | 020 7946 0958        | 02079460958    | ok             | | ok GB | 020 7946 0958
US/abroad  | 011 61 2 9123 4567   | 01161291234567 | blocked-prefix | | |
US/abroad  | 201 553 2447         | 2015532447     | ok             | | ok US | (201) 553-2447
US/noUK    | +44 (0)20 7946 0958  | +442079460958  | blocked-prefix | (0) | |
US/noUK    | 011 44 20 7946 0958  | 011442079460958 | blocked-prefix | | |
AU/noUK    | 0011 44 20 7946 0958 | 0011442079460958 | blocked-prefix | | |
JP/noUK    | 010 44 20 7946 0958  | 010442079460958 | blocked-prefix | | |
RU/noUK    | 8-10-44-20-7946-0958 | 810442079460958 | blocked-prefix | | |
CN/noUK    | 00 44 20 7946 0958   | 00442079460958 | blocked-prefix | | |
-/noUK     | 011 44 20 7946 0958  | 011442079460958 | blocked-prefix | | |
-/noUK     | 00 44 20 7946 0958   | 00442079460958 | blocked-prefix | | |
US/noUK    | 44 20 7946 0958      | 442079460958   | ok             | | not-possible |
US/noUK    | 011 353 1 234 5678   | 01135312345678 | ok             | | idd IE → +353 1 234 5678 |
GB/onlyUK  | +44 20 7946 0958     | +442079460958  | ok             | | ok GB | +44 20 7946 0958
GB/onlyUK  | 00 44 20 7946 0958   | 00442079460958 | ok             | | idd GB → +44 20 7946 0958 |
GB/onlyUK  | 020 7946 0958        | 02079460958    | ok             | | ok GB | 020 7946 0958
GB/onlyUK  | +12015532447         | +12015532447   | not-allowed-prefix | | |
GB/onlyUK  | 0012015532447        | 0012015532447  | not-allowed-prefix | | |
GB/onlyUK  | 442079460958         | 442079460958   | not-allowed-prefix | | |
GB/onlyUK  | *100#                | *100#          | not-allowed-prefix | | |
US/both    | +12015532447         | +12015532447   | ok             | | ok US | +1 201 553 2447
US/both    | 011 1 201 553 2447   | 01112015532447 | ok             | | idd US → +1 201 553 2447 |
US/both    | +19005551234         | +19005551234   | blocked-prefix | | |
US/both    | +61 2 9123 4567      | +61291234567   | not-allowed-prefix | | |
US/both    | 2015532447           | 2015532447     | not-allowed-prefix | | |
US/none    | +61 2 9123 4567      | +61291234567   | ok             | | ok AU | +61 2 9123 4567
`,
  },
  {
    title: 'extensions and prefixes are for outdial alone',
    purposes: REQUESTS,
    lines: String.raw`
US/extension | 4102           | 4102           | ok | | |
US/blocked   | +1 900 555 1234 | +19005551234  | ok | | ok US | +1 900 555 1234
US/blocked   | *69 123        | *69123         | ok | | |
GB/onlyUK    | +12015532447   | +12015532447   | ok | | ok US | +1 201 553 2447
US/both      | 2015532447     | 2015532447     | ok | | ok US | (201) 553-2447
`,
  },
  {
    title: 'the reason that helps most comes first',
    purposes: OUTDIAL,
    lines: String.raw`
US/all | 4+                  | 4+              | plus-inside        | | |
US/all | 41                  | 41              | too-short 3-14     | | |
US/all | 442079460100        | 442079460100    | entry-point        | | |
US/all | 011442079460100     | 011442079460100 | entry-point        | | |
US/all | 4102                | 4102            | extension          | | |
US/all | 011614123456789     | 011614123456789 | blocked-prefix     | | |
US/all | 123456789012345     | 123456789012345 | not-allowed-prefix | | |
US/all | 011494123456789     | 011494123456789 | too-long 3-14      | | too-long DE → +49 4123 456789 |
`,
  },
];
