import { addressOf, type DeployFile, type DeployView } from './view.ts';

/** An image of nginx with the site, by the files that are made for nginx, and how compose runs it. */
export function containerFiles(view: DeployView): readonly DeployFile[] {
  const { base, folder } = view;
  return [
    {
      file: 'Containerfile',
      text: `# Made by the build. From the top of the repository: docker build -f deploy/container/Containerfile -t help .
FROM debian:bookworm-slim
RUN apt-get update \\
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \\
  && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default \\
  && ln -sf /dev/stdout /var/log/nginx/access.log \\
  && ln -sf /dev/stderr /var/log/nginx/error.log
COPY deploy/nginx /etc/nginx/sortie
RUN echo 'include sortie/site.conf;' > /etc/nginx/conf.d/sortie.conf
COPY dist ${folder}${base.replace(/\/$/, '')}
EXPOSE 80
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
`,
    },
    {
      // By its name, because Docker looks for it beside the other and reads no other list then.
      file: 'Containerfile.dockerignore',
      text: '*\n!dist\n!deploy\n',
    },
    {
      file: 'compose.yaml',
      text: `# Made by the build: docker compose -f deploy/container/compose.yaml up -d --build
# Certificates are for what stands in front of it; the site says of itself that it is ${addressOf(view)}.
services:
  help:
    build:
      context: ../..
      dockerfile: deploy/container/Containerfile
    ports:
      - "8080:80"
    read_only: true
    tmpfs:
      - /run
      - /var/lib/nginx
    restart: unless-stopped
`,
    },
  ];
}
