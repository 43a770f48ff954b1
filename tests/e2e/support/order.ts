import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest files. The two halves of the sweep of all screens work without a pause; the others wait for the game's clock beside them. */
const FIRST = ['screens-even', 'screens-odd', 'station-stands', 'station-screens', 'kiosk', 'training-room', 'free-shift', 'tutorial'] as const;

/** Begins with the longest files, so that none of them is left alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? FIRST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
