import { afterEach } from 'vitest';
import { openTestDesk, type DeskChoices, type TestDesk } from './trainer-desk.js';

/** Opens desks for the tests of a file; after each test those it has opened are closed. */
export function testDesks(): (choices?: DeskChoices) => TestDesk {
  const open: TestDesk[] = [];
  afterEach(() => {
    while (open.length > 0) open.pop()?.close();
  });
  return (choices) => {
    const made = openTestDesk(choices);
    open.push(made);
    return made;
  };
}
