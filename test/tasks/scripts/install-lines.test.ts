/** Which commands install Python packages and may be run beforehand. */

import { describe, expect, it } from 'vitest';
import {
  planInstallation,
  requirementFiles,
  variablesOf,
} from '../../../src/tasks/scripts/python/install-lines.ts';

describe('planInstallation', () => {
  it.each([
    'pip install pandas',
    'pip3 install pandas',
    'pip3.11 install pandas',
    'pip -q install pandas',
    'python -m pip install --upgrade pandas',
    'python3.12 -m pip install pandas',
    'uv pip install --system pandas',
    'pip install -r requirements.txt > /dev/null',
    'pip install -r requirements.txt >/dev/null 2>&1',
    'pip install --upgrade pip && pip install pandas; pip install polars',
    `pip install "pandas>=2,<3" 'requests[socks]' x[y]==1`,
    'pip install --index-url $INDEX --extra-index-url "${OTHER}" pandas # from there',
    'pip install git+https://example.com/a/b.git#egg=b',
    'pip install https://example.com/a-1.0.tar.gz',
    'pip install a~=1.4 b!=2',
  ])('%s may be run beforehand', (line) => {
    expect(planInstallation([line])).toEqual({ beforehand: [line], later: false });
  });

  it.each([
    'pip install pandas | tee log',
    'pip install pandas || true',
    'pip install $(cat list)',
    'pip install -e .',
    'pip install .',
    'pip install ./packages/one',
    'pip install .[dev]',
    'pip install -t lib pandas',
    'pip install --target=lib pandas',
    'pip install pandas && python main.py',
    'cd src && pip install -r requirements.txt',
    'pip install pandas &',
    'pip install "pandas',
    'pip install pandas &&',
    'if true; then pip install pandas; fi',
  ])('%s is left to the script', (line) => {
    expect(planInstallation([line])).toEqual({ beforehand: [], later: true });
  });

  it.each(['python main.py', 'pip list', 'pip uninstall x', 'echo pip', 'pipx install x'])(
    '%s installs nothing',
    (line) => {
      expect(planInstallation([line])).toBeUndefined();
    },
  );

  it('takes lines one by one, up to the first that others may depend on', () => {
    expect(
      planInstallation([
        'set -e\n# tools\npip install \\\n  a \\\n  b\n',
        'echo installing',
        'python -m pip install c',
        'python make_list.py',
        'pip install -r made.txt',
      ]),
    ).toEqual({ beforehand: ['pip install    a    b', 'python -m pip install c'], later: true });
    expect(planInstallation(['pip install a\npython main.py'])).toEqual({
      beforehand: ['pip install a'],
      later: false,
    });
    expect(planInstallation(['cat > r.txt <<EOF\npip install a\nEOF'])).toEqual({
      beforehand: [],
      later: true,
    });
  });
});

it('finds the files and variables of a line', () => {
  expect(requirementFiles('pip install -r a.txt -rb.txt --requirement=c.txt -c "d e.txt" --pre x')).toEqual([
    'a.txt',
    'b.txt',
    'c.txt',
    'd e.txt',
  ]);
  expect(variablesOf('pip install -i $A "${B_1}" c')).toEqual(['A', 'B_1']);
});
