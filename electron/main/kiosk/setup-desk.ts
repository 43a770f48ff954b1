import type { TrainingClass } from '../../contract/results/people.js';
import type { SetupDraft, SetupSaved, SetupView } from '../../contract/station-setup.js';
import { TrainerProblem } from '../trainer/problem.js';
import { judge } from './setup-faults.js';
import type { StationSetup } from './station-config.js';

/** What the trainer's screen of the setup asks for, in the running station and at the desk. */
export interface SetupDesk {
  view(): SetupView;
  /** @throws TrainerProblem when the disk refuses; nothing has changed then. */
  save(draft: SetupDraft): SetupSaved;
}

/** What it is built on. */
export interface SetupParts {
  /** The setup as it is now. */
  readonly setup: () => StationSetup;
  readonly classes: () => readonly TrainingClass[];
  readonly place: SetupView['place'];
  /** The station was started with `--kiosk`. */
  readonly told: boolean;
  readonly seated: () => boolean;
  /** Called when another setup is on the disk. */
  readonly onKept: () => void;
}

/** See {@link SetupDesk}. */
export function setupDesk({ setup, classes, place, told, seated, onKept }: SetupParts): SetupDesk {
  const viewOf = (now: StationSetup): SetupView => {
    const { version: _version, ...values } = now.config();
    return { values, classes: [...classes()], place, told, seated: seated(), notices: [...now.notices] };
  };
  return {
    view: () => viewOf(setup()),
    save(draft) {
      const now = setup();
      const judged = judge(draft, now.config(), place);
      if (judged.kind === 'bad') return { kind: 'refused', faults: [...judged.faults] };
      if (!now.change(judged.config)) throw unwritable();
      onKept();
      return { kind: 'kept', view: viewOf(now) };
    },
  };
}

function unwritable(): TrainerProblem {
  return new TrainerProblem({
    zh: '没有存下来：station.json 写不进磁盘。原来的设置照旧。请腾出磁盘空间，检查数据文件夹的权限，再存一次。',
    en: 'Nothing was kept: station.json cannot be written to the disk. The setup is as it was. Free some space, check the permissions of the data folder, and keep it again.',
  });
}
