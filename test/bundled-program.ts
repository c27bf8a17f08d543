import { main } from '../src/cli/main.ts';

// What `bin/variorum.js` does, for a bundle of the program.
process.exitCode = await main(process.argv.slice(2));
