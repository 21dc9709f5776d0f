// What is typed and pasted, in every way of writing.
import { EVERY, type Block } from './rows.js';

export const WRITTEN: Block[] = [
  {
    title: 'the formats of the guide',
    purposes: EVERY,
    lines: String.raw`
- | +12015532447     | +12015532447     | ok |  | ok US                                          | +1 201 553 2447
US | +12015532447    | +12015532447     | ok |  | ok US                                          | +1 201 553 2447
CN | +12015532447    | +12015532447     | ok |  | ok US                                          | +1 201 553 2447
- | +11234567890     | +11234567890     | ok |  | not-valid                                      | +1 1234567890
US | +11234567890    | +11234567890     | ok |  | not-valid                                      | +1 1234567890
GB | +11234567890    | +11234567890     | ok |  | not-valid                                      | +1 1234567890
- | 01161123456789   | 01161123456789   | ok |  | not-valid → +61 123456789                      |
US | 01161123456789  | 01161123456789   | ok |  | not-valid → +61 123456789                      |
GB | 01161123456789  | 01161123456789   | ok |  | not-possible                                   |
AU | 01161123456789  | 01161123456789   | ok |  | not-possible                                   |
`,
  },
  {
    title: 'punctuation goes without a word',
    purposes: EVERY,
    lines: String.raw`
US | +1 (201) 553-2447               | +12015532447   | ok |  | ok US | +1 201 553 2447
US | (201) 553-2447                  | 2015532447     | ok |  | ok US | (201) 553-2447
US | 201.553.2447                    | 2015532447     | ok |  | ok US | (201) 553-2447
US | 201/553/2447                    | 2015532447     | ok |  | ok US | (201) 553-2447
US | 1-201-553-2447                  | 12015532447    | ok |  | ok US |
US | \u0009201\u0009553 2447\u000A   | 2015532447     | ok |  | ok US | (201) 553-2447
FR | 01\u00A023\u202F45\u200967\u300089 | 0123456789  | ok |  | ok FR | 01 23 45 67 89
DE | 030–1234—5678                   | 03012345678    | ok |  | ok DE | 030 12345678
DE | 030\u22121234\u20105678\u2011   | 03012345678    | ok |  | ok DE | 030 12345678
GB | 020 7946 0958                   | 02079460958    | ok |  | ok GB | 020 7946 0958
CN | 138-0013-8000                   | 13800138000    | ok |  | ok CN | 138 0013 8000
- | 201-553-2447                     | 2015532447     | ok |  |       |
US | tel:+1-201-553-2447             | +12015532447   | ok |  | ok US | +1 201 553 2447
US | TEL: 201 553 2447               | 2015532447     | ok |  | ok US | (201) 553-2447
US | callto://+12015532447           | +12015532447   | ok |  | ok US | +1 201 553 2447
US | tel:%2B1%20201%20553%202447     | +12015532447   | ok |  | ok US | +1 201 553 2447
`,
  },
  {
    title: 'direction marks and what has no width go without a word',
    purposes: EVERY,
    lines: String.raw`
US | \u202A+12015532447\u202C        | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u202B+12015532447\u202C        | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u202D+12015532447              | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u202E+12015532447              | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u2066+1201\u20695532447        | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u2067+1\u2068201\u20695532447  | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \u200E+1201\u200F5532447\u061C  | +12015532447 | ok |  | ok US | +1 201 553 2447
US | +1\u200B201\u200C553\u200D2447  | +12015532447 | ok |  | ok US | +1 201 553 2447
US | \uFEFF+1201\u20605532447\u00AD  | +12015532447 | ok |  | ok US | +1 201 553 2447
US | 9\u200E1\u200E1                 | 911          | emergency |  |  |
`,
  },
  {
    title: 'digits of every script are digits',
    purposes: EVERY,
    lines: String.raw`
US | ＋１２０１５５３２４４７    | +12015532447 | ok | | ok US | +1 201 553 2447
GB | （０２０）７９４６－０９５８ | 02079460958  | ok | | ok GB | 020 7946 0958
JP | ０３／１２３４．５６７８    | 0312345678   | ok | | ok JP | 03-1234-5678
US | ＊１００＃                  | *100#        | ok | |       |
US | ２０１：５５３２４４７      | 201:5532447  | ok | |       |
US | +١٢٠١٥٥٣٢٤٤٧                | +12015532447 | ok | | ok US | +1 201 553 2447
SA | ٠٥٠١٢٣٤٥٦٧                  | 0501234567   | ok | | ok SA | 050 123 4567
US | ۲۰۱ ۵۵۳ ۲۴۴۷                | 2015532447   | ok | | ok US | (201) 553-2447
IN | ०९८७६५ ४३२१०                | 09876543210  | ok | | ok IN | 098765 43210
US | ২০১৫৫৩২৪৪৭                  | 2015532447   | ok | | ok US | (201) 553-2447
US | ๒๐๑๕๕๓๒๔๔๗                  | 2015532447   | ok | | ok US | (201) 553-2447
US | 𝟐𝟎𝟏𝟝𝟝𝟛𝟤𝟰𝟺𝟳                  | 2015532447   | ok | | ok US | (201) 553-2447
US | ２０1-٥٥٣ ۲۴۴۷              | 2015532447   | ok | | ok US | (201) 553-2447
US | ⑦201553                     | 201553       | ok confirm | ⑦ | |
US | 201⁷553                     | 201553       | ok confirm | ⁷ | |
US | 201½553                     | 201553       | ok confirm | ½ | |
US | Ⅷ201553                     | 201553       | ok confirm | Ⅷ | |
US | 一二三                      |              | empty      | 一二三 | |
`,
  },
  {
    title: 'letters are dropped and said',
    purposes: EVERY,
    lines: String.raw`
US | 1-800-FLOWERS          | 1800          | ok confirm | FLOWERS     |        |
US | 1-800-GOT-JUNK         | 1800          | ok confirm | GOT JUNK    |        |
US | (800) 555-TIPS         | 800555        | ok confirm | TIPS        |        |
US | +1 800 MICROSOFT       | +1800         | ok confirm | MICROSOFT   | not-possible |
GB | 0800 REVERSE           | 0800          | ok confirm | REVERSE     |        |
US | 1e10                   | 110           | ok confirm | e           |        |
US | 5O5                    | 55            | too-short 3-14 | O       |        |
US | call 2015532447 now    | 2015532447    | ok confirm | call now    | ok US  | (201) 553-2447
US | Phone: +1 201 553 2447 | +12015532447  | ok confirm | Phone:      | ok US  | +1 201 553 2447
CN | 电话：138 0013 8000    | 13800138000   | ok confirm | 电话:       | ok CN  | 138 0013 8000
US | 2015532447 (home)      | 2015532447    | ok confirm | home        | ok US  | (201) 553-2447
US | hello                  |               | empty      | hello       |        |
`,
  },
  {
    title: 'so is all else',
    purposes: EVERY,
    lines: String.raw`
US | \u260E 201 553 2447      | 2015532447   | ok confirm | \u260E | ok US | (201) 553-2447
US | 201~553~2447             | 2015532447   | ok confirm | ~ ~    | ok US | (201) 553-2447
US | 201_553_2447             | 2015532447   | ok confirm | _ _    | ok US | (201) 553-2447
US | "201 553 2447"           | 2015532447   | ok confirm | " "    | ok US | (201) 553-2447
US | 201·553·2447             | 2015532447   | ok confirm | · ·    | ok US | (201) 553-2447
US | $201553                  | 201553       | ok confirm | $      |       |
US | 201553!                  | 201553       | ok confirm | !      |       |
US | 201\u007C553             | 201553       | ok confirm | \u007C |       |
US | sip:+12015532447@example.com | +12015532447 | ok confirm | @example.com | ok US | +1 201 553 2447
US | sip:alice@10.0.0.1       |              | empty | alice @10.0.0.1 |  |
US | 2015532447 or 2015532448 | 20155324472015532448 | too-long 3-14 | or |  |
US | 2015532447, 2015532448   | 2015532447   | ok confirm | , 2015532448 | ok US | (201) 553-2447
US | 192,168                  | 192          | ok confirm x168 | ,168 | |
US | 2026-11-22 10:30         | 2026112210:30 | ok | | |
US |                          |              | empty | | |
US | ( ) - . /                |              | empty | | |
`,
  },
  {
    title: 'an extension is cut off and said',
    purposes: EVERY,
    lines: String.raw`
US | +12015532447,123            | +12015532447 | ok confirm x123 | ,123          | ok US | +1 201 553 2447
US | +12015532447,,123#          | +12015532447 | ok confirm x123 | ,,123#        | ok US | +1 201 553 2447
US | +12015532447;123            | +12015532447 | ok confirm x123 | ;123          | ok US | +1 201 553 2447
US | tel:+1-201-553-2447;ext=123 | +12015532447 | ok confirm x123 | ;ext=123      | ok US | +1 201 553 2447
US | 201 553 2447 x12            | 2015532447   | ok confirm x12  | x12           | ok US | (201) 553-2447
US | 2015532447X12               | 2015532447   | ok confirm x12  | X12           | ok US | (201) 553-2447
US | 2015532447 ext. 12          | 2015532447   | ok confirm x12  | ext. 12       | ok US | (201) 553-2447
US | 2015532447 extension 12     | 2015532447   | ok confirm x12  | extension 12  | ok US | (201) 553-2447
US | 2015532447p12               | 2015532447   | ok confirm x12  | p12           | ok US | (201) 553-2447
US | 2015532447w12               | 2015532447   | ok confirm x12  | w12           | ok US | (201) 553-2447
CN | 010-8765-4321转８          | 01087654321  | ok confirm x8   | 转8           | ok CN | 010 8765 4321
CN | 010-8765-4321 分机 12       | 01087654321  | ok confirm x12  | 分机 12       | ok CN | 010 8765 4321
CN | 010-8765-4321，12           | 01087654321  | ok confirm x12  | ,12           | ok CN | 010 8765 4321
RU | 8 (495) 123-45-67 доб. 12   | 84951234567  | ok confirm x12  | доб. 12       | ok RU | 8 (495) 123-45-67
SA | 011 461 0000 x١٢            | 0114610000   | ok confirm x12  | x12           | ok SA | 011 461 0000
US | +12015532447;phone-context=+1 | +12015532447 | ok confirm    | ;phone-context=+1 | ok US | +1 201 553 2447
US | +12015532447 ext 12 or 13   | +12015532447 | ok confirm      | ext 12 or 13  | ok US | +1 201 553 2447
US | 2015532447,                 | 2015532447   | ok confirm      | ,             | ok US | (201) 553-2447
US | ext. 4102                   | 4102         | ok confirm      | ext           |       |
US | 12 x 34567                  | 12           | too-short 3-14 x34567 | x 34567 |       |
US | +12015532447#123            | +12015532447#123 | ok          |               |       |
`,
  },
  {
    title: 'a trunk (0) after + or a prefix for calls abroad is cut out and said',
    purposes: EVERY,
    lines: String.raw`
US | +44 (0)20 7946 0958         | +442079460958  | ok confirm     | (0)         | ok GB | +44 20 7946 0958
US | ＋44（０）20 7946 0958      | +442079460958  | ok confirm     | (0)         | ok GB | +44 20 7946 0958
US | +44 (0)20 7946 0958 ext. 12 | +442079460958  | ok confirm x12 | (0) ext. 12 | ok GB | +44 20 7946 0958
US | Fax: +49 (0) 30 12345678    | +493012345678  | ok confirm     | Fax: (0)    | ok DE | +49 30 12345678
DE | 0044 (0)20 7946 0958        | 00442079460958 | ok confirm     | (0)         | idd GB → +44 20 7946 0958 |
CN | 00 61 (0)2 9123 4567        | 0061291234567  | ok confirm     | (0)         | idd AU → +61 2 9123 4567 |
US | 011 61 (0)2 9123 4567       | 01161291234567 | ok confirm     | (0)         | idd AU → +61 2 9123 4567 |
AU | 0011 64 (0)3 345 6789       | 00116433456789 | ok confirm  | (0)         | idd NZ → +64 3 345 6789 |
RU | 8-10-61 (0)2 9123 4567      | 81061291234567 | ok confirm     | (0)         | idd AU → +61 2 9123 4567 |
BR | 00 21 61 (0)2 9123 4567     | 002161291234567 | too-long 3-14 | (0)         | too-long AU → +61 2 9123 4567 |
GB | (0)20 7946 0958             | 02079460958    | ok             |             | ok GB | 020 7946 0958
US | +39 (0)6 1234 5678          | +390612345678  | ok             |             | ok IT | +39 06 1234 5678
US | +4402079460958              | +4402079460958 | ok             |             | e164 GB → +44 20 7946 0958 |
US | +44 (020) 7946 0958         | +4402079460958 | ok             |             | e164 GB → +44 20 7946 0958 |
`,
  },
];
