import { afterAll } from 'vitest';
import { removeTempFolders } from './temp-study.test-support.ts';

// Runs for each test file, also where files share a thread and with it what they import.
afterAll(removeTempFolders);
