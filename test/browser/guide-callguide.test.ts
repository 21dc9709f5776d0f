/** The guide's lines on the call guide of a campaign, line by line. */
import { expect } from '@open-wc/testing';
import type { CcCallGuide, CcWrapup } from '../../src/index.js';
import {
  button,
  buttons,
  byRole,
  deep,
  findButton,
  findRole,
  focused,
  isOff,
  nameOf,
  part,
  seen,
  until,
} from '../helpers/dom.js';
import { choose, fields, given, press, question, write } from '../helpers/guide.js';
import { openDesk, settled, type Desk } from '../helpers/page.js';

/** A campaign call whose customer has answered. */
async function onCampaign(lang = 'en'): Promise<Desk & { guide: CcCallGuide; hangUp(): Promise<void> }> {
  const at = await openDesk({ lang });
  const { desk, sim, pass } = at;
  const { id: campaignId, contact } = await until(() => desk.state.campaign, 'the campaign');
  void desk.request({ type: 'campaign-call', campaignId, contactId: contact!.id });
  await pass(0);
  const interaction = sim.state().interactions.at(-1);
  sim.phone('ada').answer();
  await pass(0);
  sim.customer(interaction!.id).answer();
  await pass(0);
  const guide = (await until(() => deep(desk, 'cc-call-guide'), 'the call guide')) as CcCallGuide;
  await settled(desk);
  const hangUp = async () => {
    sim.customer(interaction!.id).hangUp();
    await pass(0);
  };
  return { ...at, guide, hangUp };
}

/** Not now, on 1 March, nothing else. */
async function answer(guide: CcCallGuide): Promise<void> {
  await choose(guide, 'Not now');
  await press(guide, 'Next');
  await write(guide, '2026-03-01');
  await press(guide, 'Next');
  await press(guide, 'Check answers');
}
const sent = ({ sim }: Desk) => sim.commands.map(({ type }) => type);

describe('the guide: the call guide', () => {
  it('callguide 2.9.1: with questions and answers of the campaign there is a tab Call guide in the auxiliary information pane', async () => {
    const { desk } = await onCampaign();
    const pane = part(desk, 'auxiliary')!;
    expect(nameOf(pane)).to.equal('Auxiliary information');
    const tab = byRole(pane, 'tab', 'Call guide')!;
    expect(tab.getAttribute('aria-selected')).to.equal('true');
    expect(Boolean(deep(pane, 'cc-call-guide'))).to.equal(true);
  });

  it('callguide 2.9.1 other calls: a call without them has no such tab', async () => {
    const { desk, sim, pass } = await openDesk();
    sim.offerCall({ from: '+12015532447', dnis: '+18005550142' });
    await pass(0);
    sim.phone('ada').answer();
    await pass(0);
    expect(desk.state.calls[0]!.phase).to.equal('connected');
    expect(Boolean(byRole(desk, 'tab', 'Call guide'))).to.equal(false);
  });

  it('callguide 2.9.2: the agent is prompted to answer', async () => {
    const { guide } = await onCampaign();
    expect(question(guide)).to.equal('Would you like to renew your card?');
    expect(fields(guide).map(nameOf)).to.deep.equal(['Yes', 'Not now', 'No']);
    await press(guide, 'Next');
    expect(seen(guide)).to.contain('Answer this question to go on');
  });

  it('callguide 2.9.3: by the answers the agent is led through the next questions', async () => {
    const { guide } = await onCampaign();
    await choose(guide, 'No');
    await press(guide, 'Next');
    expect(question(guide)).to.equal('Why do you not want to renew it?');
    await press(guide, 'Back');
    await choose(guide, 'Yes');
    await press(guide, 'Next');
    expect(question(guide)).to.equal('How should the new card reach you?');
    await choose(guide, 'At a branch');
    await press(guide, 'Next');
    expect(question(guide)).to.equal('When would you like to pick it up?');
  });

  it('callguide 2.9.4: the answers have to be submitted', async () => {
    const { sim, guide, pass } = await onCampaign();
    await answer(guide);
    expect(seen(guide)).to.contain('All answered, not submitted yet');
    await press(guide, 'Submit');
    await pass(0);
    expect(seen(guide)).to.contain('Submitted');
    expect(given(guide)[1]).to.equal('When may we call you again? Mar 1, 2026');
    const [submission] = sim.state().campaigns[0]!.submissions!;
    expect(submission!.answers).to.deep.equal({ renew: 'later', 'call-on': '2026-03-01' });
  });

  it('callguide 2.9.4 wrap-up: an agent who wraps up without submitting them is asked first', async () => {
    const at = await onCampaign();
    const { desk, guide, hangUp, pass } = at;
    await choose(guide, 'Not now');
    await hangUp();
    const wrapup = (await until(() => deep(desk, 'cc-wrapup'), 'the wrap-up')) as CcWrapup;
    (await findRole(desk, 'tab', 'Agent interaction history')).click();
    await settled(desk);
    (await findButton(wrapup, 'Submit')).click();
    const asked = await findRole(wrapup, 'alertdialog', /^The call guide is not submitted/);
    expect(buttons(asked)).to.deep.equal(['Go to the call guide', 'Submit without the call guide', 'Back']);
    button(asked, 'Go to the call guide')!.click();
    await until(() => byRole(desk, 'tab', 'Call guide')?.getAttribute('aria-selected') === 'true', 'its tab');
    const shown = (await until(() => deep(desk, 'cc-call-guide'), 'the call guide')) as CcCallGuide;
    await until(() => fields(shown).includes(focused() as HTMLInputElement), 'the focus is there');
    await answer(shown);
    await press(shown, 'Submit');
    await pass(0);
    (await findButton(wrapup, 'Submit')).click();
    await pass(0);
    expect(sent(at).slice(-2)).to.deep.equal(['submit-guide', 'wrapup']);
    expect(desk.state.calls.length).to.equal(0);
  });

  it('callguide zh: 辅助信息, 呼叫指南, 提交', async () => {
    const { desk, guide } = await onCampaign('zh-CN');
    expect(nameOf(part(desk, 'auxiliary')!)).to.equal('辅助信息');
    await findRole(desk, 'tab', '呼叫指南');
    await choose(guide, '暂不');
    await press(guide, '下一步');
    await write(guide, '2026-03-01');
    await press(guide, '下一步');
    await press(guide, '检查回答');
    expect(isOff(button(guide, '提交'))).to.equal(false);
  });
});
