import { mergeConfig } from 'vitest/config';
import endToEnd from './vitest.config.js';

/** `npm run tour`: every level of the campaign played by clicking in the packaged app, in both languages; well over half an hour. */
export default mergeConfig({ ...endToEnd, test: { ...endToEnd.test, include: [] } }, { test: { include: ['tests/e2e/campaign.test.ts'], env: { TOUR: 'all' } } });
