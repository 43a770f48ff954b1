import { terminal } from './command-line.js';
import { floorCommand } from './floor-command.js';

process.exitCode = floorCommand(process.argv.slice(2), terminal);
