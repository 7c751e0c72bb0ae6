// The tests of the presets are several files, so that they run at the same time: what they checked is added up here.
//   await executeServerCommand('iapt:tally', { preset, measures, screens })

export function presetTally() {
  const counts = new Map();
  const plugin = {
    name: 'iapt-preset-tally',
    executeCommand({ command, payload }) {
      if (command !== 'iapt:tally') return undefined;
      counts.set(payload.preset, payload);
      return true;
    },
  };
  const reporter = {
    onTestRunFinished() {
      if (counts.size === 0) return;
      const sum = (name) => [...counts.values()].reduce((total, count) => total + count[name], 0);
      const [{ measures }] = counts.values();
      console.log(
        `presets: ${measures} measures x ${counts.size} presets = ${sum('measures')} stories, each completed by keyboard; ${sum('screens')} screens checked\n`,
      );
    },
  };
  return { plugin, reporter };
}
