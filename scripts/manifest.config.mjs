/**
 * The custom elements manifest: what the doc comments and the code say of each element. Storybook's tables and the
 * README's come from it. Paths are those of the published files.
 */
import path from 'node:path';

const published = (file) => file.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const declarations = ({ modules }) => modules.flatMap((module) => module.declarations.map((declaration) => ({ declaration, module })));

/** Elements are registered by `define.ts` in a folder of the tag's name, through a helper that the analyzer does not know. */
const tags = {
  name: 'tags',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const { exports, path: file } of manifest.modules.filter((module) => module.path.endsWith('/define.ts'))) {
      const tag = path.basename(path.dirname(file));
      const name = tag.replace(/(^|-)(\w)/g, (_match, _hyphen, letter) => letter.toUpperCase());
      const { declaration, module } = declarations(manifest).find((found) => found.declaration.name === name);
      Object.assign(declaration, { tagName: tag, customElement: true });
      exports.push({ kind: 'custom-element-definition', name: tag, declaration: { name, module: published(module.path) } });
    }
  },
};

/** Leaves what a page's author can use: elements and events, without their private and protected members and their methods. */
const publicFace = {
  name: 'public-face',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const isPublic = ({ privacy, static: isStatic, name, kind }) => !privacy && !isStatic && !name.startsWith('#') && kind !== 'method';
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(({ kind, superclass }) => kind === 'class' && superclass);
      module.path = published(module.path);
    }
    for (const { declaration } of declarations(manifest)) {
      declaration.members = declaration.members?.filter(isPublic);
      for (const item of [declaration.superclass, ...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        const reference = item?.inheritedFrom ?? item;
        if (reference?.module) reference.module = published(reference.module);
      }
    }
    manifest.modules = manifest.modules.filter(({ path: file, declarations: classes }) => classes.length || file.endsWith('/define.js'));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/provider/clinic-content/*.ts', 'src/internal/content-element.ts', 'src/internal/*-event.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tags, publicFace],
};
