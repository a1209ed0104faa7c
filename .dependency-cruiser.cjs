const src = '^apps/api/src';
// Lowest first. A feature may use the ones before it, through their index.ts, and never the ones after it.
const layers = ['audit', 'identity', 'registry', 'statements', 'sign-ons', 'imports', 'exports', 'delivery'];
const feature = `(${[...layers, 'notifications', 'public'].join('|')})`;
const inside = '(http|commands|queries|persistence|jobs)';
// The files above the features wire everything together; they too come in through the index.
const entries = `${src}/([^/]+$|cli/|demo/|openapi/)`;

const not = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    not(
      'feature-door',
      'A feature is entered by its index.ts.',
      { path: `${src}/${feature}/` },
      { path: `${src}/${feature}/.+`, pathNot: [`${src}/$1/`, `${src}/${feature}/index\\.tsx?$`] },
    ),
    not(
      'feature-door-from-outside',
      'A feature is entered by its index.ts.',
      { path: `${src}/`, pathNot: `${src}/${feature}/` },
      { path: `${src}/${feature}/.+`, pathNot: `${src}/${feature}/index\\.tsx?$` },
    ),
    not(
      'foundation-below-features',
      'config, database, http, jobs, storage, mail … know no feature: a feature registers itself with them.',
      { path: `${src}/`, pathNot: [`${src}/${feature}/`, entries] },
      { path: `${src}/${feature}/` },
    ),
    not(
      'http-stays-thin',
      'A controller asks a command or a query, never the database.',
      { path: `${src}/${feature}/http/` },
      { path: `${src}/${feature}/persistence/` },
    ),
    not(
      'no-upward-imports',
      'What a request looks like stays in http.',
      { path: `${src}/${feature}/(commands|queries|persistence|jobs)/` },
      { path: `${src}/${feature}/http/` },
    ),
    not(
      'persistence-is-a-leaf',
      'Rows and queries know no use case and no other feature.',
      { path: `${src}/${feature}/persistence/` },
      { path: `${src}/${feature}/`, pathNot: `${src}/$1/(persistence/|[^/]+$)` },
    ),
    ...layers
      .slice(0, -1)
      .map((name, index) =>
        not(
          `${name}-before-later-features`,
          `Order of the features: ${layers.join(' < ')}.`,
          { path: `${src}/${name}/` },
          { path: `${src}/(${layers.slice(index + 1).join('|')})/` },
        ),
      ),
    not(
      'nobody-imports-notifications',
      'Features write outbox messages; notifications listens.',
      { path: `${src}/`, pathNot: [`${src}/notifications/`, entries] },
      { path: `${src}/notifications/` },
    ),
    not(
      'nobody-imports-public',
      'Pages are the outermost ring.',
      { path: `${src}/`, pathNot: [`${src}/public/`, entries] },
      { path: `${src}/public/` },
    ),
    not(
      'config-is-a-leaf',
      'Configuration is read first.',
      { path: `${src}/config/` },
      { path: `${src}/`, pathNot: `${src}/config/` },
    ),
    not(
      'entries-are-not-imported',
      'What wires the program together is where imports end.',
      { path: `${src}/`, pathNot: entries },
      { path: entries },
    ),
    not(
      'no-circular',
      'Decorator metadata is read while modules load: a cycle is a crash at start.',
      {},
      { circular: true },
    ),
    not(
      'resolvable',
      'Every import is found.',
      { path: '^(apps|libs|migrations)/', pathNot: '\\.d\\.ts$' },
      { couldNotResolve: true, path: '^(\\.|@undersigned/)' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '(^|/)dist/'] },
    // The OpenAPI metadata are generated from every controller and DTO there is.
    exclude: { path: ['(^|/)dist/', `${src}/openapi/generated/`] },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['undersigned:source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
