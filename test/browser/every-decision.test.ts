// Decisions on words, readings, points, passages, episodes, dependences, names, accounts, letters and questions, on a wide screen: with the
// keyboard alone and with a pointer, undone and done again with two keys, seen in the journal and taken back there. A row of the table is one.
import { describe } from 'vitest';
import { everyDecision } from './every-decision.test-support.ts';

describe('1280 wide, with the keyboard alone and with a pointer', () => everyDecision(1280, { again: true }));
