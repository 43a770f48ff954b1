import { terminal } from './command-line.js';
import { levelsCommand } from './levels-command.js';

process.exitCode = levelsCommand(process.argv.slice(2), terminal);
