/** The preview campaign of the default world, its contacts and its call guide. */
import type { Guide } from '../../core/schema/types.js';
import { text } from './texts.js';
import type { CampaignContact, WorldCampaign } from './types.js';

const GUIDE: Guide = {
  id: 'guide-renewal',
  start: 'renew',
  questions: [
    {
      id: 'renew',
      text: text('Would you like to renew your card?', '您要续办卡片吗？'),
      kind: 'choice',
      required: true,
      options: [
        { id: 'yes', label: text('Yes', '是'), next: 'delivery' },
        { id: 'later', label: text('Not now', '暂不'), next: 'call-on' },
        { id: 'no', label: text('No', '否'), next: 'reason' },
      ],
    },
    {
      id: 'delivery',
      text: text('How should the new card reach you?', '新卡以何种方式送达？'),
      kind: 'choice',
      required: true,
      options: [
        { id: 'post', label: text('By post', '邮寄'), next: 'cards' },
        { id: 'branch', label: text('At a branch', '到网点领取'), next: 'pick-up' },
      ],
    },
    {
      id: 'pick-up',
      text: text('When would you like to pick it up?', '您希望何时领取？'),
      kind: 'date',
      required: true,
      next: 'cards',
    },
    {
      id: 'cards',
      text: text('How many additional cards do you need?', '您需要几张附属卡？'),
      kind: 'number',
      next: 'note',
    },
    {
      id: 'call-on',
      text: text('When may we call you again?', '我们何时可以再次致电？'),
      kind: 'date',
      required: true,
      next: 'note',
    },
    {
      id: 'reason',
      text: text('Why do you not want to renew it?', '您不续办的原因是什么？'),
      kind: 'text',
      required: true,
      next: 'note',
    },
    { id: 'note', text: text('Anything else?', '还有其他事项吗？'), kind: 'text' },
  ],
};

/** Invented people, on numbers that are kept free for such. */
const PEOPLE: [name: string, number: string, expires: string, last: string, attempts: string][] = [
  ['Mina Okafor', '+12015550163', '08/2026', '2026-01-12', '0'],
  ['Lars Winther', '+442079460137', '07/2026', '2025-11-03', '1'],
  ['陈思远', '+12125550148', '09/2026', '2025-12-20', '0'],
  ['Camila Duarte', '+12025550119', '07/2026', '2025-08-30', '2'],
  ['Yusuf Demir', '+442079460172', '10/2026', '2026-01-05', '0'],
  ['Hannah Greene', '+13035550107', '08/2026', '2025-10-17', '1'],
];

const contacts = PEOPLE.map(([name, number, expires, last, attempts], i): CampaignContact => ({
  id: `contact-${i + 1}`,
  name,
  number,
  fields: [
    { name: 'cardExpires', label: text('Card expires', '卡片到期'), value: expires },
    { name: 'lastContact', label: text('Last contact', '上次联系'), value: last },
    { name: 'attempts', label: text('Attempts', '尝试次数'), value: attempts },
  ],
}));

export const CAMPAIGNS: WorldCampaign[] = [
  {
    id: 'camp-renewal',
    name: text('Card renewal', '卡片续期'),
    agentIds: ['ada', 'ben'],
    contacts,
    skipEnabled: true,
    offerSeconds: 120,
    variables: [
      {
        name: 'preferredBranch',
        label: text('Preferred branch', '首选网点'),
        type: 'string',
        value: null,
        editable: true,
      },
    ],
    guide: GUIDE,
  },
];
