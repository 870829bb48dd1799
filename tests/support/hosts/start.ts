import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { filesBesideSite } from '../../../src/deploy/files.ts';
import type { DeployView } from '../../../src/deploy/view.ts';
import { freePort } from '../free-port.ts';
import type { Program, ServerName } from './programs.ts';

export interface RunningHost {
  /** Without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** How each is started in a folder of its own: arguments, and the changes that whoever deploys makes too. */
interface Plan {
  readonly files: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/** What a server gives its rights up to, where it is started with all of them. */
const USER = { name: 'nobody', group: 'nogroup' };

/** Whether a server can send what was packed with Brotli: all but an nginx without the module. */
export const sendsBrotli = (server: ServerName, { modules }: Program): boolean =>
  server !== 'nginx' || existsSync(join(modules, BROTLI));

const BROTLI = 'ngx_http_brotli_static_module.so';

/**
 * Starts a server on the files that are made for it.
 *
 * @param folder an empty one of its own
 */
export async function startHost(
  server: ServerName,
  program: Program,
  view: DeployView,
  folder: string,
): Promise<RunningHost> {
  const port = await freePort();
  if (port === undefined) throw new Error('No port is free.');
  const made = new Map(filesBesideSite(view).map(({ file, text }) => [file, text]));
  const { files, args } = PLANS[server]({ made, program, folder, port });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const child = spawn(program.file, args, {
    cwd: folder,
    env: { ...process.env, LD_LIBRARY_PATH: program.libraries, HOME: folder, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, child, said);
  return { url, stop: () => stop(child) };
}

interface Given {
  readonly made: ReadonlyMap<string, string>;
  readonly program: Program;
  readonly folder: string;
  readonly port: number;
}

const PLANS: Readonly<Record<ServerName, (given: Given) => Plan>> = {
  nginx({ made, program, folder, port }) {
    const brotli = sendsBrotli('nginx', program);
    const own = [...made].filter(
      ([file]) => file.startsWith('nginx/') && (brotli || file !== 'nginx/brotli.conf'),
    );
    const files = own.map(([file, text]) => [
      file.replace('nginx/', 'sortie/'),
      text.replace('listen 80;', `listen 127.0.0.1:${port};`).replace(/ +listen \[::\]:80;\n/, ''),
    ]);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const main = `${brotli ? `load_module ${program.modules}/${BROTLI};\n` : ''}daemon off;
${process.getuid?.() === 0 ? `user ${USER.name} ${USER.group};\n` : ''}pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include sortie/site.conf;
}
`;
    return {
      files: { ...Object.fromEntries(files), 'nginx.conf': main },
      args: ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    };
  },
  caddy({ made, port }) {
    const text = made.get('caddy/Caddyfile') ?? '';
    const here = text.replace(/^https?:\S+ \{$/m, `http://127.0.0.1:${port} {`);
    return {
      files: { Caddyfile: `{\n\tadmin off\n\tauto_https off\n}\n${here}` },
      args: ['run', '--config', 'Caddyfile', '--adapter', 'caddyfile'],
    };
  },
  apache({ made, program, folder, port }) {
    const modules = [
      ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'],
      ...['autoindex', 'deflate', 'filter', 'negotiation'],
    ];
    const main = `${modules.map((name) => `LoadModule ${name}_module ${program.modules}/mod_${name}.so\n`).join('')}ServerName localhost
DefaultRuntimeDir ${folder}
PidFile ${folder}/pid
Listen 127.0.0.1:${port}
ErrorLog ${folder}/error.log
${process.getuid?.() === 0 ? `User ${USER.name}\nGroup ${USER.group}\n` : ''}# As Debian has it.
TypesConfig ${existsSync('/etc/mime.types') ? '/etc/mime.types' : '/dev/null'}
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/xml application/xml
`;
    const site = (made.get('apache/site.conf') ?? '').replace('*:80', `*:${port}`);
    return {
      files: { 'main.conf': `${main}\n${site}` },
      args: ['-d', folder, '-f', join(folder, 'main.conf'), '-DFOREGROUND'],
    };
  },
};

async function untilItAnswers(url: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (child.exitCode !== null) break;
    const answered = await fetch(url).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answered) return;
    await rest(50);
  }
  await stop(child);
  throw new Error(`The server does not answer:\n${said.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(hurry);
}
