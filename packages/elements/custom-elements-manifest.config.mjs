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
      for (const declaration of declarations) {
        const members = (declaration.members ?? []).filter(isPublic);
        const named = new Set(members.map(({ name }) => name));
        // Lit's internal state is listed among its properties, but is no attribute.
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => named.has(fieldName));
        declaration.members = members;
      }
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
