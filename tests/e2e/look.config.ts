import { mergeConfig } from 'vitest/config';
import endToEnd from './vitest.config.js';

/** `npm run look`: every screen, both languages, both sizes, both text sizes; a long sweep beside the end-to-end tests. */
export default mergeConfig({ ...endToEnd, test: { ...endToEnd.test, include: [] } }, { test: { include: ['tests/e2e/**/*.look.ts'] } });
