/** Serves the demo pages: a clinic's page in plain HTML with the built elements on it, and the builder. `npm start -- --port 3000` picks the port. */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** Serves `/demo/` and `/dist/`, nothing else of the project; `/` leads to the demo. */
export function demoServer() {
  const root = new URL('..', import.meta.url);
  const folder = (name) => sirv(new URL(name, root).pathname, { dev: true, setHeaders: (response) => response.setHeader('access-control-allow-origin', '*') });
  const folders = { '/demo/': folder('demo'), '/dist/': folder('dist') };
  return createServer((request, response) => {
    const missing = () => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const prefix = Object.keys(folders).find((path) => request.url.startsWith(path));
    if (prefix) {
      request.url = request.url.slice(prefix.length - 1);
      folders[prefix](request, response, missing);
    } else if (request.url === '/') response.writeHead(302, { location: '/demo/' }).end();
    else missing();
  });
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '8080' } } });
  const server = demoServer();
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${values.port} is taken. Stop what uses it, or choose another one: npm start -- --port 3000`);
    process.exit(1);
  });
  server.listen(Number(values.port), 'localhost', () => console.log(`The demo page is at http://localhost:${values.port}/demo/, the builder at http://localhost:${values.port}/demo/builder.html (Ctrl+C stops it)`));
}
