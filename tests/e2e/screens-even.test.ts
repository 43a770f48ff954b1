import { sweepScreens } from './support/sweep.js';

sweepScreens(0);
