import type { SnapshotInput, UpdateInput } from 'cc-voice-widgets';
import { equal, ok, Skip } from '../assert.js';
import { check } from '../check.js';
import { customerOf, flat, UNORDERED, type Desk } from '../desk.js';

const snapshotsOf = ({ said }: Desk) =>
  flat(said).flatMap((update) => (update.type === 'snapshot' ? [update.snapshot] : []));

/** What refresh gives: a snapshot, or nothing, and then it comes as an update. */
async function refreshed(desk: Desk): Promise<SnapshotInput> {
  const before = snapshotsOf(desk).length;
  const snapshot = await desk.wait(desk.connector!.refresh!('api'), 'an answer to refresh');
  if (!snapshot) return desk.until(() => snapshotsOf(desk)[before], 'a snapshot that refresh asked for');
  desk.store.apply({ type: 'snapshot', snapshot } as UpdateInput);
  return snapshot as SnapshotInput;
}

/** What a snapshot says, as the store has it. */
const picture = ({ state }: Desk) => ({ calls: state.calls, agent: state.agent, profile: state.profile });

export const order = [
  check(
    'order-seq',
    'seq grows by one with each change, and nothing else has one',
    ['connector', 'offer', 'agentAnswers'],
    async (desk) => {
      await desk.connected();
      await desk.quiet();
      let last: number | undefined;
      let counted = 0;
      for (const update of desk.said) {
        if (UNORDERED.includes(update.type)) equal(update.seq, undefined, `seq of a ${update.type}`);
        const { seq } = update.type === 'snapshot' ? update.snapshot : update;
        if (seq === undefined) continue;
        if (update.type !== 'snapshot' && last !== undefined) equal(seq, last + 1, 'seq');
        last = seq;
        counted += 1;
      }
      if (!counted) throw new Skip('this backend counts nothing');
      ok(counted > 1, 'Only the snapshot has a seq.');
    },
  ),

  check(
    'refresh-snapshot',
    'refresh gives a snapshot of what is so',
    ['refresh', 'offer', 'agentAnswers'],
    async (desk) => {
      await desk.connected();
      await desk.quiet();
      const before = picture(desk);
      const { epoch } = desk.state;
      const snapshot = await refreshed(desk);
      equal(snapshot.epoch, epoch, 'epoch');
      ok(snapshot.calls, 'The snapshot says nothing of calls.');
      await desk.quiet();
      equal(picture(desk), before, 'the state');
    },
  ),

  check('refresh-many', 'several at once are all answered', ['refresh'], async (desk) => {
    const snapshots = await Promise.all([refreshed(desk), refreshed(desk), refreshed(desk)]);
    for (const { agent } of snapshots) equal(agent?.id, desk.state.agent?.id, 'the agent');
  }),

  check(
    'refresh-moving',
    'a snapshot that crosses a change takes nothing back',
    ['refresh', 'offer', 'agentAnswers', 'hold'],
    async (desk) => {
      const { id: callId, ...call } = await desk.connected();
      const legId = customerOf({ id: callId, ...call }).id;
      desk.store.refresh('api');
      const { result } = desk.ask({ type: 'hold', callId, legId });
      equal((await desk.wait(result, 'hold')).ok, true, 'hold');
      await desk.quiet();
      equal(customerOf(desk.call(callId)!).hold, true, 'hold, in the end');
    },
  ),
];
