// Commands that a test in Chromium can send to the browser itself (over CDP):
//   await executeServerCommand('iapt:ax-tree')                  -> what assistive technology is told, as a flat list
//   await executeServerCommand('iapt:media', { 'forced-colors': 'active', 'prefers-contrast': 'more' })
//   await executeServerCommand('iapt:media', { media: 'print' })
//   await executeServerCommand('iapt:tap', { x, y })            -> a finger, not a mouse
//   await executeServerCommand('iapt:tab', { most: 9 })         -> presses Tab until `iaptArrived()` of the page says so
// Firefox and WebKit have no such channel: a test that needs one skips itself there.

const commands = { 'iapt:ax-tree': axTree, 'iapt:media': media, 'iapt:tap': tap, 'iapt:tab': tab };

export function browserCommands() {
  const clients = new WeakMap();
  const clientOf = (page) => {
    if (!clients.has(page)) clients.set(page, page.createCDPSession());
    return clients.get(page);
  };
  return {
    name: 'iapt-browser-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return undefined;
      if (session.browser.name !== 'Chromium') throw new Error(`${command} works in Chromium only`);
      const page = session.browser.getPage(session.id);
      return run(await clientOf(page), payload ?? {}, page);
    },
  };
}

/** Nodes in reading order; `depth` tells which contain which. Shadow roots are flattened, as for a screen reader. */
async function axTree(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = [];
  const visit = (node, depth) => {
    if (!node.ignored && node.role?.value !== 'InlineTextBox') list.push(describe(node, depth));
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id), node.ignored ? depth : depth + 1);
  };
  for (const node of nodes) if (!byId.has(node.parentId)) visit(node, 0);
  return list;
}

function describe({ role, name, description, value, properties = [] }, depth) {
  return {
    depth,
    role: role?.value,
    name: name?.value ?? '',
    description: description?.value ?? '',
    ...(value && { value: value.value }),
    ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
  };
}

/** Sets exactly these media features. The page is used again for the next test file, so they end with this one. */
async function media(client, { media: type = '', ...features }, page) {
  const set = (list, medium = '') => client.send('Emulation.setEmulatedMedia', { media: medium, features: list });
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await set(list, type);
  page.once('framenavigated', () => set([]).catch(() => undefined));
  return true;
}

/**
 * Real presses of the key. `sendKeys` would do, one at a time: with thousands of them, asking the page here instead of there takes half
 * the time.
 */
async function tab(client, { most }) {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  for (let presses = 1; presses <= most; presses += 1) {
    await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    const { result } = await client.send('Runtime.evaluate', { expression: 'iaptArrived()' });
    if (result.value === true) return true;
  }
  return false;
}

async function tap(client, { x, y }) {
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return true;
}
