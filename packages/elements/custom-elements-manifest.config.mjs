// Describes the public elements for editors, Storybook and framework wrappers: `npm run manifest`.

/** Keeps what others may use: elements and their public members. Sorts, because the committed file must not depend on the machine. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const hasElement = ({ declarations = [], exports = [] }) =>
      declarations.some((declaration) => declaration.customElement) ||
      exports.some((entry) => entry.kind === 'custom-element-definition');
    const isPublic = ({ name, privacy, static: isStatic }) =>
      !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !isStatic;
    customElementsManifest.modules = customElementsManifest.modules.filter(hasElement);
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const declaration of declarations)
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
