// Every decision on a narrow screen, with the keyboard alone and with a pointer, taken back in the journal and with a key.
import { describe } from 'vitest';
import { everyDecision } from './every-decision.test-support.ts';

describe('390 wide, with the keyboard alone and with a pointer', () => everyDecision(390, { again: false }));
