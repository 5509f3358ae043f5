/** The command line as a program of its own, for the sources as they are; the built one starts at `entries.ts`. */

import { startProgram } from './program.ts';

await startProgram();
