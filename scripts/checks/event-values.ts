import { presenceAt } from '../model/code-groups.js';
import { raise, type RecordCheck } from './check.js';
import { eventsOf } from './records.js';

const presenceTold: RecordCheck = {
  id: 'event/presence',
  covers: ['event_participants.presence'],
  *run({ project }) {
    for (const { record, source, pointer } of eventsOf(project)) {
      const rule = presenceAt(record.type, record.status);
      for (const [index, { presence }] of record.participants.entries()) {
        if (presence === undefined || (presence === 'expected' && rule === 'attended')) continue;
        yield raise(source, `${pointer}/participants/${index}/presence`, {
          message: `The presence is ${presence}, at a ${record.type} that is ${record.status}.`,
          expected: `no presence here${rule === undefined ? '' : `: it is ${rule} by the status`}`,
          fix: 'Remove "presence": it is only for who was expected at a meeting that was held.',
        });
      }
    }
  },
};

export const eventValueChecks: readonly RecordCheck[] = [presenceTold];
