import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The two halves of the sweep of all screens are the longest files and work without a pause; begun first, each has a core to itself, and the others wait for the game's clock side by side afterwards. */
export class SweepFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSweep = ({ moduleId }: TestSpecification): boolean => /\/screens-(even|odd)\.test\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isSweep), ...sorted.filter((file) => !isSweep(file))];
  }
}
