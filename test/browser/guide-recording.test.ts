/** The guide's section on recording, line by line. */
import { expect } from '@open-wc/testing';
import { deepAll, parts, seen } from '../helpers/dom.js';
import { openFloor, talking, type Floor, type Seat } from '../helpers/floor.js';

const recording = ({ interaction }: Floor) => interaction()?.recording.status;
/** What the pane says of the recording. */
const fact = ({ customer }: Seat) => parts(customer, 'fact').map(seen).join(' ');
const shape = ({ customer }: Seat) =>
  parts(customer, 'fact')
    .flatMap((item) => deepAll(item, 'path'))
    .map((path) => path.getAttribute('d'));

describe('the guide: recording', () => {
  it('recording intro: calls are recorded only where the administrator has turned it on', async () => {
    const floor = await talking({ world: { settings: { recordingEnabled: false } } });
    expect(recording(floor)).to.equal('off');
    expect(fact(floor.ada)).to.equal('Not recorded');
    expect(floor.ada.buttons.join()).not.to.match(/recording/i);
    const on = await talking();
    expect([recording(on), fact(on.ada)]).to.deep.equal(['on', 'Recording']);
  });

  it('recording note: it can be paused only with the Privacy Shield', async () => {
    const floor = await talking();
    const { sim, ada, pass } = floor;
    expect(ada.buttons).to.include('Pause recording');
    sim.setProfile('ada', { recording: { pauseEnabled: false } });
    await pass(0);
    expect(ada.buttons).not.to.include('Pause recording');
    expect([recording(floor), fact(ada)]).to.deep.equal(['on', 'Recording']);
  });

  it('recording before: only once the call is accepted', async () => {
    const { sim, ada, ring, after } = await openFloor();
    await ring();
    expect(seen(ada.card)).not.to.match(/recording/i);
    await after(sim.phone('ada').answer());
    expect(ada.buttons).to.include('Pause recording');
  });

  it('recording 1.1: Pause recording pauses it while the call goes on', async () => {
    const floor = await talking();
    const { ada } = floor;
    await ada.press('Pause recording');
    expect(recording(floor)).to.equal('paused');
    expect(fact(ada)).to.match(/^Recording paused/);
    expect(ada.panes[0]).to.deep.include({
      word: 'Connected',
      on: ['Hold', 'Start recording', 'Consult', 'Transfer', 'End'],
    });
  });

  it('recording 1.2: after the time that the administrator set it goes on by itself', async () => {
    const floor = await openFloor();
    const { sim, ada, ring, after, pass } = floor;
    sim.setProfile('ada', { recording: { pauseEnabled: true, pauseSeconds: 90 } });
    await ring();
    await after(sim.phone('ada').answer());
    await ada.press('Pause recording');
    await pass(48);
    expect(fact(ada)).to.equal('Recording paused resumes in 0:42');
    await pass(41);
    expect(recording(floor)).to.equal('paused');
    await pass(1);
    expect([recording(floor), fact(ada)]).to.deep.equal(['on', 'Recording']);
    expect(ada.buttons).to.include('Pause recording').and.not.to.include('Start recording');
    expect(ada.sent, 'nobody asked for it').to.deep.equal(['pause-recording']);
  });

  it('recording 1 note: an icon says that it is being recorded', async () => {
    const { ada } = await talking();
    const on = shape(ada);
    expect(on.length, 'an icon beside the word').to.equal(1);
    expect(fact(ada)).to.equal('Recording');
    await ada.press('Pause recording');
    expect(shape(ada), 'another one while it is paused').not.to.deep.equal(on);
  });

  it('recording 2: Start recording lets it go on at any time', async () => {
    const floor = await talking();
    const { ada, pass } = floor;
    await ada.press('Pause recording');
    await pass(7);
    await ada.press('Start recording');
    expect([recording(floor), fact(ada)]).to.deep.equal(['on', 'Recording']);
    await pass(120);
    expect(recording(floor)).to.equal('on');
    expect(ada.sent).to.deep.equal(['pause-recording', 'resume-recording']);
  });

  it('recording zh: 暂停录音, 开始录音', async () => {
    const floor = await talking({ lang: 'zh-CN' });
    const { ada, pass } = floor;
    expect(fact(ada)).to.equal('正在录音');
    await ada.press('暂停录音');
    await pass(18);
    expect(fact(ada)).to.equal('录音已暂停 将在 0:42 后恢复');
    await ada.press('开始录音');
    expect([recording(floor), fact(ada)]).to.deep.equal(['on', '正在录音']);
  });
});
