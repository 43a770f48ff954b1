import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The sweep of all screens is the longest file and works without a pause; begun first, it fills the time in which the others wait for the game's clock. */
export class SweepFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSweep = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/screens.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isSweep), ...sorted.filter((file) => !isSweep(file))];
  }
}
