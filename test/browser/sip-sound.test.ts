/** The sound of a phone in the page, where the browser keeps pages silent until somebody has clicked. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AudioState } from '../../src/connectors/sip/audio.js';
import { createSound } from '../../src/connectors/sip/sound/index.js';
import type { StackLeg } from '../../src/connectors/sip/stack.js';
import { frames, until } from '../helpers/dom.js';

/** A party whose voice is there already. */
function leg(): StackLeg {
  const { stream } = new AudioContext().createMediaStreamDestination();
  const receivers = stream.getAudioTracks().map((track) => ({ track }));
  const connection = Object.assign(new EventTarget(), {
    getReceivers: () => receivers,
    getTransceivers: () => [],
  });
  return { connection, mute: () => undefined } as unknown as StackLeg;
}

describe('the sound of a phone in the page', () => {
  const { play } = HTMLMediaElement.prototype;
  let mayPlay = false;
  let asked = 0;
  before(() => {
    HTMLMediaElement.prototype.play = async function () {
      asked++;
      if (!mayPlay) throw new DOMException('a click first', 'NotAllowedError');
    };
  });
  after(() => {
    HTMLMediaElement.prototype.play = play;
  });

  it('that is blocked begins with whatever the agent presses next, as soon as the browser lets it', async () => {
    const states: AudioState[] = [];
    const sound = createSound({}, (state) => states.push(state));
    sound.apply('call', [{ leg: leg(), send: 'agent' }], false);
    await until(() => sound.state.blocked, 'it is blocked');
    await frames();
    expect(asked, 'it waits').to.equal(1);
    await sendKeys({ press: 'Shift' });
    await until(() => asked === 2, 'it is asked again');
    await frames();
    expect(sound.state.blocked, 'not yet').to.equal(true);
    mayPlay = true;
    await sendKeys({ press: 'Shift' });
    await until(() => !sound.state.blocked, 'it sounds');
    expect(states.map(({ blocked }) => blocked)).to.deep.equal([true, false]);
    await sendKeys({ press: 'Shift' });
    await frames();
    expect(asked, 'no more').to.equal(3);
    sound.release('call');
  });
});
