import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** Starts the workbench as users do; gives the process and the address it prints. */
export async function startWorkbench(
  root: string,
  folder: string,
  cache: string,
): Promise<{ server: ChildProcess; url: string }> {
  const words = ['open', folder, '--no-browser', '--name', 'anna', '--cache', cache];
  const server = spawn(process.execPath, [join(root, 'bin', 'variorum.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (part: Buffer) => resolve(part.toString().trim()));
    server.stderr.on('data', (part: Buffer) => {
      said += part.toString();
    });
    server.on('exit', () => reject(new Error(said)));
  });
  server.removeAllListeners('exit');
  return { server, url };
}
