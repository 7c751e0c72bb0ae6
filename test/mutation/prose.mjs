// Texts that only people read: where a fact comes from, whose a measure is, what it is about. An empty one is no wrong score, and
// the tests that refuse empty texts would flatter the result.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

const prose = ['source', 'reference', 'terms', 'holder', 'fullName', 'construct', 'note'];

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'prose', {
    shouldIgnore(path) {
      const text = path.isStringLiteral() || path.isTemplateLiteral();
      if (text && path.parentPath.isObjectProperty() && prose.includes(path.parent.key.name)) return 'prose';
    },
  }),
];
