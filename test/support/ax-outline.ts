import type { AxNode } from './browser.js';

/** Roles without a meaning of their own here: their contents count. */
const transparent =
  /^(RootWebArea|main|form|generic|LabelText|Legend|list|DescriptionList|paragraph|definition|listitem|term)$/;
/** Roles whose words are their name, or the name of what they label. */
const named = /^(button|link|radio|heading|DisclosureTriangle|LabelText|Legend)$/;

/**
 * The accessibility tree as a person might write it down, one line for each thing, in reading order and indented where it
 * is inside of something: `radio "Several days" checked`. Words that are only the name of a thing are not repeated.
 */
export function outline(nodes: readonly AxNode[]): readonly string[] {
  const lines: string[] = [];
  const within: AxNode[] = [];
  for (const [index, node] of nodes.entries()) {
    if (isSilent(node, nodes[index + 1])) continue;
    while (within.length > 0 && within[within.length - 1]!.depth >= node.depth) within.pop();
    const indent = '  '.repeat(within.filter(({ role }) => !transparent.test(role)).length);
    if (isShown(node, within)) lines.push(indent + line(node));
    within.push(node);
  }
  return lines;
}

/** A place where something may be said later, and nothing is now. */
function isSilent({ role, name, depth }: AxNode, next: AxNode | undefined): boolean {
  return role === 'status' && !name && (next === undefined || next.depth <= depth);
}

function isShown(node: AxNode, within: readonly AxNode[]): boolean {
  if (transparent.test(node.role)) return false;
  return node.role !== 'StaticText' || (node.name.trim() !== '' && !within.some(({ role }) => named.test(role)));
}

function line(node: AxNode): string {
  if (node.role === 'StaticText') return `"${node.name}"`;
  const role = node.role === 'DisclosureTriangle' ? 'summary' : node.role;
  const parts = [
    role,
    node.role === 'heading' && `${node.level}`,
    node.name && `"${node.name}"`,
    node.description && `(${node.description})`,
    node.checked === 'true' && 'checked',
    node.expanded === true && 'expanded',
    node.focused === true && 'focused',
  ];
  return parts.filter(Boolean).join(' ');
}
