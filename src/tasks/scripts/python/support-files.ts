/** Files that every Python script finds on its path: the `kestra` module and the names of JSON. */

import type { WorkingFiles } from '../../../plugin/ports.ts';

/** Changes with the files, so that an older copy in a cache is never used. */
const VERSION = 3;

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
import re
import sys
import time
from datetime import datetime, timezone

_WHOLE = "add kestra to the dependencies of the task to get the whole package"
_DATE = re.compile(r"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?$")


def _plain(value):
    if hasattr(value, "tolist"):
        return value.tolist()
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if isinstance(value, (set, frozenset, tuple)):
        return list(value)
    return str(value)


def _level(number):
    if number >= logging.ERROR:
        return "ERROR"
    if number >= logging.WARNING:
        return "WARN"
    if number >= logging.INFO:
        return "INFO"
    return "DEBUG" if number >= logging.DEBUG else "TRACE"


def _read_value(value):
    if isinstance(value, dict):
        return {key: _read_value(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_read_value(item) for item in value]
    if isinstance(value, str) and _DATE.match(value):
        head, dot, rest = value.replace("Z", "+00:00").partition(".")
        if dot:
            digits = re.match("[0-9]+", rest).group()
            head += "." + digits[:6].ljust(6, "0") + rest[len(digits):]
        return datetime.fromisoformat(head)
    return value


class LogFormatter(logging.Formatter):
    def formatTime(self, record, datefmt=None):
        moment = datetime.fromtimestamp(record.created, timezone.utc)
        return moment.isoformat(sep="T", timespec="milliseconds").replace("+00:00", "Z")


class JsonFormatter(logging.Formatter):
    """One message to the execution for each entry."""

    def format(self, record):
        return Kestra.format({"logs": [{"level": _level(record.levelno), "message": super().format(record)}]})


class _Handler(logging.Handler):
    def emit(self, record):
        try:
            Kestra._write(self.format(record))
        except Exception:
            self.handleError(record)


class Kestra:
    """All methods are static; there is no connection to keep."""

    @staticmethod
    def format(message):
        """The line that carries a message."""
        return "::" + json.dumps(message, default=_plain) + "::"

    @staticmethod
    def send(message):
        """Write one message; what was printed before comes out first."""
        Kestra._write(Kestra.format(message))

    _send = send

    @staticmethod
    def _write(line):
        sys.stdout.flush()
        sys.stdout.write(line + "\\n")
        sys.stdout.flush()

    @staticmethod
    def outputs(values):
        """Set outputs of the task: outputs.<task>.vars.<name>."""
        Kestra.send({"outputs": values})

    @staticmethod
    def assets(values):
        """Assets need the catalogue of a Kestra server; the execution says that they are left out."""
        Kestra.send({"assets": values})

    @staticmethod
    def counter(name, value, tags=None):
        Kestra._metrics(name, "counter", value, tags)

    @staticmethod
    def gauge(name, value, tags=None):
        Kestra._metrics(name, "gauge", value, tags)

    @staticmethod
    def timer(name, duration, tags=None):
        """Seconds, or a function whose run is timed."""
        if callable(duration):
            start = time.perf_counter()
            duration()
            duration = time.perf_counter() - start
        Kestra._metrics(name, "timer", duration, tags)

    @staticmethod
    def _metrics(name, kind, value, tags=None):
        Kestra.send({"metrics": [{"name": name, "type": kind, "value": value, "tags": tags or {}}]})

    @staticmethod
    def logger():
        """A logger of the standard library whose entries keep their level."""
        logger = logging.getLogger("Kestra")
        if not any(isinstance(handler, _Handler) for handler in logger.handlers):
            handler = _Handler()
            handler.setFormatter(JsonFormatter())
            logger.addHandler(handler)
            logger.setLevel(logging.DEBUG)
            logger.propagate = False
        return logger

    @staticmethod
    def read(path_):
        """Rows of a file of JSON lines, which is how rows are stored here unless JSON cannot say them."""
        rows = []
        with open(path_, encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if not line.strip():
                    continue
                try:
                    rows.append(_read_value(json.loads(line)))
                except ValueError:
                    raise ValueError(
                        "line %d of %s is no JSON, and the built-in kestra module reads no other Ion; %s"
                        % (number, path_, _WHOLE)
                    ) from None
        return rows


class Flow:
    """Starts flows of a Kestra server, which is not here."""

    def __init__(self, *args, **kwargs):
        raise RuntimeError(
            "the built-in kestra module has no Flow: it speaks to a Kestra server; "
            "a task of type io.kestra.plugin.core.flow.Subflow starts a flow here, or " + _WHOLE
        )


_MISSING = {
    "context": "the execution context is not written to a file here; hand values over by env or expressions",
    "load_execution_context": "the execution context is not written to a file here; hand values over by env or expressions",
    "ExecutionContext": "the execution context is not written to a file here; hand values over by env or expressions",
    "FlowExecution": "it belongs to Flow, which speaks to a Kestra server; " + _WHOLE,
}


def __getattr__(name):
    if name in _MISSING:
        # For from-imports, which replace the text of any other error.
        raise ImportError("the built-in kestra module has no %s: %s" % (name, _MISSING[name]))
    raise AttributeError("the built-in kestra module has no %s; %s" % (name, _WHOLE))
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
