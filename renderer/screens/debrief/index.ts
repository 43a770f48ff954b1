export { DebriefScreen, type DebriefProps } from './debrief-screen.js';
