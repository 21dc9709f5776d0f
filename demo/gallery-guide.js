// The call guide of a campaign: cc-call-guide in every state. Answers were given, what is submitted was asked for.
import { CARD_VARIABLES } from './fixtures.js';
import {
  click,
  edit,
  either,
  enter,
  fails,
  figure,
  find,
  lineDrops,
  snap,
  then,
  until,
  withSheet,
} from './gallery-figures.js';

const guide = figure('cc-call-guide');
const wrap = figure('cc-wrapup');

const words = (en, zh) => ({ en, 'zh-CN': zh });
const choice = (id, text, options, more) => ({ id, text, kind: 'choice', required: true, options, ...more });

/** Two ways of different length. */
export const RENEWAL = {
  id: 'renewal',
  start: 'address',
  questions: [
    choice('address', words('Does the address on file still apply?', '登记的地址是否仍然有效？'), [
      { id: 'yes', label: words('Yes', '是'), next: 'renew' },
      { id: 'no', label: words('No', '否'), next: 'moved' },
    ]),
    {
      id: 'moved',
      text: words('Since when?', '从何时起？'),
      kind: 'date',
      required: true,
      next: 'renew',
    },
    choice('renew', words('Renew the card now?', '现在续办卡片吗？'), [
      { id: 'same', label: words('Yes, same card', '是，同一种卡'), next: 'delivery' },
      { id: 'gold', label: words('Yes, as a gold card', '是，升级为金卡'), next: 'delivery' },
      { id: 'no', label: words('No', '否'), next: 'why' },
    ]),
    choice('delivery', words('How should the new card be delivered?', '新卡如何送达？'), [
      { id: 'courier', label: words('Courier to home address', '快递到家'), next: 'cards' },
      { id: 'branch', label: words('Pick up at a branch', '到网点领取'), next: 'cards' },
      { id: 'digital', label: words('Digital card only', '仅电子卡'), next: 'note' },
    ]),
    {
      id: 'cards',
      text: words('How many additional cards?', '需要几张附属卡？'),
      kind: 'number',
      next: 'note',
    },
    { id: 'why', text: words('Why not?', '原因是什么？'), kind: 'text', required: true, next: 'note' },
    { id: 'note', text: words('Anything else?', '还有其他事项吗？'), kind: 'text' },
  ],
};
const only = (question) => ({ id: 'one', start: 'q', questions: [{ id: 'q', ...question }] });

const LONG = words(
  'Has the customer been informed about the changed conditions for payments abroad, the fees that apply from next year on, and the right to object within thirty days?',
  '是否已告知客户境外支付条件的变更、自明年起适用的费用以及三十天内提出异议的权利？',
);
const LONG_OPTION = words(
  'Informed, and asked for the conditions to be sent by post to Donaudampfschifffahrtsgesellschaftskapitänsstraße 12',
  '已告知，并要求将条款邮寄至多瑙河轮船公司船长大街十二号的登记地址',
);
const LONG_ANSWER =
  'The customer asks for a call back after the holidays, has three more questions about the fees, and would like somebody to look at the charge of 12 December again.';

const campaign = (shown = RENEWAL, call = {}) =>
  snap('connected-campaign', { call: { guide: shown, ...call } });
const wrapup = (call = {}) =>
  snap('wrapup-deadline', { call: { kind: 'campaign', guide: RENEWAL, variables: CARD_VARIABLES, ...call } });

// What an agent does ---------------------------------------------------------------------------------

/** Chooses the option at this place. */
const choose = (at) => click('.ask input', at);
const write = (text) => async (element) =>
  enter(await find(element, '.ask :is(input, textarea)'), typeof text === 'function' ? text(element) : text);
const next = click('[part~="action-next"]');
const back = click('[part~="action-back"]');
const submit = click('[part~="action-submit-guide"]');
const change = (at) => click('.answers .link', at);
const turns = (...acts) => then(...acts.flatMap((act) => [act, next]));

const ALL = turns(choose(0), choose(0), choose(0), write('2'), write(either('No', '没有')));
const toDelivery = turns(choose(0), choose(0));

