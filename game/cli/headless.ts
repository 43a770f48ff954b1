import { terminal } from './command-line.js';
import { headlessCommand } from './headless-command.js';

process.exitCode = headlessCommand(process.argv.slice(2), terminal);
