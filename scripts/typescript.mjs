/**
 * Compiles TypeScript file by file for Rollup, each once for all configurations. Types are checked by `npm run check`, not here.
 * Lit's transformer turns decorators into the shorter code that Lit documents for plain JavaScript; it needs a program, so each file gets one of its own.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';
import { root } from './run.mjs';

const { options } = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic() {} });
const compilerOptions = { ...options, noEmit: false, noResolve: true, noLib: true, sourceMap: true, inlineSources: true, types: [] };

function compile(code, id) {
  const result = {};
  const file = ts.createSourceFile(id, code, options.target, true);
  const program = ts.createProgram([id], compilerOptions, {
    ...ts.sys,
    getSourceFile: (name) => (name === id ? file : undefined),
    getDefaultLibFileName: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile: (name, text) => (result[name.endsWith('.map') ? 'map' : 'code'] = text),
  });
  program.emit(file, undefined, undefined, false, { before: [idiomaticDecoratorsTransformer(program)] });
  return { code: result.code.replace(/\n\/\/# sourceMappingURL=.*$/, ''), map: JSON.parse(result.map) };
}

const compiled = new Map();

export const typescript = () => ({
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer?.endsWith('.ts') || !/^\..*\.js$/.test(source)) return null;
    const file = path.resolve(path.dirname(importer), source.replace(/\.js$/, '.ts'));
    return existsSync(file) ? file : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    if (compiled.get(id)?.source !== code) compiled.set(id, { source: code, result: compile(code, id) });
    return compiled.get(id).result;
  },
});