/** The backend has them. */
const taken = async (element, session) => {
  await until(() => element.matches(':state(submitting)'), 'it is on its way');
  session.apply({
    type: 'call-patch',
    callId: session.state.calls[0].id,
    patch: { guide: { ...session.state.calls[0].guide, submitted: true } },
  });
};
/** The administrator changed the guide: there is no courier any more. */
const optionGoes = (_element, session) => {
  const [call] = session.state.calls;
  const questions = RENEWAL.questions.map((question) =>
    question.id === 'delivery' ? { ...question, options: question.options.slice(1) } : question,
  );
  session.apply({ type: 'call-patch', callId: call.id, patch: { guide: { ...RENEWAL, questions } } });
};

/** With a call guide in the same page, which stays there or not. */
const besideGuide =
  (act, stays = false) =>
  async (_element, session) => {
    const element = document.createElement('cc-call-guide');
    session.append(element);
    await act?.(element, session);
    await session.settled();
    if (!stays) element.remove();
  };
const submitWrapup = click('[part~="action-wrapup"]');
const UNSAVED = withSheet(edit({ caseNumber: 'C-204900' }));

export const GUIDE = {
  id: 'guide',
  title: words('Call guide', '呼叫指南'),
  lead: words(
    'cc-call-guide: questions that follow from the answers, one at a time; then all answers, then Submit. Below, what cc-wrapup asks while it is not submitted.',
    'cc-call-guide：问题随回答逐一展开；随后检查全部回答并提交。下方为尚未提交时 cc-wrapup 的询问。',
  ),
  figures: [
    guide('guide-first', 'The first question', '第一个问题', campaign()),
    guide('guide-choice', 'The third, answered', '第三个问题，已回答', campaign(), {
      act: then(toDelivery, choose(0)),
    }),
    guide('guide-required', 'It has to be answered', '必须回答', campaign(), { act: next }),
    guide('guide-date', 'A date, on the longer way', '日期，较长的路径', campaign(), {
      act: turns(choose(1)),
    }),
    guide('guide-number', 'A number that may be left out', '可以不答的数字', campaign(), {
      act: then(toDelivery, turns(choose(1))),
    }),
    guide('guide-wrong', 'What is typed is no number', '输入的不是数字', campaign(), {
      act: then(toDelivery, turns(choose(1)), write('two'), next),
    }),
    guide('guide-text', 'A text', '文本', campaign(), {
      act: then(turns(choose(0), choose(2)), write(either('Moves abroad next month.', '下个月移居国外。'))),
    }),
    guide('guide-cut', 'A text that is too long', '文本过长', campaign(only({ text: LONG, kind: 'text' })), {
      act: write(LONG_ANSWER.repeat(8)),
    }),
    guide(
      'guide-clear',
      'An answer that can be taken back',
      '可以清除的回答',
      campaign(
        only({
          ...RENEWAL.questions[2],
          id: 'q',
          required: false,
        }),
      ),
      { act: choose(1) },
    ),
    guide('guide-back', 'Back', '返回', campaign(), { act: then(toDelivery, back) }),
    guide('guide-gone', 'An update took the answer', '更新后回答失效', campaign(), {
      act: then(toDelivery, choose(0), optionGoes),
    }),
    guide(
      'guide-long',
      'Long texts',
      '长文本',
      campaign({
        id: 'long',
        start: 'a',
        questions: [
          choice('a', LONG, [{ id: 'x', label: LONG_OPTION, next: 'b' }]),
          { id: 'b', text: LONG, kind: 'text', required: true, next: 'c' },
          choice('c', LONG, [
            { id: 'x', label: LONG_OPTION },
            { id: 'y', label: words('No', '否') },
          ]),
        ],
      }),
      { act: then(turns(choose(0), write(LONG_ANSWER)), choose(0)) },
    ),
    guide(
      'guide-many',
      'Thirty questions',
      '三十个问题',
      campaign({
        id: 'many',
        start: 'q0',
        questions: Array.from({ length: 30 }, (_, i) => ({
          id: `q${i}`,
          text: words(`Question ${i + 1}`, `问题 ${i + 1}`),
          kind: 'number',
          next: `q${i + 1}`,
        }))
          .slice(0, 30)
          .map((item, i) => (i === 29 ? { ...item, next: undefined } : item)),
      }),
      { act: turns(write('1'), write(''), write('3')) },
    ),
    guide('guide-summary', 'All answers', '全部回答', campaign(), { act: ALL }),
    guide('guide-incomplete', 'All answers, one no longer fits', '全部回答，其中一项失效', campaign(), {
      act: then(ALL, optionGoes),
    }),
    guide('guide-missing', 'All answers, a required one is missing', '全部回答，缺少必填项', campaign(), {
      act: then(ALL, (_element, session) => {
        const [call] = session.state.calls;
        const questions = RENEWAL.questions.map((question) =>
          question.id === 'note' ? { ...question, next: 'consent' } : question,
        );
        const consent = choice('consent', words('May we record this?', '可以记录吗？'), [
          { id: 'yes', label: words('Yes', '是') },
        ]);
        session.apply({
          type: 'call-patch',
          callId: call.id,
          patch: { guide: { ...RENEWAL, questions: [...questions, consent] } },
        });
      }),
    }),
    guide('guide-change', 'An answer is changed', '更改回答', campaign(), { act: then(ALL, change(1)) }),
    guide('guide-pending', 'Submit was pressed', '已按提交', campaign(), {
      answer: 'never',
      act: then(ALL, submit),
    }),
    guide('guide-failed', 'Submit failed', '提交失败', campaign(), {
      answer: fails('timeout'),
      act: then(ALL, submit),
    }),
    guide('guide-refused', 'The backend refused an answer', '后端拒绝了某个回答', campaign(), {
      answer: fails('invalid', { fields: { cards: 'At most one additional card' } }),
      act: then(ALL, submit),
    }),
    guide('guide-submitted', 'Submitted', '已提交', campaign(), {
      answer: 'never',
      act: then(ALL, submit, taken),
    }),
    guide(
      'guide-elsewhere',
      'Submitted elsewhere',
      '已在别处提交',
      campaign({ ...RENEWAL, submitted: true }),
    ),
    guide('guide-offline', 'Line lost', '线路中断', campaign(), { act: then(ALL, lineDrops) }),
    guide('guide-offline-question', 'Line lost, it goes on', '线路中断，仍可继续', campaign(), {
      act: then(toDelivery, lineDrops),
    }),
    guide('guide-bare', 'Within a pane', '在窗格中', campaign(), { props: { bare: true }, act: toDelivery }),
    guide(
      'guide-bad',
      'A guide that leads nowhere',
      '指向不存在的问题',
      campaign({
        ...RENEWAL,
        questions: RENEWAL.questions.filter(({ id }) => id !== 'moved'),
      }),
      { act: turns(choose(1)) },
    ),
    guide(
      'guide-empty',
      'A guide without a beginning',
      '没有起点的指南',
      campaign({ ...RENEWAL, start: 'x' }),
    ),
    wrap('guide-wrapup', 'Wrap-up, the guide is open', '话后处理，指南未提交', wrapup()),
    wrap('guide-wrapup-go', 'Submit, the guide is in the page', '提交，页面中有指南', wrapup(), {
      act: then(besideGuide(toDelivery, true), submitWrapup),
    }),
    wrap('guide-wrapup-all', 'Submit, the guide is only not submitted', '提交，指南仅差提交', wrapup(), {
      act: then(besideGuide(ALL), submitWrapup),
    }),
    wrap('guide-wrapup-none', 'Submit, the guide is nowhere to be seen', '提交，页面中没有指南', wrapup(), {
      act: submitWrapup,
    }),
    wrap('guide-wrapup-both', 'Submit, data unsaved as well', '提交，数据也未保存', wrapup(), {
      act: then(UNSAVED, besideGuide(toDelivery, true), submitWrapup),
    }),
    wrap('guide-wrapup-save', 'The same, all could be sent', '同上，可全部发送', wrapup(), {
      act: then(UNSAVED, besideGuide(ALL), submitWrapup),
    }),
  ],
};
