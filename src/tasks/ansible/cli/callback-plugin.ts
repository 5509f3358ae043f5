/** The callback plugin that tells the task what a playbook does: log entries while it runs, its outputs at the end. */

/** Kestra's name of it, which configurations of people enable. */
export const CALLBACK_PATH = 'callback_plugins/kestra_logger.py';

export const CALLBACK_PLUGIN = String.raw`"""Collects what a playbook does for the outputs and the log of an execution."""

from __future__ import annotations

import json
import os
from datetime import datetime, timezone

from ansible import constants as C
from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
    name: kestra_logger
    type: aggregate
    short_description: outputs and log entries of an execution
    description:
      - Prints lines that the task of the flow reads.
    requirements:
      - enabled in the configuration
"""

MODULE_NAMES = ("kestra", "ansible.legacy.kestra")
# Of a result in the log; the outputs have all of it.
LONGEST = 4000


def part(result, name):
    """Newer versions name the parts of a result without an underscore."""
    return getattr(result, name) if hasattr(type(result), name) else getattr(result, "_" + name)


def instant(moment):
    return moment.isoformat().replace("+00:00", "Z")


def say(message):
    print("::" + json.dumps(message, default=str) + "::", flush=True)


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "aggregate"
    CALLBACK_NAME = "kestra_logger"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        mode = os.environ.get("KESTRA_OUTPUTS_MODE", "all")
        self.is_explicit = mode.strip().lower() == "explicit"
        self.results = []
        self.declared = {}
        self.playbooks = []
        self.play = None
        self.task = None
        self.began = None

    def v2_playbook_on_start(self, playbook):
        self.playbooks.append({"plays": []})

    def v2_playbook_on_play_start(self, play):
        self.end_task()
        self.begin_play(play.get_name().strip() or "unnamed_play")

    def v2_playbook_on_task_start(self, task, is_conditional):
        self.begin_task(task)

    def v2_playbook_on_cleanup_task_start(self, task):
        self.begin_task(task)

    def v2_playbook_on_handler_task_start(self, task):
        self.begin_task(task)

    def v2_runner_on_ok(self, result):
        self.add(result, "ok")

    def v2_runner_on_failed(self, result, ignore_errors=False):
        self._clean_results(part(result, "result"), part(result, "task").action)
        self.add(result, "failed")

    def v2_runner_on_skipped(self, result):
        self.add(result, "skipped")

    def v2_runner_on_unreachable(self, result):
        self.add(result, "unreachable")

    def v2_playbook_on_stats(self, stats):
        self.end_task()
        outputs = self.declared if self.is_explicit else self.results
        say({"outputs": {"outputs": outputs, "playbooks": self.playbooks}})

    def begin_play(self, name):
        if not self.playbooks:
            self.playbooks.append({"plays": []})
        self.play = {"name": name, "tasks": []}
        self.playbooks[-1]["plays"].append(self.play)

    def begin_task(self, task):
        self.end_task()
        if self.play is None:
            self.begin_play("implicit_play")
        name = task.get_name().strip() or str(task.action)
        self.began = datetime.now(timezone.utc)
        self.task = {
            "uid": self.play["name"] + " | " + name,
            "name": name,
            "startedAt": instant(self.began),
            "endedAt": None,
            "hosts": [],
        }
        self.play["tasks"].append(self.task)

    def end_task(self):
        if self.task is None:
            return
        ended = datetime.now(timezone.utc)
        task, self.task = self.task, None
        task["endedAt"] = instant(ended)
        self.write_log(task, ended)
        entries = [self.log_entry(task, host) for host in task["hosts"]]
        if entries:
            say({"logs": entries})

    def log_entry(self, task, host):
        failed = host["status"] in ("failed", "unreachable")
        told = json.dumps(host["result"], default=str)
        if len(told) > LONGEST:
            told = "%s... (%d characters more)" % (told[:LONGEST], len(told) - LONGEST)
        message = "%s [%s] %s => %s" % (task["uid"], host["host"], host["status"], told)
        return {"level": "ERROR" if failed else "INFO", "message": message}

    def write_log(self, task, ended):
        path = getattr(C, "DEFAULT_LOG_PATH", None)
        if not path:
            return
        line = {
            "play": self.play["name"],
            "task": task["name"],
            "uid": task["uid"],
            "startedAt": task["startedAt"],
            "endedAt": task["endedAt"],
            "durationMs": int((ended - self.began).total_seconds() * 1000),
            "hosts": task["hosts"],
        }
        told = json.dumps(line, default=str, separators=(",", ":"))
        try:
            with open(os.path.expanduser(str(path)), "a", encoding="utf-8") as log:
                log.write(ended.strftime("%Y-%m-%d %H:%M:%S.%f")[:-3] + " " + told + "\n")
        except OSError as error:
            self._display.warning("the log %s cannot be written: %s" % (path, error))

    def add(self, result, status):
        task, values = part(result, "task"), dict(part(result, "result"))
        if status == "ok" and task.action in MODULE_NAMES:
            self.declare(values)
        if self.is_explicit:
            shown = {"changed": bool(values.get("changed", False))}
            if status in ("failed", "unreachable") and values.get("msg") is not None:
                shown["msg"] = values["msg"]
        else:
            shown = values
            self.results.append(values)
        if self.task is None:
            self.begin_task(task)
        host = part(result, "host")
        name = host.get_name() if host else "unknown_host"
        self.task["hosts"].append({"host": name, "status": status, "result": shown})

    def declare(self, values):
        outputs = values.get("outputs")
        if isinstance(outputs, dict):
            self.declared.update(outputs)
        elif "results" in values:
            self._display.warning(
                "the kestra module has no loops: call it once with all outputs, of this task none is kept"
            )
`;
