/** Files that every Python script finds on its path: the `kestra` module and the names of JSON. */

import type { WorkingFiles } from '../../../plugin/ports.ts';

/** Changes with the files, so that an older copy in a cache is never used. */
const VERSION = 2;

/**
 * Runs when an interpreter starts. The `kestra` module goes to the end of the path: where the real package is
 * installed, that one is imported. A `sitecustomize` of the machine itself runs as well.
 */
const SITE_CUSTOMIZE = `import builtins
import os
import sys

builtins.true, builtins.false, builtins.null = True, False, None

_here = os.path.dirname(os.path.abspath(__file__))
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry or ".") != _here]
sys.path.append(os.path.join(_here, "packages"))
for _finder in sys.meta_path:
    _spec = _finder.find_spec("sitecustomize", None)
    if _spec is not None:
        from importlib.util import module_from_spec
        _spec.loader.exec_module(module_from_spec(_spec))
        break
`;

const KESTRA_MODULE = `"""What a script says to its execution: outputs, metrics and log entries, one line of JSON each."""

import json
import logging
import sys
import time

_LEVELS = {10: "DEBUG", 20: "INFO", 30: "WARN", 40: "ERROR", 50: "ERROR"}


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


class _Handler(logging.Handler):
    def emit(self, record):
        try:
            level = _LEVELS.get(record.levelno, "TRACE" if record.levelno < 10 else "INFO")
            Kestra.send({"logs": [{"level": level, "message": self.format(record)}]})
        except Exception:
            self.handleError(record)


class Kestra:
    """All methods are static; there is no connection to keep."""

    @staticmethod
    def send(message):
        """Write one message; what was printed before comes out first."""
        sys.stdout.flush()
        sys.stdout.write("::" + json.dumps(message, default=_plain) + "::\\n")
        sys.stdout.flush()

    @staticmethod
    def outputs(values):
        """Set outputs of the task: outputs.<task>.vars.<name>."""
        Kestra.send({"outputs": values})

    @staticmethod
    def counter(name, value, tags=None):
        Kestra._metric("counter", name, value, tags)

    @staticmethod
    def gauge(name, value, tags=None):
        Kestra._metric("gauge", name, value, tags)

    @staticmethod
    def timer(name, duration, tags=None):
        """Seconds, or a function whose run is timed."""
        if callable(duration):
            start = time.perf_counter()
            duration()
            duration = time.perf_counter() - start
        Kestra._metric("timer", name, duration, tags)

    @staticmethod
    def _metric(kind, name, value, tags):
        Kestra.send({"metrics": [{"name": name, "type": kind, "value": value, "tags": tags or {}}]})

    @staticmethod
    def logger():
        """A logger of the standard library whose entries keep their level."""
        logger = logging.getLogger("Kestra")
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            logger.addHandler(_Handler())
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
        return logger


def __getattr__(name):
    raise AttributeError(
        "the built-in kestra module has no %s: it speaks to a Kestra server; "
        "add kestra to the dependencies of the task to get the whole package" % name
    )
`;

const FILES: readonly (readonly [path: string, content: string])[] = [
  ['packages/kestra/__init__.py', KESTRA_MODULE],
  // Last, because its presence says that the folder is complete.
  ['sitecustomize.py', SITE_CUSTOMIZE],
];

/** Folder to put in front of PYTHONPATH; written on first use. */
export async function pythonSupportFolder(
  cacheDir: string,
  files: WorkingFiles,
  unique: string,
): Promise<string> {
  const folder = `${cacheDir}/python-support-${VERSION}`;
  if (await files.exists(`${folder}/sitecustomize.py`)) return folder;
  const fresh = `${folder}.${unique}`;
  for (const [path, content] of FILES) await files.write(`${fresh}/${path}`, content);
  // Somebody else may have been faster; then theirs is the same.
  if (!(await files.rename(fresh, folder))) await files.remove(fresh);
  return folder;
}
