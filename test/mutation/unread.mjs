/**
 * A reporter. Where a mutant keeps a file of tests from being read, the file has no tests, and Stryker counts tests alone: it
 * would say that the mutant survived. Such a file gets one test here, which has failed.
 */

export const unread = {
  onTestModuleEnd(module) {
    const [error] = module.errors();
    if (!error) return;
    const { task: file } = module;
    const result = { state: 'fail', errors: [error] };
    const shape = { type: 'test', mode: 'run', meta: {}, annotations: [], artifacts: [] };
    file.tasks.push({ ...shape, name: 'can be read', file, suite: file, result });
  },
};
